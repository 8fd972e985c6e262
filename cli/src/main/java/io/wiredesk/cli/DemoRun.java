package io.wiredesk.cli;

import io.wiredesk.cli.Journey.End;
import io.wiredesk.cli.Paint.Style;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Uploads files one after the other and follows each to its end. */
final class DemoRun {

  private final Desk desk;
  private final Terminal terminal;
  private final Patience patience;
  private final JourneyText text;

  DemoRun(Desk desk, Terminal terminal, Patience patience) {
    this.desk = desk;
    this.terminal = terminal;
    this.patience = patience;
    this.text = new JourneyText(terminal);
  }

  /**
   * Shows the way of each file. Gives 0 when all have reached an end: announced, announced before,
   * or in quarantine with a reason.
   *
   * @param log where to look when one doesn't
   */
  int run(List<String> files, String log) {
    try (Inbox inbox = desk.subscribe(desk.sectors());
        AtExit _ = AtExit.close(inbox)) {
      Arrivals arrivals = new Arrivals(inbox);
      End end = new End(0, 0, 0);
      for (String file : files) {
        end = end.and(follow(file, arrivals));
      }
      sum(end);
      return 0;
    } catch (Patience.Lost lost) {
      Paint paint = new Paint(terminal.colour());
      terminal.out().println("  " + paint.as(Style.RED, String.valueOf(lost.getMessage())));
      terminal.out().println("  What the functions said is in " + log);
      return 1;
    }
  }

  private End follow(String file, Arrivals arrivals) {
    text.file(file);
    Instant begin = patience.now();
    var uploaded = new Uploads(desk.objects(), desk.bucket(), patience::now).upload(file);
    text.uploaded(uploaded, Duration.between(begin, patience.now()));
    Journey journey = new Journey(new Traces(desk), arrivals, text, patience, begin);
    End end = journey.follow(uploaded.id());
    terminal.out().println();
    terminal.out().flush();
    return end;
  }

  private void sum(End end) {
    String announced = end.announced() + " announced, " + end.known() + " announced before, ";
    terminal.out().println(announced + end.quarantined() + " in quarantine");
  }
}
