package io.wiredesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each format's adapter by itself. The last byte of an input chooses it, so that the fuzzer reaches
 * an adapter whether or not it would have recognised the rest. A new format in {@link Parser} needs
 * no line here.
 */
class AdapterFuzzTest {

  private static final Parser PARSER = new Parser();
  private static final List<Format> FORMATS = chosen();

  /** Each file for the adapter that recognises it, and once for all others by turns. */
  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    int turn = 0;
    for (byte[] file : Seeds.all()) {
      Upload upload = new Upload("upload", null, file);
      for (int i = 0; i < FORMATS.size(); i++) {
        if (FORMATS.get(i).recognises(upload)) {
          seeds.add(with(file, i));
          break;
        }
      }
      seeds.add(with(file, turn++ % FORMATS.size()));
    }
    return seeds;
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyAdapter(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Format format = FORMATS.get((input[input.length - 1] & 0xFF) % FORMATS.size());
    Upload upload = new Upload("upload", null, Arrays.copyOf(input, input.length - 1));
    Expectations.hold(PARSER.read(format, upload), input.length);
  }

  private static byte[] with(byte[] file, int format) {
    byte[] seed = Arrays.copyOf(file, file.length + 1);
    seed[file.length] = (byte) format;
    return seed;
  }

  /** All formats, or the one that {@code -Dfuzz.format} names. */
  private static List<Format> chosen() {
    String name = System.getProperty("fuzz.format", "");
    List<Format> formats =
        PARSER.formats().stream().filter(f -> name.isEmpty() || f.name().equals(name)).toList();
    if (formats.isEmpty()) {
      throw new IllegalArgumentException(
          "no format is called "
              + name
              + ", but "
              + PARSER.formats().stream().map(Format::name).toList());
    }
    return formats;
  }
}
