package io.wiredesk.parse;

/**
 * Text whose lines flow (RFC 3676): a line that ends in a space goes on in the next one of the same
 * depth of quotation.
 */
final class MailFlowed {

  private static final String SIGNATURE = "-- ";

  private final StringBuilder out;
  private final boolean deletesSpace;
  private int depth = -1;

  private MailFlowed(int length, boolean deletesSpace) {
    this.out = new StringBuilder(length);
    this.deletesSpace = deletesSpace;
  }

  /**
   * The text with its flowed lines joined.
   *
   * @param deletesSpace whether the space at which a line was broken is not the text's own
   */
  static String joined(String text, boolean deletesSpace) {
    MailFlowed flowed = new MailFlowed(text.length(), deletesSpace);
    text.lines().forEach(flowed::add);
    return flowed.out.toString();
  }

  private void add(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    // A space before a line that begins with one, with From or with a quotation's sign.
    int start = line.startsWith(" ", quotes) ? quotes + 1 : quotes;
    boolean signature =
        line.startsWith(SIGNATURE, start) && line.length() == start + SIGNATURE.length();
    boolean goesOn = depth == quotes && !signature;
    if (!goesOn) {
      out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n");
      out.append(line, 0, quotes).append(quotes > 0 ? " " : "");
    }
    boolean flows = line.endsWith(" ") && line.length() > start && !signature;
    out.append(line, start, flows && deletesSpace ? line.length() - 1 : line.length());
    out.append(flows ? "" : "\n");
    depth = flows ? quotes : -1;
  }
}
