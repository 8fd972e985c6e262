package io.wiredesk.notice;

import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.rule.Hit;
import java.util.ArrayList;
import java.util.List;

/** The lines of a release that may say something about the release itself. */
final class Lines {

  /**
   * One of them.
   *
   * @param text its beginning, as far as it is read
   * @param notice whether it is known for a notice; else it is one of the first lines
   * @param next the lines behind it, which may hold the time of an embargo; the nearest first
   */
  record Line(String text, boolean notice, List<String> next) {

    /** Whether the phrase stands where it can tell something: at the beginning, if no notice. */
    boolean holds(Hit hit) {
      return notice
          || text.substring(0, hit.start()).codePoints().noneMatch(Character::isLetterOrDigit);
    }
  }

  /** No notice needs more to say when and what; a note may begin with one. */
  private static final int LONGEST = 600;

  /** A longer block is text, and no line above the story. */
  private static final int LONGEST_LINE = 200;

  /** So many blocks from the top may be lines above the story that no rule knows. */
  private static final int TOP = 8;

  private static final int MOST = 40;

  /** A form may print the hour and the day in lines of their own. */
  private static final int MOST_NEXT = 2;

  private Lines() {}

  /** Notices wherever they stand, the first lines, and what the wire tells the editor. */
  static List<Line> of(List<LabelledBlock> blocks, Declared declared) {
    List<Line> lines = new ArrayList<>();
    boolean top = true;
    for (int i = 0; i < blocks.size() && lines.size() < MOST; i++) {
      LabelledBlock block = blocks.get(i);
      boolean brief = block.text().length() <= LONGEST_LINE;
      top &= i < TOP && (block.role() != Role.BODY || brief);
      boolean notice = block.role() == Role.NOTICE;
      if (notice || (top && brief)) {
        lines.add(new Line(cut(block.text()), notice, next(blocks, i)));
      }
    }
    declared.notes().stream()
        .limit(MOST)
        .forEach(note -> lines.add(new Line(cut(note), true, List.of())));
    return lines;
  }

  private static List<String> next(List<LabelledBlock> blocks, int i) {
    List<String> next = new ArrayList<>();
    for (int at = i + 1; at < blocks.size() && next.size() < MOST_NEXT; at++) {
      if (blocks.get(at).text().length() > LONGEST_LINE) {
        break;
      }
      next.add(blocks.get(at).text());
    }
    return next;
  }

  /** As much of a text as is read. */
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
