package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plain text, in whatever charset and with whatever line breaks its wire uses. */
final class TextFormat implements Format {

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
  public Parsed read(Upload upload) {
    Decoded decoded = Charsets.decode(upload.bytes(), declaredCharset(upload.contentType()));
    if (decoded == null) {
      return Parser.rejected(
          Reason.BROKEN_ENCODING,
          "The file's bytes are not text in any charset that is known. Save it as UTF-8.");
    }
    List<Block> blocks = TextParagraphs.of(decoded.text()).stream().map(Block::paragraph).toList();
    if (blocks.stream().noneMatch(TextFormat::hasLetter)) {
      return Parser.rejected(Reason.NO_TEXT, "The file holds no words.");
    }
    return new Parsed.Releases(
        List.of(new Release(name(), decoded.charset(), Declared.NOTHING, blocks, List.of())));
  }

  private static boolean hasLetter(Block block) {
    return block.text().codePoints().anyMatch(Character::isLetter);
  }

  private static @Nullable String declaredCharset(@Nullable String contentType) {
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
