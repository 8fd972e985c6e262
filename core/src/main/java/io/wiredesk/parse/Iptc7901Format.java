package io.wiredesk.parse;

import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Wire text in IPTC 7901, which agencies outside North America send; and whatever else stands
 * between the same control characters.
 */
final class Iptc7901Format implements Format {

  /** The header of a message that lost its frame ends within so many bytes. */
  private static final int FIRST_LINE = 120;

  private static final int ISO_DAY = 10;

  @Override
  public String name() {
    return "iptc7901";
  }

  @Override
  public boolean recognises(Upload upload) {
    return WireMessage.begins(upload.bytes()) || isBare(upload.bytes());
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    return WireItems.of(
        WireMessage.begins(upload.bytes()) ? upload.bytes() : framed(upload.bytes()), this::item);
  }

  private Parsed.Item item(WireMessage message, Decoded text) {
    Iptc7901Header header = Iptc7901Header.of(message.header());
    WireStory story = new WireStory();
    if (header == null) {
      story.add(WireItems.printable(message.header()), Role.NOTICE);
    } else {
      message
          .header()
          .strip()
          .lines()
          .map(WireItems::printable)
          .forEach(line -> story.add(line, Role.NOTICE));
    }
    Iptc7901Text.read(text.text(), story);
    String trailer = WireItems.printable(message.trailer());
    story.add(trailer, Role.ENDMARK);
    String sent = WireDates.of(trailer);
    story.declared.published(sent);
    if (header != null) {
      declare(header, sent, story);
    }
    return WireItems.item(name(), text, story);
  }

  private static void declare(Iptc7901Header header, @Nullable String sent, WireStory story) {
    for (String keyword : header.keywords()) {
      if (WireWords.isTake(keyword)) {
        story.standing(keyword);
      } else {
        story.declared.slugline(keyword);
        Arrays.stream(keyword.split("/", -1)).forEach(story.declared::keyword);
      }
    }
    if (header.category() != null) {
      story.declared.subject(new Subject("iptc7901", header.category(), null));
    }
    story.declared.source(header.agency());
    // Numbers begin anew each day.
    if (sent != null) {
      String id = sent.substring(0, ISO_DAY) + "/" + header.source() + header.number();
      story.declared.id(new ReleaseId(header.source(), id, 1));
    }
  }

  /** A file drop may have lost SOH and yet begin with the header's line, and end with ETX. */
  private static boolean isBare(byte[] bytes) {
    int end = 0;
    boolean text = false;
    while (end < bytes.length && end < FIRST_LINE && bytes[end] != '\n' && !text) {
      text = bytes[end] == WireMessage.STX;
      end++;
    }
    String line = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    Iptc7901Header header = Iptc7901Header.of(line);
    return header != null && isCounted(line);
  }

  /** Four words at least, of which the fourth counts: too much to be chance. */
  private static boolean isCounted(String line) {
    String[] words = line.strip().split(" +", -1);
    boolean joined = words.length > 3 && Character.isDigit(words[0].charAt(words[0].length() - 1));
    return joined && words[3].length() <= 5 && words[3].chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static byte[] framed(byte[] bytes) {
    byte[] framed = new byte[bytes.length + 1];
    framed[0] = WireMessage.SOH;
    System.arraycopy(bytes, 0, framed, 1, bytes.length);
    return framed;
  }
}
