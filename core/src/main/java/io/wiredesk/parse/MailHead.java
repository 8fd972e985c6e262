package io.wiredesk.parse;

import java.util.List;

/** The head of an e-mail message (RFC 5322), as mail programs save it. */
final class MailHead {

  /** Fields that programs write. Authors of a text begin with From, Date and Subject at most. */
  private static final List<String> OF_PROGRAMS =
      List.of(
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-transfer-encoding",
          "delivered-to",
          "dkim-signature",
          "authentication-results");

  private static final int FEWEST_FIELDS = 3;

  private MailHead() {}

  /** Whether a text, in small letters, begins with fields, one of them written by a program. */
  static boolean begins(String text) {
    int fields = 0;
    boolean program = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int colon = line.indexOf(':');
      boolean continued = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!continued && (colon <= 0 || !isName(line, colon))) {
        break;
      }
      fields += continued ? 0 : 1;
      program |= !continued && OF_PROGRAMS.contains(line.substring(0, colon));
    }
    return program && fields >= FEWEST_FIELDS;
  }

  private static boolean isName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }
}
