package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The header fields of a message or of a part (RFC 5322, section 2.2); of equal ones the first. */
final class MailFields {

  /** More than any field needs that is read here, in bytes; the longest are lists of recipients. */
  private static final int LONGEST = 16 << 10;

  private final Map<String, byte[]> fields = new HashMap<>();
  private String charset = "utf-8";

  /** The charset in which raw fields may be, if they are not in UTF-8. */
  void readAs(String charset) {
    this.charset = charset;
  }

  void add(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    byte[] value =
        Arrays.copyOfRange(raw, Math.min(raw.length, colon + 1), Math.min(raw.length, LONGEST));
    fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), value);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The field's text on one line, its encoded words not yet read; empty where there is none. */
  String raw(String name) {
    byte[] value = fields.get(name);
    if (value == null) {
      return "";
    }
    String ascii = new String(value, StandardCharsets.ISO_8859_1);
    boolean foreign = ascii.chars().anyMatch(c -> c > 0x7F);
    // RFC 6532 wants UTF-8 in raw headers; older programs write the charset of their country.
    String text = foreign ? raw(value) : TextCleaner.clean(ascii);
    return unfolded(text);
  }

  private String raw(byte[] value) {
    String utf8 = Charsets.strict(value, 0, StandardCharsets.UTF_8);
    return utf8 == null ? MailWords.text(value, charset) : TextCleaner.clean(utf8);
  }

  /** The field's text with its encoded words read, or null. */
  @Nullable String text(String name) {
    String text = MailWords.decode(raw(name));
    return text.isBlank() ? null : unfolded(text).strip();
  }

  /** The field's value and parameters. */
  MailParameters parameters(String name) {
    return has(name) ? MailParameters.of(raw(name)) : MailParameters.NONE;
  }

  private static String unfolded(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fold = c == '\r' || c == '\n';
      boolean space = c == '\t' || c == ' ';
      if (space && !line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
        continue;
      }
      line.append(fold ? "" : space ? " " : String.valueOf(c));
    }
    return line.toString().strip();
  }
}
