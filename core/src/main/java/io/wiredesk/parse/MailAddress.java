package io.wiredesk.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first mailbox of an address field (RFC 5322, section 3.4), however it is written: {@code
 * "Name" <a@b>}, {@code a@b (Name)}, {@code a@b}, a name alone.
 *
 * @param name the person's or the desk's name, or null
 * @param address the address, or null
 */
record MailAddress(@Nullable String name, @Nullable String address) {

  /** Reads a field whose encoded words have not been read yet; null where it tells nothing. */
  static @Nullable MailAddress of(String field) {
    String first = first(field);
    int open = first.lastIndexOf('<');
    int close = first.indexOf('>', open + 1);
    String address =
        open >= 0 ? first.substring(open + 1, close < 0 ? first.length() : close) : bare(first);
    String name = open >= 0 ? first.substring(0, open) : commented(first);
    if (open < 0 && address == null && name == null) {
      name = first;
    }
    String told = name == null ? null : text(name);
    String at = address == null || address.indexOf('@') < 0 ? null : address.strip();
    boolean same = told != null && told.equalsIgnoreCase(at);
    return told == null && at == null ? null : new MailAddress(same ? null : told, at);
  }

  /** The host that the mailbox is on, in small letters; null where there is no address. */
  @Nullable String host() {
    return address == null
        ? null
        : address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /** The first of several: a comma, or a group's semicolon, outside quotes and brackets. */
  private static String first(String field) {
    boolean quoted = false;
    boolean angled = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      quoted ^= c == '"';
      angled = !quoted && (c == '<' || (angled && c != '>'));
      if (!quoted && !angled && (c == ',' || c == ';') && field.indexOf('@') < i) {
        return field.substring(0, i);
      }
    }
    return field;
  }

  private static @Nullable String bare(String text) {
    for (String word : text.split(" ", -1)) {
      if (word.indexOf('@') > 0) {
        return word;
      }
    }
    return null;
  }

  private static @Nullable String commented(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    return open >= 0 && close > open ? text.substring(open + 1, close) : null;
  }

  private static @Nullable String text(String name) {
    String plain = MailWords.decode(name.strip()).replace("\\", "").strip();
    boolean quoted =
        plain.length() > 1
            && "\"'".indexOf(plain.charAt(0)) >= 0
            && plain.charAt(0) == plain.charAt(plain.length() - 1);
    String bare = quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
    return bare.isEmpty() ? null : bare;
  }
}
