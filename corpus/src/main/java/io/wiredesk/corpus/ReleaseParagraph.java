package io.wiredesk.corpus;

import io.wiredesk.corpus.Piece.Joint;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a labelled release.
 *
 * @param file the file as messages name it
 * @param line the line on which it begins, from 1
 * @param html whether it belongs to a page, where {@code # } begins a heading
 * @param text with its labels; a line break where it goes on in the file's next line
 */
record ReleaseParagraph(String file, int line, boolean html, String text) {

  private static final String HEADING = "# ";

  /** A label in the text: where it stands, and where what it labels begins. */
  private record Label(int start, int end, Role role) {}

  /**
   * The pieces in order; at least one.
   *
   * @throws BrokenReleaseException at the first mistake
   */
  List<Piece> pieces() {
    Label label = labelAt(0);
    if (label == null) {
      throw unlabelled();
    }
    List<Piece> pieces = new ArrayList<>();
    Joint joint = Joint.PARAGRAPH;
    while (label != null) {
      Label next = next(label.end);
      String raw = text.substring(label.end, next == null ? text.length() : next.start);
      pieces.add(piece(label, raw.strip(), joint));
      joint = jointBehind(raw);
      label = next;
    }
    return pieces;
  }

  private Piece piece(Label label, String piece, Joint joint) {
    int number = line + (int) text.substring(0, label.start).chars().filter(c -> c == '\n').count();
    if (piece.isEmpty()) {
      throw new BrokenReleaseException(
          file,
          number,
          "nothing after [" + label.role.label() + "]",
          "write its text on the same line, or delete the label");
    }
    boolean heading = html && joint == Joint.PARAGRAPH && piece.startsWith(HEADING);
    String bare = heading ? piece.substring(HEADING.length()).strip() : piece;
    return new Piece(label.role, heading, bare, number, joint);
  }

  private static Joint jointBehind(String raw) {
    String space = raw.substring(raw.stripTrailing().length());
    if (space.isEmpty()) {
      return Joint.NONE;
    }
    return space.indexOf('\n') < 0 ? Joint.SPACE : Joint.LINE;
  }

  private @Nullable Label next(int from) {
    for (int at = text.indexOf('[', from); at >= 0; at = text.indexOf('[', at + 1)) {
      Label label = labelAt(at);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  private @Nullable Label labelAt(int start) {
    for (Role role : Role.values()) {
      String label = "[" + role.label() + "]";
      if (text.startsWith(label, start)) {
        return new Label(start, start + label.length(), role);
      }
    }
    return null;
  }

  private BrokenReleaseException unlabelled() {
    String roles = Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(", "));
    int end = text.indexOf(']');
    return text.startsWith("[") && end > 0
        ? new BrokenReleaseException(
            file, line, "unknown role '" + text.substring(1, end) + "'", "write one of: " + roles)
        : new BrokenReleaseException(
            file,
            line,
            "a paragraph without a role",
            "begin it with [body] or another role, or with two spaces if the one above goes on");
  }
}
