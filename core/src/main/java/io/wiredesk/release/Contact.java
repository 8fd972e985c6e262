package io.wiredesk.release;

import org.jspecify.annotations.Nullable;

/**
 * Whom an editor may call about a release; at least one field is there.
 *
 * @param name the person's name
 * @param organisation whom the person works for
 * @param email the address
 * @param phone the number as it is written
 */
public record Contact(
    @Nullable String name,
    @Nullable String organisation,
    @Nullable String email,
    @Nullable String phone) {}
