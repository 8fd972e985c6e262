package io.wiredesk.cli;

import io.wiredesk.repetition.BrokenWordingsException;
import io.wiredesk.repetition.Wordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of learned wordings on this machine. */
final class WordingsFile {

  private WordingsFile() {}

  /** The wordings of a file; none where no file is named. */
  static Wordings read(@Nullable Path file) {
    if (file == null) {
      return Wordings.NONE;
    }
    try {
      return Wordings.read(file.toString(), Files.readAllBytes(file));
    } catch (BrokenWordingsException broken) {
      throw CommandFailed.wrongUse(String.valueOf(broken.getMessage()));
    } catch (NoSuchFileException missing) {
      throw CommandFailed.wrongUse("there is no file " + file);
    } catch (IOException unreadable) {
      throw CommandFailed.wrongUse("can't read " + file + ": " + unreadable.getMessage());
    }
  }

  /** Writes a file; what a person rejected in the one that is there stays rejected. */
  static Wordings write(Path file, Wordings learned) {
    Wordings kept = Files.exists(file) ? learned.rejecting(read(file)) : learned;
    try {
      Files.write(file, kept.bytes());
    } catch (IOException unwritable) {
      throw CommandFailed.wrongUse("can't write " + file + ": " + unwritable.getMessage());
    }
    return kept;
  }
}
