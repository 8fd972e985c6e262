package io.wiredesk.cli;

/** Text in a web page. */
final class Html {

  private Html() {}

  /**
   * The text as it may stand in an element or a quoted attribute, whatever it holds. Line breaks
   * stay; what a page must not hold is shown as U+FFFD.
   */
  static String text(String text) {
    return Columns.harmless(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
