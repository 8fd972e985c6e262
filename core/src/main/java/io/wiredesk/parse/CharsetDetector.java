package io.wiredesk.parse;

import io.wiredesk.parse.CharsetTable.Candidate;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of bytes that nothing declares: the one in which they are the likeliest text.
 *
 * <p>Each candidate reads the same bytes. Its reading is as likely as its letters are in the
 * likeliest language of the charset, less what no writer does: a capital behind a small letter, a
 * sign or another script in a word. Since all readings explain the same bytes, their likelihoods
 * can be compared, those of one byte for a character with those of two.
 */
final class CharsetDetector {

  /** Of a long text this much is read, in bytes: some pages, for each of forty charsets. */
  static final int SAMPLE = 8 << 10;

  /**
   * The mean likelihood (natural logarithm) of a byte outside ASCII, below which a reading is no
   * text. Text in its own charset has -3 to -5, bytes at random -7 and less.
   */
  static final double LEAST = -5.5;

  /** Some words are less proof than some pages; two dozen random bytes may happen to be letters. */
  private static final double SHORT = 20;

  /** Of a long sample so much, in bytes, is shown to all charsets, and all of it to the best. */
  private static final int GLANCE = 1 << 10;

  /** So many charsets are the best, and those that read hardly worse than the very best. */
  private static final int SHORTLIST = 8;

  private static final double HARDLY_WORSE = 40;

  /** What a seldom met charset must be better by, in all: about two letters. */
  private static final double SELDOM = -8;

  /** How much better, for each byte outside ASCII, another charset must read to be believed. */
  private static final double DOUBT = 1.5;

  /** One byte in so many outside ASCII, at most, is a sign or a name in an English text. */
  private static final int FEW = 20;

  private static final CharsetTable TABLE = CharsetTable.TABLE;

  /** A charset and how well it reads. */
  record Guess(Charset charset, double likelihood, double mean) {
    /** Whether this is a reading of a text; the shorter it is, the likelier it has to be. */
    boolean isText(int length) {
      return mean > LEAST + SHORT / length;
    }
  }

  private CharsetDetector() {}

  /** The charset in which the bytes are likeliest; null when they are not text in any. */
  static @Nullable Charset charsetOf(byte[] bytes) {
    byte[] sample = sample(bytes);
    boolean nuls = hasNul(sample);
    Guess best = null;
    for (Candidate candidate : shortlist(sample, nuls)) {
      Guess guess = guess(sample, candidate);
      if (best == null || guess.likelihood() > best.likelihood()) {
        best = guess;
      }
    }
    if (best == null || !(best.isText(sample.length) || isMostlyAscii(bytes))) {
      return null;
    }
    boolean coherent = !nuls || TextCleaner.isCoherent(decode(sample, best.charset()));
    return coherent ? best.charset() : null;
  }

  /** The charsets that may be it: of Unicode where there are NULs, else of the others. */
  private static List<Candidate> shortlist(byte[] sample, boolean nuls) {
    List<Candidate> all =
        TABLE.candidates().stream()
            .filter(candidate -> nuls == candidate.group().equals(CharsetTable.ANY))
            .toList();
    if (sample.length <= GLANCE) {
      return all;
    }
    byte[] glance = Arrays.copyOf(sample, GLANCE);
    Map<Candidate, Double> likelihoods = new HashMap<>();
    all.forEach(candidate -> likelihoods.put(candidate, guess(glance, candidate).likelihood()));
    List<Double> sorted = likelihoods.values().stream().sorted(Comparator.reverseOrder()).toList();
    double last = sorted.get(Math.min(SHORTLIST, sorted.size()) - 1);
    double least = Math.min(last, sorted.getFirst() - HARDLY_WORSE);
    return all.stream()
        .filter(candidate -> likelihoods.getOrDefault(candidate, least) >= least)
        .toList();
  }

  /**
   * Whether the bytes make sense in the charset that was declared for them. A declaration is right
   * more often than not: it is overruled when another charset reads the bytes far better.
   */
  static boolean isReadable(byte[] bytes, Charset declared) {
    byte[] sample = sample(bytes);
    Guess own = null;
    Guess best = null;
    for (Candidate candidate : TABLE.candidates()) {
      own = candidate.charset().equals(declared) ? guess(sample, candidate) : own;
    }
    for (Candidate candidate : shortlist(sample, hasNul(sample))) {
      Guess guess = guess(sample, candidate);
      best = best == null || guess.likelihood() > best.likelihood() ? guess : best;
    }
    if (own == null || best == null) {
      return TextCleaner.isCoherent(decode(sample, declared));
    }
    boolean text = own.isText(sample.length) || isMostlyAscii(bytes);
    double doubt = DOUBT * bytesOutsideAscii(sample);
    return (text && own.likelihood() > best.likelihood() - doubt)
        || (best.isText(sample.length)
            && decode(sample, declared).equals(decode(sample, best.charset())));
  }

  /**
   * Words in ASCII with a byte outside it here and there. A degree sign or a foreign name alone is
   * unlikely in every charset, and still no reason to refuse a release in English.
   */
  private static boolean isMostlyAscii(byte[] bytes) {
    int words = 0;
    int foreign = 0;
    for (byte b : bytes) {
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      words += letter || b == ' ' ? 1 : 0;
      foreign += b < 0 ? 1 : 0;
    }
    return foreign * FEW <= bytes.length && words * 2 > bytes.length;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static int bytesOutsideAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  private static Guess guess(byte[] sample, Candidate candidate) {
    Reading reading = Reading.of(decode(sample, candidate.charset()));
    if (!reading.isPossible()) {
      return new Guess(candidate.charset(), Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
    int foreign = Math.max(1, sample.length - reading.ascii() * unit(candidate.charset()));
    double likeliest = Double.NEGATIVE_INFINITY;
    double mean = Double.NEGATIVE_INFINITY;
    for (LetterModel model : TABLE.models()) {
      if (candidate.group().equals(CharsetTable.ANY) || candidate.group().equals(model.group())) {
        likeliest = Math.max(likeliest, reading.likelihood(model));
        mean = Math.max(mean, reading.outsideAscii(model) / foreign);
      }
    }
    return new Guess(candidate.charset(), likeliest + (candidate.seldom() ? SELDOM : 0), mean);
  }

  /** The bytes of an ASCII character. */
  private static int unit(Charset charset) {
    return charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException never) {
      throw new IllegalStateException(never);
    }
  }

  /**
   * The lines that hold bytes outside ASCII, without tags, which are English in every language;
   * where there are NULs (UTF-16), the beginning.
   */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
    int size = 0;
    int start = 0;
    boolean foreign = false;
    for (int i = 0; i < bytes.length && size < sample.length; i++) {
      if (bytes[i] == 0) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE & ~3));
      }
      foreign |= bytes[i] < 0;
      if (bytes[i] == '\n' || i + 1 == bytes.length || i - start + 1 == sample.length) {
        size = foreign ? copyWithoutTags(bytes, start, i + 1, sample, size) : size;
        start = i + 1;
        foreign = false;
      }
    }
    return Arrays.copyOf(sample, size);
  }

  private static int copyWithoutTags(byte[] bytes, int start, int end, byte[] sample, int size) {
    int filled = size;
    boolean tag = false;
    for (int i = start; i < end && filled < sample.length; i++) {
      tag = bytes[i] == '<' || (tag && bytes[i] >= 0);
      if (!tag) {
        sample[filled++] = bytes[i];
      }
      tag &= bytes[i] != '>';
    }
    return filled;
  }
}
