package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words around contacts, of all languages: {@code lang/<tag>.contacts}. A line is a word of
 * {@link Kind} and the wordings that it is about, a bar between two; {@code *} before or behind one
 * stands for the rest of a word, or for nothing ({@code *센터}, {@code Presse*}).
 */
final class ContactWords {

  /** What a wording says. */
  enum Kind {
    /** Begins a contact: "Media contact". */
    HEADING,
    /** Stands before whom to ask, anywhere in a sentence: "please contact". */
    ASK,
    /** Between whom to ask and the way to do so: "at". */
    AT,
    PHONE,
    FAX,
    EMAIL,
    WEB,
    /** Before the last digits of a number: "ext.". */
    EXTENSION,
    /** In the names of organisations and their departments, and of no person. */
    ORGANISATION,
    /** What a person is there: "Director". */
    POST,
    /** Before a person's name: "Ms". */
    TITLE,
    /** In a person's name, in small letters: "de". */
    PARTICLE,
    /** In sentences: what holds such a word names nobody. */
    OTHER;

    private final String word = name().toLowerCase(Locale.ROOT);
  }

  /** No wording has more characters. */
  private static final int LONGEST = 60;

  private final Map<Kind, Set<String>> wordings = new EnumMap<>(Kind.class);

  private ContactWords() {
    for (Kind kind : Kind.values()) {
      wordings.put(kind, new HashSet<>());
    }
  }

  static ContactWords load(DataFiles data) {
    ContactWords words = new ContactWords();
    for (String tag : data.languages()) {
      String file = "lang/" + tag + ".contacts";
      words.read(file, data.lines(file));
    }
    return words;
  }

  private void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        read(file + ":" + (i + 1), line);
      }
    }
  }

  private void read(String where, String line) {
    int space = line.indexOf(' ');
    Set<String> known = space < 0 ? null : of(where, line.substring(0, space));
    if (known == null) {
      throw new IllegalStateException(where + ": '" + line + "' names nothing; add wordings");
    }
    for (String wording : line.substring(space).split("\\|", -1)) {
      if (wording.isBlank() || wording.strip().length() > LONGEST) {
        throw new IllegalStateException(
            where + ": a wording has 1 to " + LONGEST + " characters; write one | another");
      }
      known.add(fold(wording.strip()));
    }
  }

  private Set<String> of(String where, String word) {
    for (Map.Entry<Kind, Set<String>> entry : wordings.entrySet()) {
      if (entry.getKey().word.equals(word)) {
        return entry.getValue();
      }
    }
    throw new IllegalStateException(
        where + ": unknown word '" + word + "'; write one of " + List.of(Kind.values()));
  }

  private Set<String> of(Kind kind) {
    return wordings.getOrDefault(kind, Set.of());
  }

  /** Small letters, one for each, so that places in a text stay the same. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return folded.toString();
  }

  /** Whether these very words are of the kind. */
  boolean has(Kind kind, String text) {
    return of(kind).contains(fold(text));
  }

  /** Whether the word is of the kind, as a whole or by its beginning or end. */
  boolean marks(Kind kind, String word) {
    String folded = fold(word);
    Set<String> known = of(kind);
    boolean found = known.contains(folded);
    for (int cut = 1; !found && cut <= folded.length() && cut < LONGEST; cut++) {
      found =
          known.contains('*' + folded.substring(folded.length() - cut))
              || known.contains(folded.substring(0, cut) + '*');
    }
    return found;
  }

  /** How many characters of the end of a text are a wording of the kind; 0 where none are. */
  int endsWith(Kind kind, String text) {
    int from = Math.max(0, text.length() - LONGEST);
    String end = fold(text.substring(from));
    for (int at = 0; at < end.length(); at++) {
      if (isWordStart(end, at) && of(kind).contains(end.substring(at))) {
        return end.length() - at;
      }
    }
    return 0;
  }

  /** How many characters of the beginning of a text are a wording of the kind. */
  int beginsWith(Kind kind, String text) {
    String begin = fold(text.substring(0, Math.min(text.length(), LONGEST)));
    for (int to = begin.length(); to > 0; to--) {
      if (isWordStart(begin, to) && of(kind).contains(begin.substring(0, to))) {
        return to;
      }
    }
    return 0;
  }

  /** A word begins after what is no letter, and anywhere where words are not spaced. */
  private static boolean isWordStart(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at))
        || Scripts.isUnspaced(text.charAt(at - 1));
  }
}
