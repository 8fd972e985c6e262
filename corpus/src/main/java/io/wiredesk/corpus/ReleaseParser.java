package io.wiredesk.corpus;

import io.wiredesk.release.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads one labelled release: a header, an empty line, and paragraphs. */
final class ReleaseParser {

  private static final String GOES_ON = "  ";

  private final String file;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int begun;
  private boolean html;

  ReleaseParser(String file) {
    this.file = file;
  }

  LabelledRelease parse(String text) {
    List<String> lines = text.lines().toList();
    refuseDecomposed(lines);
    ReleaseHeader header = new ReleaseHeader(file);
    int body = readHeader(lines, header);
    Expected expected = header.expected();
    html = header.html();
    for (int i = body; i < lines.size(); i++) {
      readLine(i + 1, lines.get(i));
    }
    endParagraph();
    if (pieces.stream().noneMatch(piece -> piece.role() == Role.BODY)) {
      throw new BrokenReleaseException(
          file,
          0,
          "no piece of the text is body",
          "behind the header and an empty line, begin each paragraph of the story with [body]");
    }
    return new LabelledRelease(file, html, expected, pieces);
  }

  private void refuseDecomposed(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        throw new BrokenReleaseException(
            file,
            i + 1,
            "text that is not in Unicode's form NFC",
            "convert the line, for example with: uconv -x any-nfc");
      }
    }
  }

  /** Gives the index of the line behind the header. */
  private int readHeader(List<String> lines, ReleaseHeader header) {
    int i = 0;
    while (i < lines.size() && !lines.get(i).isBlank()) {
      if (!lines.get(i).startsWith("#")) {
        header.add(i + 1, lines.get(i));
      }
      i++;
    }
    return i;
  }

  private void readLine(int number, String line) {
    if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith(GOES_ON)) {
      goOn(number, line);
    } else {
      endParagraph();
      begun = number;
      paragraph.append(line);
    }
  }

  private void goOn(int number, String line) {
    if (paragraph.isEmpty()) {
      throw new BrokenReleaseException(
          file,
          number,
          "two spaces at its beginning, and no paragraph above that goes on",
          "take them away, or the empty line above");
    }
    paragraph.append('\n').append(line.strip());
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      pieces.addAll(new ReleaseParagraph(file, begun, html, paragraph.toString()).pieces());
      paragraph.setLength(0);
    }
  }
}
