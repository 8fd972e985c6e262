package io.wiredesk.sector;

import io.wiredesk.data.DataFiles;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of sectors: lines of a word, white space and a value. Comments and empty lines are left
 * out.
 *
 * @param name the file's name below {@code wiredesk/}
 * @param lines the lines that say something
 */
record SectorFile(String name, List<Line> lines) {

  /**
   * A line.
   *
   * @param number from 1
   * @param word what stands before the first white space
   * @param value the rest; empty when there is none
   */
  record Line(int number, String word, String value) {

    /** The value's items, between semicolons. */
    List<String> items() {
      List<String> items = new ArrayList<>();
      int start = 0;
      for (int end = value.indexOf(';'); end >= 0; end = value.indexOf(';', start)) {
        items.add(value.substring(start, end).strip());
        start = end + 1;
      }
      items.add(value.substring(start).strip());
      return items;
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws BrokenSectorDataException when a line is not in Unicode's form NFC
   */
  static SectorFile of(String name, String text) {
    List<Line> lines = new ArrayList<>();
    boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!composed && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
        throw new BrokenSectorDataException(
            name,
            number,
            "text that is not in Unicode's form NFC",
            "convert the line, for example with: uconv -x any-nfc");
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line(number, line));
      }
    }
    return new SectorFile(name, List.copyOf(lines));
  }

  private static Line line(int number, String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return new Line(number, line.substring(0, end), line.substring(end).strip());
  }

  /** The text of a data file, or null when there is no such file. */
  static @Nullable String read(DataFiles data, String name) {
    byte[] bytes = data.find(name);
    return bytes == null ? null : decode(name, bytes);
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BrokenSectorDataException(name, 0, "the file is not UTF-8", "save it as UTF-8");
    }
  }

  BrokenSectorDataException broken(int line, String wrong, String mend) {
    return new BrokenSectorDataException(name, line, wrong, mend);
  }
}
