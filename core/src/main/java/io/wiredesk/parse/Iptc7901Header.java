package io.wiredesk.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a message in IPTC 7901 (revision 5, section 4): source and message number,
 * priority, category, number of words, optional information, and below it the keyword line.
 *
 * <pre>
 * abc0123 4 i 211 opt abc 061
 * Keyword-keyword/
 * </pre>
 *
 * @param source the letters that name the service
 * @param number the message's number in it
 * @param category the category code
 * @param rest what stands behind the number of words; may be empty
 * @param keywords the keyword lines, each without the sign at its end
 */
record Iptc7901Header(
    String source, String number, @Nullable String category, String rest, List<String> keywords) {

  private static final int LONGEST_SOURCE = 8;
  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_CATEGORY = 4;

  /** Reads a header, or returns null where it is none of the IPTC's. */
  static @Nullable Iptc7901Header of(String header) {
    List<String> lines = header.strip().lines().map(String::strip).toList();
    if (lines.isEmpty()) {
      return null;
    }
    List<String> words =
        new ArrayList<>(Arrays.asList(WireItems.printable(lines.getFirst()).split(" ", -1)));
    int letters = letters(words.getFirst());
    boolean apart = letters == words.getFirst().length() && words.size() > 1;
    String source = words.getFirst().substring(0, letters);
    String number = apart ? words.remove(1) : words.getFirst().substring(letters);
    boolean named = letters > 0 && letters <= LONGEST_SOURCE && isNumber(number);
    boolean ranked = words.size() > 1 && words.get(1).length() == 1 && isNumber(words.get(1));
    if (!named || number.length() > LONGEST_NUMBER || !ranked) {
      return null;
    }
    boolean category = words.size() > 2 && words.get(2).length() <= LONGEST_CATEGORY;
    int rest = words.size() > 3 && isNumber(words.get(3)) ? 4 : 3;
    return new Iptc7901Header(
        source,
        number,
        category ? words.get(2) : null,
        rest < words.size() ? String.join(" ", words.subList(rest, words.size())) : "",
        keywords(lines));
  }

  /** The agency, where its name and a number of its own stand at the line's end; else null. */
  @Nullable String agency() {
    String[] words = rest.split(" ", -1);
    int last = words.length - 1;
    boolean named = last > 0 && isNumber(words[last]) && letters(words[last - 1]) > 0;
    return named ? words[last - 1] : null;
  }

  private static List<String> keywords(List<String> lines) {
    return lines.stream()
        .skip(1)
        .map(line -> line.endsWith("/") ? line.substring(0, line.length() - 1).strip() : line)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static int letters(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
