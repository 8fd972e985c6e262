package io.wiredesk.function;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The function's log: one line of JSON for each release, at the end of its stage. Everything that
 * is not ASCII is escaped, so that no text in a release or a key can forge a line, move a
 * terminal's cursor or turn the reading direction.
 */
public final class Journal {

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final String stage;
  private final Consumer<String> out;

  /**
   * @param stage the stage's name, in every line
   * @param out takes each line, without its line break
   */
  public Journal(String stage, Consumer<String> out) {
    this.stage = stage;
    this.out = out;
  }

  /** A journal on standard output, which Lambda keeps. */
  public static Journal toStdout(String stage) {
    var stdout =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    return new Journal(stage, stdout::println);
  }

  /** Opens the entry of one release; the clock for its milliseconds runs from here. */
  public Entry entry() {
    return new Entry();
  }

  /** The line of one release while it is filled. */
  public final class Entry {

    private final long begin = System.nanoTime();
    private final Map<String, Object> fields = new LinkedHashMap<>(Map.of("stage", stage));

    private Entry() {}

    /** Adds a field. A later value of the same name replaces the first. */
    public Entry with(String name, Object value) {
      fields.put(name, value);
      return this;
    }

    /** Writes the line. */
    public void outcome(String outcome) {
      fields.put("outcome", outcome);
      fields.put("ms", (System.nanoTime() - begin) / 1_000_000);
      out.accept(ASCII.writeValueAsString(fields));
    }

    /** Writes the line of a failure that will be tried again. */
    public void failure(RuntimeException failure) {
      with("error", failure.getClass().getName());
      with("message", String.valueOf(failure.getMessage()));
      outcome("failed");
    }
  }
}
