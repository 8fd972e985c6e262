package io.wiredesk.parse;

import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes the items of an upload out of the messages of a wire. */
final class WireItems {

  /** The longest reports have some 30,000 lines; with each a string, millions fill the memory. */
  static final int MOST_LINES = 200_000;

  /** Tab line indicator: the line is a row of a table. No charset has it as a character. */
  private static final byte TAB_LINE = 8;

  static final Parsed.Item BROKEN =
      refused(
          Reason.BROKEN_ENCODING,
          "The message's bytes are not text in any charset that is known. Send it as UTF-8.");

  static final Parsed.Item LONG =
      refused(
          Reason.TOO_LARGE,
          "The message has more than "
              + WireStory.MOST_BLOCKS
              + " paragraphs, which no release has. Send the release alone.");

  private WireItems() {}

  /** Each message an item, as the format reads it from the message and its text. */
  static Parsed of(byte[] bytes, BiFunction<WireMessage, Decoded, Parsed.Item> format) {
    List<WireMessage> messages = WireMessage.split(bytes);
    // To detect the charset of each of some thousand messages would take seconds.
    Decoded all = messages.size() > 1 ? Charsets.decode(bytes, null) : null;
    List<Parsed.Item> items = new ArrayList<>();
    for (WireMessage message : messages) {
      Decoded text = decoded(message, all == null ? null : all.charset());
      items.add(text == null ? BROKEN : isTooLong(text) ? LONG : format.apply(message, text));
    }
    return limited(items);
  }

  private static @Nullable Decoded decoded(WireMessage message, @Nullable String charset) {
    byte[] bytes = withTabs(message.text());
    boolean plain = Charsets.strict(bytes, 0, StandardCharsets.UTF_8) != null;
    return Charsets.decode(bytes, plain ? null : charset);
  }

  private static byte[] withTabs(byte[] bytes) {
    byte[] tabbed = bytes.clone();
    for (int i = 0; i < bytes.length; i++) {
      tabbed[i] = bytes[i] == TAB_LINE ? (byte) '\t' : bytes[i];
    }
    return tabbed;
  }

  /** Whether a text has more lines than any release. */
  static boolean isTooLong(Decoded text) {
    return text.text().chars().filter(c -> c == '\n' || c == '\r').limit(MOST_LINES).count()
        == MOST_LINES;
  }

  /** Says so where there are more messages than an upload may hold, and leaves off the rest. */
  static Parsed limited(List<Parsed.Item> items) {
    if (items.isEmpty()) {
      return Parsed.of(List.of(refused(Reason.NO_TEXT, "The file holds no message. Send one.")));
    }
    if (items.size() <= WireMessage.MOST) {
      return Parsed.of(items);
    }
    List<Parsed.Item> first = new ArrayList<>(items.subList(0, WireMessage.MOST));
    first.add(
        refused(
            Reason.TOO_LARGE,
            "The file has more than "
                + WireMessage.MOST
                + " messages; those behind are not read. Split the file."));
    return Parsed.of(first);
  }

  /** The release of a message, or why there is none. */
  static Parsed.Item item(String format, Decoded text, WireStory story) {
    if (story.isTooLong()) {
      return LONG;
    }
    if (!story.tells()) {
      return refused(Reason.NO_TEXT, "The message holds no words. Send the text of the release.");
    }
    return new Parsed.Item.Read(
        new Release(
            format, text.charset(), story.declared.build(), story.blocks(), text.oddities()));
  }

  /** A header's or a trailer's characters that can be seen, with spaces for all others. */
  static String printable(String control) {
    StringBuilder text = new StringBuilder(control.length());
    boolean space = false;
    for (int i = 0; i < control.length(); i++) {
      char c = control.charAt(i);
      boolean seen = c > ' ' && (c < 0x7F || c > 0xA0);
      space |= !seen && !text.isEmpty();
      if (seen) {
        text.append(space ? " " : "").append(c);
        space = false;
      }
    }
    while (!text.isEmpty() && "<@^".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  private static Parsed.Item refused(Reason reason, String message) {
    return new Parsed.Item.Refused(new Rejection(reason, "parse", message));
  }
}
