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
      Map.ofEntries(
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"),
          Map.entry("csksc56011987", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("cp874", "x-windows-874"),
          Map.entry("tis-620-2533", "x-windows-874"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("windows-936", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("cn-gb", "GB18030"),
          Map.entry("gb18030-2000", "GB18030"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("big5-tw", "Big5-HKSCS"),
          Map.entry("cp950", "Big5-HKSCS"),
          Map.entry("windows-950", "Big5-HKSCS"),
          Map.entry("iso-2022-jp-1", "ISO-2022-JP-2"),
          Map.entry("iso-2022-jp-3", "ISO-2022-JP-2"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("iso-8859-6-i", "ISO-8859-6"),
          Map.entry("iso-8859-6-e", "ISO-8859-6"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("iso-8859-8-e", "ISO-8859-8"),
          Map.entry("x-cp1250", "windows-1250"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("windows-28591", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-ukrainian", "x-MacUkraine"),
          Map.entry("x-mac-ce", "x-MacCentralEurope"),
          Map.entry("x-mac-greek", "x-MacGreek"),
          Map.entry("x-mac-turkish", "x-MacTurkish"),
          Map.entry("x-mac-thai", "x-MacThai"),
          Map.entry("x-mac-arabic", "x-MacArabic"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("csviscii", "VISCII"),
          Map.entry("tcvn-5712", "TCVN"),
          Map.entry("tcvn3", "TCVN"),
          Map.entry("unicode", "UTF-16"),
          Map.entry("ucs-2", "UTF-16"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf-8-sig", "UTF-8"));

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
      Charset charset = CharsetTable.charset(ALIASES.getOrDefault(name, name));
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
    return known(charset);
  }

  /** The name that a reader of the article knows the charset by, in lower case. */
  static String known(Charset charset) {
    return KNOWN_AS.getOrDefault(charset.name(), charset.name()).toLowerCase(Locale.ROOT);
  }
}
