package io.wiredesk.article;

import io.wiredesk.article.ContactPiece.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells persons, organisations and posts apart. Silent about what is neither. */
final class ContactNames {

  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 9;
  private static final int MOST_NAME_WORDS = 5;
  private static final int LONGEST_EAST_ASIAN_NAME = 4;
  private static final int LONGEST_NAME_WITH_KANA = 6;

  /** A word of more letters is no legal form with a dot. */
  private static final int LONGEST_LEGAL_FORM = 5;

  private static final String AROUND =
      " \t\u00a0\u3000:：.,。，、،;；|/-–—_*#()（）[]【】<>＜＞\"“”„「」『』•·●■◆◇▼▲☎✉℡※～~'’=\u200e\u200f";

  private static final String SEPARATORS = ",，、،;；|•·●()（）[]【】\t:：";

  private final ContactWords words;

  ContactNames(ContactWords words) {
    this.words = words;
  }

  /** Without the marks around it; the dot of a legal form stays. */
  static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The parts of a text that commas, bars, brackets, dashes and wide gaps set apart. */
  List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (separates(text, at)) {
        add(parts, text.substring(start, at));
        start = at + 1;
      }
    }
    add(parts, text.substring(start));
    return parts;
  }

  private void add(List<String> parts, String text) {
    String part = bare(text);
    int last = parts.size() - 1;
    int space = part.indexOf(' ');
    String first = space < 0 ? text.strip() : part.substring(0, space);
    if (last >= 0 && isLegalForm(bare(first)) && (space < 0 || first.endsWith("."))) {
      parts.set(last, parts.get(last) + ", " + first);
      add(parts, space < 0 ? "" : part.substring(space));
    } else if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private boolean isLegalForm(String part) {
    return part.length() <= LONGEST_LEGAL_FORM
        && !part.isEmpty()
        && part.charAt(0) < '\u0250'
        && words.has(ContactWords.Kind.ORGANISATION, part);
  }

  private static boolean separates(String text, int at) {
    char c = text.charAt(at);
    if (SEPARATORS.indexOf(c) >= 0) {
      return true;
    }
    boolean spaced =
        at > 0
            && at + 1 < text.length()
            && text.charAt(at - 1) == ' '
            && text.charAt(at + 1) == ' ';
    return spaced && (c == '-' || c == '–' || c == '—' || c == '/' || c == ' ');
  }

  /** What a part of a line is: nothing, one piece, or several where they stand side by side. */
  List<ContactPiece> read(String text) {
    String part = withoutTitle(text);
    String[] parts = part.split("[ \u3000]+", -1);
    boolean readable = !part.isEmpty() && part.length() <= LONGEST && parts.length <= MOST_WORDS;
    if (!readable || part.codePoints().anyMatch(Character::isDigit) || isAddress(part)) {
      return List.of();
    }
    boolean eastAsian = part.chars().anyMatch(c -> isEastAsian((char) c));
    return eastAsian ? eastAsian(parts) : spaced(part, parts);
  }

  private String withoutTitle(String text) {
    int title = words.beginsWith(ContactWords.Kind.TITLE, text);
    return bare(text.substring(title));
  }

  /** The name of a site: {@code example.org/news}. */
  private static boolean isAddress(String part) {
    int dot = part.indexOf('.');
    return part.contains("//")
        || part.startsWith("www.")
        || (part.indexOf(' ') < 0
            && dot > 0
            && dot + 2 < part.length()
            && Character.isLowerCase(part.charAt(dot + 1)));
  }

  private static boolean isEastAsian(char c) {
    return Scripts.isEastAsian(c) || Scripts.isHangul(c);
  }

  private List<ContactPiece> spaced(String part, String[] parts) {
    if (words.has(ContactWords.Kind.POST, part) || any(ContactWords.Kind.OTHER, parts)) {
      return List.of();
    }
    boolean organisation = any(ContactWords.Kind.ORGANISATION, parts);
    if (any(ContactWords.Kind.POST, parts)) {
      return organisation ? List.of() : behindPost(parts);
    }
    if (!organisation && isName(parts)) {
      return List.of(new ContactPiece(Kind.NAME, part));
    }
    boolean capital = Character.isUpperCase(part.charAt(0)) && parts.length <= MOST_NAME_WORDS;
    if (organisation) {
      return List.of(new ContactPiece(Kind.ORGANISATION, part));
    }
    return capital ? List.of(new ContactPiece(Kind.MAYBE_ORGANISATION, part)) : List.of();
  }

  private boolean any(ContactWords.Kind kind, String[] parts) {
    for (String word : parts) {
      if (words.marks(kind, bare(word))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Director Jane Roe}: what follows the post is a name, if it looks like one. */
  private List<ContactPiece> behindPost(String[] parts) {
    int first = 0;
    while (first < parts.length && words.marks(ContactWords.Kind.POST, bare(parts[first]))) {
      first++;
    }
    String[] rest = Arrays.copyOfRange(parts, first, parts.length);
    boolean name = first > 0 && isName(rest) && !any(ContactWords.Kind.POST, rest);
    return name ? List.of(new ContactPiece(Kind.NAME, String.join(" ", rest))) : List.of();
  }

  private boolean isName(String[] parts) {
    if (parts.length < 2 || parts.length > MOST_NAME_WORDS) {
      return false;
    }
    for (String word : parts) {
      if (!isNameWord(word)) {
        return false;
      }
    }
    return !Character.isLowerCase(parts[0].charAt(0));
  }

  private boolean isNameWord(String word) {
    if (word.isEmpty() || !word.codePoints().allMatch(ContactNames::isOfName)) {
      return false;
    }
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || Scripts.isCaseless(first)
        || words.has(ContactWords.Kind.PARTICLE, word);
  }

  private static boolean isOfName(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '-'
        || c == '‐'
        || c == '.'
        || c == '\''
        || c == '’';
  }

  /** Words of department, post and name stand one behind the other, each a piece of its own. */
  private List<ContactPiece> eastAsian(String[] parts) {
    List<ContactPiece> pieces = new ArrayList<>();
    for (String word : parts) {
      String bare = bare(word);
      if (words.marks(ContactWords.Kind.OTHER, bare)) {
        return List.of();
      }
      if (!bare.isEmpty() && !words.marks(ContactWords.Kind.POST, bare)) {
        add(pieces, eastAsianKind(bare), bare);
      }
    }
    return pieces;
  }

  /** Whom somebody works for stands first: a short word before a department is no name. */
  private static void add(List<ContactPiece> pieces, Kind kind, String word) {
    int last = pieces.size() - 1;
    boolean same = last >= 0 && pieces.get(last).kind() == kind;
    boolean department = last >= 0 && kind == Kind.ORGANISATION;
    if (same || department) {
      pieces.set(last, new ContactPiece(kind, pieces.get(last).text() + ' ' + word));
    } else {
      pieces.add(new ContactPiece(kind, word));
    }
  }

  private Kind eastAsianKind(String word) {
    if (words.marks(ContactWords.Kind.ORGANISATION, word)) {
      return Kind.ORGANISATION;
    }
    return isEastAsianName(word) ? Kind.NAME : Kind.MAYBE_ORGANISATION;
  }

  private static boolean isEastAsianName(String word) {
    if (word.charAt(0) < '\u0250') {
      return Character.isUpperCase(word.charAt(0))
          && word.codePoints().allMatch(ContactNames::isOfName);
    }
    int letters = word.codePointCount(0, word.length());
    if (word.chars().allMatch(c -> Scripts.isHangul((char) c))) {
      return letters <= LONGEST_EAST_ASIAN_NAME;
    }
    int han = 0;
    while (han < word.length() && Character.isIdeographic(word.charAt(han))) {
      han++;
    }
    boolean kana = word.substring(han).chars().allMatch(c -> c >= '\u3041' && c <= '\u3096');
    return han == letters
        ? han <= LONGEST_EAST_ASIAN_NAME
        : kana && han > 0 && letters <= LONGEST_NAME_WITH_KANA;
  }
}
