package io.wiredesk.rules;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Release;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.RuleSet;
import io.wiredesk.strip.Stripped;
import io.wiredesk.strip.Stripper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Not a test: prints how long the rules take to load in a fresh JVM, and how long a release takes
 * once it is warm. Run it by hand; with a file and a language it shows what becomes of the file.
 */
final class RuleBenchmark {

  private static final int SYNTHETIC_FILES = 15;
  private static final int SYNTHETIC_RULES = 100;
  private static final int WARM_UP = 5_000;
  private static final int ROUNDS = 5_000;

  private RuleBenchmark() {}

  /** Arguments: none, or a file and its language, or {@code synthetic}. */
  public static void main(String[] arguments) throws IOException {
    boolean synthetic = arguments.length == 1;
    Map<String, String> files = synthetic ? synthetic() : Map.of();
    cpu();
    long start = cpu();
    RuleSet rules = synthetic ? RuleSet.of(files) : RuleSet.load();
    print(rules.rules().size() + " rules loaded cold", cpu() - start, 1);
    Stripper stripper = new Stripper(rules);
    if (arguments.length == 2) {
      show(stripper.strip(release(Files.readString(Path.of(arguments[0]))), arguments[1]));
    }
    time(stripper, release(tenKilobytes(rules)));
  }

  private static void show(Stripped stripped) {
    System.out.println("wire: " + stripped.wire());
    for (LabelledBlock block : stripped.blocks()) {
      System.out.println(block.role().label() + "\t" + block.rule() + "\t" + block.text());
    }
  }

  private static void time(Stripper stripper, Release release) {
    long start = cpu();
    stripper.strip(release, "en");
    print("first release", cpu() - start, 1);
    for (int i = 0; i < WARM_UP; i++) {
      stripper.strip(release, "en");
    }
    start = cpu();
    for (int i = 0; i < ROUNDS; i++) {
      stripper.strip(release, "en");
    }
    print(
        release.text().length() + " characters, " + release.blocks().size() + " blocks, warm",
        cpu() - start,
        ROUNDS);
  }

  /** Processor time of this thread: on a busy machine, wall-clock time says little. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, long nanos, int times) {
    System.out.println(what + ": " + TimeUnit.NANOSECONDS.toMicros(nanos / times) + " µs");
  }

  private static Release release(String text) {
    return new Release(
        "text",
        "utf-8",
        Declared.NOTHING,
        text.lines().filter(line -> !line.isBlank()).map(Block::paragraph).toList(),
        List.of());
  }

  /** Examples of the rules themselves: full of phrases, in all languages. */
  private static String tenKilobytes(RuleSet rules) {
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules.rules()) {
      String kept = rule.kept().getFirst().source();
      if (text.length() + kept.length() < 10_000) {
        text.append(kept).append('\n');
      }
    }
    return text.toString();
  }

  /** As many rules as fifteen languages may have one day, of phrases that are alike. */
  private static Map<String, String> synthetic() {
    Map<String, String> files = new HashMap<>();
    for (int file = 0; file < SYNTHETIC_FILES; file++) {
      StringBuilder text = new StringBuilder();
      for (int rule = 0; rule < SYNTHETIC_RULES; rule++) {
        int id = 1000 + rule;
        text.append("rule x").append(file).append('.').append(id);
        text.append("\nrole disclaimer\ngloss for measuring\nwhere tail\n");
        for (int phrase = 0; phrase < 4; phrase++) {
          text.append("match disediakan pihak ke ").append(id * 7919).append(phrase);
          text.append(" … tidak memberikan jaminan ").append(file * 31 + rule).append('\n');
        }
        text.append("gone Harga naik 4 persen. ¶ [[Artikel ini disediakan oleh pihak ketiga.]]\n");
        text.append("kept Menteri berkata data itu disediakan oleh pihak ketiga.\n\n");
      }
      files.put("lang/x" + file + ".rules", text.toString());
    }
    return files;
  }
}
