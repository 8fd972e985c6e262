package io.wiredesk.simulator;

import io.wiredesk.simulator.World.Stage;
import io.wiredesk.table.Item;
import io.wiredesk.table.Keys;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.UploadRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a history: uploads and deliveries in any order, faults and lost events in between, replays
 * and jumps of the clock; then everything is let come to rest, and nothing may be wrong.
 */
public final class Simulation {

  private static final int MOST_STEPS = 80;
  private static final int MOST_ROUNDS = 400;

  private final Scenario scenario;
  private final Choices choices;
  private final @Nullable WrongDesign wrong;
  private final World world;
  private final Consumer<String> history;
  private int uploaded;
  private int replays;

  private Simulation(
      Scenario scenario,
      Choices choices,
      Faults faults,
      int disorder,
      @Nullable WrongDesign wrong,
      Consumer<String> history) {
    this.scenario = scenario;
    this.choices = choices;
    this.wrong = wrong;
    this.history = history;
    this.replays = disorder;
    this.world = new World(scenario, choices, faults, disorder, disorder, wrong, history);
    faults.interrupt(disorder, this::other);
  }

  /**
   * A history of a seed.
   *
   * @param told whether its steps are kept
   */
  public static History ofSeed(long seed, @Nullable WrongDesign wrong, boolean told) {
    List<String> steps = new ArrayList<>();
    Consumer<String> history = told ? steps::add : step -> {};
    var choices = new RandomChoices(seed);
    var scenario = Scenario.of(choices, World.BEGIN);
    var faults = new Faults(choices, choices.pick(7), 12, history);
    var simulation = new Simulation(scenario, choices, faults, choices.pick(3), wrong, history);
    simulation.run();
    return new History("seed " + seed, new TreeSet<>(simulation.world.ledger.wrongs()), steps);
  }

  /**
   * All histories of a small scenario: every order of deliveries, every call with every fault.
   *
   * @param faults how many faults each may have
   * @param each is given every history; false ends the run
   */
  static void every(
      Scenario scenario, int faults, @Nullable WrongDesign wrong, Consumer<History> each) {
    var choices = new EveryChoice();
    int number = 0;
    do {
      List<String> steps = new ArrayList<>();
      var simulation =
          new Simulation(
              scenario, choices, new Faults(choices, faults, 2, steps::add), 0, wrong, steps::add);
      simulation.run();
      each.accept(new History("number " + number++, simulation.world.ledger.wrongs(), steps));
    } while (choices.next());
  }

  private void run() {
    for (int i = 0; i < MOST_STEPS && step(); i++) {
      // Each step is one that can be taken now.
    }
    settle();
    new Audit(world, wrong).check();
  }

  /** Something that another function does while one waits for an answer. */
  private void other() {
    if (!step()) {
      release();
    }
  }

  /** One thing that can happen now; false when nothing is left to happen. */
  private boolean step() {
    List<Runnable> possible = new ArrayList<>();
    if (uploaded < scenario.uploads().size()) {
      possible.add(this::upload);
    }
    for (Stage stage : Stage.values()) {
      if (!world.waiting(stage).isEmpty()) {
        possible.add(() -> world.deliver(stage));
      }
    }
    if (possible.isEmpty()) {
      return false;
    }
    if (replays > 0 && uploaded > 0) {
      possible.add(this::elsewhere);
    }
    possible.get(choices.pick(possible.size())).run();
    return true;
  }

  private void upload() {
    world.upload(scenario.uploads().get(uploaded), uploaded);
    uploaded++;
  }

  /** What happens beside the flow. */
  private void elsewhere() {
    switch (choices.pick(5)) {
      case 0 -> {
        replays--;
        world.replay();
      }
      case 1 -> world.pass(Duration.ofSeconds(choices.pick(90)));
      case 2 -> world.pass(Duration.ofMinutes(choices.pick(40)));
      case 3 -> release();
      default -> sweep();
    }
  }

  private void release() {
    if (wrong != WrongDesign.NO_RELEASE_FUNCTION) {
      world.release();
    }
  }

  private void sweep() {
    if (wrong != WrongDesign.NO_SWEEPER) {
      world.sweep();
    }
  }

  /** No more faults: everything is delivered, and the clock goes on to whatever is due next. */
  private void settle() {
    history.accept("  ---- no more faults ----");
    world.faults.end();
    while (uploaded < scenario.uploads().size()) {
      upload();
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      for (Stage stage : Stage.values()) {
        while (!world.waiting(stage).isEmpty()) {
          world.deliver(stage);
        }
      }
      if (round == 0) {
        world.pass(UploadRecord.PATIENCE.plusSeconds(1));
      }
      release();
      sweep();
      if (idle() && !goOn() && idle()) {
        return;
      }
    }
    world.ledger.wrong("NO REST: something goes on for ever");
  }

  private boolean idle() {
    return java.util.Arrays.stream(Stage.values()).allMatch(s -> world.waiting(s).isEmpty());
  }

  /** Lets the time pass until something is due; false where nothing ever is. */
  private boolean goOn() {
    Instant next = null;
    for (Item item : world.table.items()) {
      String due = item.textOrNull(Item.DUE);
      if (due != null && !due.startsWith("9999") && isWaitedFor(item)) {
        Instant at = Instant.parse(due);
        next = next == null || at.isBefore(next) ? at : next;
      }
    }
    if (next == null) {
      return false;
    }
    if (next.isAfter(world.now())) {
      world.pass(Duration.between(world.now(), next));
    }
    return true;
  }

  private boolean isWaitedFor(Item item) {
    return Keys.OPEN.equals(item.textOrNull(Item.QUEUE))
        ? wrong != WrongDesign.NO_SWEEPER
        : wrong != WrongDesign.NO_RELEASE_FUNCTION && Outbox.at(item.key());
  }
}
