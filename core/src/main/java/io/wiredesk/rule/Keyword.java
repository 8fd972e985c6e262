package io.wiredesk.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words with which a line of a rule file begins, in the order in which a rule has them. */
enum Keyword {
  WIRE(false, "<Name>"),
  APPLIES(false, "everywhere"),
  RULE(false, "<file>.<what-it-takes>"),
  ROLE(false, "<role>"),
  GLOSS(false, "<in English, what the phrases say>"),
  WHERE(false, "head, lede, tail or anywhere"),
  TAKES(false, "sentence, block, prefix or rest"),
  MATCH(true, "<phrase>"),
  GONE(true, "<text with [[what must go]]>"),
  KEPT(true, "<text that looks like it and must stay>");

  private static final Keyword[] KEYWORDS = values();

  private final String word = name().toLowerCase(Locale.ROOT);
  private final boolean repeats;
  private final String hint;

  Keyword(boolean repeats, String hint) {
    this.repeats = repeats;
    this.hint = hint;
  }

  boolean repeats() {
    return repeats;
  }

  /** What its value looks like, for messages. */
  String hint() {
    return hint;
  }

  String word() {
    return word;
  }

  static @Nullable Keyword of(String word) {
    for (Keyword keyword : KEYWORDS) {
      if (keyword.word.equals(word)) {
        return keyword;
      }
    }
    return null;
  }

  static String all() {
    return Arrays.stream(values()).map(Keyword::word).collect(Collectors.joining(", "));
  }
}
