package io.wiredesk.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wiredesk text}: one step of the text core over JSON lines. */
@Command(
    name = "text",
    description = {
      "Does one step of the text core over JSON lines.",
      "",
      "Reads lines {\"id\", \"text\", \"language\"?, \"title\"?, \"reference\"?} from standard"
          + " input and writes one line {\"id\", …} for each, in the same order. \"reference\" is"
          + " an ISO date-time: the moment to count dates from."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A line that can't be read is answered with {\"id\": null, \"error\"}; the command then ends"
          + " 1."
    })
final class Text implements Callable<Integer> {

  /** The tasks by name. Each reads its data when it is asked for, and not before. */
  private static final Map<String, Supplier<TextTask>> TASKS = new TreeMap<>(TextTask.all());

  private final Terminal terminal;

  @Parameters(paramLabel = "TASK", description = "One of: ${COMPLETION-CANDIDATES}")
  private String task = "";

  Text(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Supplier<TextTask> chosen = TASKS.get(task);
    if (chosen == null) {
      throw CommandFailed.wrongUse(
          "there is no task " + task + "; the tasks are " + String.join(", ", TASKS.keySet()));
    }
    return new TextLines(terminal).answer(chosen.get());
  }
}
