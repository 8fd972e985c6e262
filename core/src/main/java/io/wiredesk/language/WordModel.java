package io.wiredesk.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How frequent a word is in each of some thirty languages, and which of them a text is most likely
 * in by its words.
 *
 * <p>The table is read where it lies, so that loading it costs nothing: the level of a word that is
 * not listed (2 bytes), the number of bits of a bucket (1 byte), the place where each bucket begins
 * (4 bytes each, one more than there are buckets), then the buckets. The first bits of a word's
 * 64-bit FNV-1a hash (over its UTF-16 units, in lower case) are its bucket, the last sixteen its
 * mark there. A mark (2 bytes) is followed by one or more frequencies (2 bytes each): one bit that
 * is set in the last of them, seven bits for the language, eight for the level, which is -16 ln p.
 *
 * <p>What a text gains for a language is the sum of its words' levels above an unlisted word: the
 * logarithm of a likelihood.
 */
final class WordModel {

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /**
   * A language is known by one in three of its words at least, and by fewer in a title. Where fewer
   * are listed for it, it is a language that the table does not know.
   */
  private static final int LISTED_ONE_IN = 3;

  private static final int LENIENCE = 2;

  /** A text of more words holds some that are listed, if its language is. */
  private static final int LONGEST_TITLE = 20;

  /** What a language of ours is ahead by: a release is more likely to be in one of them. */
  private static final int OURS_FIRST = 40;

  /** What a letter outside its alphabet costs a language: about as much as a rare word gains. */
  private static final int FOREIGN_LETTER = 40;

  /** A text may quote: one letter in so many may be outside the alphabet of its language. */
  private static final int FOREIGN_ONE_IN = 50;

  /** Names in Latin letters stand in texts of any script, and say nothing. */
  private static final char LAST_LATIN = '\u024f';

  private final List<String> tags;
  private final List<BitSet> alphabets;

  /** Which languages have an alphabet. */
  private final boolean[] spelled;

  private final ByteBuffer table;
  private final int unlisted;
  private final int bits;
  private final int starts;

  private WordModel(
      List<String> tags,
      List<BitSet> alphabets,
      ByteBuffer table,
      int unlisted,
      int bits,
      int starts) {
    this.tags = tags;
    this.alphabets = alphabets;
    this.spelled = new boolean[tags.size()];
    for (int i = 0; i < spelled.length; i++) {
      spelled[i] = !alphabets.get(i).isEmpty();
    }
    this.table = table;
    this.unlisted = unlisted;
    this.bits = bits;
    this.starts = starts;
  }

  static WordModel read(List<String> tags, Map<String, String> alphabets, ByteBuffer in) {
    int unlisted = in.getShort();
    int bits = in.get();
    int starts = in.position();
    int end = starts + 4 * ((1 << bits) + 1);
    if (bits < 1 || bits > 24 || in.capacity() != end + in.getInt(end - 4)) {
      throw LanguageModel.broken("does not have the length that it says");
    }
    List<BitSet> letters = new ArrayList<>();
    for (String tag : tags) {
      letters.add(letters(alphabets.getOrDefault(tag, "")));
    }
    return new WordModel(tags, letters, in, unlisted, bits, starts);
  }

  private static BitSet letters(String alphabet) {
    BitSet letters = new BitSet();
    for (int i = 0; i < alphabet.length(); i++) {
      letters.set(alphabet.charAt(i));
    }
    return letters;
  }

  /**
   * The most likely language; not always one of ours.
   *
   * @param hint decides between languages that are equally likely
   */
  String identify(String text, Set<String> ours, @Nullable String hint) {
    Tally tally = new Tally(tags.size());
    long hash = FNV_BASIS;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        hash = (hash ^ c) * FNV_PRIME;
        inside = true;
        letter(c, tally);
      } else if (inside) {
        word(hash, tally);
        hash = FNV_BASIS;
        inside = false;
      }
    }
    if (inside) {
      word(hash, tally);
    }
    return decide(tally, ours, hint);
  }

  private void letter(char c, Tally tally) {
    if (c <= LAST_LATIN) {
      return;
    }
    tally.letters++;
    for (int i = 0; i < tally.foreign.length; i++) {
      if (spelled[i] && !alphabets.get(i).get(c)) {
        tally.foreign[i]++;
      }
    }
  }

  private void word(long hash, Tally tally) {
    tally.words++;
    int bucket = (int) (hash >>> (64 - bits));
    short mark = (short) hash;
    int body = starts + 4 * ((1 << bits) + 1);
    int at = body + table.getInt(starts + 4 * bucket);
    int end = body + table.getInt(starts + 4 * bucket + 4);
    while (at < end) {
      boolean found = table.getShort(at) == mark;
      short frequency;
      do {
        at += 2;
        frequency = table.getShort(at);
        if (found) {
          tally.add((frequency >> 8) & 0x7f, unlisted - (frequency & 0xff));
        }
      } while (frequency >= 0);
      if (found) {
        return;
      }
      at += 2;
    }
  }

  private String decide(Tally tally, Set<String> ours, @Nullable String hint) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < tags.size(); i++) {
      int gain = tally.gain(i) + (ours.contains(tags.get(i)) ? OURS_FIRST : 0);
      if (gain > most || (gain == most && tags.get(i).equals(hint))) {
        best = i;
        most = gain;
      }
    }
    if (tally.gain(best) <= 0) {
      return bySpelling(tally, ours, hint);
    }
    boolean known =
        tally.listed[best] * LISTED_ONE_IN + LENIENCE >= tally.words && tally.spells(best);
    return known ? tags.get(best) : bySpelling(tally, ours, null);
  }

  /** No words tell: the only language of ours whose alphabet the text keeps to, or the hint. */
  private String bySpelling(Tally tally, Set<String> ours, @Nullable String hint) {
    if (tally.words > LONGEST_TITLE) {
      return hint == null ? LanguageIdentifier.UNDETERMINED : hint;
    }
    String only = hint;
    for (int i = 0; i < tags.size(); i++) {
      if (spelled[i] && tally.spells(i) && ours.contains(tags.get(i))) {
        if (only != null) {
          return hint == null ? LanguageIdentifier.UNDETERMINED : hint;
        }
        only = tags.get(i);
      }
    }
    return only == null ? LanguageIdentifier.UNDETERMINED : only;
  }

  /** What the words and letters so far say of each language. */
  private static final class Tally {
    private final int[] gain;
    private final int[] foreign;
    private final int[] listed;
    private int words;
    private int letters;

    Tally(int languages) {
      gain = new int[languages];
      foreign = new int[languages];
      listed = new int[languages];
    }

    void add(int language, int more) {
      gain[language] += more;
      listed[language]++;
    }

    int gain(int language) {
      return gain[language] - FOREIGN_LETTER * foreign[language];
    }

    boolean spells(int language) {
      return foreign[language] * FOREIGN_ONE_IN <= letters;
    }
  }
}
