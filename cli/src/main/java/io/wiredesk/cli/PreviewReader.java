package io.wiredesk.cli;

import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes files the whole way from bytes to articles, without a cloud. */
final class PreviewReader {

  /** More than any limit of the pipeline, which itself says when a file is too large. */
  private static final int MOST_BYTES = 256 << 20;

  private final Pipeline pipeline;
  private final InputStream standardInput;

  PreviewReader(Pipeline pipeline, InputStream standardInput) {
    this.pipeline = pipeline;
    this.standardInput = standardInput;
  }

  /**
   * What would become of a file's releases; at least one.
   *
   * @param file a file's name, or {@code -} for standard input
   * @throws CommandFailed when the file can't be read
   */
  List<PreviewedRelease> read(String file) {
    List<PreviewedRelease> previewed = new ArrayList<>();
    for (Parsed.Item item : pipeline.parse(new Upload(file, null, bytes(file))).items()) {
      Release release = item instanceof Parsed.Item.Read(Release read) ? read : null;
      Edited outcome = pipeline.edit(item);
      previewed.add(new PreviewedRelease(file, previewed.size(), release, outcome));
    }
    return previewed;
  }

  private byte[] bytes(String file) {
    try {
      if (file.equals("-")) {
        return standardInput.readNBytes(MOST_BYTES);
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw CommandFailed.wrongUse(file + " is a folder; name the files in it");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return stream.readNBytes(MOST_BYTES);
      }
    } catch (NoSuchFileException | InvalidPathException missing) {
      throw CommandFailed.wrongUse("there is no file " + file);
    } catch (IOException unreadable) {
      throw CommandFailed.wrongUse("can't read " + file + ": " + unreadable.getMessage());
    }
  }
}
