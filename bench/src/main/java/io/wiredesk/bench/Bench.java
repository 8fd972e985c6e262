package io.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bench DIR [--seconds N] [--json]}: reads the pages of a folder with Wiredesk and its peers
 * in one run. Ends 0, or 2 when there is nothing to measure.
 */
public final class Bench {

  private static final int SECONDS = 5;

  private Bench() {}

  public static void main(String[] args) throws IOException {
    boolean json = false;
    int seconds = SECONDS;
    Path folder = null;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = true;
        case "--seconds" -> seconds = Integer.parseInt(args[++i]);
        default -> folder = Path.of(args[i]);
      }
    }
    List<Page> pages = folder == null || !Files.isDirectory(folder) ? List.of() : Page.in(folder);
    if (pages.isEmpty()) {
      System.err.println(
          "bench: no pages in " + folder + ". It reads NAME.html with the story in NAME.txt.");
      System.exit(2);
    }
    List<Result> results = new Race(pages).of(Reader.all(), seconds);
    System.out.print(json ? Result.json(results) : Result.table(results));
  }
}
