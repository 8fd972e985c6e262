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

  /** Finds the dateline of the story's first paragraphs and cuts it off. */
  static DatelineCut of(
      List<LabelledBlock> blocks,
      Datelines datelines,
      String language,
      @Nullable LocalDate reference) {
    List<Integer> story = story(blocks);
    List<String> paragraphs = story.stream().map(i -> blocks.get(i).text()).toList();
    Dateline found = datelines.find(paragraphs, language, reference);
    if (found == null) {
      return new DatelineCut(blocks, null);
    }
    for (int i : story) {
      if (blocks.get(i).text().startsWith(found.raw())) {
        return new DatelineCut(cut(blocks, i, found.raw().length()), named(found));
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

  private static List<LabelledBlock> cut(List<LabelledBlock> blocks, int at, int length) {
    LabelledBlock whole = blocks.get(at);
    String dateline = whole.text().substring(0, length).strip();
    String rest = whole.text().substring(length).strip();
    List<LabelledBlock> cut = new ArrayList<>(blocks);
    cut.set(at, new LabelledBlock(dateline, Role.DATELINE, null, Evidence.STRUCTURE));
    if (!rest.isEmpty()) {
      cut.add(at + 1, LabelledBlock.body(rest));
    }
    return List.copyOf(cut);
  }

  /** A credit alone, such as "(SeaPRwire) –", is set apart but tells neither place nor date. */
  private static @Nullable Dateline named(Dateline found) {
    return found.place() == null && found.date() == null ? null : found;
  }
}
