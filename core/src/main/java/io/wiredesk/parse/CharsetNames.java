package io.wiredesk.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a charset's label means in practice, and which name a reader of the article is told. */
final class CharsetNames {

  /**
   * Labels whose writers use a larger charset than they declare, as browsers read them (WHATWG
   * Encoding, section 4.2): every byte of the smaller one means the same in the larger.
   */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"));

  /** Labels that Java does not know, as wires and browsers write them. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "ks_c_5601-1987", "x-windows-949",
          "windows-874", "x-windows-874",
          "dos-874", "x-windows-874",
          "x-sjis", "windows-31j",
          "x-gbk", "GB18030",
          "x-mac-cyrillic", "x-MacCyrillic",
          "macintosh", "x-MacRoman",
          "unicode", "UTF-16",
          "utf8", "UTF-8",
          "utf-8-sig", "UTF-8");

  /** The smaller charset that the bytes may be called, where they are no more than that. */
  private static final Map<String, List<String>> SMALLER =
      Map.of(
          "x-windows-949", List.of("EUC-KR"),
          "windows-31j", List.of("Shift_JIS"),
          "Big5-HKSCS", List.of("Big5"),
          "GB18030", List.of("GB2312", "GBK"),
          "x-windows-874", List.of("TIS-620"),
          "windows-1254", List.of("ISO-8859-9"),
          "windows-1252", List.of("ISO-8859-1"));

  /** The names of charsets that Java calls something of its own. */
  private static final Map<String, String> KNOWN_AS =
      Map.of(
          "x-windows-949", "windows-949",
          "x-windows-874", "windows-874",
          "x-MacCyrillic", "x-mac-cyrillic",
          "x-MacRoman", "macintosh",
          "x-Johab", "johab",
          "x-EUC-TW", "euc-tw");

  private CharsetNames() {}

  /** The charset that a label stands for in practice; null when it is none. */
  static @Nullable Charset labelled(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(ALIASES.getOrDefault(name, name));
      String canonical = charset.name().toLowerCase(Locale.ROOT);
      return LARGER.containsKey(canonical) ? Charset.forName(LARGER.get(canonical)) : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
      return null;
    }
  }

  /** The smallest charset that the bytes are valid in, by its name in lower case. */
  static String of(Charset charset, byte[] bytes) {
    for (String smaller : SMALLER.getOrDefault(charset.name(), List.of())) {
      String text = Charsets.strict(bytes, 0, Charset.forName(smaller));
      if (text != null && text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
        return smaller.toLowerCase(Locale.ROOT);
      }
    }
    return KNOWN_AS.getOrDefault(charset.name(), charset.name()).toLowerCase(Locale.ROOT);
  }
}
