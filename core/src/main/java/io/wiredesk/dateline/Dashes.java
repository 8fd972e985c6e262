package io.wiredesk.dateline;

/** The dashes that close a dateline or part its elements. */
final class Dashes {

  private static final String LONG = "–—―─－‒−～";

  private Dashes() {}

  static boolean isDash(char c) {
    return c == '-' || LONG.indexOf(c) >= 0;
  }

  /**
   * Whether a dash stands here that is no hyphen: a long one, a double one, or one beside a space.
   */
  static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    if (c != '-') {
      return LONG.indexOf(c) >= 0;
    }
    boolean doubled = at + 1 < text.length() && isDash(text.charAt(at + 1));
    return doubled || isOpen(text, at - 1) || isOpen(text, at + 1);
  }

  private static boolean isOpen(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || ".)]）】(（/".indexOf(text.charAt(at)) >= 0;
  }

  /** The end of a run of dashes with the spaces between and behind them. */
  static int end(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == ' ')) {
      end = isDash(text.charAt(at)) ? at + 1 : end;
      at++;
    }
    return end;
  }
}
