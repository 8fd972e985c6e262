package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain text, in whatever charset and with whatever line breaks its wire uses. */
final class TextFormat implements Format {

  /** The longest annual reports have some thousand; a million would fill a function's memory. */
  static final int MOST_BLOCKS = 50_000;

  /** A file of fewer letters has nothing to tell; a handful of random bytes may have some. */
  private static final int FEWEST_LETTERS = 4;

  @Override
  public String name() {
    return "text";
  }

  /** Whatever no other format knows is text, until its bytes say that they are none. */
  @Override
  public boolean recognises(Upload upload) {
    return true;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    Decoded decoded = Charsets.decode(upload.bytes(), declaredCharset(upload.contentType()));
    if (decoded == null) {
      return Parser.rejected(
          Reason.BROKEN_ENCODING,
          "The file's bytes are not text in any charset that is known. Save it as UTF-8.");
    }
    TextHead head = TextHead.of(decoded.text());
    List<Block> body =
        head.wire()
            ? TextParagraphs.ofWire(head.rest(), MOST_BLOCKS)
            : TextParagraphs.of(head.rest(), MOST_BLOCKS);
    if (body == null) {
      return Parser.rejected(
          Reason.TOO_LARGE,
          "The file has more than "
              + MOST_BLOCKS
              + " paragraphs, which no release has. Send the release alone.");
    }
    if (!hasWords(decoded.text())) {
      return Parser.rejected(
          Reason.NO_TEXT, "The file holds no words. Send the text of the release.");
    }
    List<Block> blocks = Stream.concat(head.blocks().stream(), body.stream()).toList();
    return Parsed.of(
        new Release(name(), decoded.charset(), head.declared(), blocks, decoded.oddities()));
  }

  /** Whether there are letters for a word; an ideograph, a kana or a Hangul counts as two. */
  private static boolean hasWords(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
      char c = text.charAt(i);
      letters += !Character.isLetter(c) ? 0 : Columns.isWide(c) ? 2 : 1;
    }
    return letters >= FEWEST_LETTERS;
  }

  static @Nullable String declaredCharset(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String value = type.substring(at + "charset=".length()).replace("\"", "");
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }
}
