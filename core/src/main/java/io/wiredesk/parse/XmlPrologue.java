package io.wiredesk.parse;

/**
 * Finds the first element of a document, behind its declaration, comments, processing instructions
 * and document type (XML 1.0, section 2.8).
 */
final class XmlPrologue {

  private XmlPrologue() {}

  /** Where the prologue that begins at a place ends; the text's length when it doesn't. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = behindDoctype(text, at);
      } else {
        return at;
      }
    }
    return text.length();
  }

  /** Whether it names a document type: {@code <!DOCTYPE nitf …>}. */
  static boolean hasDoctype(String prologue) {
    return outsideComments(prologue, "<!doctype");
  }

  /** Whether the document type defines entities. */
  static boolean definesEntities(String prologue) {
    return outsideComments(prologue, "<!entity");
  }

  private static boolean outsideComments(String prologue, String declaration) {
    int at = 0;
    while (at < prologue.length()) {
      if (prologue.startsWith("<!--", at)) {
        at = behind(prologue, "-->", at);
      } else if (prologue.regionMatches(true, at, declaration, 0, declaration.length())) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Behind the document type with its internal subset in brackets. */
  private static int behindDoctype(String text, int from) {
    boolean subset = false;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        at = close < 0 ? text.length() : close + 1;
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (c == '>' && !subset) {
        return at + 1;
      } else {
        subset = c == '[' || (subset && c != ']');
        at++;
      }
    }
    return text.length();
  }
}
