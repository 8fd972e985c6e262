package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;
import io.wiredesk.repetition.ArchivedRelease;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of releases as they came, and of the folders in it. What a release doesn't tell of its
 * source, the folder does: the first one below the archive.
 *
 * <p>A file that ends in {@code .jsonl} has one release a line: {@code text}, and where they are
 * known {@code source}, {@code issuer} and {@code published}.
 */
final class FolderArchive implements Archive {

  private static final int ISO_DAY = "2026-11-24".length();

  private final Path folder;
  private final List<Path> files;
  private final Pipeline pipeline;
  private final Consumer<String> unreadable;

  /**
   * @param unreadable takes a sentence about each file or line that holds no release
   */
  FolderArchive(Path folder, Pipeline pipeline, Consumer<String> unreadable) {
    this.folder = folder;
    this.pipeline = pipeline;
    this.unreadable = unreadable;
    this.files = files(folder);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CommandFailed.wrongUse("there is no folder " + folder);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException broken) {
      throw CommandFailed.wrongUse("can't read " + folder + ": " + broken.getMessage());
    }
  }

  @Override
  public int size() {
    return files.size();
  }

  @Override
  public void read(Consumer<ArchivedRelease> releases, Runnable oneMore) {
    for (Path file : files) {
      try {
        if (file.toString().endsWith(".jsonl")) {
          readLines(file, releases);
        } else {
          Upload upload = new Upload(file.toString(), null, Files.readAllBytes(file));
          read(upload, ArchiveLine.untold(), place(file), releases);
        }
      } catch (IOException broken) {
        unreadable.accept("can't read " + file + ": " + broken.getMessage());
      }
      oneMore.run();
    }
  }

  private void readLines(Path file, Consumer<ArchivedRelease> releases) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String json = lines.readLine(); json != null; json = lines.readLine()) {
        number++;
        if (json.isBlank()) {
          continue;
        }
        try {
          ArchiveLine line = ArchiveLine.read(json);
          byte[] bytes = line.text().getBytes(StandardCharsets.UTF_8);
          Upload upload = new Upload(file + ".txt", "text/plain; charset=utf-8", bytes);
          read(upload, line, place(file), releases);
        } catch (IllegalArgumentException wrong) {
          unreadable.accept(file + " line " + number + ": " + wrong.getMessage());
        }
      }
    }
  }

  /** The source of a file that tells none. */
  private String place(Path file) {
    Path inside = folder.relativize(file);
    Path place =
        inside.getNameCount() > 1 ? inside.getName(0) : folder.toAbsolutePath().normalize();
    return String.valueOf(place.getFileName());
  }

  private void read(
      Upload upload, ArchiveLine told, String place, Consumer<ArchivedRelease> releases) {
    for (Parsed.Item item : pipeline.parse(upload).items()) {
      switch (item) {
        case Parsed.Item.Refused(var rejection) ->
            unreadable.accept(upload.name() + ": " + rejection.message());
        case Parsed.Item.Read(var release) -> {
          if (pipeline.edit(release) instanceof Edited.Story(Article article)) {
            releases.accept(archived(article, told, place));
          }
        }
      }
    }
  }

  private static ArchivedRelease archived(Article article, ArchiveLine told, String place) {
    String wire = article.wire() == null ? place : article.wire();
    return new ArchivedRelease(
        told.source() == null ? wire : told.source(),
        told.issuer() == null ? article.issuer() : told.issuer(),
        day(told.published() == null ? article.published() : told.published()),
        article.blocks());
  }

  /** The day of an ISO 8601 date or date-time, or null. */
  static @Nullable String day(@Nullable String published) {
    return published == null || published.length() < ISO_DAY
        ? null
        : published.substring(0, ISO_DAY);
  }
}
