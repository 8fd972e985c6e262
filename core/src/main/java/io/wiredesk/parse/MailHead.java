package io.wiredesk.parse;

import java.util.List;
import java.util.Locale;

/** The head of an e-mail message (RFC 5322), as mail programs save it. */
final class MailHead {

  /** Fields that programs write. Authors of a text begin with From, Date and Subject at most. */
  private static final List<String> OF_PROGRAMS =
      List.of(
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "delivered-to",
          "x-mailer",
          "dkim-signature",
          "authentication-results");

  private static final int FEWEST_FIELDS = 3;

  private MailHead() {}

  /** Whether a text begins with fields, one of them written by a program. */
  static boolean begins(String text) {
    int fields = 0;
    boolean program = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean continued = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!continued && !isField(line)) {
        break;
      }
      fields += continued ? 0 : 1;
      program |= !continued && OF_PROGRAMS.contains(name(line));
    }
    return program && fields >= FEWEST_FIELDS;
  }

  /** Whether a text begins with a field's name and its colon. */
  static boolean isField(String text) {
    int colon = 0;
    while (colon < text.length() && isOfName(text.charAt(colon))) {
      colon++;
    }
    boolean named = colon > 0;
    // Old programs set a space before the colon (RFC 5322, section 4.5).
    while (colon < text.length() && (text.charAt(colon) == ' ' || text.charAt(colon) == '\t')) {
      colon++;
    }
    return named && text.startsWith(":", colon);
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
  }

  /** The standard allows more signs; no field has ever had them. */
  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
