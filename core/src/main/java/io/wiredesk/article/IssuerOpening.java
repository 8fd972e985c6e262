package io.wiredesk.article;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name with which a story opens, where it is an organisation's: by a word that such names hold
 * ({@code plc}, {@code 株式会社}), because the headline opens with it too, or because a verb follows
 * with which organisations make themselves heard ({@code announced}, {@code 宣布}).
 */
final class IssuerOpening {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 8;
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_UNTIL_VERB = 12;

  /** Among words without spaces, a longer one before the verb is more than a name. */
  private static final int LONGEST_WITH_VERB = 8;

  private static final String QUOTES = "「『“\"《〈";

  /** Where a name in a script without capitals ends. */
  private static final String STOPS = "（(、，,。：:「『“\"《〈!！?？";

  /** Korean marks topic and subject at the end of a word. */
  private static final String ENDINGS = "은는이가";

  private final IssuerWords words;

  IssuerOpening(IssuerWords words) {
    this.words = words;
  }

  /** The name of an organisation that a paragraph opens with, or null. */
  @Nullable String find(String lede, @Nullable String title, @Nullable String place) {
    String text = lede.substring(0, Math.min(lede.length(), 3 * LONGEST_NAME)).strip();
    if (text.isEmpty()) {
      return null;
    }
    int start = afterArticle(text);
    String quoted = quoted(text, start);
    if (quoted != null) {
      return quoted;
    }
    char first = text.charAt(start);
    if (Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC) {
      return null;
    }
    boolean caseless = Scripts.isCaseless(first);
    int end = caseless ? caseless(text, start) : cased(text, start);
    String name =
        caseless ? text.substring(start, end).strip() : ofOwner(text.substring(start, end));
    boolean known =
        name.length() >= FEWEST_LETTERS
            && !name.equalsIgnoreCase(place)
            && !name.equalsIgnoreCase(title)
            && !(end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0);
    return known && isIssuer(text, end, name, title) ? name : korean(text);
  }

  /** {@code Vorstand der Acme AG}: the board belongs to whom the German article names. */
  private static String ofOwner(String name) {
    int owner = Math.max(name.lastIndexOf(" der "), name.lastIndexOf(" des "));
    return (owner < 0 ? name : name.substring(owner + 5)).strip();
  }

  /** A word among the first that says it is a company, without the ending of its case. */
  private @Nullable String korean(String text) {
    int start = 0;
    for (int n = 0; n < MOST_WORDS / 2 && start < text.length(); n++) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      boolean company = text.charAt(start) == '㈜' || text.startsWith("(주)", start);
      if (company && hasEnding(text, end)) {
        return text.substring(start, end - 1);
      }
      start = end + 1;
    }
    return null;
  }

  /** {@code ПАО «Картон»}: a legal form, and the name in quotes. */
  private @Nullable String quoted(String text, int start) {
    int space = text.indexOf(' ', start);
    if (space > 0 && words.says(text, start)) {
      return quoted(text, space + 1);
    }
    boolean opens =
        space > 0 && space + 1 < text.length() && "«\"“".indexOf(text.charAt(space + 1)) >= 0;
    if (!opens || !words.begins(text.substring(start, space))) {
      return null;
    }
    int end = space + 2;
    while (end < text.length() && "»\"”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < text.length() && end - space < LONGEST_NAME;
    return closed ? text.substring(space + 2, end) : null;
  }

  private boolean isIssuer(String text, int end, String name, @Nullable String title) {
    boolean brief = !Scripts.isUnspaced(name.charAt(0)) || name.length() <= LONGEST_WITH_VERB;
    return hasForm(name) || opens(title, name) || (brief && isLong(name) && saysSoon(text, end));
  }

  private boolean hasForm(String name) {
    String first = name.substring(0, (name + ' ').indexOf(' '));
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean alone = first.length() == name.length() && !Scripts.isUnspaced(name.charAt(0));
    return !alone && (words.begins(first) || words.isForm(last) || words.isForm(bare(last)));
  }

  /** One word with a capital begins any sentence. */
  private static boolean isLong(String name) {
    return name.indexOf(' ') > 0 || Scripts.isCaseless(name.charAt(0));
  }

  private static boolean opens(@Nullable String title, String name) {
    return title != null && isLong(name) && folded(title).startsWith(folded(name));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private boolean saysSoon(String text, int end) {
    int limit = Math.min(text.length(), end + MOST_UNTIL_VERB);
    for (int at = end; at < limit; at++) {
      if (words.says(text, at)) {
        return true;
      }
    }
    return false;
  }

  private int afterArticle(String text) {
    int space = text.indexOf(' ');
    boolean article =
        space > 0 && space + 1 < text.length() && words.isArticle(text.substring(0, space));
    return article ? space + 1 : 0;
  }

  /** Words with capitals, and small ones among them, up to a legal form. */
  private int cased(String text, int start) {
    int end = start;
    int at = start;
    for (int n = 0; n < MOST_WORDS && at < text.length(); n++) {
      int space = text.indexOf(' ', at);
      int to = space < 0 ? text.length() : space;
      String word = text.substring(at, to);
      String bare = bare(word);
      boolean small = Issuer.isSmall(bare);
      if (bare.isEmpty() || !(small || isCapital(bare) || (n > 0 && words.isForm(bare)))) {
        break;
      }
      int stop = at + word.indexOf(bare) + bare.length();
      end = small ? end : stop;
      at = to + 1;
      if (stop < to && !(text.charAt(stop) == ',' && words.isForm(wordAt(text, at)))) {
        break;
      }
      if (words.isForm(bare) && n > 0 && !words.isForm(wordAt(text, at))) {
        break;
      }
    }
    return Math.min(end, start + LONGEST_NAME);
  }

  private static String wordAt(String text, int at) {
    int space = text.indexOf(' ', Math.min(at, text.length()));
    return at >= text.length() ? "" : bare(text.substring(at, space < 0 ? text.length() : space));
  }

  private static boolean isCapital(String word) {
    char first = word.charAt(0);
    boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
    return Character.isUpperCase(first) || (elided && Character.isUpperCase(word.charAt(2)));
  }

  /** Up to a bracket, a comma, a Japanese particle, a Korean ending or a space. */
  private int caseless(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + LONGEST_NAME && !ends(text, start, end)) {
      end++;
    }
    return Scripts.isHangul(text.charAt(start)) ? withoutEnding(text, start, end) : end;
  }

  private boolean ends(String text, int start, int at) {
    char c = text.charAt(at);
    if (STOPS.indexOf(c) >= 0 || Character.isDigit(c) || words.says(text, at)) {
      return true;
    }
    if (at > start + 1 && words.stops(text, at)) {
      return true;
    }
    boolean particle = c == 'は' || c == 'が';
    boolean space = c == ' ' && !continues(text, start, at);
    return particle || space;
  }

  /** A space inside a name: the next word ends it, or a legal form does. */
  private boolean continues(String text, int start, int space) {
    int next = text.indexOf(' ', space + 1);
    String word = text.substring(space + 1, next < 0 ? text.length() : next);
    boolean form = words.isForm(bare(word)) && !hasEnding(text, space);
    boolean second = Scripts.isHangul(text.charAt(start)) && !hasEnding(text, space);
    return form || (second && text.indexOf(' ', start) == space && endsWord(word));
  }

  private static boolean hasEnding(String text, int end) {
    return end > 0
        && ENDINGS.indexOf(text.charAt(end - 1)) >= 0
        && Scripts.isHangul(text.charAt(end - 1));
  }

  private static boolean endsWord(String word) {
    return !word.isEmpty() && ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static int withoutEnding(String text, int start, int end) {
    return end - start > 2 && hasEnding(text, end) ? end - 1 : end;
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && "«“\"„(".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "»”\",;:)“".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }
}
