package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a document's first element, read from the bytes.
 *
 * @param declared whether it says that it is XML
 * @param encoding the charset that it declares, or null
 * @param root the name of its first element in small letters and without a prefix; null when none
 *     begins within the first {@value #HEAD} bytes
 */
record XmlHead(boolean declared, @Nullable String encoding, @Nullable String root) {

  /** Licences and changes stand in comments before the root; they are not a book. */
  static final int HEAD = 64 << 10;

  static XmlHead of(byte[] bytes) {
    String head =
        XmlNamespaces.lower(
            new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", ""));
    int at = begin(head);
    boolean declared = head.startsWith("<?xml", at);
    String encoding = declared ? encoding(head, at) : null;
    int root = XmlPrologue.end(head, at);
    return new XmlHead(declared, encoding, name(head, root));
  }

  /** Behind white space and the bytes of a byte order mark. */
  private static int begin(String head) {
    int at = 0;
    while (at < head.length() && isMarkOrSpace(head.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMarkOrSpace(char c) {
    return c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
  }

  private static @Nullable String encoding(String head, int from) {
    int end = head.indexOf("?>", from);
    String declaration = end < 0 ? "" : head.substring(from, end);
    int at = declaration.indexOf("encoding");
    int quote = at < 0 ? -1 : firstQuote(declaration, at);
    int close = quote < 0 ? -1 : declaration.indexOf(declaration.charAt(quote), quote + 1);
    return close < 0 ? null : declaration.substring(quote + 1, close).strip();
  }

  private static int firstQuote(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    return at == text.length() ? -1 : at;
  }

  private static @Nullable String name(String head, int at) {
    if (at + 1 >= head.length() || head.charAt(at) != '<') {
      return null;
    }
    int end = at + 1;
    while (end < head.length() && isOfName(head.charAt(end))) {
      end++;
    }
    String name = head.substring(at + 1, end);
    return end == head.length() || name.isEmpty() || !Character.isLetter(name.charAt(0))
        ? null
        : name.substring(name.indexOf(':') + 1);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }
}
