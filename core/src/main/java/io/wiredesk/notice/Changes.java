package io.wiredesk.notice;

import io.wiredesk.release.Change;
import io.wiredesk.rule.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the lines of one release whether it corrects an earlier one, or takes it back. */
final class Changes {

  private static final String OPEN = "\"“„«‹「『";
  private static final String CLOSED = "\"””»›」』";

  /** A shorter quotation is a word or a number, and not a headline. */
  private static final int SHORTEST_HEADLINE = 8;

  private final Set<Kind> found = EnumSet.noneOf(Kind.class);
  private @Nullable String quoted;

  /** Reads one line, in which these phrases were found. */
  void read(Lines.Line line, List<Hit> hits) {
    for (Hit hit : hits) {
      Told told = Told.of(hit.rule().id());
      if (told != null && counts(line, hit, told.kind())) {
        Kind kind = told.kind();
        found.add(kind == Kind.KILL_ALONE ? Kind.KILL : kind);
        quoted = kind == Kind.KILL && quoted == null ? quotation(line.text()) : quoted;
      }
    }
  }

  /** In a title, or a line that no rule knows, the phrase is a label: a sign ends it. */
  private static boolean counts(Lines.Line line, Hit hit, Kind kind) {
    String text = line.text();
    String behind = text.substring(hit.end()).strip();
    boolean ended = isLabelEnd(text.charAt(hit.end() - 1));
    boolean goesOn = !behind.isEmpty() && isLabelEnd(behind.charAt(0));
    return switch (kind) {
      case KILL_ALONE -> line.notice() && !ended && !goesOn;
      case REPLACEMENT -> line.holds(hit);
      default -> line.notice() || (line.holds(hit) && (ended || goesOn || behind.isEmpty()));
    };
  }

  private static boolean isLabelEnd(char c) {
    return ":：]】)）/|｜!！〕".indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /** The first quotation that can be a headline, without its marks; or null. */
  private static @Nullable String quotation(String text) {
    for (int start = 0; start < text.length(); start++) {
      int mark = OPEN.indexOf(text.charAt(start));
      int end = mark < 0 ? -1 : text.indexOf(CLOSED.charAt(mark), start + 1);
      if (end - start > SHORTEST_HEADLINE) {
        return text.substring(start + 1, end).strip();
      }
      start = Math.max(start, end);
    }
    return null;
  }

  /** What replaces an earlier version may call it void; then it is a correction all the same. */
  Change change() {
    if (found.contains(Kind.KILL) && !found.contains(Kind.REPLACEMENT)) {
      return Change.KILL;
    }
    boolean corrects = found.contains(Kind.CORRECTION) || found.contains(Kind.REPLACEMENT);
    return corrects ? Change.CORRECTION : Change.NEW;
  }

  /** The headline of the release that is taken back, or null. */
  @Nullable String meant() {
    return change() == Change.KILL ? quoted : null;
  }
}
