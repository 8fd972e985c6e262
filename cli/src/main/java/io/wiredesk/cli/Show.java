package io.wiredesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiredesk show}: what became of an upload. */
@Command(
    name = "show",
    description =
        "Shows what the table and the bucket know of a release: how far it came, the article, what"
            + " was set apart, and where it was announced.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ends 0 when the release is stored or on its way, 1 when it is in quarantine",
      "or nobody knows it."
    })
final class Show implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private DeskOptions desk = new DeskOptions();
  @Mixin private ColourOption colour = new ColourOption();

  @Parameters(
      paramLabel = "ID",
      description = "The id that upload gave, or an announcement's id or release.")
  private String id = "";

  Show(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new ShowText(colour.in(terminal), new Traces(desk.desk(terminal))).show(id);
  }
}
