package io.wiredesk.parse;

import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text drops in the frame of the telegraph: a line that begins with {@code ZCZC}, lines that each
 * begin with a sign for what they hold, the text, and {@code NNNN}. A file may hold many.
 */
final class ZczcFormat implements Format {

  private static final String START = "ZCZC";

  /** White space, and the rest of a message, may come before the first one. */
  private static final int HEAD = 256;

  @Override
  public String name() {
    return "zczc";
  }

  @Override
  public boolean recognises(Upload upload) {
    byte[] bytes = upload.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return isStart(head.replace("\u00ef\u00bb\u00bf", "").strip());
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    Decoded decoded =
        Charsets.decode(upload.bytes(), TextFormat.declaredCharset(upload.contentType()));
    if (decoded == null) {
      return Parsed.of(List.of(WireItems.BROKEN));
    }
    if (WireItems.isTooLong(decoded)) {
      return Parsed.of(List.of(WireItems.LONG));
    }
    List<Parsed.Item> items = new ArrayList<>();
    for (List<String> message : messages(decoded.text().lines().toList())) {
      WireStory story = new WireStory();
      ZczcText.read(message, story);
      items.add(WireItems.item(name(), decoded, story));
    }
    return WireItems.limited(items);
  }

  private static boolean isStart(String line) {
    boolean frame = line.startsWith(START);
    return frame && (line.length() == START.length() || !Character.isLetter(line.charAt(4)));
  }

  /** The lines of each message, its frame with them. */
  private static List<List<String>> messages(List<String> lines) {
    List<List<String>> messages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size() && messages.size() <= WireMessage.MOST; i++) {
      boolean last = i == lines.size();
      boolean first = lines.subList(from, i).size() == 1 && lines.get(from).isBlank();
      if (last || (isStart(lines.get(i).strip()) && !first)) {
        messages.add(lines.subList(from, i));
        from = i;
      }
    }
    return messages;
  }
}
