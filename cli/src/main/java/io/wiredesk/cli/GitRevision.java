package io.wiredesk.cli;

import io.wiredesk.data.DataFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder as git holds it. */
final class GitRevision {

  private static final String INSTEAD =
      "; name a folder to compare with: --diff=FOLDER with rules as they were before";

  private GitRevision() {}

  /**
   * The files below a folder as they are in a revision.
   *
   * @param folder a folder in a work tree
   * @param revision {@code HEAD}, a branch, a tag, a hash
   * @throws CommandFailed when there is no git, no such revision, or no such folder in it
   */
  static DataFiles data(Path folder, String revision) {
    if (revision.startsWith("-")) {
      throw CommandFailed.wrongUse("'" + revision + "' is neither a folder nor a revision");
    }
    Map<String, byte[]> files = new HashMap<>();
    byte[] archive = archive(folder, revision);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.readAllBytes());
        }
      }
    } catch (IOException broken) {
      throw CommandFailed.because("can't read what git archive wrote: " + broken.getMessage());
    }
    return DataFiles.of("in " + revision, files);
  }

  private static byte[] archive(Path folder, String revision) {
    try {
      Path err = Files.createTempFile("wiredesk-git", ".err");
      try {
        Process git =
            new ProcessBuilder("git", "archive", "--format=zip", revision)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        byte[] archive = git.getInputStream().readAllBytes();
        if (git.waitFor() != 0) {
          String said = Files.readString(err, StandardCharsets.UTF_8).strip();
          throw CommandFailed.wrongUse(
              "git has no rules of " + revision + " (" + Columns.harmless(said) + ")" + INSTEAD);
        }
        return archive;
      } finally {
        Files.delete(err);
      }
    } catch (IOException noGit) {
      throw CommandFailed.wrongUse("git can't be run here" + INSTEAD);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw CommandFailed.because("stopped");
    }
  }
}
