package io.wiredesk.cli;

import io.wiredesk.data.DataFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The rules and other data that {@code eval} reads: those of a folder, so that nothing has to be
 * built after an edit, or those that the program was built with.
 *
 * @param folder the folder that holds {@code languages}, or null where the program's own are read
 */
record RuleData(@Nullable Path folder) {

  private static final Path WORK_TREE = Path.of("rules", "src", "main", "resources");

  /**
   * The data that is used.
   *
   * @param named the folder of the option, or null: then that of the project in the current folder,
   *     else of the project that the launcher lies in, else the program's own
   * @throws CommandFailed when the named folder holds no data
   */
  static RuleData chosen(@Nullable Path named) {
    if (named != null) {
      return in(named);
    }
    Path here = below(WORK_TREE);
    String home = System.getProperty("wiredesk.home");
    return new RuleData(
        here != null || home == null ? here : below(Path.of(home).resolve(WORK_TREE)));
  }

  /**
   * The data in a folder: the resources, or {@code wiredesk} in them.
   *
   * @throws CommandFailed when there is none
   */
  static RuleData in(Path named) {
    Path folder = below(named);
    if (folder == null) {
      throw CommandFailed.wrongUse(
          "there are no rules in " + named + "; name a folder like rules/src/main/resources");
    }
    return new RuleData(folder);
  }

  DataFiles files() {
    return folder == null ? DataFiles.onClassPath() : DataFiles.in(folder);
  }

  private static @Nullable Path below(Path named) {
    for (Path folder : new Path[] {named.resolve("wiredesk"), named}) {
      if (Files.isRegularFile(folder.resolve("languages"))) {
        return folder;
      }
    }
    return null;
  }
}
