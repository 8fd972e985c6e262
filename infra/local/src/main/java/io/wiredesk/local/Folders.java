package io.wiredesk.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Makes folders and removes them, with what is in them. */
final class Folders {
  private Folders() {}

  static Path create(@Nullable Path folder) {
    try {
      return Files.createDirectories(java.util.Objects.requireNonNull(folder));
    } catch (IOException e) {
      throw new LocalCloudException(
          "Could not make the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Removes the folder; links are removed, not followed. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Remover());
    } catch (IOException e) {
      throw new LocalCloudException(
          "Could not remove the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
        throws IOException {
      if (problem != null) {
        throw problem;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
