package io.wiredesk.sector;

import io.wiredesk.rule.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All names of all sectors in all languages, and the words that stand around them. */
final class SectorNames {

  private static final String LABEL = "label";
  private static final String AND = "and";

  /** A name's code, and where it stands. */
  private record Entry(String code, SectorFile file, int line) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> joints = new HashSet<>();
  private final Set<String> unspacedJoints = new HashSet<>();
  private int longest;

  /** The joining words of a file. Those of all files come before the first name. */
  void addJoints(SectorFile file) {
    for (SectorFile.Line line : file.lines()) {
      if (line.word().equals(AND)) {
        for (String joint : line.items()) {
          addJoint(joint);
        }
      }
    }
  }

  private void addJoint(String joint) {
    joints.add(Folding.fold(joint).text());
    if (joint.charAt(0) >= 0x0E00 && NameKey.isUnspaced(joint.charAt(0))) {
      unspacedJoints.add(joint);
    }
  }

  /** The name that is shown for each code: the first of its names in a language's file. */
  static Map<String, String> shown(SectorFile file) {
    Map<String, String> shown = new HashMap<>();
    for (SectorFile.Line line : file.lines()) {
      if (!line.word().equals(AND) && !line.word().equals(LABEL)) {
        shown.putIfAbsent(line.word(), line.items().getFirst());
      }
    }
    return shown;
  }

  /**
   * The names of a language.
   *
   * @throws BrokenSectorDataException when a code is unknown or has no name, or a name is another
   *     code's
   */
  void addNames(SectorFile file, Set<String> known) {
    for (SectorFile.Line line : file.lines()) {
      switch (line.word()) {
        case AND -> {}
        case LABEL -> {
          for (String item : line.items()) {
            labels.add(key(item));
          }
        }
        default -> addNames(file, line, known);
      }
    }
    Set<String> named = shown(file).keySet();
    for (String code : known) {
      if (!named.contains(code)) {
        throw file.broken(0, "no name for '" + code + "'", "add a line: " + code + "  <name>");
      }
    }
  }

  private void addNames(SectorFile file, SectorFile.Line line, Set<String> known) {
    if (!known.contains(line.word())) {
      throw file.broken(
          line.number(),
          "unknown code '" + line.word() + "'",
          "take one of those in sector/sectors.tsv, or 'label' or 'and'");
    }
    for (String name : line.items()) {
      add(file, line.number(), line.word(), name);
    }
  }

  /** One name of a code. */
  void add(SectorFile file, int line, String code, String name) {
    String key = key(name);
    if (key.isEmpty()) {
      throw file.broken(line, "a name without a letter", "take out one of the semicolons");
    }
    Entry other = entries.putIfAbsent(key, new Entry(code, file, line));
    if (other != null && !other.code().equals(code)) {
      throw file.broken(
          line,
          "'"
              + name
              + "' is a name of '"
              + code
              + "' here and of '"
              + other.code()
              + "' in "
              + other.file().name()
              + ":"
              + other.line(),
          "take it out of one of them");
    }
    longest = Math.max(longest, key.length());
  }

  /** The key by which a name is known. */
  String key(String name) {
    return NameKey.of(name, joints);
  }

  /** The code that a key belongs to, or null. */
  @Nullable String code(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.code();
  }

  /** Whether a key is a word that joins two names, such as "and". */
  boolean isJoint(String key) {
    return joints.contains(key);
  }

  /** Whether a key is what stands before names, such as "Sectors". */
  boolean isLabel(String key) {
    return labels.contains(key);
  }

  /**
   * How many characters (UTF-16) a joining word takes that begins at an index of a text, in scripts
   * that put no spaces around it; 0 when there is none.
   */
  int unspacedJoint(String text, int at) {
    char first = text.charAt(at);
    if (first < 0x0E00) {
      return 0;
    }
    return unspacedJoints.stream()
        .filter(joint -> text.startsWith(joint, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** How long the longest key is. */
  int longest() {
    return longest;
  }
}
