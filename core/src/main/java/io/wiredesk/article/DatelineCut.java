package io.wiredesk.article;

import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release with its dateline set apart from the first sentence.
 *
 * @param blocks the whole text; the dateline is a block of its own
 * @param dateline place and date, or null when the release names neither
 */
record DatelineCut(List<LabelledBlock> blocks, @Nullable Dateline dateline) {

  /** As typewriters have it. */
  private static final String DASH = "--";

  /** Finds the dateline of the story's first paragraphs and cuts it off. */
  static DatelineCut of(
      List<LabelledBlock> blocks,
      Datelines datelines,
      String language,
      @Nullable LocalDate reference) {
    List<Integer> story = story(blocks);
    List<String> paragraphs = new ArrayList<>(story.size());
    for (int i : story) {
      paragraphs.add(paragraph(blocks, i));
    }
    Dateline found = datelines.find(paragraphs, language, reference);
    if (found == null) {
      return new DatelineCut(blocks, null);
    }
    for (int place = 0; place < story.size(); place++) {
      if (paragraphs.get(place).startsWith(found.raw())) {
        return new DatelineCut(cut(blocks, story.get(place), found.raw()), named(found));
      }
    }
    return new DatelineCut(blocks, named(found));
  }

  private static List<Integer> story(List<LabelledBlock> blocks) {
    List<Integer> story = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.BODY) {
        story.add(i);
      }
    }
    return story;
  }

  private static String text(List<LabelledBlock> blocks, int at) {
    return blocks.get(at).text();
  }

  /** A dash behind the credit's own is the bullet of a list. */
  private static String paragraph(List<LabelledBlock> blocks, int at) {
    String credit = credit(blocks, at);
    boolean bullet = credit.endsWith(DASH + " ") && text(blocks, at).startsWith(DASH);
    return bullet ? credit.strip() : credit + text(blocks, at);
  }

  /**
   * What a wire's rule has cut off before a paragraph, and what parts them: the credit may stand
   * between place and date, or after both. Where it ends with no sign, it was a line of its own.
   */
  private static String credit(List<LabelledBlock> blocks, int at) {
    if (at == 0 || blocks.get(at - 1).role() != Role.DATELINE) {
      return "";
    }
    String credit = text(blocks, at - 1);
    boolean open = Character.isLetterOrDigit(credit.codePointBefore(credit.length()));
    return credit + (open ? "\n" : " ");
  }

  private static List<LabelledBlock> cut(List<LabelledBlock> blocks, int at, String raw) {
    String credit = credit(blocks, at);
    int length = raw.length() - credit.length();
    if (length <= 0) {
      return blocks;
    }
    LabelledBlock named = blocks.get(credit.isEmpty() ? at : at - 1);
    Evidence evidence = credit.isEmpty() ? Evidence.STRUCTURE : named.evidence();
    String rest = text(blocks, at).substring(length).strip();
    List<LabelledBlock> cut = new ArrayList<>(blocks.subList(0, credit.isEmpty() ? at : at - 1));
    cut.add(new LabelledBlock(raw.strip(), Role.DATELINE, named.rule(), evidence));
    if (!rest.isEmpty()) {
      cut.add(LabelledBlock.body(rest));
    }
    cut.addAll(blocks.subList(at + 1, blocks.size()));
    return List.copyOf(cut);
  }

  /** A credit alone, such as "(SeaPRwire) –", is set apart but tells neither place nor date. */
  private static @Nullable Dateline named(Dateline found) {
    return found.place() == null && found.date() == null ? null : found;
  }
}
