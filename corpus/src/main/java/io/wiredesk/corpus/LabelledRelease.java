package io.wiredesk.corpus;

import io.wiredesk.release.Upload;
import java.util.List;

/**
 * A release of which somebody has said what each piece of its text is. {@code docs/eval.md}
 * describes the file.
 *
 * @param file the file as messages name it
 * @param html whether it is tested as a page, else as plain text
 * @param expected what is to be read from it
 * @param pieces its whole text in order; one of them at least is body
 */
public record LabelledRelease(String file, boolean html, Expected expected, List<Piece> pieces) {

  public LabelledRelease {
    pieces = List.copyOf(pieces);
  }

  /**
   * Reads a file's text.
   *
   * @param file the file's name, for messages
   * @throws BrokenReleaseException at the first mistake
   */
  public static LabelledRelease parse(String file, String text) {
    return new ReleaseParser(file).parse(text);
  }

  /** The release as its wire would send it: without a label, a language or a title of its own. */
  public Upload upload() {
    return html ? ReleaseForm.page(pieces) : ReleaseForm.text(pieces);
  }
}
