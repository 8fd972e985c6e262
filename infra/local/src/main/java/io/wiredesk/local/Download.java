package io.wiredesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A folder below the user's cache that is filled once.
 *
 * <p>A marker inside says that it is complete. Without one, whatever is there is left over from a
 * set-up that broke off, and goes.
 */
record Download(Path folder) {
  private static final String MARKER = ".complete";

  boolean complete() {
    return Files.exists(folder.resolve(MARKER));
  }

  /** Fills the folder unless it is complete. Two that come at once do it once. */
  Path orElseFill(Consumer<Path> filler) {
    if (complete()) {
      return folder;
    }
    return FolderLock.holding(folder, () -> complete() ? folder : fill(filler));
  }

  private Path fill(Consumer<Path> filler) {
    Folders.delete(folder);
    Folders.create(folder);
    filler.accept(folder);
    try {
      Files.createFile(folder.resolve(MARKER));
    } catch (IOException e) {
      throw new LocalCloudException("Could not write into " + folder + ": " + e.getMessage(), e);
    }
    return folder;
  }
}
