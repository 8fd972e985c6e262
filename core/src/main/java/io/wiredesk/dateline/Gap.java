package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.util.List;

/** What may stand between two parts of a date. */
final class Gap {

  private static final int LONGEST = 6;

  private Gap() {}

  /** Whether the token and the one before it can be parts of one date. */
  static boolean joins(Folded text, List<Token> tokens, int index, Slot before, Slot after) {
    Token left = tokens.get(index - 1);
    Token right = tokens.get(index);
    int from = left.end();
    int to = right.start();
    if (to - from > LONGEST) {
      return false;
    }
    boolean numbers = left.isNumber() && right.isNumber();
    boolean bracketed = before == Slot.WORD || after == Slot.WORD || after == Slot.ERA;
    int marks = 0;
    int breaks = 0;
    for (int at = from; at < to; at++) {
      char c = text.at(at);
      if (c == '\n') {
        breaks++;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        boolean bracket = "()[]".indexOf(c) >= 0;
        if (bracket ? !bracketed && c != ']' && c != '[' : !isMark(c, numbers, to - from)) {
          return false;
        }
        marks += bracket ? 0 : 1;
      }
    }
    return marks <= 1 && breaks <= 1;
  }

  /** A comma or an abbreviation's point; a dash or slash only where it touches both sides. */
  private static boolean isMark(char c, boolean numbers, int gap) {
    return switch (c) {
      case ',', '،', '、' -> true;
      case '.' -> !numbers;
      case '-', '/' -> !numbers && gap == 1;
      default -> false;
    };
  }
}
