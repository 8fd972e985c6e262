package io.wiredesk.parse;

import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wire text in ANPA 1312, the high-speed wires' format of North America since 1979. */
final class AnpaFormat implements Format {

  /** Category codes that say more than that it is news, with the sector's name for them. */
  private static final Map<String, String> SECTORS =
      Map.of("f", "Finance", "s", "Sports", "e", "Entertainment", "p", "Politics", "t", "Travel");

  @Override
  public String name() {
    return "anpa";
  }

  @Override
  public boolean recognises(Upload upload) {
    return WireMessage.begins(upload.bytes())
        && AnpaHeader.of(WireMessage.firstHeader(upload.bytes())) != null;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    return WireItems.of(upload.bytes(), this::item);
  }

  private Parsed.Item item(WireMessage message, Decoded text) {
    AnpaHeader header = AnpaHeader.of(message.header());
    WireStory story = new WireStory();
    story.add(WireItems.printable(message.header()), Role.NOTICE);
    AnpaText.read(text.text(), header != null && header.tabular(), story);
    String trailer = WireItems.printable(message.trailer());
    story.add(trailer, Role.ENDMARK);
    String sent = WireDates.of(trailer);
    story.declared.published(sent);
    if (header != null) {
      declare(header, sent, trailer, story);
    }
    return WireItems.item(name(), text, story);
  }

  private static void declare(
      AnpaHeader header, @Nullable String sent, String trailer, WireStory story) {
    if (!story.hasStanding()) {
      story.standing(header.version());
    }
    if (header.category() != null) {
      story.declared.subject(new Subject("anpa", header.category(), null));
      story.declared.sector(SECTORS.get(header.category()));
    }
    // The keyword names a story in all its leads, but only on its day: a wire uses it again.
    if (sent != null && !header.keyword().isEmpty()) {
      int dash = trailer.indexOf('-');
      String source = dash > 0 ? trailer.substring(0, dash) : header.service().substring(0, 1);
      String part = WireWords.follows(header.version()) ? "/" + header.version() : "";
      story.declared.id(
          new ReleaseId(
              source, sent.substring(0, 10) + "/" + header.keyword() + part, header.revision()));
    }
  }
}
