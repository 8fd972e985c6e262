package io.wiredesk.parse;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Map;

/**
 * The common ideographs and syllables, as the standards of their countries set them apart: the
 * first level of GB 2312 and JIS X 0208, the frequently used of Big5, the syllables of KS X 1001.
 */
final class Ideographs {

  private static final Map<String, BitSet> COMMON =
      Map.of(
          "simplified", rows("GB2312", 0xB0, 0xD7, 0xA1),
          "traditional", rows("Big5", 0xA4, 0xC6, 0x40),
          "japanese", rows("EUC-JP", 0xB0, 0xCF, 0xA1),
          "korean", rows("EUC-KR", 0xB0, 0xC8, 0xA1));

  private Ideographs() {}

  /** Whether a character is a common one in texts of the group. */
  static boolean isCommon(String group, char c) {
    BitSet common = COMMON.get(group);
    return common != null && common.get(c);
  }

  private static BitSet rows(String charset, int first, int last, int lowest) {
    BitSet found = new BitSet();
    Charset reading = Charset.forName(charset);
    for (int lead = first; lead <= last; lead++) {
      for (int trail = lowest; trail <= 0xFE; trail++) {
        String read = new String(new byte[] {(byte) lead, (byte) trail}, reading);
        if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
          found.set(read.charAt(0));
        }
      }
    }
    return found;
  }
}
