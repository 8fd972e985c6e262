package io.wiredesk.sector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a wire declares: {@code Sektor: Top Story, Daily News}. The names may be in any of the
 * languages, whatever the release's own is, with any of the signs between them that wires use, and
 * may hold such signs themselves: {@code Oil, Gas & Energy} is one name, as the longest that is
 * known. Takes time linear in the text.
 */
final class SectorLine {

  /** The code for a declared name that no code covers. */
  private static final String OTHER = "other";

  /** No wire's sector has a longer name; what is longer is a text that was glued to the line. */
  private static final int LONGEST_NAME = 60;

  /** How much of the uncovered names is passed on. */
  private static final int LONGEST_WORDING = 200;

  /** What stands between two separators. */
  private record Atom(int start, int end, String key) {}

  private final SectorNames names;
  private final String line;
  private final List<Sector> found;

  private SectorLine(SectorNames names, String line, List<Sector> found) {
    this.names = names;
    this.line = line;
    this.found = found;
  }

  /** Adds to a list what a text of one or more lines declares, each code once, in order. */
  static void read(SectorNames names, String text, List<Sector> found) {
    text.lines().forEach(line -> new SectorLine(names, line, found).read());
  }

  private void read() {
    List<Atom> atoms = atoms(afterLabel());
    int at = 0;
    while (at < atoms.size()) {
      Atom atom = atoms.get(at);
      int last = lastOfLongest(atoms, at);
      String code = code(atoms, at, last);
      if (code != null) {
        add(code, atom.start(), atoms.get(last).end());
      } else if (!(at == 0 && names.isLabel(atom.key()))) {
        readWords(atom);
      }
      at = last + 1;
    }
  }

  /** Where the names begin: after a colon that has no name before it. */
  private int afterLabel() {
    for (int at = 0; at < line.length() && at <= LONGEST_NAME; at++) {
      if (isColon(line.charAt(at))) {
        return names.code(names.key(line.substring(0, at))) == null ? at + 1 : 0;
      }
    }
    return 0;
  }

  private List<Atom> atoms(int from) {
    List<Atom> atoms = new ArrayList<>();
    int start = from;
    for (int at = from; at <= line.length(); at++) {
      if (at == line.length() || isSeparator(at)) {
        addAtom(atoms, start, at);
        start = at + 1;
      }
    }
    return atoms;
  }

  private void addAtom(List<Atom> atoms, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    String key = names.key(line.substring(start, Math.min(end, start + 4 * LONGEST_NAME)));
    if (!key.isEmpty()) {
      atoms.add(new Atom(start, end, key));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '︰' || c == '∶';
  }

  private boolean isSeparator(int at) {
    char c = line.charAt(at);
    return switch (c) {
      case ',', ';', '|', '/', '\t', '>', '»', '›', '→', '#', '\\' -> true;
      case '·', '・', '•', '‧', '･', '、', '､', '，', '；', '｜', '／', '،', '؛', '。', '＞', '＃' -> true;
      case '-', '–', '—' -> isSpaced(at);
      default -> isColon(c);
    };
  }

  private boolean isSpaced(int at) {
    return at > 0
        && at + 1 < line.length()
        && isSpace(line.charAt(at - 1))
        && isSpace(line.charAt(at + 1));
  }

  /**
   * The last atom of the longest name that begins with an atom. A name over several atoms counts
   * when it says more than the atoms by themselves: {@code Science, Technology} are two.
   */
  private int lastOfLongest(List<Atom> atoms, int first) {
    StringBuilder key = new StringBuilder(atoms.get(first).key());
    int last = first;
    for (int next = first + 1; next < atoms.size(); next++) {
      key.append(atoms.get(next).key());
      if (key.length() > names.longest()) {
        break;
      }
      String code = names.code(key.toString());
      if (code != null && saysMore(code, atoms.subList(first, next + 1))) {
        last = next;
      }
    }
    return last;
  }

  private boolean saysMore(String code, List<Atom> atoms) {
    boolean allKnown = atoms.stream().allMatch(atom -> names.code(atom.key()) != null);
    return !allKnown || atoms.stream().allMatch(atom -> code.equals(names.code(atom.key())));
  }

  private @Nullable String code(List<Atom> atoms, int first, int last) {
    StringBuilder key = new StringBuilder();
    for (Atom atom : atoms.subList(first, last + 1)) {
      key.append(atom.key());
    }
    return names.code(key.toString());
  }

  /** An atom that is no name: names with mere spaces or "and" between them, or an unknown name. */
  private void readWords(Atom atom) {
    List<Atom> words = words(atom);
    List<Atom> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int last = lastOfRun(words, at);
      if (last < at) {
        break;
      }
      String code = code(words, at, last);
      if (code != null) {
        runs.add(new Atom(words.get(at).start(), words.get(last).end(), code));
      }
      at = last + 1;
    }
    boolean covered = at == words.size();
    boolean glued = atom.end() - atom.start() > LONGEST_NAME;
    if (covered || glued) {
      runs.forEach(run -> add(run.key(), run.start(), run.end()));
    } else {
      addUnknown(atom);
    }
  }

  private List<Atom> words(Atom atom) {
    List<Atom> words = new ArrayList<>();
    int start = atom.start();
    int at = start;
    while (at <= atom.end() && words.size() <= LONGEST_NAME) {
      int joint = at < atom.end() ? names.unspacedJoint(line, at) : 0;
      if (at == atom.end() || joint > 0 || isSpace(line.charAt(at))) {
        String key = names.key(line.substring(start, Math.min(at, start + 4 * LONGEST_NAME)));
        if (!key.isEmpty()) {
          words.add(new Atom(start, at, key));
        }
        start = at + Math.max(joint, 1);
      }
      at += Math.max(joint, 1);
    }
    return words;
  }

  /** The last word of the longest name or label that begins with a word, or -1. */
  private int lastOfRun(List<Atom> words, int first) {
    StringBuilder key = new StringBuilder();
    int last = -1;
    for (int next = first; next < words.size(); next++) {
      key.append(words.get(next).key());
      if (key.length() > names.longest()) {
        break;
      }
      String run = key.toString();
      if (names.code(run) != null || names.isLabel(run)) {
        last = next;
      }
    }
    return last;
  }

  private void addUnknown(Atom atom) {
    int bracket = line.indexOf('(', atom.start());
    if (bracket > atom.start() && bracket < atom.end()) {
      String code = names.code(names.key(line.substring(atom.start(), bracket)));
      if (code != null) {
        add(code, atom.start(), bracket);
        return;
      }
    }
    add(OTHER, atom.start(), atom.end());
  }

  private void add(String code, int start, int end) {
    String name = line.substring(start, end).strip();
    for (int i = 0; i < found.size(); i++) {
      Sector before = found.get(i);
      if (before.code().equals(code)) {
        if (code.equals(OTHER) && before.name().length() + name.length() < LONGEST_WORDING) {
          found.set(i, declared(code, before.name() + ", " + name));
        }
        return;
      }
    }
    found.add(declared(code, name));
  }

  private static Sector declared(String code, String name) {
    return new Sector(code, name, Sector.Source.DECLARED, 1);
  }
}
