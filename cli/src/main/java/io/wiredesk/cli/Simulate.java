package io.wiredesk.cli;

import io.wiredesk.simulator.History;
import io.wiredesk.simulator.Simulation;
import io.wiredesk.simulator.Simulations;
import io.wiredesk.simulator.WrongDesign;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wiredesk simulate}: the real handlers under every fault. */
@Command(
    name = "simulate",
    description =
        "Runs histories of uploads against the real handlers, in which every call may fail and"
            + " every event may be lost, doubled or late. Needs no cloud.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Ends 0 where nothing was lost, doubled or early; 1 where something was, with the seeds.",
      "",
      "  wiredesk simulate --schedules 1000000",
      "  wiredesk simulate --seed 1780               # one history, told step by step",
      "  wiredesk simulate --wrong NO_SWEEPER        # how soon a wrong design is caught"
    })
final class Simulate implements Callable<Integer> {

  private static final long BILLION = 1_000_000_000;

  private final Terminal terminal;

  @Option(
      names = "--schedules",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many histories (default: ${DEFAULT-VALUE}).")
  private long schedules;

  @Option(
      names = "--from",
      paramLabel = "SEED",
      defaultValue = "0",
      description = "The first one's seed (default: ${DEFAULT-VALUE}).")
  private long from;

  @Option(names = "--seed", paramLabel = "SEED", description = "Tells this one history.")
  private @Nullable Long seed;

  @Option(
      names = "--wrong",
      paramLabel = "DESIGN",
      description = "Under a wrong design: ${COMPLETION-CANDIDATES}.")
  private @Nullable WrongDesign wrong;

  Simulate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (schedules < 1) {
      throw CommandFailed.wrongUse("--schedules is a number above 0");
    }
    return seed == null ? many() : one(seed);
  }

  private int one(long seed) {
    History history = Simulation.ofSeed(seed, wrong, true);
    history.steps().forEach(terminal.out()::println);
    history.wrongs().forEach(terminal.out()::println);
    terminal.out().println(history.isRight() ? "All is well" : "Something is wrong");
    return history.isRight() ? 0 : 1;
  }

  private int many() {
    long begin = System.nanoTime();
    List<Long> wrongs = Simulations.wrongs(from, schedules, wrong, this::progress);
    long seconds = (System.nanoTime() - begin) / BILLION;
    if (terminal.progress()) {
      terminal.err().print("\r\u001b[K");
    }
    if (wrongs.isEmpty()) {
      terminal
          .out()
          .println(
              count(schedules)
                  + " histories in "
                  + seconds
                  + " s: 0 lost, 0 stored twice, 0 early");
      return 0;
    }
    terminal
        .out()
        .println("Something is wrong after " + count(wrongs.getFirst() - from + 1) + " histories:");
    for (long each : wrongs) {
      terminal
          .out()
          .println(
              "  seed "
                  + each
                  + ": "
                  + String.join("; ", Simulation.ofSeed(each, wrong, false).wrongs()));
    }
    String design = wrong == null ? "" : " --wrong " + wrong;
    terminal
        .out()
        .println("Told step by step: wiredesk simulate --seed " + wrongs.getFirst() + design);
    return 1;
  }

  private synchronized void progress(long done) {
    if (terminal.progress()) {
      terminal.err().print("\r" + count(done) + " of " + count(schedules) + " histories");
    }
  }

  private static String count(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
