package io.wiredesk.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How frequent a word is in each of some thirty languages, and which language a text is most likely
 * in by its words.
 *
 * <p>The table is read where it lies, so that loading it costs nothing: the level of a word that is
 * not listed (2 bytes), the number of bits of a bucket (1 byte), the place where each bucket begins
 * (4 bytes each, one more than there are buckets), then the buckets. The first bits of a word's
 * 64-bit FNV-1a hash (over its UTF-16 units, in lower case) are its bucket, the last sixteen its
 * mark there. A mark (2 bytes) is followed by one or more frequencies (2 bytes each): one bit that
 * is set in the last of them, seven bits for the language, eight for the level, which is -16 ln p.
 */
final class WordModel {

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /**
   * Of the words of a text, at least one in so many is listed for its language. Where fewer are, it
   * is a language that the table does not know.
   */
  private static final int LISTED_ONE_IN = 4;

  private final List<String> tags;
  private final ByteBuffer table;
  private final int unlisted;
  private final int bits;
  private final int starts;

  private WordModel(List<String> tags, ByteBuffer table, int unlisted, int bits, int starts) {
    this.tags = tags;
    this.table = table;
    this.unlisted = unlisted;
    this.bits = bits;
    this.starts = starts;
  }

  static WordModel read(List<String> tags, ByteBuffer in) {
    int unlisted = in.getShort();
    int bits = in.get();
    int starts = in.position();
    int end = starts + 4 * ((1 << bits) + 1);
    if (bits < 1 || bits > 24 || in.capacity() != end + in.getInt(end - 4)) {
      throw LanguageModel.broken("does not have the length that it says");
    }
    return new WordModel(tags, in, unlisted, bits, starts);
  }

  /** The most likely language; the hint decides between languages that are equally likely. */
  String identify(Sample sample, @Nullable String hint) {
    Tally tally = new Tally(tags.size());
    String text = sample.text();
    long hash = FNV_BASIS;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c) || (inside && Character.getType(c) == Character.NON_SPACING_MARK)) {
        hash = (hash ^ c) * FNV_PRIME;
        inside = true;
      } else if (inside) {
        count(hash, tally);
        hash = FNV_BASIS;
        inside = false;
      }
    }
    if (inside) {
      count(hash, tally);
    }
    return best(tally, hint);
  }

  private void count(long hash, Tally tally) {
    tally.words++;
    int bucket = (int) (hash >>> (64 - bits));
    short mark = (short) hash;
    int body = starts + 4 * ((1 << bits) + 1);
    int at = body + table.getInt(starts + 4 * bucket);
    int end = body + table.getInt(starts + 4 * bucket + 4);
    while (at < end) {
      boolean found = table.getShort(at) == mark;
      short posting;
      do {
        at += 2;
        posting = table.getShort(at);
        if (found) {
          tally.add((posting >> 8) & 0x7f, unlisted - (posting & 0xff));
        }
      } while (posting >= 0);
      if (found) {
        return;
      }
      at += 2;
    }
  }

  private String best(Tally tally, @Nullable String hint) {
    int best = -1;
    for (int i = 0; i < tags.size(); i++) {
      boolean better = best < 0 || tally.gain[i] > tally.gain[best];
      boolean hinted = best >= 0 && tally.gain[i] == tally.gain[best] && tags.get(i).equals(hint);
      if (better || hinted) {
        best = i;
      }
    }
    if (tally.gain[best] == 0) {
      return hint == null ? LanguageIdentifier.UNDETERMINED : hint;
    }
    boolean known = tally.listed[best] * LISTED_ONE_IN >= tally.words;
    return known ? tags.get(best) : LanguageIdentifier.UNDETERMINED;
  }

  /** What the words so far say of each language. */
  private static final class Tally {
    final int[] gain;
    final int[] listed;
    int words;

    Tally(int languages) {
      gain = new int[languages];
      listed = new int[languages];
    }

    void add(int language, int more) {
      gain[language] += more;
      listed[language]++;
    }

    @Override
    public String toString() {
      return words + " words, " + Arrays.toString(gain);
    }
  }
}
