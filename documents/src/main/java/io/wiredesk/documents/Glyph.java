package io.wiredesk.documents;

/**
 * A letter where a page shows it. The origin is above the page, y runs down, and the text runs to
 * the right, however the page is turned. Units are points, 72 to an inch.
 *
 * @param text what it reads: one character, several for a ligature
 * @param x where it begins on its baseline
 * @param y the baseline
 * @param width how far it advances; 0 for a mark that stands above another letter
 * @param size the height of the type
 * @param bold whether its type is bold
 * @param chrome whether the page marks it as its own furniture, such as a page number
 * @param linked whether it lies in a link to the web
 */
record Glyph(
    String text,
    double x,
    double y,
    double width,
    double size,
    boolean bold,
    boolean chrome,
    boolean linked) {

  double right() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank();
  }

  boolean runsLeft() {
    return Scripts.isRightToLeft(text.codePointAt(0));
  }

  boolean isMark() {
    return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  Glyph with(String text) {
    return new Glyph(text, x, y, width, size, bold, chrome, linked);
  }

  Glyph inLink() {
    return new Glyph(text, x, y, width, size, bold, chrome, true);
  }
}
