package io.wiredesk.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is uploaded in a history, file by file; a file may hold several releases.
 *
 * @param uploads in the order in which they come
 */
record Scenario(List<List<Spec>> uploads) {

  private static final List<String> SECTORS = List.of("energy", "finance", "sport");
  private static final int MOST_UPLOADS = 4;

  Scenario {
    uploads = List.copyOf(uploads);
  }

  /** One release for one sector. */
  static Scenario single() {
    return new Scenario(List.of(List.of(plain("A"))));
  }

  /** A release and its correction, to another sector. */
  static Scenario corrected() {
    return new Scenario(
        List.of(
            List.of(new Spec("A", "r", 1, List.of("energy"), null, false, null)),
            List.of(new Spec("B", "r", 2, List.of("finance"), null, false, null))));
  }

  private static Spec plain(String title) {
    return new Spec(title, null, 1, List.of("energy"), null, false, null);
  }

  /** A scenario of one to four files, with all that real wires do. */
  static Scenario of(Choices choices, Instant begin) {
    List<List<Spec>> uploads = new ArrayList<>();
    int count = 1 + choices.pick(MOST_UPLOADS);
    boolean chain = choices.pick(2) == 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && choices.oneIn(5)) {
        uploads.add(uploads.get(choices.pick(i)));
        continue;
      }
      List<Spec> file = new ArrayList<>();
      int releases = choices.oneIn(6) ? 2 + choices.pick(2) : 1;
      for (int n = 0; n < releases; n++) {
        file.add(spec(choices, "T" + i + "." + n, chain, begin));
      }
      uploads.add(file);
    }
    return new Scenario(uploads);
  }

  /**
   * @param chain whether it is one of many versions of a release, most of them under embargo
   */
  private static Spec spec(Choices choices, String title, boolean chain, Instant begin) {
    List<String> sectors = new ArrayList<>();
    for (String sector : SECTORS) {
      if (choices.pick(2) == 0) {
        sectors.add(sector);
      }
    }
    boolean declared = chain || choices.pick(2) == 0;
    return new Spec(
        title,
        declared ? "r" : null,
        declared ? 1 + choices.pick(3) : 1,
        sectors.isEmpty() ? List.of("other") : sectors,
        choices.oneIn(chain ? 2 : 4) ? embargo(choices, begin) : null,
        declared && choices.oneIn(5),
        choices.oneIn(10) ? (choices.pick(2) == 0 ? "parse" : "strip") : null);
  }

  private static Instant embargo(Choices choices, Instant begin) {
    return begin.plus(Duration.ofMinutes(choices.pick(60)));
  }
}
