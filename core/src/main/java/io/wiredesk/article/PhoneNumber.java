package io.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number in a text, as people write them: international or not, in groups, with digits
 * of any script.
 *
 * @param start index of its first character
 * @param end index after its last one
 */
record PhoneNumber(int start, int end) {

  /** ITU-T E.164: at most 15 digits; an extension of up to five may follow. */
  private static final int MOST_DIGITS = 20;

  /** Without a word before it that says so, a shorter number is no telephone number. */
  private static final int FEWEST_DIGITS = 7;

  private static final int FEWEST_DIGITS_WITH_LABEL = 3;

  private static final int LONGEST = 40;

  /** A bracket may close behind an area code though none opened: {@code 031) 555-0146}. */
  private static final int LONGEST_AREA_CODE = 5;

  private static final String INSIDE = " -.()/‐‑–−－（）\u00a0\u202f";

  /** The first run of digits and what joins them at or behind a place that may be a number. */
  static @Nullable PhoneNumber find(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (begins(text, at)) {
        int end = end(text, at);
        PhoneNumber run = new PhoneNumber(isClosed(text, at, end) ? at : at + 1, end);
        if (run.digits(text) >= FEWEST_DIGITS_WITH_LABEL) {
          return run;
        }
        at = Math.max(run.end, at + 1);
      } else {
        at++;
      }
    }
    return null;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !latin(text, at);
    boolean opens = "+＋(（".indexOf(c) >= 0 && at + 1 < text.length();
    char next = opens ? text.charAt(at + 1) : c;
    return apart && (Character.isDigit(next) || (opens && next == '+'));
  }

  /** A bracket around the whole number is none of its own. */
  private static boolean isClosed(String text, int start, int end) {
    char c = text.charAt(start);
    return (c != '(' && c != '（')
        || text.substring(start, end).indexOf(')') > 0
        || text.substring(start, end).indexOf('）') > 0;
  }

  private static boolean latin(String text, int at) {
    char before = text.charAt(at - 1);
    return before < '\u0250' || Character.isDigit(before);
  }

  private static int end(String text, int start) {
    int end = start;
    int depth = 0;
    for (int at = start; at < text.length() && at < start + LONGEST; at++) {
      char c = text.charAt(at);
      boolean plus = at <= start + 1 && (c == '+' || c == '＋');
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      boolean closes = c == ')' || c == '）';
      if (closes && depth < 0 && at > start + LONGEST_AREA_CODE) {
        break;
      }
      if (Character.isDigit(c)) {
        end = at + 1;
      } else if (!plus && (INSIDE.indexOf(c) < 0 || parts(text, at))) {
        break;
      }
    }
    return end;
  }

  /** Two spaces, or a stroke among spaces, stand between two numbers. */
  private static boolean parts(String text, int at) {
    boolean space = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return space
        && (text.charAt(at) == ' ' || text.charAt(at) == '/')
        && text.charAt(at - 1) != ')';
  }

  int digits(String text) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  /**
   * Whether it is a telephone number and not a year, a day or a house.
   *
   * @param labelled whether a word before it says that it is one
   */
  boolean isPhone(String text, boolean labelled) {
    int digits = digits(text);
    if (digits > MOST_DIGITS || labelled) {
      return digits <= MOST_DIGITS;
    }
    int first = Character.digit(text.charAt(start), 10);
    boolean joined = first <= 0 || end - start > digits;
    return digits >= FEWEST_DIGITS && joined && !isDate(text);
  }

  /** Groups of four, two and two digits in either order, or two years. */
  private boolean isDate(String text) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    for (int i = start; i <= end; i++) {
      if (i < end && Character.isDigit(text.charAt(i))) {
        run++;
      } else if (run > 0) {
        shape.append(run);
        run = 0;
      }
    }
    String groups = shape.toString();
    boolean years =
        groups.equals("44") && (text.startsWith("19", start) || text.startsWith("20", start));
    return years
        || switch (groups) {
          case "422", "421", "412", "411", "224", "214", "124", "114" -> true;
          default -> false;
        };
  }
}
