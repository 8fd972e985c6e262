package io.wiredesk.parse;

/**
 * Bytes read as text.
 *
 * @param text the text, without a byte order mark
 * @param charset the charset it was read with, as IANA names it, in lower case
 */
record Decoded(String text, String charset) {}
