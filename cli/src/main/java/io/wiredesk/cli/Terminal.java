package io.wiredesk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes, and what it may write there. The text is UTF-8 whatever the
 * locale says.
 *
 * @param in standard input
 * @param out standard output; buffered, so flush it where somebody waits for a line
 * @param err standard error; unbuffered
 * @param interactive whether a person reads standard output
 * @param progress whether a person reads standard error: progress is for nobody else
 * @param colour whether standard output takes colours
 * @param columns the width of the terminal, at least 40
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean interactive,
    boolean progress,
    boolean colour,
    int columns) {

  private static final int NARROWEST = 40;
  private static final int USUAL = 100;

  public Terminal {
    columns = Math.max(NARROWEST, columns);
  }

  /**
   * The terminal of this process, as the launcher found it: {@code wiredesk.out} and {@code
   * wiredesk.err} are {@code terminal} where a person reads, {@code wiredesk.columns} is the width.
   */
  public static Terminal ofThisProcess() {
    boolean interactive = "terminal".equals(System.getProperty("wiredesk.out"));
    return new Terminal(
        System.in,
        utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        interactive,
        "terminal".equals(System.getProperty("wiredesk.err")),
        interactive && wantsColour(),
        columns(System.getProperty("wiredesk.columns")));
  }

  /** The same terminal, with colours where {@code choice} says so. */
  public Terminal with(Colour choice) {
    boolean chosen =
        switch (choice) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> colour;
        };
    return new Terminal(in, out, err, interactive, progress, chosen, columns);
  }

  /** When to use colours; the words of {@code --color}. */
  public enum Colour {
    ALWAYS,
    AUTO,
    NEVER
  }

  /** A stream that writes UTF-8. */
  static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  // https://no-color.org: set and not empty means no colour.
  private static boolean wantsColour() {
    String noColour = System.getenv("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  private static int columns(@Nullable String declared) {
    try {
      return declared == null ? USUAL : Integer.parseInt(declared);
    } catch (NumberFormatException notANumber) {
      return USUAL;
    }
  }
}
