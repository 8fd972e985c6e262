package io.wiredesk.rule;

import io.wiredesk.release.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one rule file. {@code docs/rules.md} describes the format. */
final class RuleParser {

  private static final String SUFFIX = ".rules";
  private static final String LANGUAGE_FOLDER = "lang/";
  private static final String WIRE_FOLDER = "wire/";

  /** One line of an entry. */
  private record Line(int number, Keyword keyword, String value) {}

  /** What a rule may make of a text: all but the story. */
  private static final Role[] ROLES =
      Arrays.stream(Role.values()).filter(role -> role != Role.BODY).toArray(Role[]::new);

  private final String file;
  private final String owner;
  private final boolean ofWire;
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable String wire;
  private boolean everywhere;
  private int entries;

  private RuleParser(String file) {
    this.file = file;
    this.ofWire = file.startsWith(WIRE_FOLDER);
    if (!file.endsWith(SUFFIX) || !(ofWire || file.startsWith(LANGUAGE_FOLDER))) {
      throw broken(
          0, "not a rule file's name", "name it lang/<language>.rules or wire/<wire>.rules");
    }
    this.owner = file.substring(LANGUAGE_FOLDER.length(), file.length() - SUFFIX.length());
  }

  /**
   * Reads a file.
   *
   * @param file the file's name below {@code wiredesk/}, which says whose rules they are
   * @throws BrokenRuleException at the first mistake
   */
  static RuleFile parse(String file, String text) {
    RuleParser parser = new RuleParser(file);
    parser.read(text);
    return new RuleFile(file, parser.wire, List.copyOf(parser.rules));
  }

  private void read(String text) {
    List<String> lines = text.lines().toList();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      refuseDecomposed(lines);
    }
    List<Line> entry = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        end(entry);
      } else if (!line.startsWith("#")) {
        entry.add(line(i + 1, line));
      }
    }
    end(entry);
    if (ofWire && wire == null) {
      throw broken(1, "the wire's name is missing", "begin the file with: wire <Name>");
    }
  }

  private void refuseDecomposed(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        throw broken(
            i + 1,
            "text that is not in Unicode's form NFC",
            "convert the line, for example with: uconv -x any-nfc");
      }
    }
  }

  private Line line(int number, String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    Keyword keyword = Keyword.of(word);
    if (keyword == null) {
      throw broken(number, "unknown word '" + word + "'", "the words are: " + Keyword.all());
    }
    String value = line.substring(end).strip();
    if (value.isEmpty()) {
      throw broken(number, "nothing after '" + word + "'", "write its value on the same line");
    }
    return new Line(number, keyword, value);
  }

  private void end(List<Line> entry) {
    if (!entry.isEmpty()) {
      Line first = entry.getFirst();
      switch (first.keyword()) {
        case WIRE, APPLIES -> readHead(first, entry.size());
        case RULE -> rules.add(rule(entry));
        default ->
            throw broken(
                first.number(),
                "an entry that begins with '" + first.keyword().word() + "'",
                "begin it with 'rule', with no empty line inside the rule");
      }
      entries++;
      entry.clear();
    }
  }

  private void readHead(Line line, int lines) {
    if (entries > 0 || lines > 1) {
      throw broken(
          line.number(),
          "'" + line.keyword().word() + "' in the wrong place",
          "make it the file's first entry, with an empty line after it");
    }
    if (ofWire != (line.keyword() == Keyword.WIRE)) {
      throw broken(
          line.number(),
          "'" + line.keyword().word() + "' in a " + (ofWire ? "wire" : "language") + "'s file",
          ofWire ? "a wire's rules apply everywhere anyway: delete the line" : "delete the line");
    }
    if (ofWire) {
      wire = line.value();
    } else if (line.value().equals("everywhere")) {
      everywhere = true;
    } else {
      throw unknown(line, "everywhere");
    }
  }

  private Rule rule(List<Line> entry) {
    checkOrder(entry);
    Line id = entry.getFirst();
    checkId(id);
    Line takes = optional(entry, Keyword.TAKES);
    return new Rule(
        id.value(),
        role(required(entry, Keyword.ROLE)),
        required(entry, Keyword.GLOSS).value(),
        constant(required(entry, Keyword.WHERE), Where.values(), Where::label),
        takes == null ? Takes.SENTENCE : constant(takes, Takes.values(), Takes::label),
        wire,
        ofWire || everywhere ? null : owner,
        all(entry, Keyword.GONE, RuleParser::gone),
        all(entry, Keyword.KEPT, RuleParser::kept),
        all(entry, Keyword.MATCH, line -> Phrase.read(line.value())),
        file,
        id.number());
  }

  private void checkOrder(List<Line> entry) {
    for (int i = 1; i < entry.size(); i++) {
      Line line = entry.get(i);
      int step = line.keyword().compareTo(entry.get(i - 1).keyword());
      if (step < 0) {
        throw broken(
            line.number(),
            "'" + line.keyword().word() + "' in the wrong place",
            "the order is: " + Keyword.all());
      }
      if (step == 0 && !line.keyword().repeats()) {
        throw broken(
            line.number(), "a second '" + line.keyword().word() + "'", "a rule has one: join them");
      }
    }
  }

  private void checkId(Line line) {
    String id = line.value();
    if (!id.startsWith(owner + ".") || id.length() == owner.length() + 1) {
      throw broken(
          line.number(), "the id '" + id + "' is not this file's", "begin it with " + owner + ".");
    }
    if (!id.chars().allMatch(RuleParser::isIdCharacter)) {
      throw broken(
          line.number(),
          "the id '" + id + "' has characters that ids don't have",
          "use ASCII letters and digits, joined by hyphens and dots");
    }
    if (!rules.isEmpty() && id.compareTo(rules.getLast().id()) <= 0) {
      throw broken(
          line.number(),
          "the id '" + id + "' stands below '" + rules.getLast().id() + "'",
          "sort the rules by id, and give each an id of its own");
    }
  }

  private static boolean isIdCharacter(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  private Role role(Line line) {
    return constant(line, ROLES, Role::label);
  }

  private <T> T constant(Line line, T[] values, Function<T, String> label) {
    for (T value : values) {
      if (label.apply(value).equals(line.value())) {
        return value;
      }
    }
    throw unknown(line, Arrays.stream(values).map(label).collect(Collectors.joining(", ")));
  }

  private BrokenRuleException unknown(Line line, String known) {
    return broken(
        line.number(),
        "unknown " + line.keyword().word() + " '" + line.value() + "'",
        "write one of: " + known);
  }

  private static @Nullable Line optional(List<Line> entry, Keyword keyword) {
    for (Line line : entry) {
      if (line.keyword() == keyword) {
        return line;
      }
    }
    return null;
  }

  private Line required(List<Line> entry, Keyword keyword) {
    Line line = optional(entry, keyword);
    if (line == null) {
      throw broken(
          entry.getFirst().number(),
          "rule '" + entry.getFirst().value() + "' has no '" + keyword.word() + "'",
          "add a line: " + keyword.word() + " " + keyword.hint());
    }
    return line;
  }

  private <T> List<T> all(List<Line> entry, Keyword keyword, Function<Line, T> read) {
    required(entry, keyword);
    List<T> values = new ArrayList<>();
    for (Line line : entry) {
      if (line.keyword() == keyword) {
        try {
          values.add(read.apply(line));
        } catch (IllegalArgumentException e) {
          throw broken(line.number(), keyword.word() + ": " + e.getMessage());
        }
      }
    }
    return values;
  }

  private static Example gone(Line line) {
    Example example = Example.read(line.value(), line.number());
    if (example.marks() == 0) {
      throw new IllegalArgumentException("nothing is marked; put [[ and ]] around what must go");
    }
    return example;
  }

  private static Example kept(Line line) {
    Example example = Example.read(line.value(), line.number());
    if (example.marks() > 0) {
      throw new IllegalArgumentException("marks in what must stay; delete them");
    }
    return example;
  }

  private BrokenRuleException broken(int line, String wrong, String mend) {
    return new BrokenRuleException(file, line, wrong, mend);
  }

  private BrokenRuleException broken(int line, @Nullable String wrongAndMend) {
    String[] parts = String.valueOf(wrongAndMend).split("; ", 2);
    return broken(line, parts[0], parts[1]);
  }
}
