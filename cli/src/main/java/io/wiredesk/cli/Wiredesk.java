package io.wiredesk.cli;

import io.wiredesk.local.LocalCloudException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The entry: {@code wiredesk COMMAND}. Ends 0; 1 when it ran and the answer is bad; 2 when it was
 * used wrongly.
 */
@Command(
    name = "wiredesk",
    description = "The wire desk of a newsroom, without the desk.",
    mixinStandardHelpOptions = true,
    version = "wiredesk 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "wiredesk COMMAND --help tells more about one of them."})
public final class Wiredesk implements Runnable {

  private static final int WIDEST_HELP = 100;

  private final Terminal terminal;

  private Wiredesk(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] args) {
    System.exit(run(Terminal.ofThisProcess(), args));
  }

  /** Runs one command and gives its exit code. What it wrote has left the terminal's buffer. */
  static int run(Terminal terminal, String... args) {
    try {
      return commandLine(terminal).execute(args);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    commandLine(terminal).usage(terminal.err());
    throw CommandFailed.wrongUse("which command?");
  }

  private static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new Wiredesk(terminal))
        .addSubcommand(new Demo(terminal))
        .addSubcommand(new Up(terminal.out(), terminal.err(), terminal.progress()))
        .addSubcommand(new Down(terminal.out()))
        .addSubcommand(new Status(terminal.out(), terminal.colour()))
        .addSubcommand(new Upload(terminal))
        .addSubcommand(new Tail(terminal))
        .addSubcommand(new Show(terminal))
        .addSubcommand(new Replay(terminal))
        .addSubcommand(new Quarantine(terminal, InstantSource.system()))
        .addSubcommand(new Dlq(terminal))
        .addSubcommand(new Preview(terminal))
        .addSubcommand(new Text(terminal))
        .addSubcommand(new Eval(terminal))
        .addSubcommand(new Learn(terminal))
        .addSubcommand(new Simulate(terminal))
        .addSubcommand(new Bench(terminal))
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
        .setUsageHelpWidth(Math.min(WIDEST_HELP, terminal.columns()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file's name may begin with an at sign.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((wrong, args) -> wrongUse(terminal, wrong))
        .setExecutionExceptionHandler((failed, line, parsed) -> failed(terminal, failed, parsed));
  }

  private static int wrongUse(Terminal terminal, ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println(command + ": " + wrong.getMessage());
    terminal.err().println("Try: " + command + " --help");
    return 2;
  }

  private static int failed(Terminal terminal, Exception failure, ParseResult parsed) {
    terminal.out().flush();
    if (failure instanceof CommandFailed told) {
      terminal.err().println(command(parsed) + ": " + told.getMessage());
      return told.exitCode();
    }
    if (failure instanceof LocalCloudException || failure instanceof SdkException) {
      terminal.err().println(command(parsed) + ": " + failure.getMessage());
      return 1;
    }
    Mistake.tell(terminal.err(), command(parsed), failure);
    return 1;
  }

  private static String command(ParseResult parsed) {
    return parsed.hasSubcommand()
        ? parsed.subcommand().commandSpec().qualifiedName()
        : parsed.commandSpec().qualifiedName();
  }

  private static Ansi ansi(Terminal terminal) {
    return terminal.colour() ? Ansi.ON : Ansi.OFF;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
