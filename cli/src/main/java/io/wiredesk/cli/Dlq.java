package io.wiredesk.cli;

import io.wiredesk.cli.Operations.Stage;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiredesk dlq}: what no stage could do anything with, after five attempts. */
@Command(
    name = "dlq",
    description = "The stages' dead-letter queues.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class Dlq implements Runnable {

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();

  Dlq(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw CommandFailed.wrongUse("which one: list or redrive?");
  }

  @Command(
      name = "list",
      description = "How many messages wait in each. Ends 1 where any do.",
      mixinStandardHelpOptions = true)
  int list() {
    return list(desk.desk(terminal).operations());
  }

  int list(Operations operations) {
    int all = 0;
    for (Stage stage : Stage.values()) {
      int waiting = operations.deadLetters(stage);
      all += waiting;
      String name = stage.output().toLowerCase(Locale.ROOT);
      terminal.out().println(name + " ".repeat(8 - name.length()) + waiting);
    }
    return all == 0 ? 0 : 1;
  }

  @Command(
      name = "redrive",
      description = "Sends dead letters back into their queues.",
      mixinStandardHelpOptions = true,
      footer = {"", "Mend what was wrong first: the stage's log says it."})
  int redrive(
      @Mixin Consent consent,
      @Parameters(paramLabel = "STAGE", arity = "1..*", description = "parse, strip or store")
          List<Stage> stages) {
    return redrive(desk.desk(terminal).operations(), consent, stages);
  }

  int redrive(Operations operations, Consent consent, List<Stage> stages) {
    int all = stages.stream().mapToInt(operations::deadLetters).sum();
    if (all == 0) {
      terminal.out().println("Nothing waits there");
      return 0;
    }
    if (!consent.given(terminal, "About " + all + " messages go back into their queues.")) {
      return 1;
    }
    stages.stream().filter(stage -> operations.deadLetters(stage) > 0).forEach(operations::redrive);
    terminal.out().println("On their way");
    return 0;
  }
}
