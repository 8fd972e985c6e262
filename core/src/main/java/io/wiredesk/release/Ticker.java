package io.wiredesk.release;

/**
 * A listed security.
 *
 * @param exchange the market's MIC (ISO 10383), for example {@code XNYS}
 * @param symbol the symbol on that market
 */
public record Ticker(String exchange, String symbol) {}
