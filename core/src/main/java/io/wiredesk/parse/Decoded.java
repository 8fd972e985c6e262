package io.wiredesk.parse;

import java.util.List;

/**
 * Bytes read as text.
 *
 * @param text the text, without a byte order mark, control characters and lone surrogates
 * @param charset the charset it was read with, as IANA names it, in lower case
 * @param oddities what was odd and was read all the same, each a short sentence
 */
record Decoded(String text, String charset, List<String> oddities) {

  Decoded {
    oddities = List.copyOf(oddities);
  }
}
