package io.wiredesk.cli;

import io.wiredesk.corpus.BrokenReleaseException;
import io.wiredesk.corpus.Evaluation;
import io.wiredesk.corpus.Floors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The floors beside a corpus.
 *
 * @param folder the corpus
 */
record FloorsFile(Path folder) {

  /** Writes what is reached now, where it is higher; tells what rose, and what fell below. */
  boolean raise(Evaluation evaluation, Terminal terminal) {
    Path file = folder.resolve("floors.tsv");
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      Floors floors = Floors.parse(file.toString(), text);
      Floors raised = floors.raised(evaluation);
      Files.writeString(file, raised.text());
      terminal.out().flush();
      floors.rises(raised).forEach(rise -> terminal.err().println("raised: " + rise));
      floors.tooFew(evaluation).forEach(few -> terminal.err().println("not raised: " + few));
      List<String> complaints = floors.complaints(evaluation);
      complaints.forEach(complaint -> terminal.err().println("wiredesk eval: " + complaint));
      return complaints.isEmpty();
    } catch (BrokenReleaseException broken) {
      throw CommandFailed.wrongUse(String.valueOf(broken.getMessage()));
    } catch (IOException unwritable) {
      throw CommandFailed.because("can't write " + file + ": " + unwritable.getMessage());
    }
  }
}
