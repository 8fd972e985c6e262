package io.wiredesk.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8 when they are valid UTF-8, else as
 * the charset that was declared when they make sense in it, else as the one in which they make the
 * most.
 */
final class Charsets {

  /** A byte order mark, written as ISO-8859-1, and what it stands for. */
  private record Mark(String bytes, String charset) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ef\u00bb\u00bf", "UTF-8"),
          new Mark("\u00ff\u00fe\0\0", "UTF-32LE"),
          new Mark("\0\0\u00fe\u00ff", "UTF-32BE"),
          new Mark("\u00ff\u00fe", "UTF-16LE"),
          new Mark("\u00fe\u00ff", "UTF-16BE"));

  /** What escape sequences open: ISO-2022 has no other byte above 0x7F. */
  private static final List<Mark> SHIFTS =
      List.of(
          new Mark("\u001b$)C", "ISO-2022-KR"),
          new Mark("\u001b$)A", "ISO-2022-CN"),
          new Mark("\u001b$)G", "ISO-2022-CN"),
          new Mark("\u001b$(D", "ISO-2022-JP-2"),
          new Mark("\u001b$A", "ISO-2022-JP-2"),
          new Mark("\u001b$B", "ISO-2022-JP"),
          new Mark("\u001b$@", "ISO-2022-JP"),
          new Mark("\u001b(J", "ISO-2022-JP"),
          new Mark("\u001b(I", "ISO-2022-JP"));

  private static final List<String> UTF_7 =
      List.of("utf-7", "unicode-1-1-utf-7", "csunicode11utf7");

  /** How far an escape sequence is looked for. */
  private static final int HEAD = 64 << 10;

  /** One broken character in so many is a scratch on a text; more, and it is something else. */
  private static final int SCRATCHED = 100;

  private Charsets() {}

  /** The text and the charset it was read with, or null when the bytes are not text. */
  static @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    Decoded read = read(bytes, declared);
    if (read == null) {
      return null;
    }
    Decoded mended = Mojibake.mended(read);
    return new Decoded(TextCleaner.clean(mended.text()), mended.charset(), mended.oddities());
  }

  private static @Nullable Decoded read(byte[] bytes, @Nullable String declared) {
    String head = head(bytes, 4);
    for (Mark mark : MARKS) {
      if (head.startsWith(mark.bytes())) {
        Decoded marked = unicode(bytes, mark.bytes().length(), Charset.forName(mark.charset()));
        return marked == null ? guessed(bytes, declared) : marked;
      }
    }
    Charset label = labelled(declared);
    if (label != null && label.name().startsWith("UTF-") && !label.equals(StandardCharsets.UTF_8)) {
      Decoded wide = unicode(bytes, 0, label);
      if (wide != null) {
        return wide;
      }
    }
    return narrow(bytes, declared, label);
  }

  /** Whether the bytes are UTF-16 or UTF-32, though NULs make them look binary. */
  static boolean isWide(byte[] bytes) {
    String head = head(bytes, 4);
    if (MARKS.stream().skip(1).anyMatch(mark -> head.startsWith(mark.bytes()))) {
      return true;
    }
    Charset guess = head(bytes, HEAD).indexOf('\0') < 0 ? null : CharsetDetector.charsetOf(bytes);
    return guess != null && guess.name().startsWith("UTF-");
  }

  private static @Nullable Decoded narrow(
      byte[] bytes, @Nullable String declared, @Nullable Charset label) {
    boolean nuls = head(bytes, HEAD).indexOf('\0') >= 0;
    Charset shifted = shifted(bytes);
    if (shifted != null) {
      Decoded read = lenient(bytes, 0, shifted, List.of());
      if (read != null) {
        return read;
      }
    }
    if (!nuls) {
      String text = strict(bytes, 0, StandardCharsets.UTF_8);
      Decoded sevenBit = text == null ? null : sevenBit(bytes, declared);
      if (sevenBit != null) {
        return sevenBit;
      }
      if (text != null) {
        List<String> odd = isAscii(text) ? List.of() : otherThan(declared, "UTF-8", label);
        return new Decoded(text, "utf-8", odd);
      }
    }
    if (!nuls && label != null && CharsetDetector.isReadable(bytes, label)) {
      Decoded read = lenient(bytes, 0, label, List.of());
      if (read != null) {
        return read;
      }
    }
    return guessed(bytes, declared);
  }

  /** HZ shows by itself; UTF-7 must be declared, since any text may hold a plus sign. */
  private static @Nullable Decoded sevenBit(byte[] bytes, @Nullable String declared) {
    boolean utf7 = declared != null && UTF_7.contains(declared.toLowerCase(Locale.ROOT));
    String text = utf7 ? SevenBit.utf7(bytes) : SevenBit.hz(bytes);
    String name = utf7 ? "utf-7" : "hz-gb-2312";
    return text == null ? null : new Decoded(text, name, List.of());
  }

  private static @Nullable Decoded guessed(byte[] bytes, @Nullable String declared) {
    boolean nuls = head(bytes, HEAD).indexOf('\0') >= 0;
    Decoded scratched = nuls ? null : lenient(bytes, 0, StandardCharsets.UTF_8, List.of());
    if (scratched != null && isMostlyUtf8(bytes)) {
      return scratched;
    }
    Charset guess = CharsetDetector.charsetOf(bytes);
    Charset label = labelled(declared);
    if (guess == null) {
      return nuls || label == null ? null : believed(bytes, label);
    }
    return lenient(bytes, 0, guess, otherThan(declared, guess.name(), label));
  }

  /** Some words are too few to tell a charset by; then the one that is declared may do. */
  private static @Nullable Decoded believed(byte[] bytes, Charset label) {
    String text = strict(bytes, 0, label);
    return text == null || !TextCleaner.isCoherent(text)
        ? null
        : lenient(bytes, 0, label, List.of());
  }

  /** ASCII is the same in all charsets that anybody declares; it is called UTF-8. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c <= 0x7F);
  }

  /** UTF-8 with a scratch has many characters of several bytes for each byte that is broken. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    boolean cut = broken == 1 && text.endsWith("\uFFFD");
    return whole >= (cut ? 1 : broken * 4);
  }

  private static @Nullable Charset labelled(@Nullable String declared) {
    return declared == null ? null : CharsetNames.labelled(declared);
  }

  private static List<String> otherThan(
      @Nullable String declared, String read, @Nullable Charset label) {
    boolean same =
        declared == null
            || (label != null && label.name().equalsIgnoreCase(read))
            || declared.equalsIgnoreCase("us-ascii");
    return same ? List.of() : List.of("Declared as " + declared + " and read as " + read + ".");
  }

  /** UTF-16 and UTF-32 read almost any bytes: what comes out must look like text. */
  private static @Nullable Decoded unicode(byte[] bytes, int from, Charset charset) {
    Decoded read = lenient(bytes, from, charset, List.of());
    return read == null || !TextCleaner.isCoherent(read.text()) ? null : read;
  }

  private static @Nullable Decoded lenient(
      byte[] bytes, int from, Charset charset, List<String> oddities) {
    String text = strict(bytes, from, charset);
    if (text != null) {
      String name = CharsetNames.of(charset, bytes);
      return new Decoded(text, name, oddities);
    }
    String scratched = new String(bytes, from, bytes.length - from, charset);
    long broken = scratched.chars().filter(c -> c == '\uFFFD').count();
    boolean cut = broken == 1 && scratched.endsWith("\uFFFD");
    if (!cut && broken * SCRATCHED > scratched.length()) {
      return null;
    }
    String oddity = "Characters that could not be read: " + broken + ". U+FFFD stands for each.";
    return new Decoded(
        scratched,
        CharsetNames.of(charset, bytes),
        oddities.isEmpty() ? List.of(oddity) : List.of(oddities.getFirst(), oddity));
  }

  static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException broken) {
      return null;
    }
  }

  private static @Nullable Charset shifted(byte[] bytes) {
    String head = head(bytes, HEAD);
    if (head.indexOf('\u001b') < 0) {
      return null;
    }
    for (Mark shift : SHIFTS) {
      if (head.contains(shift.bytes())) {
        return Charset.forName(shift.charset());
      }
    }
    return null;
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
