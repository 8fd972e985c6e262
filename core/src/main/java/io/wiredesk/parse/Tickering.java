package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Listed securities as formats declare them: a market and a symbol, in one value or in two. */
final class Tickering {

  /** Vocabularies of securities that are no market's symbols. */
  private static final Set<String> NUMBERS = Set.of("isin", "cusip", "sedol", "wkn", "lei", "figi");

  private static final int LONGEST_SYMBOL = 20;
  private static final int LONGEST_MARKET = 40;

  private Tickering() {}

  /** A symbol of a market; an ISIN and its like are a subject. */
  static void add(Declared.Builder declared, @Nullable String market, @Nullable String symbol) {
    if (symbol == null || symbol.length() > LONGEST_SYMBOL) {
      return;
    }
    int colon = symbol.indexOf(':');
    if (colon > 0 && colon + 1 < symbol.length()) {
      addTo(declared, symbol.substring(0, colon).strip(), symbol.substring(colon + 1).strip());
    } else if (market != null && market.length() <= LONGEST_MARKET) {
      addTo(declared, market, symbol);
    }
  }

  private static void addTo(Declared.Builder declared, String market, String symbol) {
    if (NUMBERS.contains(market.toLowerCase(Locale.ROOT))) {
      declared.subject(new Subject(market, symbol, null));
    } else if (!market.isEmpty() && isSymbol(symbol)) {
      declared.ticker(new Ticker(market, symbol));
    }
  }

  /** Capitals, digits and the signs between a share's class and its name. */
  private static boolean isSymbol(String symbol) {
    return !symbol.isEmpty()
        && symbol
            .chars()
            .allMatch(
                c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ".-/".indexOf(c) >= 0);
  }
}
