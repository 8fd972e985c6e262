package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.Ticker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the listed securities that a text names: {@code (NYSE: ABC)}, {@code (NASDAQ:XYZ;
 * TSX:XYZ)}, {@code （東証プライム：7203）}, {@code (005930.KS)}.
 */
public final class Tickers {

  private static final String DATA = "exchange/markets";
  private static final int MOST = 40;
  private static final int LONGEST_SYMBOL = 12;
  private static final String COLONS = ":：";
  private static final int LONGEST_BRACKET = 160;
  private static final int MOST_MARKETS = 4;
  private static final String CLOSE = ")）]】〕";
  private static final String OPEN = "(（[【〔";

  private final TickerMarkets markets;

  private Tickers(TickerMarkets markets) {
    this.markets = markets;
  }

  /**
   * Reads {@code exchange/markets} from the class path.
   *
   * @throws IllegalStateException naming file and line, when it is missing or can't be read
   */
  public static Tickers load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Tickers load(DataFiles data) {
    return of(data.lines(DATA));
  }

  static Tickers of(List<String> lines) {
    return new Tickers(TickerMarkets.of(DATA, lines));
  }

  /**
   * The declared securities, then those that the text names, each once; at most forty.
   *
   * @param declared with the exchange's name as declared; a known name becomes its MIC
   */
  List<Ticker> find(List<String> body, List<Ticker> declared) {
    Set<Ticker> found = new LinkedHashSet<>();
    for (Ticker ticker : declared) {
      String mic = markets.named(ticker.exchange());
      found.add(mic == null ? ticker : new Ticker(mic, ticker.symbol()));
    }
    found.addAll(find(body));
    return found.stream().limit(MOST).toList();
  }

  /** The securities that the text names, each once, in its order; at most forty. */
  public List<Ticker> find(String text) {
    Set<Ticker> found = new LinkedHashSet<>();
    int open = -1;
    for (int at = 0; at < text.length() && found.size() < MOST; at++) {
      char c = text.charAt(at);
      boolean inBrackets = open >= 0 && at - open < LONGEST_BRACKET;
      if (OPEN.indexOf(c) >= 0) {
        open = at;
        spaced(text, at + 1, found);
      } else if (CLOSE.indexOf(c) >= 0) {
        open = -1;
      } else if (inBrackets && COLONS.indexOf(c) >= 0) {
        named(text, at, found);
      } else if (inBrackets && c == '.') {
        ending(text, at, found);
      }
    }
    return List.copyOf(found);
  }

  /** "NYSE: ABC", and "NYSE and TSX: ABC", where the symbol is the same on both. */
  private void named(String text, int colon, Set<Ticker> found) {
    int end = colon;
    TickerMarkets.Name name = markets.endingAt(text, end);
    String own = name == null ? markets.labelEndingAt(text, colon) : null;
    if (own != null) {
      symbols(text, colon + 1, own, found);
    }
    for (int more = 0; name != null && more < MOST_MARKETS; more++) {
      symbols(text, colon + 1, name.mic(), found);
      end = beforeJoint(text, name.start());
      name = end == name.start() ? null : markets.endingAt(text, end);
    }
  }

  private static int beforeJoint(String text, int start) {
    for (String joint : List.of(" and ", " & ", "/", ", ", "、")) {
      if (text.startsWith(joint, start - joint.length())) {
        return start - joint.length();
      }
    }
    return start;
  }

  /** Reads "GIG, GIG.U and GIG.WS" behind a market's colon. */
  private static void symbols(String text, int start, String mic, Set<Ticker> found) {
    int at = start;
    while (found.size() < MOST) {
      at = skipSpaces(text, at);
      int stop = symbolEnd(text, at);
      boolean market = stop < text.length() && COLONS.indexOf(text.charAt(stop)) >= 0;
      if (stop == at || market) {
        return;
      }
      found.add(new Ticker(mic, withoutEnding(text.substring(at, stop))));
      at = nextInList(text, stop);
      if (at == stop) {
        return;
      }
    }
  }

  private static String withoutEnding(String symbol) {
    int point = symbol.lastIndexOf('.');
    boolean figures = point > 0 && symbol.substring(0, point).chars().allMatch(c -> c <= '9');
    return figures ? symbol.substring(0, point) : symbol;
  }

  private static int nextInList(String text, int at) {
    int next = skipSpaces(text, at);
    for (String joint : List.of(", and ", ", ", "、", "，", " and ", "and ", "/", ",")) {
      if (text.startsWith(joint, next)) {
        return next + joint.length();
      }
    }
    return at;
  }

  private static int skipSpaces(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) && at - start < 4) {
      at++;
    }
    return at;
  }

  /** Capitals and figures, with points and hyphens inside; the same index where there are none. */
  private static int symbolEnd(String text, int start) {
    int end = start;
    boolean solid = false;
    while (end < text.length() && end - start <= LONGEST_SYMBOL) {
      char c = text.charAt(end);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && !((c == '.' || c == '-') && end > start)) {
        break;
      }
      solid = letter;
      end++;
    }
    end -= solid || end == start ? 0 : 1;
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    boolean cjk = end < text.length() && text.charAt(end) > 0x2e80;
    return end - start <= LONGEST_SYMBOL && (whole || cjk) ? end : start;
  }

  /** Korean sets a space for the colon: (코스닥 123456). */
  private void spaced(String text, int start, Set<Ticker> found) {
    int limit = Math.min(text.length(), start + TickerMarkets.LONGEST);
    int space = text.indexOf(' ', start, limit);
    if (space < 0) {
      return;
    }
    TickerMarkets.Name name = markets.endingAt(text, space);
    int end = symbolEnd(text, space + 1);
    boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
    boolean figures = end > space + 1 && Character.isDigit(text.charAt(space + 1));
    if (name != null && closed && figures) {
      found.add(new Ticker(name.mic(), text.substring(space + 1, end)));
    }
  }

  /** 0700.HK, 005930.KS: figures, a point, a market's letters. */
  private void ending(String text, int point, Set<Ticker> found) {
    int start = point;
    while (start > 0 && point - start < 7 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = point + 1;
    while (end < text.length() && end - point <= 4 && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    String mic =
        point - start < 4 || !apart ? null : markets.ofEnding(text.substring(point + 1, end));
    if (mic != null) {
      found.add(new Ticker(mic, text.substring(start, point)));
    }
  }

  /** The securities of several paragraphs, each once; those of the first paragraphs first. */
  public List<Ticker> find(List<String> paragraphs) {
    Set<Ticker> found = new LinkedHashSet<>();
    for (String paragraph : paragraphs) {
      found.addAll(find(paragraph));
    }
    return new ArrayList<>(found).subList(0, Math.min(found.size(), MOST));
  }
}
