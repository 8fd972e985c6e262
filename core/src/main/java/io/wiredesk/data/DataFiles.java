package io.wiredesk.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files of wires, languages and sectors. Names are those below the folder {@code
 * wiredesk/}, for example {@code lang/id.dates}. A value that never changes, as long as the files
 * don't.
 */
public final class DataFiles {

  private static final String FOLDER = "/wiredesk/";

  private static final DataFiles CLASS_PATH =
      new DataFiles(
          "on the class path; add the file, or wiredesk-rules to what runs",
          name -> DataFiles.class.getResource(FOLDER + name) != null,
          DataFiles::resource);

  private final String absence;
  private final Predicate<String> exists;
  private final Function<String, byte @Nullable []> find;

  private DataFiles(
      String absence, Predicate<String> exists, Function<String, byte @Nullable []> find) {
    this.absence = absence;
    this.exists = exists;
    this.find = find;
  }

  /** The files below {@code wiredesk/} on the class path, where the rules' jar puts them. */
  public static DataFiles onClassPath() {
    return CLASS_PATH;
  }

  /** The files in a folder: the one that holds {@code languages}. */
  public static DataFiles in(Path folder) {
    return new DataFiles(
        "in " + folder + "; add the file",
        name -> Files.isRegularFile(folder.resolve(name)),
        name -> file(folder.resolve(name)));
  }

  /**
   * Files in memory.
   *
   * @param place where they come from, for messages: {@code in revision 1a2b3c}
   * @param files from a name to the file's bytes
   */
  public static DataFiles of(String place, Map<String, byte[]> files) {
    Map<String, byte[]> own = Map.copyOf(files);
    return new DataFiles(place + "; add the file", own::containsKey, own::get);
  }

  /** Whether there is such a file. Reads nothing of it. */
  public boolean exists(String name) {
    return exists.test(name);
  }

  /** The bytes of a file, or null when there is no such file. */
  public byte @Nullable [] find(String name) {
    return find.apply(name);
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException when it is not there
   */
  public byte[] bytes(String name) {
    byte[] bytes = find(name);
    if (bytes == null) {
      throw new IllegalStateException(FOLDER + name + " is not " + absence);
    }
    return bytes;
  }

  /**
   * The lines of a file in UTF-8, as they stand.
   *
   * @throws IllegalStateException when it is not there
   */
  public List<String> lines(String name) {
    return lines(bytes(name));
  }

  /** The tags of the languages, from {@code languages}: one to a line, {@code #} for a comment. */
  public List<String> languages() {
    List<String> tags = new ArrayList<>();
    for (String line : lines("languages")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        tags.add(line.strip());
      }
    }
    return tags;
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream in = DataFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte @Nullable [] file(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
