package io.wiredesk.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file's first bytes, and its control characters, say it is. */
final class Signatures {

  /** The bytes that files of a kind begin with, written as ISO-8859-1. */
  private record Signature(String bytes, String kind) {

    /** Short signatures of letters may begin a text; only control characters settle it then. */
    boolean isCertain() {
      return bytes.length() >= CERTAIN || bytes.chars().anyMatch(c -> c < ' ');
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u0089PNG\r\n", "a PNG picture"),
          new Signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Signature("GIF8", "a GIF picture"),
          new Signature("BM", "a BMP picture"),
          new Signature("II*\0", "a TIFF picture"),
          new Signature("MM\0*", "a TIFF picture"),
          new Signature("RIFF", "a RIFF media file"),
          new Signature("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
          new Signature("\u001f\u008b", "a gzip archive"),
          new Signature("BZh", "a bzip2 archive"),
          new Signature("7z\u00bc\u00af", "a 7-Zip archive"),
          new Signature("Rar!", "a RAR archive"),
          new Signature("\u007fELF", "a program"),
          new Signature("MZ", "a program"),
          new Signature("\u00ca\u00fe\u00ba\u00be", "a program"),
          new Signature("ID3", "a sound file"),
          new Signature("OggS", "a sound file"),
          new Signature("x\u009f>\"", "a winmail.dat attachment"));

  private static final String ZIP = "PK\u0003\u0004";

  /** The end of an archive without members; nothing else of it is there. */
  private static final String EMPTY_ZIP = "PK\u0005\u0006";

  /** Of a text's characters, hardly any are control characters; of random bytes, a tenth. */
  private static final double MOST_CONTROLS = 0.02;

  private static final int HEAD = 4096;

  private static final int CERTAIN = 4;

  private Signatures() {}

  /** Whether there is nothing but white space, byte order marks and NULs. */
  static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      int value = b & 0xFF;
      boolean mark = value >= 0xFE || value == 0xEF || value == 0xBB || value == 0xBF;
      if (value > ' ' && !mark) {
        return false;
      }
    }
    return true;
  }

  /** What the file is, for people, when it is no text; else null. */
  static @Nullable String kindOf(byte[] bytes) {
    if (isZip(bytes)) {
      return "an archive that is broken";
    }
    String head = head(bytes);
    boolean controls = hasTooManyControls(bytes);
    for (Signature signature : SIGNATURES) {
      boolean certain = signature.isCertain() || controls;
      if (certain && head.startsWith(signature.bytes())) {
        return signature.kind();
      }
    }
    return controls ? "binary, of no kind that is known" : null;
  }

  static boolean isZip(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return head.equals(ZIP) || head.equals(EMPTY_ZIP);
  }

  /** What the file is, for people, when it is text in a form that is not read; else null. */
  static @Nullable String markupOf(byte[] bytes) {
    String head = withoutMark(head(bytes).replace("\0", "")).toLowerCase(Locale.ROOT).strip();
    return head.startsWith("<svg") ? "an SVG picture" : null;
  }

  private static String withoutMark(String head) {
    int start = 0;
    while (start < head.length()
        && start < 3
        && "\u00ef\u00bb\u00bf\u00fe\u00ff".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    return head.substring(start);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static boolean hasTooManyControls(byte[] bytes) {
    if (Charsets.isWide(bytes)) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      // Escape opens the shift sequences of ISO-2022; form feed and the like separate pages.
      boolean usual = (b >= '\t' && b <= '\r') || b == 0x1B || b == 0x1A;
      controls += b >= 0 && b < ' ' && !usual ? 1 : 0;
    }
    return controls > bytes.length * MOST_CONTROLS;
  }
}
