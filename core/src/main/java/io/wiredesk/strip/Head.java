package io.wiredesk.strip;

import io.wiredesk.rule.Where;
import java.util.EnumSet;
import java.util.List;

/** Decides which blocks stand before or at the beginning of the story. */
final class Head {

  private Head() {}

  /** Takes what rules want whose place is the head or the lede, or which have no place. */
  static void accept(List<Draft> drafts) {
    int paragraphs = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      EnumSet<Where> places = EnumSet.of(Where.ANYWHERE);
      if (paragraphs == 0) {
        places.add(Where.HEAD);
      }
      if (paragraphs <= 1) {
        places.add(Where.LEDE);
      }
      draft.take(places);
      if (draft.keepsStory() && !(i == 0 && mayBeTitle(draft, drafts.size()))) {
        paragraphs++;
      }
    }
  }

  /** In plain text a title is a line like any other, but for the mark that it lacks. */
  static boolean mayBeTitle(Draft first, int blocks) {
    return blocks > 1 && !RunningText.endsSentence(first.block().text());
  }
}
