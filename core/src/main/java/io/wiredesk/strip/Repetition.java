package io.wiredesk.strip;

import io.wiredesk.repetition.Wording;
import io.wiredesk.repetition.Wordings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs above and below the story whose wording their source repeats over different
 * issuers. Between paragraphs of the story nothing is taken, nor where no story would be left.
 */
final class Repetition {

  private final List<Draft> drafts;
  private final Wordings wordings;
  private final @Nullable String source;

  private Repetition(List<Draft> drafts, Wordings wordings, @Nullable String source) {
    this.drafts = drafts;
    this.wordings = wordings;
    this.source = source;
  }

  /**
   * @param source the wire that the release came over, or what it declares, or null
   */
  static void mark(List<Draft> drafts, Wordings wordings, @Nullable String source) {
    if (!wordings.all().isEmpty()) {
      new Repetition(drafts, wordings, source).mark();
    }
  }

  private void mark() {
    @Nullable Wording[] known = new Wording[drafts.size()];
    int first = drafts.size();
    int last = -1;
    for (int i = 0; i < known.length; i++) {
      Draft draft = drafts.get(i);
      known[i] = draft.isOpen() ? wordings.find(source, draft.block().text()).orElse(null) : null;
      if (known[i] == null && draft.isProse()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    for (int i = 0; i < known.length; i++) {
      Wording wording = known[i];
      if (wording != null && last >= 0 && (i < first || i > last)) {
        drafts.get(i).repeat(wording);
      }
    }
  }
}
