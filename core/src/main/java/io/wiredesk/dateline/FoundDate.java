package io.wiredesk.dateline;

/**
 * A day that a text names.
 *
 * @param day the day as ISO 8601, for example {@code 2026-11-24}
 * @param start where it begins in the text (UTF-16), its weekday included
 * @param end where it ends, exclusive
 * @param complete whether the text gives the year; if not, it was taken from the reference
 */
public record FoundDate(String day, int start, int end, boolean complete) {}
