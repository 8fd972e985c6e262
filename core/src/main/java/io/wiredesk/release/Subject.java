package io.wiredesk.release;

import org.jspecify.annotations.Nullable;

/**
 * What a release is about, in a vocabulary of its wire or of the IPTC.
 *
 * @param scheme the vocabulary as the format names it, for example {@code medtop}, or null
 * @param code the code in it, for example {@code 20000209}, or null
 * @param name the name in words, or null
 */
public record Subject(@Nullable String scheme, @Nullable String code, @Nullable String name) {}
