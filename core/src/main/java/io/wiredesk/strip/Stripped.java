package io.wiredesk.strip;

import io.wiredesk.release.LabelledBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of which every piece of text has its role.
 *
 * @param blocks the whole text in document order; joined they are the release's text, white space
 *     aside
 * @param wire the name of the wire whose rules matched most, or null when no wire's did
 */
public record Stripped(List<LabelledBlock> blocks, @Nullable String wire) {

  public Stripped {
    blocks = List.copyOf(blocks);
  }
}
