package io.wiredesk.release;

import org.jspecify.annotations.Nullable;

/**
 * A file as it came.
 *
 * @param name the file's name or S3 key, used as a hint after the content itself
 * @param contentType the declared media type, with its parameters, or null
 * @param bytes the content; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
public record Upload(String name, @Nullable String contentType, byte[] bytes) {}
