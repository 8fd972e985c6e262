package io.wiredesk.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of labelled releases, in folders as deep as they like. */
public final class Corpus {

  /** How the name of a labelled release ends. */
  public static final String SUFFIX = ".release";

  private Corpus() {}

  /**
   * The labelled releases below a folder, sorted by name.
   *
   * @throws UncheckedIOException when the folder can't be read
   */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads one file.
   *
   * @throws BrokenReleaseException when it is not as {@code docs/eval.md} says
   * @throws UncheckedIOException when it can't be read
   */
  public static LabelledRelease read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return LabelledRelease.parse(file.toString(), text);
    } catch (CharacterCodingException notUtf8) {
      throw new BrokenReleaseException(
          file.toString(), 0, "the file is not UTF-8", "save it as UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
