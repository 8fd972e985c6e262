package io.wiredesk.corpus;

import io.wiredesk.corpus.Piece.Joint;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which a labelled release is tested. They give away nothing but its text. */
final class ReleaseForm {

  private ReleaseForm() {}

  /** Plain text, an empty line between two paragraphs. */
  static Upload text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!text.isEmpty()) {
        text.append(piece.joint() == Joint.PARAGRAPH ? "\n\n" : between(piece.joint(), "\n"));
      }
      text.append(piece.text());
    }
    return upload("release.txt", text.append('\n'));
  }

  /**
   * A page: the headline is an h1, a heading an h2, all else are paragraphs. It declares neither
   * language nor title.
   */
  static Upload page(List<Piece> pieces) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html>\n<body>\n");
    String open = "";
    for (Piece piece : pieces) {
      if (piece.joint() == Joint.PARAGRAPH) {
        page.append(open.isEmpty() ? "" : "</" + open + ">\n");
        open = element(piece);
        page.append('<').append(open).append('>');
      } else {
        page.append(between(piece.joint(), "<br>\n"));
      }
      page.append(markup(piece));
    }
    return upload("release.html", page.append("</").append(open).append(">\n</body>\n</html>\n"));
  }

  private static String element(Piece piece) {
    if (piece.role() == Role.HEADLINE) {
      return "h1";
    }
    return piece.heading() ? "h2" : "p";
  }

  private static String markup(Piece piece) {
    return piece
        .text()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>\n");
  }

  private static String between(Joint joint, String lineBreak) {
    return switch (joint) {
      case PARAGRAPH, NONE -> "";
      case SPACE -> " ";
      case LINE -> lineBreak;
    };
  }

  private static Upload upload(String name, StringBuilder text) {
    return new Upload(name, null, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
