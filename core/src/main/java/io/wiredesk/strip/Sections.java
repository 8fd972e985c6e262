package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Takes;
import io.wiredesk.rule.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets sections run on. A rule that takes the rest opens a section; it goes on to the next heading,
 * to the next block that a rule with another role takes, else to the end.
 *
 * <p>A section of contacts ends at the first paragraph that names no way to call: it may stand
 * above the story.
 *
 * <p>In plain text nothing says what a heading is. There a short line between two paragraphs counts
 * as one, and a section about the issuer ends after a few paragraphs: "About the study" may just as
 * well be the middle of a story.
 */
final class Sections {

  /** How many paragraphs issuers write about themselves below a heading that is not marked up. */
  private static final int LONGEST_ABOUT = 4;

  private final List<Draft> drafts;
  private final boolean markedUp;
  private final boolean linked;
  private @Nullable Rule opener;
  private int level;
  private int paragraphs;
  private boolean begun;

  private Sections(List<Draft> drafts) {
    this.drafts = drafts;
    this.linked = hasLinks(drafts);
    this.markedUp = hasOpenHeading(drafts);
  }

  private static boolean hasLinks(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.block().linked() > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOpenHeading(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isHeading(draft) && !draft.isFixed()) {
        return true;
      }
    }
    return false;
  }

  /** Finds out what the rules of the tail want, and how far the sections go that they open. */
  static void open(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.want();
    }
    Sections sections = new Sections(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      sections.read(i);
    }
  }

  private void read(int i) {
    Draft draft = drafts.get(i);
    if (draft.isFixed() || endsSection(i)) {
      opener = null;
    }
    if (!draft.isFixed()) {
      goOn(draft);
      openNext(i);
    }
    begun |= draft.wouldKeepStory() && !isTitle(i);
  }

  private boolean isTitle(int i) {
    return i == 0
        && Head.mayBeTitle(drafts.get(i), drafts.size())
        && !RunningText.isProse(drafts.get(i).block().text());
  }

  private boolean endsSection(int i) {
    Draft draft = drafts.get(i);
    Rule first = draft.wantedFirst();
    if (opener == null || first != null) {
      return opener != null && first != null && first.role() != opener.role();
    }
    return isHeading(draft)
        ? draft.block().level() <= level
        : looksLikeHeading(i) || isLongEnough() || isStory(draft);
  }

  private static boolean isHeading(Draft draft) {
    return draft.block().kind() == Block.Kind.HEADING;
  }

  /** Whether a line of plain text stands between two paragraphs as a heading would. */
  private boolean looksLikeHeading(int i) {
    return !markedUp
        && i + 1 < drafts.size()
        && isLine(drafts.get(i))
        && drafts.get(i - 1).runs()
        && drafts.get(i + 1).runs();
  }

  private static boolean isLine(Draft draft) {
    return !draft.runs() && !RunningText.endsSentence(draft.block().text());
  }

  private boolean isLongEnough() {
    return !markedUp
        && opener != null
        && opener.role() == Role.ABOUT
        && paragraphs >= LONGEST_ABOUT;
  }

  /**
   * People are named in lines; a paragraph below them is the story, unless it is one more way to
   * call. On a page, teasers of other stories are links; a paragraph without one is the story.
   */
  private boolean isStory(Draft draft) {
    if (opener == null || !draft.runs()) {
      return false;
    }
    boolean people = opener.role() == Role.CONTACT;
    return (people && !RunningText.tellsAddress(draft.block().text()))
        || (opener.role() == Role.CHROME
            && linked
            && draft.isProse()
            && draft.block().linked() == 0);
  }

  private void goOn(Draft draft) {
    if (opener != null) {
      draft.continueFrom(opener);
      paragraphs += draft.runs() ? 1 : 0;
    }
  }

  private void openNext(int i) {
    Draft draft = drafts.get(i);
    Rule last = draft.wantedLast();
    if (last != null && last.takes() == Takes.REST) {
      opener = begins(last, i) && mayOpen(last) ? last : null;
      level = isHeading(draft) ? draft.block().level() : Integer.MAX_VALUE;
      paragraphs = 0;
    } else if (last != null && opener != null && last.role() != opener.role()) {
      opener = null;
    }
  }

  /** Above the story, a rule of the tail takes nothing, so its section would swallow the story. */
  private boolean mayOpen(Rule rule) {
    return begun || rule.where() != Where.TAIL;
  }

  /** In a list of contents a line follows the line; below a heading, a paragraph does. */
  private boolean begins(Rule rule, int i) {
    return markedUp
        || rule.role() == Role.CONTACT
        || i + 1 == drafts.size()
        || drafts.get(i).runs()
        || drafts.get(i + 1).runs();
  }
}
