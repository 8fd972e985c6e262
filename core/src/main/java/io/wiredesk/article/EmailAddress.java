package io.wiredesk.article;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in a text: the usual part of RFC 5322's grammar (dot-atom, ASCII), also where
 * the sign is written "(at)" or "[at]" against robots, or in full width.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param address in its plain form
 */
record EmailAddress(int start, int end, String address) {

  /** RFC 5321, 4.5.3.1: 64 characters before the sign, 255 behind it. */
  private static final int LONGEST_LOCAL = 64;

  private static final int LONGEST_DOMAIN = 255;

  private static final String[] SIGNS = {
    "@", "＠", "(at)", "[at]", "{at}", "(AT)", "[AT]", "(a)", "(@)"
  };

  private static final String[] DOTS = {".", "．", "(dot)", "[dot]", "(punkt)", "[punkt]"};

  /** The first address at or behind a place, or null. */
  static @Nullable EmailAddress find(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      int sign = signLength(text, at);
      EmailAddress found = sign == 0 ? null : around(text, from, at, at + sign);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static int signLength(String text, int at) {
    char c = text.charAt(at);
    if (c == '@' || c == '＠') {
      return 1;
    }
    if (c == '(' || c == '[' || c == '{') {
      return startLength(SIGNS, text, at);
    }
    return 0;
  }

  private static int startLength(String[] wordings, String text, int at) {
    for (String wording : wordings) {
      if (text.startsWith(wording, at)) {
        return wording.length();
      }
    }
    return 0;
  }

  private static @Nullable EmailAddress around(String text, int from, int sign, int after) {
    int localEnd = spaceBefore(text, from, sign);
    int start = localEnd;
    while (start > from && localEnd - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    int end = domainEnd(text, spaceAfter(text, after, localEnd < sign));
    String domain = plain(text.substring(Math.min(after, end), end));
    int dot = domain.lastIndexOf('.');
    if (start == localEnd || dot <= 0 || domain.length() - dot < 3) {
      return null;
    }
    return new EmailAddress(start, end, plain(text.substring(start, localEnd)) + '@' + domain);
  }

  /** A space may stand before a sign in brackets, and then one behind it. */
  private static int spaceBefore(String text, int from, int sign) {
    boolean bracket = text.charAt(sign) != '@' && text.charAt(sign) != '＠';
    return bracket && sign > from && text.charAt(sign - 1) == ' ' ? sign - 1 : sign;
  }

  private static int spaceAfter(String text, int after, boolean spaced) {
    return spaced && after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
  }

  private static int domainEnd(String text, int from) {
    int at = from;
    int end = from;
    while (at < text.length() && at - from < LONGEST_DOMAIN) {
      int dot = startLength(DOTS, text, at);
      if (dot > 0) {
        at += dot;
      } else if (isDomain(text.charAt(at))) {
        at++;
        end = at;
      } else {
        break;
      }
    }
    return end;
  }

  private static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    for (int i = 2; i < DOTS.length; i++) {
      plain = plain.replace(DOTS[i], ".");
    }
    return plain;
  }

  private static boolean isLocal(char c) {
    return isDomain(c) || "._%+'&＿．".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    return (narrow >= 'a' && narrow <= 'z')
        || (narrow >= 'A' && narrow <= 'Z')
        || (narrow >= '0' && narrow <= '9')
        || narrow == '-';
  }
}
