package io.wiredesk.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody before us read in the wrong charset and saved so: {@code â€™} for an
 * apostrophe, {@code Ïðèâåò} for a word in Russian.
 *
 * <p>It is mended when all of it can be written back into the bytes that were misread, and those
 * bytes are text in the right charset. Else it stays as it is, and is told.
 */
final class Mojibake {

  /** Read as one of these, UTF-8 gives letters and signs, and nothing looks broken to a program. */
  private static final List<Charset> MISTAKEN =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1251"),
          Charset.forName("x-MacRoman"),
          Charset.forName("IBM437"),
          Charset.forName("IBM850"),
          Charset.forName("windows-1250"),
          Charset.forName("windows-1254"),
          Charset.forName("KOI8-R"));

  /** So many characters of UTF-8 in a row of bytes that hold no other are no chance. */
  private static final int FEWEST = 2;

  /** Of the letters, this share is outside ASCII in a text of another alphabet than Latin. */
  private static final double MOSTLY = 0.4;

  /** Letters outside ASCII; fewer are no proof of a charset. */
  private static final int ENOUGH = 30;

  /**
   * Signs that nobody sets behind a capital A with a tilde or a circumflex: the second bytes of the
   * accented letters, read as windows-1252. Quotes, a space and a hyphen may well stand there.
   */
  private static final String SECOND =
      "¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶·¸¹º¼½¾¿\u20ac\u0192\u2020\u2021\u02c6\u2030\u0160\u0152\u017d\u02dc"
          + "\u2122\u0161\u0153\u017e\u0178";

  /** Windows-1252 from 80 to 9F; where it has none, a space, which is found nowhere above FF. */
  private static final String FROM_80 =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018"
          + "\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

  private Mojibake() {}

  /** The text as it was meant, where that is certain; and in any case what was noticed. */
  static Decoded mended(Decoded read) {
    String text = read.text();
    if (text.chars().noneMatch(c -> c > 0x7F)) {
      return read;
    }
    for (Charset charset : MISTAKEN) {
      byte[] bytes = bytes(text, charset);
      String meant = bytes == null ? null : Charsets.strict(bytes, 0, StandardCharsets.UTF_8);
      if (meant != null && isBetter(meant, text)) {
        return mended(read, meant, "UTF-8", charset);
      }
    }
    Decoded other = ofAnotherAlphabet(read);
    return other == null ? noticed(read) : other;
  }

  private static Decoded mended(Decoded read, String meant, String charset, Charset mistaken) {
    List<String> oddities = new ArrayList<>(read.oddities());
    oddities.add(
        "The text was "
            + charset
            + " and had been read as "
            + CharsetNames.known(mistaken)
            + " before it was sent; mended.");
    // It may have happened more than once; each time makes the text shorter.
    return mended(new Decoded(meant, read.charset(), oddities));
  }

  private static boolean isBetter(String meant, String text) {
    long characters =
        meant.chars().filter(c -> c > 0x7F && !Character.isLowSurrogate((char) c)).count();
    return meant.length() < text.length() && characters >= FEWEST && TextCleaner.isCoherent(meant);
  }

  /** Bytes of Cyrillic, Greek, Arabic, Chinese … that were taken for those of Latin letters. */
  private static @Nullable Decoded ofAnotherAlphabet(Decoded read) {
    String text = read.text();
    long letters = text.chars().filter(Character::isLetter).count();
    long high = text.chars().filter(c -> c >= 0x80 && c <= 0xFF).count();
    if (high < ENOUGH || high < letters * MOSTLY) {
      return null;
    }
    Charset latin = MISTAKEN.getFirst();
    byte[] bytes = bytes(text, latin);
    Charset guess = bytes == null ? null : CharsetDetector.charsetOf(bytes);
    if (bytes == null || guess == null) {
      return null;
    }
    String meant = Charsets.strict(bytes, 0, guess);
    boolean mends =
        meant != null
            && meant.chars().filter(c -> c > 0xFF && Character.isLetter(c)).count() * 2 > high / 2
            && TextCleaner.isCoherent(meant);
    return meant != null && mends ? mended(read, meant, CharsetNames.known(guess), latin) : null;
  }

  /** Places that look like UTF-8 read as windows-1252, in a text that is not all so. */
  private static Decoded noticed(Decoded read) {
    String text = read.text();
    int places = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      places += isPlace(text.charAt(i), text.charAt(i + 1)) ? 1 : 0;
    }
    if (places == 0) {
      return read;
    }
    List<String> oddities = new ArrayList<>(read.oddities());
    oddities.add(
        "Places that look like UTF-8 read as windows-1252: " + places + ". They stay as they are.");
    return new Decoded(text, read.charset(), oddities);
  }

  /** An accented letter, a typographic quote or dash, a byte order mark. */
  private static boolean isPlace(char c, char next) {
    return switch (c) {
      case 'Ã', 'Â' -> SECOND.indexOf(next) >= 0;
      case 'â' -> next == '\u20ac' || next == '\u0080';
      case 'ï' -> next == '»' || next == '¿';
      default -> false;
    };
  }

  /** The bytes that give the text in the charset, or null. */
  private static byte @Nullable [] bytes(String text, Charset charset) {
    boolean latin = charset.equals(MISTAKEN.getFirst());
    CharBuffer characters = CharBuffer.wrap(latin ? asLatin1(text) : text);
    try {
      ByteBuffer bytes =
          (latin ? StandardCharsets.ISO_8859_1 : charset)
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(characters);
      byte[] array = new byte[bytes.remaining()];
      bytes.get(array);
      return array;
    } catch (CharacterCodingException none) {
      return null;
    }
  }

  /**
   * The characters that windows-1252 has between 80 and 9F, each as that number. Five of the
   * numbers it leaves undefined, and most programs read those as ISO-8859-1 does: as they are.
   */
  private static String asLatin1(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = c <= 0xFF ? -1 : FROM_80.indexOf(c);
      latin.append(at < 0 ? c : (char) (0x80 + at));
    }
    return latin.toString();
  }
}
