package io.wiredesk.strip;

import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Takes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which blocks stand below the story. */
final class Tail {

  private Tail() {}

  /**
   * Takes what rules of the tail want. The tail is what is left below the last paragraph of the
   * story, and the end of that paragraph where boilerplate is glued to it.
   */
  static void accept(List<Draft> drafts) {
    int tail = drafts.size();
    while (tail > 0 && !drafts.get(tail - 1).wouldKeepStory()) {
      tail--;
    }
    acceptRuns(drafts.subList(0, tail));
    if (tail > 0) {
      Draft last = drafts.get(tail - 1);
      last.takeTail(last.tailStart());
    }
    takeAll(drafts.subList(tail == 0 ? afterFirstWords(drafts) : tail, drafts.size()));
  }

  /** Where no paragraph is left, the story is the lines that no rule wants. */
  private static int afterFirstWords(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      boolean title = i == 0 && Head.mayBeTitle(drafts.get(i), drafts.size());
      if (!title && drafts.get(i).wouldKeepWords()) {
        drafts.get(i).takeTail(drafts.get(i).tailStart());
        forgetSections(drafts.subList(0, i));
        return i + 1;
      }
    }
    forgetSections(drafts);
    return drafts.size();
  }

  /**
   * Something else may follow the end: a comment, the next story. Two blocks side by side that
   * different rules want are an end all the same, and so are two sections. A portrait of the issuer
   * may stand in the middle.
   */
  private static void acceptRuns(List<Draft> story) {
    boolean begun = false;
    int from = 0;
    for (int to = 0; to <= story.size(); to++) {
      if (to == story.size() || !story.get(to).wouldGo()) {
        List<Draft> run = story.subList(from, to);
        if (begun && (isEnd(run) || Portrait.is(run))) {
          takeAll(run);
        } else {
          forgetSections(run);
        }
        begun |= to < story.size() && story.get(to).wouldKeepStory();
        from = to + 1;
      }
    }
  }

  private static boolean isEnd(List<Draft> run) {
    Set<String> rules = new HashSet<>();
    int sections = 0;
    for (Draft draft : run) {
      Rule first = draft.wantedFirst();
      if (first != null) {
        rules.add(first.id());
        sections += first.takes() == Takes.REST ? 1 : 0;
      }
    }
    return rules.size() > 1 || sections > 1;
  }

  private static void takeAll(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.takeTail(0);
    }
  }

  private static void forgetSections(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.forgetSection();
    }
  }
}
