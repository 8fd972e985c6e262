package io.wiredesk.cli;

import io.wiredesk.release.Role;

/**
 * Colours, where the terminal takes them; else the text as it is.
 *
 * @param colour whether to colour at all
 */
record Paint(boolean colour) {

  /** The colours of the terminal's own palette, so that light and dark ones both read well. */
  enum Style {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The text in a style. Empty text stays empty. */
  String as(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** The colour of a role: the same in every account that shows one. */
  static Style of(Role role) {
    return switch (role) {
      case HEADLINE, SUBHEADLINE, BODY -> Style.BOLD;
      case DATELINE, MEDIA -> Style.CYAN;
      case ABOUT, NOTICE -> Style.YELLOW;
      case WIRE -> Style.MAGENTA;
      case DISCLAIMER -> Style.RED;
      case CONTACT -> Style.BLUE;
      case SECTORS, SOURCE -> Style.GREEN;
      case ENDMARK, CHROME -> Style.DIM;
    };
  }
}
