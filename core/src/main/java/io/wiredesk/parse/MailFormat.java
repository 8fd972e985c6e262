package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * E-mail: a message (RFC 5322, MIME), a web page saved as one (RFC 2557), or an mbox of several.
 */
final class MailFormat implements Format {

  /** Some weeks of a busy desk; each message may have parts of its own. */
  static final int MOST_MESSAGES = 1000;

  /** A header begins with what its way through the net added, and that may be long. */
  private static final int HEAD = 64 << 10;

  private static final List<String> NAMES =
      List.of(".eml", ".mbox", ".mbx", ".mht", ".mhtml", ".msg", ".mail");

  private static final List<String> TYPES =
      List.of("message/rfc822", "message/global", "message/news", "application/mbox");

  @Override
  public String name() {
    return "eml";
  }

  @Override
  public boolean recognises(Upload upload) {
    byte[] bytes = withoutMark(upload.bytes());
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean named = isNamed(upload) && MailHead.isField(head.stripLeading());
    return named || MailHead.begins(head) || Mbox.begins(bytes);
  }

  /** Editors of text put a byte order mark before a header, where none may be. */
  private static byte[] withoutMark(byte[] bytes) {
    boolean mark =
        bytes.length > 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static boolean isNamed(Upload upload) {
    String name = upload.name().toLowerCase(Locale.ROOT);
    String type = upload.contentType() == null ? "" : upload.contentType().toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(name::endsWith) || TYPES.stream().anyMatch(type::startsWith);
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    byte[] bytes = withoutMark(upload.bytes());
    if (!Mbox.begins(bytes)) {
      return MailMessage.read(bytes, inside);
    }
    List<byte[]> messages = Mbox.split(bytes);
    if (messages.size() == 1) {
      return MailMessage.read(messages.getFirst(), inside);
    }
    List<Item> items = new ArrayList<>();
    boolean document = false;
    for (int i = 0; i < Math.min(messages.size(), MOST_MESSAGES); i++) {
      Parsed message = MailMessage.read(messages.get(i), inside).within("message " + (i + 1));
      items.addAll(message.items());
      document |= message.isDocument();
    }
    if (messages.size() > MOST_MESSAGES) {
      items.add(tooMany(messages.size()));
    }
    return new Parsed(items, document);
  }

  private static Item tooMany(int messages) {
    return new Item.Refused(
        new Rejection(
            Reason.TOO_LARGE,
            "parse",
            "The mailbox holds "
                + messages
                + " messages, of which the first "
                + MOST_MESSAGES
                + " were read. Split it."));
  }
}
