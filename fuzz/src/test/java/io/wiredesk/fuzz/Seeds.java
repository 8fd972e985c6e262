package io.wiredesk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files from which the fuzzer starts: the fixtures of all formats, and the samples. */
final class Seeds {

  /** Folders of the repository, from this module's. */
  private static final List<String> FOLDERS =
      List.of(
          "../core/src/test/resources/io/wiredesk/parse",
          "../documents/src/test/resources",
          "../samples");

  /** The fuzzer changes a byte here and there; in a large file it would hardly hit what matters. */
  private static final long LARGEST = 64 << 10;

  private Seeds() {}

  /** The bytes of each file, the same order each time. */
  static List<byte[]> all() {
    return FOLDERS.stream().map(Path::of).filter(Files::isDirectory).flatMap(Seeds::files).toList();
  }

  private static Stream<byte[]> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Seeds::isSeed).sorted().toList().stream().map(Seeds::bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isSeed(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
