package io.wiredesk.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes with which wires tell a typesetter what no character of ISO 646 can: where a line ends,
 * quotes that open and close, dashes, fixed spaces. After ANPA's bulletin 1312 and the codes of
 * teletypesetting (TTS) that agencies write in letters.
 */
final class WireCodes {

  /** A code and what stands for it in a text. */
  private record Code(String code, String text) {}

  /** Quad left, centre, right end a paragraph; rails and typefaces are seen only in print. */
  private static final List<Code> CODES =
      List.of(
          new Code("QL", "\n\n"),
          new Code("QC", "\n\n"),
          new Code("QR", "\n\n"),
          new Code("UR", ""),
          new Code("LR", ""),
          new Code("BF", ""),
          new Code("LF", ""),
          new Code("IT", ""),
          new Code("EM", "\u2003"),
          new Code("EN", "\u2002"),
          new Code("TH", "\u2009"),
          new Code("TL", "\t"));

  private static final int CODE = 2;

  private WireCodes() {}

  /** The text as a reader sees it. Line breaks stay where they are. */
  static String plain(String text) {
    boolean quotes = text.contains("``");
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Code code = codeAt(text, at);
      char c = text.charAt(at);
      if (code != null) {
        plain.append(code.text());
        at += CODE + 2;
      } else if (quotes && text.startsWith("``", at)) {
        plain.append('“');
        at += 2;
      } else if (quotes && text.startsWith("''", at)) {
        plain.append('”');
        at += 2;
      } else if (endsLine(text, at)) {
        plain.append('\n');
        at++;
      } else {
        plain.append(isDash(text, at) ? '—' : c);
        at++;
      }
    }
    return plain.toString();
  }

  /** An ampersand and a semicolon, square or pointed brackets around the letters. */
  private static @Nullable Code codeAt(String text, int at) {
    int mark = at + CODE + 1 < text.length() ? "&[<".indexOf(text.charAt(at)) : -1;
    if (mark < 0 || text.charAt(at + CODE + 1) != ";]>".charAt(mark)) {
      return null;
    }
    for (Code code : CODES) {
      if (text.startsWith(code.code(), at + 1)) {
        return code;
      }
    }
    return null;
  }

  /** A less-than sign at the end of a line is a quad left; {@code @} before it is a rail. */
  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    boolean rail = c == '@' && text.startsWith("<", at + 1) && isEnd(text, at + 2);
    return rail || (c == '<' && isEnd(text, at + 1));
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Teletypes had no dash: an underscore between spaces stands for one. */
  private static boolean isDash(String text, int at) {
    return text.charAt(at) == '_'
        && at > 0
        && text.charAt(at - 1) == ' '
        && text.startsWith(" ", at + 1);
  }
}
