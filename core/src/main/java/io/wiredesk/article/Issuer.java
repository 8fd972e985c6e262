package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells who issued a release: the name behind SOURCE, else the one that the section "About X" is on
 * and the story speaks of, else the name before a ticker in the lede, else the one that the story
 * opens with. Silent rather than wrong.
 */
public final class Issuer {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_HEADING = 120;
  private static final int FAR = 400;
  private static final int MOST_NAMES = 20;
  private static final String SMALL =
      " of the and & de la du des del y e et und für von der do da dos van ";

  private final IssuerWords words;

  private final IssuerOpening opening;
  private final Tickers tickers;

  private Issuer(IssuerWords words, Tickers tickers) {
    this.words = words;
    this.opening = new IssuerOpening(words);
    this.tickers = tickers;
  }

  /**
   * Reads {@code lang/<tag>.issuer} of all languages from the class path.
   *
   * @throws IllegalStateException naming file and line, when a file is missing or can't be read
   */
  public static Issuer load(DataFiles data, Tickers tickers) {
    return new Issuer(IssuerWords.load(data), tickers);
  }

  static Issuer of(List<String> lines, Tickers tickers) {
    return new Issuer(IssuerWords.of("lang/test.issuer", lines), tickers);
  }

  /** The issuer's name as the release writes it, or null. */
  public @Nullable String find(
      List<LabelledBlock> blocks, @Nullable String title, @Nullable String place) {
    String source = source(blocks);
    String name = source != null ? source : described(blocks, title);
    return name != null ? name : opening(blocks, title, place);
  }

  /** The first paragraph of running text: above it may stand what was taken for the story. */
  private @Nullable String opening(
      List<LabelledBlock> blocks, @Nullable String title, @Nullable String place) {
    for (LabelledBlock block : blocks) {
      if (block.role() == Role.BODY) {
        return opening.find(block.text(), title, place);
      }
    }
    return null;
  }

  static boolean isSmall(String word) {
    return SMALL.contains(" " + word + " ");
  }

  private @Nullable String source(List<LabelledBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      LabelledBlock block = blocks.get(i);
      boolean may = block.role() == Role.SOURCE || block.text().length() <= 4 * LONGEST_HEADING;
      String name = may ? source(block) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private @Nullable String source(LabelledBlock block) {
    String whole = words.source(block.text());
    if (whole != null && isName(whole)) {
      return whole;
    }
    for (String line : block.text().lines().toList()) {
      String name = line.length() <= LONGEST_HEADING ? words.source(line) : null;
      if (name != null && isName(name)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable String described(List<LabelledBlock> blocks, @Nullable String title) {
    List<String> names = new ArrayList<>();
    for (LabelledBlock block : blocks) {
      String text = block.text().lines().findFirst().orElse("");
      boolean heading = text.length() <= LONGEST_HEADING;
      String name = heading ? words.about(text) : null;
      if (name != null && isName(name) && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    String top = top(blocks, title);
    return names.stream()
        .filter(name -> mentioned(top, name) >= 0)
        .min((one, other) -> Integer.compare(mentioned(top, one), mentioned(top, other)))
        .orElseGet(() -> beforeTicker(blocks));
  }

  private static String top(List<LabelledBlock> blocks, @Nullable String title) {
    StringBuilder top = new StringBuilder(title == null ? "" : title + "\n");
    blocks.stream()
        .filter(block -> block.role() == Role.BODY)
        .limit(4)
        .map(block -> block.text().substring(0, Math.min(block.text().length(), 5 * FAR)))
        .forEach(text -> top.append(text).append('\n'));
    return top.toString().toLowerCase(Locale.ROOT);
  }

  /** Where the text names it first, its legal form aside; -1 where it doesn't. */
  private static int mentioned(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int whole = text.indexOf(lower);
    int cut = lower.lastIndexOf(' ');
    return whole >= 0 || cut < 4 ? whole : text.indexOf(lower.substring(0, cut));
  }

  private boolean isName(String name) {
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean small = Character.isLowerCase(name.codePointAt(0));
    boolean brief = name.length() >= 2 && name.length() <= LONGEST_NAME;
    return letters && !small && brief && !words.isKind(name);
  }

  /** "Acme Corp. (NYSE: ACM) today said": the capitalised words before the bracket. */
  private @Nullable String beforeTicker(List<LabelledBlock> blocks) {
    for (LabelledBlock block : blocks) {
      int bracket = block.role() == Role.BODY ? tickerBracket(block.text()) : -1;
      if (bracket > 0) {
        String name = nameBefore(block.text().substring(0, bracket).strip());
        return name.length() >= 2 && isName(name) ? name : null;
      }
    }
    return null;
  }

  /** The index of the bracket that holds the first ticker of a paragraph, or -1. */
  private int tickerBracket(String text) {
    String top = text.substring(0, Math.min(text.length(), FAR));
    for (int open = top.indexOf('('); open >= 0; open = top.indexOf('(', open + 1)) {
      int close = top.indexOf(')', open);
      if (close > 0 && !tickers.find(top.substring(open, close + 1)).isEmpty()) {
        return open;
      }
    }
    return -1;
  }

  private static String nameBefore(String text) {
    int start = text.length();
    int at = text.length();
    while (at > 0 && text.length() - at < LONGEST_NAME) {
      int space = text.lastIndexOf(' ', at - 1);
      String word = text.substring(space + 1, at);
      boolean small = isSmall(word);
      boolean upper = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!upper && !small) {
        break;
      }
      start = upper ? space + 1 : start;
      at = Math.max(space, 0);
    }
    return text.substring(start);
  }
}
