import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites the layout of every Java file below a folder with google-java-format. It is
 * run from its source by the build, on the JDK that the toolchains plugin picked: the formatter
 * needs a compiler that knows the language version in use, and Maven may run on an older JDK.
 */
final class Format {

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("check");
    List<String> command = new ArrayList<>();
    command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    List<String> sources = sources(Path.of(args[1]));
    command.addAll(sources);
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = new Main(out, err, System.in).format(command.toArray(String[]::new));
    if (code != 0 && check) {
      err.println("The files above are not formatted. To format them: ./mvnw -N validate -Pformat");
    }
    System.exit(code);
  }

  private static List<String> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  !root.relativize(file)
                      .toString()
                      .matches("(.*/)?(target|\\.wiredesk|\\.aws-sam)/.*"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
