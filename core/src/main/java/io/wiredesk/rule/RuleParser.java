package io.wiredesk.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one rule file. {@code docs/rules.md} describes the format. */
final class RuleParser {

  private static final String SUFFIX = ".rules";
  private static final String LANGUAGE_FOLDER = "lang/";
  private static final String WIRE_FOLDER = "wire/";
  private static final String EVERYWHERE = "everywhere";

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
  static List<Rule> parse(String file, String text) {
    RuleParser parser = new RuleParser(file);
    parser.read(text);
    return parser.rules;
  }

  private void read(String text) {
    List<String> lines = text.lines().toList();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      refuseDecomposed(lines);
    }
    List<RuleLine> entry = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        end(entry);
      } else if (!line.startsWith("#")) {
        entry.add(RuleLine.read(file, i + 1, line));
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

  private void end(List<RuleLine> entry) {
    if (entry.isEmpty()) {
      return;
    }
    RuleLine first = entry.getFirst();
    switch (first.keyword()) {
      case WIRE, APPLIES -> readHead(first, entry.size());
      case RULE -> readRule(entry);
      default ->
          throw first.broken(
              "an entry that begins with '" + first.word() + "'",
              "begin it with 'rule', with no empty line inside the rule");
    }
    entries++;
    entry.clear();
  }

  private void readHead(RuleLine line, int lines) {
    String named = "'" + line.word() + "'";
    if (entries > 0 || lines > 1) {
      throw line.broken(
          named + " in the wrong place",
          "make it the file's first entry, with an empty line after it");
    }
    if (ofWire && line.keyword() == Keyword.APPLIES) {
      throw line.broken(
          named + " in a wire's file", "a wire's rules apply everywhere anyway: delete the line");
    }
    if (!ofWire && line.keyword() == Keyword.WIRE) {
      throw line.broken(named + " in a language's file", "delete the line");
    }
    if (!ofWire && !line.value().equals(EVERYWHERE)) {
      throw line.unknownValue(EVERYWHERE);
    }
    wire = ofWire ? line.value() : null;
    everywhere = !ofWire;
  }

  private void readRule(List<RuleLine> entry) {
    checkId(entry.getFirst());
    rules.add(new RuleEntry(entry).rule(wire, ofWire || everywhere ? null : owner));
  }

  private void checkId(RuleLine line) {
    String id = line.value();
    if (!id.startsWith(owner + ".") || id.length() == owner.length() + 1) {
      throw line.broken("the id '" + id + "' is not this file's", "begin it with " + owner + ".");
    }
    if (!hasIdCharactersOnly(id)) {
      throw line.broken(
          "the id '" + id + "' has characters that ids don't have",
          "use ASCII letters and digits, joined by hyphens and dots");
    }
    if (!rules.isEmpty() && id.compareTo(rules.getLast().id()) <= 0) {
      throw line.broken(
          "the id '" + id + "' stands below '" + rules.getLast().id() + "'",
          "sort the rules by id, and give each an id of its own");
    }
  }

  private static boolean hasIdCharactersOnly(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  private BrokenRuleException broken(int line, String wrong, String mend) {
    return new BrokenRuleException(file, line, wrong, mend);
  }
}
