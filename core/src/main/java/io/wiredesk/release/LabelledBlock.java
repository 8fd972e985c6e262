package io.wiredesk.release;

import org.jspecify.annotations.Nullable;

/**
 * A block, or a part of one, with the role it was given. All of them in order are the whole text of
 * the release: what is kept and what is removed make the original, white space at the seams aside.
 *
 * @param text the text as it stands in the release
 * @param role what it is for; {@link Role#BODY} where nothing speaks against it
 * @param rule the id of the rule that took it, or null
 * @param evidence where the role comes from, or null for a block that is body for want of evidence
 */
public record LabelledBlock(
    String text, Role role, @Nullable String rule, @Nullable Evidence evidence) {

  /** A part of the story. */
  public static LabelledBlock body(String text) {
    return new LabelledBlock(text, Role.BODY, null, null);
  }
}
