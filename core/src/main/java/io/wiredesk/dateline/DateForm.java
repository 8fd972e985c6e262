package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * One order in which a language writes a date, for example {@code D [de] M [de|del] Y}. Capital and
 * small letters that stand alone are slots, the rest are words; square brackets may be left out.
 */
record DateForm(List<Part> parts) {

  /** A run of items that stands there as a whole or, when optional, not at all. */
  record Part(List<Item> items, boolean optional) {}

  /** A slot, or one of some words. */
  record Item(Slot slot, Set<String> words) {}

  /** What a form has read: the index of the token behind it, and the date. */
  record Match(int end, Draft draft) {}

  static DateForm parse(String form) {
    List<Part> parts = new ArrayList<>();
    List<Item> group = new ArrayList<>();
    boolean optional = false;
    StringTokenizer pieces = new StringTokenizer(form);
    while (pieces.hasMoreTokens()) {
      String piece = pieces.nextToken();
      optional |= piece.startsWith("[");
      group.add(item(piece.replace("[", "").replace("]", "")));
      if (!optional || piece.endsWith("]")) {
        parts.add(new Part(List.copyOf(group), optional));
        group.clear();
        optional = false;
      }
    }
    if (!group.isEmpty()) {
      throw new IllegalArgumentException("a bracket is not closed in: " + form);
    }
    return new DateForm(List.copyOf(parts));
  }

  private static Item item(String piece) {
    Slot slot = Slot.of(piece);
    if (slot != Slot.WORD) {
      return new Item(slot, Set.of());
    }
    Set<String> words = new LinkedHashSet<>();
    for (String word : piece.split("\\|", -1)) {
      words.add(Folded.word(word.replace('_', ' ')));
    }
    return new Item(slot, Set.copyOf(words));
  }

  /** Reads the form from a token on; null if the text is not of this form. */
  @Nullable Match match(Folded text, List<Token> tokens, int start) {
    Draft draft = new Draft();
    int at = start;
    @Nullable Item before = null;
    for (Part part : parts) {
      int next = read(part, text, tokens, at, before, draft);
      if (next < 0 && !part.optional) {
        return null;
      }
      if (next >= 0) {
        before = part.items.getLast();
        at = next;
      }
    }
    return new Match(at, draft);
  }

  private static int read(
      Part part, Folded text, List<Token> tokens, int start, @Nullable Item before, Draft draft) {
    int at = start;
    @Nullable Item previous = before;
    for (Item item : part.items) {
      if (at >= tokens.size()) {
        return -1;
      }
      boolean joined = previous == null || Gap.joins(text, tokens, at, previous.slot, item.slot);
      if (!joined || !fits(item, tokens.get(at)) || !draft.take(item.slot, tokens.get(at))) {
        return -1;
      }
      previous = item;
      at++;
    }
    return at;
  }

  private static boolean fits(Item item, Token token) {
    if (item.slot != Slot.WORD) {
      return !token.isUnknown();
    }
    for (Meaning meaning : token.meanings()) {
      if (meaning.slot() == Slot.WORD && item.words.contains(meaning.word())) {
        return true;
      }
    }
    return false;
  }
}
