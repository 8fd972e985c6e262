package io.wiredesk.topics;

import io.wiredesk.function.Json;
import io.wiredesk.release.Ticker;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseVersion;
import io.wiredesk.table.Texts;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An announcement on its way: for programs, for people, and for filter policies.
 *
 * @param announcement what programs get
 */
public record Message(Announcement announcement) {

  /** SNS takes 256 KB, attributes included; they get the rest. */
  static final int MOST_BYTES = 240 * 1024;

  private static final int MOST_SUBJECT = 99;
  private static final int MOST_ATTRIBUTE = 256;
  private static final int MOST_TICKERS = 10;

  /** The message of an announcement in the outbox, its summary cut until it fits. */
  public static Message of(Outbox outbox, ReleaseVersion version) {
    var message = new Message(Announcement.of(outbox, version));
    for (int most = 4_000; message.bytes() > MOST_BYTES; most /= 2) {
      message = message.shorter(most);
    }
    return message;
  }

  private int bytes() {
    return Json.text(bodies()).getBytes(StandardCharsets.UTF_8).length;
  }

  private Message shorter(int most) {
    if (most < 2) {
      return new Message(announcement.withSummary(List.of()));
    }
    return new Message(
        announcement.withSummary(
            announcement.summary().stream().map(sentence -> Texts.cut(sentence, most)).toList()));
  }

  /** The bodies by protocol: a text for {@code email}, the document for all others. */
  public Map<String, String> bodies() {
    var bodies = new LinkedHashMap<String, String>();
    bodies.put("default", Json.text(announcement));
    bodies.put("email", Mail.text(announcement));
    return bodies;
  }

  /** The headline as an e-mail's subject: under 100 characters, one line. */
  public String subject() {
    return Texts.cut(title(), MOST_SUBJECT);
  }

  private String title() {
    String kind = announcement.kind().equals("new") ? "" : Mail.kind(announcement) + ": ";
    return kind + announcement.headline();
  }

  /** The subject without what is not ASCII; the sector and language where little is left. */
  public String asciiSubject() {
    String folded =
        Normalizer.normalize(title(), Normalizer.Form.NFKD)
            .codePoints()
            .filter(c -> c >= ' ' && c < 0x7f)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    long letters = folded.chars().filter(Character::isLetter).count();
    if (letters < Math.max(1, folded.length() / 2)) {
      return "Wiredesk: " + announcement.sector().code() + " (" + announcement.language() + ")";
    }
    return folded.length() <= MOST_SUBJECT ? folded : folded.substring(0, MOST_SUBJECT - 3) + "...";
  }

  /**
   * What subscribers filter by. Ten at most, so that raw delivery to SQS keeps them; no empty one.
   */
  public Map<String, List<String>> attributes() {
    var attributes = new LinkedHashMap<String, List<String>>();
    put(attributes, "kind", Stream.of(announcement.kind()));
    put(attributes, "sector", Stream.of(announcement.sector().code()));
    put(attributes, "evidence", Stream.of(announcement.sector().evidence()));
    put(attributes, "language", Stream.of(announcement.language()));
    put(attributes, "source", Stream.ofNullable(announcement.source()));
    put(attributes, "issuer", Stream.ofNullable(announcement.issuer()));
    put(attributes, "exchange", announcement.tickers().stream().map(Ticker::exchange));
    put(attributes, "ticker", announcement.tickers().stream().map(Ticker::symbol));
    return attributes;
  }

  private static void put(
      Map<String, List<String>> attributes, String name, Stream<String> values) {
    List<String> filled =
        values
            .filter(value -> !value.isEmpty())
            .map(value -> Texts.cut(value, MOST_ATTRIBUTE))
            .distinct()
            .limit(MOST_TICKERS)
            .toList();
    if (!filled.isEmpty()) {
      attributes.put(name, filled);
    }
  }
}
