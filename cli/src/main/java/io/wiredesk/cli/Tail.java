package io.wiredesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiredesk tail}: the announcements as they come. */
@Command(
    name = "tail",
    description =
        "Subscribes a queue of its own to the sectors' topics and prints each announcement as it"
            + " comes, until Ctrl-C. Leaves neither queue nor subscription behind.",
    mixinStandardHelpOptions = true)
final class Tail implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();
  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "SECTOR",
      description = "Codes of sectors, for example finance; all of them if none is given.")
  private List<String> sectors = List.of();

  Tail(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Desk found = desk.desk(terminal);
    List<String> chosen = TailLoop.choose(sectors, found.sectors());
    try (Inbox inbox = found.subscribe(chosen);
        AtExit _ = AtExit.close(inbox)) {
      terminal
          .err()
          .println("Listening to " + TailLoop.named(chosen, sectors) + "; Ctrl-C ends it.");
      TailLoop.run(colour.in(terminal), inbox);
    }
    return 0;
  }
}
