package io.wiredesk.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of markets, each with its MIC. */
final class TickerMarkets {

  /** In characters (UTF-16); no market's name is longer. */
  static final int LONGEST = 40;

  /** A market's name in a text. */
  record Name(String mic, int start) {}

  private final List<String> labels = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> alone = new HashMap<>();

  /**
   * Reads lines of {@code market MIC names, parted by commas} {@code ending MIC letters}, {@code
   * alone MIC labels} and {@code label words}.
   */
  static TickerMarkets of(String file, List<String> lines) {
    TickerMarkets markets = new TickerMarkets();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("label ")) {
        markets.labels.addAll(List.of(line.substring(6).strip().split(" *, *", -1)));
        continue;
      }
      String[] parts = line.split(" +", 3);
      boolean known = Set.of("market", "ending", "alone").contains(parts[0]);
      if (parts.length < 3 || !known || parts[1].length() != 4) {
        throw new IllegalStateException(
            file
                + ":"
                + (i + 1)
                + ": a line reads 'market MIC names', 'ending MIC letters', 'alone MIC labels' or"
                + " 'label words'");
      }
      markets.add(parts);
    }
    return markets;
  }

  private void add(String[] parts) {
    if (parts[0].equals("ending")) {
      endings.put(parts[2], parts[1]);
      return;
    }
    Map<String, String> kind = parts[0].equals("alone") ? alone : names;
    for (String name : parts[2].split(" *, *", -1)) {
      kind.put(name.toLowerCase(Locale.ROOT), parts[1]);
    }
  }

  /** The MIC of a market that is called so, or null. */
  @Nullable String named(String name) {
    return names.get(name.toLowerCase(Locale.ROOT));
  }

  @Nullable String ofEnding(String letters) {
    return endings.get(letters);
  }

  /**
   * The market whose own word for a symbol ends right before an index, with no market named before
   * it: Hong Kong alone says 股份代號.
   */
  @Nullable String labelEndingAt(String text, int index) {
    for (Map.Entry<String, String> label : alone.entrySet()) {
      int start = index - label.getKey().length();
      if (start >= 0 && text.regionMatches(true, start, label.getKey(), 0, index - start)) {
        return label.getValue();
      }
    }
    return null;
  }

  /** The longest market's name that ends right before an index, a label between; or null. */
  @Nullable Name endingAt(String text, int index) {
    int end = index;
    for (String label : labels) {
      if (index > label.length()
          && text.regionMatches(true, index - label.length(), label, 0, label.length())) {
        end = index - label.length();
        break;
      }
    }
    while (end > 0 && text.charAt(end - 1) == ' ' && index - end < LONGEST) {
      end--;
    }
    if (end == 0 || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return null;
    }
    int from = Math.max(0, end - LONGEST);
    String window = text.substring(from, end).toLowerCase(Locale.ROOT);
    for (int start = 0; start < window.length() - 1; start++) {
      String mic = isNameStart(window, start) ? names.get(window.substring(start)) : null;
      if (mic != null) {
        return new Name(mic, from + start);
      }
    }
    return null;
  }

  private static boolean isNameStart(String window, int start) {
    boolean ideograph = window.charAt(start) > 0x2e80;
    return ideograph || start == 0 || !Character.isLetterOrDigit(window.charAt(start - 1));
  }
}
