package io.wiredesk.cli;

import io.wiredesk.corpus.BrokenReleaseException;
import io.wiredesk.corpus.Corpus;
import io.wiredesk.corpus.LabelledRelease;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that {@code eval} reads.
 *
 * @param folder as it was named
 * @param language the only one that is wanted, or null for all
 */
record EvalCorpus(Path folder, @Nullable String language) {

  private static final Set<String> UNLABELLED =
      Set.of("eml", "htm", "html", "json", "text", "txt", "xhtml", "xml");

  /**
   * The labelled releases.
   *
   * @throws CommandFailed when there is no such folder, or files in it are broken; it tells of all
   */
  List<LabelledRelease> labelled() {
    if (!Files.isDirectory(folder)) {
      throw CommandFailed.wrongUse("there is no folder " + folder);
    }
    List<LabelledRelease> releases = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Path file : Corpus.files(folder)) {
      try {
        releases.add(Corpus.read(file));
      } catch (BrokenReleaseException mistake) {
        broken.add(mistake.getMessage());
      }
    }
    if (!broken.isEmpty()) {
      throw CommandFailed.wrongUse(String.join("\n", broken));
    }
    return releases.stream().filter(this::isWanted).toList();
  }

  /** The other releases, sorted by name; none where one language is wanted. */
  List<Upload> unlabelled() {
    if (language != null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> UNLABELLED.contains(ending(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .map(EvalCorpus::upload)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private boolean isWanted(LabelledRelease release) {
    return language == null || release.expected().language().equals(language);
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Upload upload(Path file) {
    try {
      return new Upload(file.toString(), null, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw CommandFailed.wrongUse("can't read " + file + ": " + unreadable.getMessage());
    }
  }
}
