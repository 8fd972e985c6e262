package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.repetition.Wording;
import io.wiredesk.rule.Hit;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Where;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block whose role is being found. It lies in units: its sentences, and the prefix that a rule
 * may cut off the first of them. A unit is taken whole or not at all.
 */
final class Draft {

  private final Block block;
  private final List<Hit> hits;
  private final Units units;
  private final @Nullable Rule[] taken;
  private final @Nullable Rule[] wanted;
  private final EnumSet<Where> counting = EnumSet.of(Where.ANYWHERE);
  private final boolean running;
  private @Nullable Rule continued;
  private @Nullable Role fixed;
  private @Nullable Wording repeated;

  Draft(Block block, List<Hit> hits) {
    this.block = block;
    this.hits = hits;
    this.units = Units.of(block.text(), hits);
    this.taken = new Rule[units.count()];
    this.wanted = new Rule[units.count()];
    this.running = RunningText.is(block);
    this.fixed = block.declared() == Role.BODY ? null : block.declared();
  }

  Block block() {
    return block;
  }

  /** Gives the whole block a role that no rule changes. */
  void fix(Role role) {
    fixed = role;
  }

  /** Gives the whole block the role of a wording that its source repeats. */
  void repeat(Wording wording) {
    fixed = wording.role();
    repeated = wording;
  }

  boolean isFixed() {
    return fixed != null;
  }

  /** Whether nothing is known of the block: it is the story for want of evidence. */
  boolean isOpen() {
    return fixed == null && continued == null && isEmpty(taken);
  }

  private static boolean isEmpty(@Nullable Rule[] rules) {
    for (Rule rule : rules) {
      if (rule != null) {
        return false;
      }
    }
    return true;
  }

  /** The rule that took the end of the block, or in whose section it lies; or null. */
  @Nullable Rule lastRule() {
    Rule last = fixed == null ? taken[taken.length - 1] : null;
    return last == null ? continued : last;
  }

  /** Whether some of what is left of the block is written in sentences. */
  boolean isProse() {
    return fixed == null
        && continued == null
        && block.kind() != Block.Kind.HEADING
        && RunningText.isProse(left(taken));
  }

  /** Takes what the rules want whose matches count here; the longer phrase first. */
  void take(Set<Where> places) {
    counting.addAll(places);
    units.paint(hits, counting, taken);
  }

  /** Finds out what would go if the rules of the tail counted as well. */
  void want() {
    EnumSet<Where> all = EnumSet.copyOf(counting);
    all.add(Where.TAIL);
    units.paint(hits, all, wanted);
  }

  /** The rule that would take the first unit, or null. */
  @Nullable Rule wantedFirst() {
    return wanted[0];
  }

  /** Where the first match of a rule ends; the text's end when it has none. */
  int endOf(Rule rule) {
    for (Hit hit : hits) {
      if (hit.rule().equals(rule)) {
        return hit.end();
      }
    }
    return block.text().length();
  }

  /** The rule that would take the last unit, or null. */
  @Nullable Rule wantedLast() {
    return wanted[wanted.length - 1];
  }

  /** What no rule wants would go on with the section that this rule opened. */
  void continueFrom(Rule opener) {
    continued = opener;
  }

  /** Takes what the rules of the tail want, from the unit on. */
  void takeTail(int from) {
    System.arraycopy(wanted, from, taken, from, taken.length - from);
  }

  /** The block is not in the tail after all, so no section of the tail runs on through it. */
  void forgetSection() {
    if (continued != null && continued.where() == Where.TAIL) {
      continued = null;
    }
  }

  /** The unit from which on everything would go: 0 for all, the number of units for none. */
  int tailStart() {
    int unit = wanted.length;
    while (unit > 0 && (wanted[unit - 1] != null || continued != null)) {
      unit--;
    }
    return unit;
  }

  /** Whether the block is text that runs on. */
  boolean runs() {
    return running;
  }

  /** Whether everything would go. */
  boolean wouldGo() {
    return fixed == null && tailStart() == 0;
  }

  /** Whether text that runs on is left when what is taken is gone. */
  boolean keepsStory() {
    return fixed == null && running && remains(taken);
  }

  /** Whether text that runs on is left when all that could go is gone. */
  boolean wouldKeepStory() {
    return fixed == null && continued == null && running && remains(wanted);
  }

  /** Whether words are left when all that could go is gone. */
  boolean wouldKeepWords() {
    return fixed == null
        && continued == null
        && block.kind() != Block.Kind.HEADING
        && RunningText.hasWords(left(wanted));
  }

  private boolean remains(@Nullable Rule[] rules) {
    return hits.isEmpty() || RunningText.is(left(rules));
  }

  /** The text of the units that no rule has. */
  private CharSequence left(@Nullable Rule[] rules) {
    StringBuilder left = new StringBuilder();
    for (int unit = 0; unit < rules.length; unit++) {
      if (rules[unit] == null) {
        left.append(block.text(), units.start(unit), units.end(unit));
      }
    }
    return left;
  }

  /** Adds the block, or its parts, with their roles. */
  void label(List<LabelledBlock> blocks) {
    if (repeated != null) {
      blocks.add(
          new LabelledBlock(block.text(), repeated.role(), repeated.id(), Evidence.REPETITION));
      return;
    }
    if (fixed != null) {
      blocks.add(new LabelledBlock(block.text(), fixed, null, Evidence.STRUCTURE));
      return;
    }
    int from = 0;
    for (int unit = 1; unit <= taken.length; unit++) {
      if (unit == taken.length || !Objects.equals(taken[unit], taken[from])) {
        String text = block.text().substring(units.start(from), units.end(unit - 1)).strip();
        if (!text.isEmpty()) {
          blocks.add(label(text, taken[from]));
        }
        from = unit;
      }
    }
  }

  private LabelledBlock label(String text, @Nullable Rule rule) {
    if (rule != null) {
      return new LabelledBlock(text, rule.role(), rule.id(), Evidence.RULE);
    }
    if (continued == null) {
      boolean declared = block.declared() == Role.BODY;
      return declared
          ? new LabelledBlock(text, Role.BODY, null, Evidence.STRUCTURE)
          : LabelledBlock.body(text);
    }
    return new LabelledBlock(text, continued.role(), continued.id(), Evidence.CONTINUATION);
  }

  /** The rules that took something, in the order of the text. */
  List<Rule> takers() {
    List<Rule> takers = new ArrayList<>();
    for (Rule rule : taken) {
      boolean again = !takers.isEmpty() && takers.getLast().equals(rule);
      if (rule != null && fixed == null && !again) {
        takers.add(rule);
      }
    }
    return takers;
  }
}
