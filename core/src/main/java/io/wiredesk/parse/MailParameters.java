package io.wiredesk.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The value of a structured field and its parameters (RFC 2045, section 5.1), with the long and
 * foreign ones of RFC 2231. Bad quotes, missing values and doubled semicolons are read over.
 *
 * @param value what stands before the first semicolon, in small letters
 */
record MailParameters(String value, Map<String, String> values) {

  /** A file's name cut in more pieces than this is no name. */
  private static final int MOST_PIECES = 100;

  static final MailParameters NONE = new MailParameters("", Map.of());

  MailParameters {
    values = Map.copyOf(values);
  }

  /** The parameter's value as text, or null. */
  @Nullable String get(String name) {
    return values.get(name);
  }

  /** Reads a field's text. */
  static MailParameters of(String field) {
    Map<String, String> plain = new HashMap<>();
    Map<String, TreeMap<Integer, String>> pieces = new HashMap<>();
    int at = end(field, 0);
    String value = field.substring(0, at).strip().toLowerCase(Locale.ROOT);
    while (at < field.length()) {
      int end = end(field, at + 1);
      add(field.substring(at + 1, end), plain, pieces);
      at = end;
    }
    pieces.forEach((name, parts) -> plain.put(name, join(parts)));
    plain.replaceAll((name, text) -> MailWords.decode(text));
    return new MailParameters(value, plain);
  }

  /** Where a parameter ends: at a semicolon that is not in quotes, or at the end. */
  private static int end(String field, int from) {
    boolean quoted = false;
    for (int i = from; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return field.length();
  }

  private static void add(
      String text, Map<String, String> plain, Map<String, TreeMap<Integer, String>> pieces) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      return;
    }
    String name = text.substring(0, equals).strip().toLowerCase(Locale.ROOT);
    String value = unquoted(text.substring(equals + 1).strip());
    int star = name.indexOf('*');
    if (star < 0) {
      plain.putIfAbsent(name, value);
      return;
    }
    // name*=, name*0=, name*0*= : a star at the end says that the value is percent-encoded.
    boolean encoded = name.endsWith("*");
    String number =
        name.substring(
            star + 1, encoded && name.length() > star + 1 ? name.length() - 1 : name.length());
    TreeMap<Integer, String> own =
        pieces.computeIfAbsent(name.substring(0, star), n -> new TreeMap<>());
    if (own.size() < MOST_PIECES) {
      own.putIfAbsent(number(number), (encoded ? "%" : "=") + value);
    }
  }

  private static int number(String digits) {
    try {
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      return MOST_PIECES;
    }
  }

  /** The pieces in order; the first encoded one begins with its charset and language. */
  private static String join(TreeMap<Integer, String> pieces) {
    String charset = "utf-8";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean first = true;
    for (String piece : pieces.values()) {
      String text = piece.substring(1);
      boolean encoded = piece.charAt(0) == '%';
      int language = encoded && first ? text.indexOf('\'') : -1;
      int start = language < 0 ? -1 : text.indexOf('\'', language + 1);
      if (start >= 0) {
        charset = text.substring(0, language);
        text = text.substring(start + 1);
      }
      bytes.writeBytes(encoded ? percentDecoded(text) : text.getBytes(StandardCharsets.UTF_8));
      first = false;
    }
    return MailWords.text(bytes.toByteArray(), charset);
  }

  private static byte[] percentDecoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '%' && i + 2 < text.length() + 0 ? MailWords.hex(text, i + 1) : -1;
      if (value >= 0) {
        bytes.write(value);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
      boolean escaped =
          value.charAt(i) == '\\'
              && i + 1 < value.length()
              && "\\\"".indexOf(value.charAt(i + 1)) >= 0;
      i += escaped ? 1 : 0;
      text.append(value.charAt(i));
    }
    return text.toString();
  }
}
