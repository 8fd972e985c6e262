package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The header of a message in ANPA 1312 (NAA 89-3). Its first line has the service and the story's
 * number, US, and the selector code; its second one priority and category, the control characters
 * that tell text from tables, the keyword, the version, the filing date and the number of words:
 *
 * <pre>
 * a0584 US bylczzc
 * r f DC3 DC1 BC-Acme-Dividend 1stLd-Writethru 11-24 0310
 * </pre>
 *
 * @param service the service's letter and the story's number in it, for example {@code a0584}
 * @param category the category code in small letters, or null
 * @param tabular whether the text is set in columns
 * @param keyword the keyword, cut by the wire after some twenty characters; may be empty
 * @param version what stands behind it: a take key, a reference; may be empty
 */
record AnpaHeader(
    String service, @Nullable String category, boolean tabular, String keyword, String version) {

  private static final char TABULAR = 0x12;
  private static final int LONGEST_NUMBER = 5;

  /** Reads a header, or returns null where it is none of ANPA's. */
  static @Nullable AnpaHeader of(String header) {
    String[] lines = lines(header);
    String service = lines.length == 0 ? null : service(lines[0]);
    if (service == null) {
      return null;
    }
    String second = lines.length < 2 ? "" : lines[1];
    boolean coded =
        second.length() >= 3 && isLetter(second.charAt(0)) && isLetter(second.charAt(2));
    boolean separated = lines[0].indexOf(WireMessage.US) >= 0;
    if (!separated && !(coded && second.charAt(1) == ' ')) {
      return null;
    }
    List<String> words = words(coded ? second.substring(3) : second);
    cutNumbers(words);
    String keyword = words.isEmpty() ? "" : words.getFirst();
    String version = words.size() < 2 ? "" : String.join(" ", words.subList(1, words.size()));
    String category = coded ? second.substring(2, 3).toLowerCase(Locale.ROOT) : null;
    return new AnpaHeader(service, category, second.indexOf(TABULAR) >= 0, keyword, version);
  }

  /** The story's version in its series: the first lead replaces what came before, so it is 2. */
  int revision() {
    int number = 0;
    for (int i = 0; i < version.length() && i < 3 && isDigit(version.charAt(i)); i++) {
      number = 10 * number + version.charAt(i) - '0';
    }
    return WireWords.follows(version) ? 1 : number + 1;
  }

  private static String[] lines(String header) {
    return header.strip().split("[\r\n]+", -1);
  }

  /** A letter at most, and three to five digits. */
  private static @Nullable String service(String line) {
    int at = !line.isEmpty() && isLetter(line.charAt(0)) ? 1 : 0;
    int digits = at;
    while (at < line.length() && isDigit(line.charAt(at))) {
      at++;
    }
    boolean number = at - digits >= 3 && at - digits <= LONGEST_NUMBER;
    return number ? line.substring(0, at) : null;
  }

  private static List<String> words(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty()
        ? new ArrayList<>()
        : new ArrayList<>(Arrays.asList(plain.split(" +", -1)));
  }

  /** The last ones are the date and the count of words; either may lack. */
  private static void cutNumbers(List<String> words) {
    for (int i = 0; i < 2; i++) {
      boolean number =
          words.size() > 1 && words.getLast().chars().allMatch(c -> isDigit((char) c) || c == '-');
      if (number) {
        words.removeLast();
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
