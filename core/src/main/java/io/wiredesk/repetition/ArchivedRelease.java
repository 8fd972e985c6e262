package io.wiredesk.repetition;

import io.wiredesk.release.LabelledBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of an archive, as far as is known what its blocks are for.
 *
 * @param source the wire or publisher that it came from
 * @param issuer who issued it, or null where that is not known
 * @param day ISO 8601 date, or null
 * @param blocks the whole text in document order
 */
public record ArchivedRelease(
    String source, @Nullable String issuer, @Nullable String day, List<LabelledBlock> blocks) {

  public ArchivedRelease {
    blocks = List.copyOf(blocks);
  }
}
