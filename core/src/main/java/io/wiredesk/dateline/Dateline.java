package io.wiredesk.dateline;

import org.jspecify.annotations.Nullable;

/**
 * The place and date that stand before the first sentence of a release.
 *
 * @param raw the dateline as it stands in the text, the wire's credit and the dash after it
 *     included: the text that is not part of the first sentence; empty where the place is declared
 *     and stands in no text
 * @param place the place as it is written, without brackets, country or region kept; null when none
 * @param date the day as ISO 8601 ({@code 2026-11-24}); null when none, or when it has no year and
 *     nothing to take it from
 */
public record Dateline(String raw, @Nullable String place, @Nullable String date) {}
