package io.wiredesk.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The charset of an RTF document's bytes (RTF 1.9.1, "Character Set" and "Font Table"): that of the
 * font, else the document's own.
 */
final class RtfCharsets {

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** Fonts of signs: what stands for a letter is a bullet or an arrow. */
  static final int SYMBOLS = 2;

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private Charset own = LATIN;

  /** The document's own charset, by the control word that names it. */
  void own(String word) {
    own =
        switch (word) {
          case "mac" -> of("x-MacRoman");
          case "pc" -> of("IBM437");
          case "pca" -> of("IBM850");
          default -> LATIN;
        };
  }

  /** The document's own charset, by the number of its code page. */
  void ownPage(int page) {
    own = page(page);
  }

  /** What the font table says of a font. */
  void font(int font, int charset) {
    fonts.put(font, charset);
  }

  /** Whether a font is one of signs. */
  boolean isOfSigns(int font) {
    return fonts.getOrDefault(font, 0) == SYMBOLS;
  }

  Charset of(int font) {
    Integer charset = fonts.get(font);
    return charset == null ? own : ofFont(charset);
  }

  /** Numbers as Windows gives them to the charsets of fonts. */
  private Charset ofFont(int charset) {
    return switch (charset) {
      case 77 -> of("x-MacRoman");
      case 128 -> page(932);
      case 129 -> page(949);
      case 130 -> page(1361);
      case 134 -> page(936);
      case 136 -> page(950);
      case 161 -> page(1253);
      case 162 -> page(1254);
      case 163 -> page(1258);
      case 177 -> page(1255);
      case 178 -> page(1256);
      case 186 -> page(1257);
      case 204 -> page(1251);
      case 222 -> page(874);
      case 238 -> page(1250);
      // Also 0, which Windows calls ANSI: programs mean their own code page by it.
      default -> own;
    };
  }

  private static Charset page(int page) {
    return switch (page) {
      case 932 -> of("windows-31j");
      case 936 -> of("GB18030");
      case 949 -> of("x-windows-949");
      case 950 -> of("x-windows-950");
      case 1361 -> of("x-Johab");
      case 874 -> of("x-windows-874");
      case 10000 -> of("x-MacRoman");
      case 437, 850, 852, 855, 857, 860, 862, 863, 865, 866 -> of("IBM" + page);
      case 65001 -> StandardCharsets.UTF_8;
      default -> page >= 1250 && page <= 1258 ? of("windows-" + page) : LATIN;
    };
  }

  private static Charset of(String name) {
    @Nullable Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
    return charset == null ? LATIN : charset;
  }
}
