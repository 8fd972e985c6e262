package io.wiredesk.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Encoded words (RFC 2047): {@code =?charset?Q?text?=}. Programs break every rule of them, so they
 * are read wherever they stand, with spaces and bytes outside ASCII inside, and with characters cut
 * in two between one word and the next.
 */
final class MailWords {

  /** No charset's name is longer. */
  private static final int LONGEST_NAME = 60;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String charset = "";

  private MailWords(String text) {
    this.text = text;
  }

  /** The text with all its encoded words read. */
  static String decode(String text) {
    return text.contains("=?") ? new MailWords(text).read() : text;
  }

  /** Bytes as text in the charset that is declared for them, else in the likeliest one. */
  static String text(byte[] bytes, String label) {
    int language = label.indexOf('*');
    Charset charset = CharsetNames.labelled(language < 0 ? label : label.substring(0, language));
    String strict = charset == null ? null : Charsets.strict(bytes, 0, charset);
    if (strict != null) {
      return TextCleaner.clean(strict);
    }
    Decoded guessed = Charsets.decode(bytes, label);
    String text = guessed == null ? new String(bytes, StandardCharsets.ISO_8859_1) : guessed.text();
    return TextCleaner.clean(text);
  }

  /** The byte that two hexadecimal digits stand for, or -1. */
  static int hex(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = digit(text.charAt(at));
    int low = digit(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private String read() {
    int at = 0;
    int plain = 0;
    int last = text.lastIndexOf("?=");
    while (at < last) {
      int start = text.indexOf("=?", at);
      int end = start < 0 ? -1 : word(start, plain);
      if (start < 0) {
        break;
      }
      at = end < 0 ? start + 2 : end;
      plain = end < 0 ? plain : end;
    }
    flush();
    return out.append(text, plain, text.length()).toString();
  }

  /** Reads the word that begins here and says where it ends; -1 when none does. */
  private int word(int start, int plain) {
    int encoding = text.indexOf('?', start + 2);
    if (encoding < 0 || encoding - start > LONGEST_NAME || encoding + 2 >= text.length()) {
      return -1;
    }
    char kind = Character.toLowerCase(text.charAt(encoding + 1));
    if (text.charAt(encoding + 2) != '?' || (kind != 'q' && kind != 'b')) {
      return -1;
    }
    int end = text.indexOf("?=", encoding + 3);
    if (end < 0) {
      return -1;
    }
    String name = text.substring(start + 2, encoding).toLowerCase(Locale.ROOT);
    String between = text.substring(plain, start);
    // White space between two encoded words is none (section 6.2).
    if (pending.size() == 0 || !between.isBlank() || !name.equals(charset)) {
      boolean words = pending.size() > 0 && between.isBlank();
      flush();
      out.append(words ? "" : between);
    }
    charset = name;
    add(text.substring(encoding + 3, end), kind == 'b');
    return end + 2;
  }

  private void add(String word, boolean base64) {
    byte[] bytes = base64 ? base64(word) : null;
    if (bytes == null) {
      quoted(word);
    } else {
      pending.writeBytes(bytes);
    }
  }

  private static byte @Nullable [] base64(String word) {
    try {
      // The MIME decoder reads over what is no letter of base64, such as spaces.
      return Base64.getMimeDecoder().decode(word.replace("=", ""));
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }

  private void quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int value = c == '=' ? hex(word, i + 1) : -1;
      if (value >= 0) {
        pending.write(value);
        i += 2;
      } else if (c <= 0x7F) {
        pending.write(c == '_' ? ' ' : c);
      } else {
        flush();
        out.append(c);
      }
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      out.append(text(pending.toByteArray(), charset));
      pending.reset();
    }
  }

  private static int digit(char c) {
    return c <= 'f' ? Character.digit(c, 16) : -1;
  }
}
