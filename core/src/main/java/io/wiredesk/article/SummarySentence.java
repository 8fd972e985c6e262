package io.wiredesk.article;

/**
 * A sentence of the story and what speaks for it.
 *
 * @param index its place among the sentences
 * @param words its length in words, see {@link SummaryTerms#words}
 * @param score what it is worth by itself
 */
record SummarySentence(int index, String text, double words, double score) {

  private static final double DECAY = 2;
  private static final double SHARED = 0.8;
  private static final double IN_TITLE = 0.4;
  private static final double QUOTED = 0.4;
  private static final double ASKED = 0.2;
  private static final double UNREADABLE = 1;
  private static final int SHORTEST = 8;

  private static final String QUOTES = "\"“„«»‘'「『《";
  private static final String QUESTIONS = "?？؟";

  static SummarySentence of(int index, String text, SummaryTerms all) {
    double words = SummaryTerms.words(text);
    double score =
        Math.exp(-index / DECAY) + SHARED * all.shared(index) + IN_TITLE * all.inTitle(index);
    score -= QUOTES.indexOf(text.charAt(0)) >= 0 ? QUOTED : 0;
    score -= QUESTIONS.indexOf(text.charAt(text.length() - 1)) >= 0 ? ASKED : 0;
    score -= words < SHORTEST || !isReadable(text) ? UNREADABLE : 0;
    return new SummarySentence(index, text, words, score);
  }

  /** Whether a subscriber wants to read it: no address, no line of capitals, no half sentence. */
  boolean isReadable() {
    return isReadable(text);
  }

  private static boolean isReadable(String text) {
    boolean address = text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
    boolean opens = text.endsWith(":") || text.endsWith("：");
    return !address && !opens && !isInCapitals(text);
  }

  private static boolean isInCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 5;
  }
}
