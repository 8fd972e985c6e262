package io.wiredesk.repetition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What a paragraph looks like when names, numbers and addresses are taken out: a bottom-k sketch of
 * its shingles. A shingle is two words that follow each other, or three letters of a script that
 * sets no spaces. The sketch keeps the smallest hashes, so that two sketches tell how many of their
 * shingles two paragraphs share; for up to {@value #MOST} shingles they tell it exactly.
 *
 * <p>Where a script has no capitals, an exchanged name changes a few shingles only, which {@link
 * #resembles} forgives in all but short paragraphs. Where so little is left without names that it
 * could be anything, names stay in.
 */
final class Shape {

  /** In UTF-16; no wording of a wire is longer, and what is longer is not compared. */
  static final int LONGEST = 4000;

  /** Words; a letter of an unspaced script counts for half of one. */
  static final int FEWEST_WORDS = 3;

  private static final int MOST = 128;

  /** Fewer words than these, names apart, are a pattern that different sentences share. */
  private static final int FEWEST_WITHOUT_NAMES = 5;

  /** Titles and headings set capitals everywhere: they tell nothing of names there. */
  private static final double MOST_CAPITALS = 0.6;

  /** Two wordings share so much; an exchanged name in a text of thirty words leaves more. */
  private static final double SAME = 0.75;

  /** Each paragraph is looked up under so many of its hashes: enough to miss one in 250. */
  private static final int KEYS = 4;

  private final long[] hashes;
  private final int halfWords;
  private final int numbers;
  private final int tokens;
  private final long values;

  private Shape(List<Token> all, boolean maskNames) {
    this.hashes = shingles(all, maskNames);
    this.halfWords = halfWords(all, maskNames);
    this.numbers = (int) all.stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
    this.tokens =
        all.size() - (int) all.stream().filter(t -> t.kind() == Token.Kind.LETTER).count() / 2;
    this.values =
        all.stream()
            .filter(t -> t.kind() == Token.Kind.NUMBER)
            .mapToLong(Token::hash)
            .reduce(0, Hash::join);
  }

  /** The shape of a paragraph; empty for one that is too short or too long to be compared. */
  static Optional<Shape> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Token> tokens = Tokens.of(text);
    Shape shape = new Shape(tokens, mayMaskNames(tokens));
    return shape.halfWords < 2 * FEWEST_WORDS ? Optional.empty() : Optional.of(shape);
  }

  private static boolean mayMaskNames(List<Token> tokens) {
    long words = tokens.stream().filter(Token::speaks).count();
    long names = tokens.stream().filter(Token::named).count();
    return names < MOST_CAPITALS * words && halfWords(tokens, true) >= 2 * FEWEST_WITHOUT_NAMES;
  }

  private static int halfWords(List<Token> tokens, boolean maskNames) {
    int halves = 0;
    for (Token token : tokens) {
      if (token.speaks() && !(maskNames && token.named())) {
        halves += token.kind() == Token.Kind.LETTER ? 1 : 2;
      }
    }
    return halves;
  }

  private static long[] shingles(List<Token> tokens, boolean maskNames) {
    long[] masked = mask(tokens, maskNames);
    boolean letters =
        2 * tokens.stream().filter(t -> t.kind() == Token.Kind.LETTER).count() > tokens.size();
    int size = letters ? 3 : 2;
    LongStream.Builder shingles = LongStream.builder();
    for (int i = 0; i <= Math.max(0, masked.length - size); i++) {
      long shingle = 0;
      for (int j = i; j < Math.min(masked.length, i + size); j++) {
        shingle = Hash.join(shingle, masked[j]);
      }
      shingles.add(shingle);
    }
    return shingles.build().sorted().distinct().limit(MOST).toArray();
  }

  /** Placeholders that follow each other are one: a name of two words, a date, a number to call. */
  private static long[] mask(List<Token> tokens, boolean maskNames) {
    LongStream.Builder masked = LongStream.builder();
    long before = 0;
    for (Token token : tokens) {
      long next = token.masked(maskNames);
      boolean placeholder = next == Token.NAME || next == Token.NUMBER || next == Token.ADDRESS;
      if (!placeholder || next != before) {
        masked.add(next);
      }
      before = next;
    }
    return masked.build().toArray();
  }

  /** Whether two paragraphs are one wording, names and numbers exchanged. */
  boolean resembles(Shape other) {
    int mine = 0;
    int theirs = 0;
    int both = 0;
    int union = 0;
    while (union < MOST && (mine < hashes.length || theirs < other.hashes.length)) {
      boolean take =
          theirs == other.hashes.length
              || (mine < hashes.length && hashes[mine] <= other.hashes[theirs]);
      boolean same = take && theirs < other.hashes.length && hashes[mine] == other.hashes[theirs];
      both += same ? 1 : 0;
      theirs += same || !take ? 1 : 0;
      mine += take ? 1 : 0;
      union++;
    }
    return both >= SAME * union;
  }

  /** Paragraphs of one wording have at least one of these in common, all but certainly. */
  long[] keys() {
    return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
  }

  /** Of the shape: paragraphs with the same words in the same order have the same. */
  long hash() {
    return Arrays.stream(hashes).reduce(0, Hash::join);
  }

  /** Of the numbers that were taken out. */
  long values() {
    return values;
  }

  /** How many of the words are numbers, from 0 to 1. */
  double numberShare() {
    return (double) numbers / tokens;
  }

  /** Whether it is long enough to be a paragraph of a story, not a line. */
  boolean isProse() {
    return halfWords >= 16;
  }
}
