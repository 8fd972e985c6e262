package io.wiredesk.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files below {@code wiredesk/} on the class path, where the rules' jar puts them. Names
 * are those below that folder, for example {@code lang/id.dates}.
 */
public final class DataFiles {

  private static final String FOLDER = "/wiredesk/";

  private DataFiles() {}

  /** Whether there is such a file. Reads nothing of it. */
  public static boolean exists(String name) {
    return DataFiles.class.getResource(FOLDER + name) != null;
  }

  /** The bytes of a file, or null when there is no such file. */
  public static byte @Nullable [] find(String name) {
    try (InputStream in = DataFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException when it is not there
   */
  public static byte[] bytes(String name) {
    byte[] bytes = find(name);
    if (bytes == null) {
      throw new IllegalStateException(
          FOLDER
              + name
              + " is not on the class path; add the file, or wiredesk-rules to what runs");
    }
    return bytes;
  }

  /**
   * The lines of a file in UTF-8, as they stand.
   *
   * @throws IllegalStateException when it is not there
   */
  public static List<String> lines(String name) {
    return lines(bytes(name));
  }

  /** The tags of the languages, from {@code languages}: one to a line, {@code #} for a comment. */
  public static List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (String line : lines("languages")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        tags.add(line.strip());
      }
    }
    return tags;
  }

  /** Without streams, which take a cold start longer to set up than to run. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
