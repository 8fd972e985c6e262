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

  /** How much of the uncovered names is passed on. */
  private static final int LONGEST_WORDING = 200;

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
    List<Piece> pieces = Piece.between(names, line, afterLabel());
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      int last = lastOfName(pieces, at);
      String code = code(pieces, at, last);
      if (code != null) {
        add(code, piece.start(), pieces.get(last).end());
      } else if (!(at == 0 && names.isLabel(piece.key()))) {
        readWords(piece);
      }
      at = last + 1;
    }
  }

  /** Where the names begin: after a colon that has no name before it and is in no name. */
  private int afterLabel() {
    if (line.length() <= Piece.LONGEST_NAME && names.code(names.key(line)) != null) {
      return 0;
    }
    for (int at = 0; at < line.length() && at <= Piece.LONGEST_NAME; at++) {
      if (Piece.isColon(line.charAt(at))) {
        return names.code(names.key(line.substring(0, at))) == null ? at + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * The last piece of the longest name that begins with a piece. A name over several pieces counts
   * when it says more than the pieces by themselves: {@code Science, Technology} are two.
   */
  private int lastOfName(List<Piece> pieces, int first) {
    StringBuilder key = new StringBuilder(pieces.get(first).key());
    int last = first;
    for (int next = first + 1; next < pieces.size(); next++) {
      key.append(pieces.get(next).key());
      if (key.length() > names.longest()) {
        break;
      }
      String code = names.code(key.toString());
      if (code != null && saysMore(code, pieces.subList(first, next + 1))) {
        last = next;
      }
    }
    return last;
  }

  private boolean saysMore(String code, List<Piece> pieces) {
    boolean allKnown = pieces.stream().allMatch(piece -> names.code(piece.key()) != null);
    return !allKnown || pieces.stream().allMatch(piece -> code.equals(names.code(piece.key())));
  }

  private @Nullable String code(List<Piece> pieces, int first, int last) {
    StringBuilder key = new StringBuilder();
    for (Piece piece : pieces.subList(first, last + 1)) {
      key.append(piece.key());
    }
    return names.code(key.toString());
  }

  /** A piece that is no name: names with mere spaces or "and" between them, or an unknown name. */
  private void readWords(Piece piece) {
    List<Piece> words = piece.words(names, line);
    List<Sector> read = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int last = lastOfRun(words, at);
      if (last < at) {
        break;
      }
      String code = code(words, at, last);
      if (code != null) {
        read.add(declared(code, words.get(at).start(), words.get(last).end()));
      }
      at = last + 1;
    }
    boolean covered = at == words.size();
    if (covered || piece.isTooLong()) {
      read.forEach(this::add);
    } else {
      addUnknown(piece);
    }
  }

  /** The last word of the longest name or label that begins with a word, or -1. */
  private int lastOfRun(List<Piece> words, int first) {
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

  private void addUnknown(Piece piece) {
    int bracket = line.indexOf('(', piece.start());
    if (bracket > piece.start() && bracket < piece.end()) {
      String code = names.code(names.key(line.substring(piece.start(), bracket)));
      if (code != null) {
        add(code, piece.start(), bracket);
        return;
      }
    }
    add(OTHER, piece.start(), piece.end());
  }

  private void add(String code, int start, int end) {
    add(declared(code, start, end));
  }

  private void add(Sector sector) {
    for (int i = 0; i < found.size(); i++) {
      Sector before = found.get(i);
      if (before.code().equals(sector.code())) {
        if (sector.code().equals(OTHER)) {
          found.set(i, joined(before, sector));
        }
        return;
      }
    }
    found.add(sector);
  }

  private static Sector joined(Sector before, Sector sector) {
    String name = before.name() + ", " + sector.name();
    return name.length() > LONGEST_WORDING
        ? before
        : new Sector(before.code(), name, Sector.Source.DECLARED, 1);
  }

  private Sector declared(String code, int start, int end) {
    return new Sector(code, line.substring(start, end).strip(), Sector.Source.DECLARED, 1);
  }
}
