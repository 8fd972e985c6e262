package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attachments of a message: those that are releases, and those that are told and left out. */
final class MailAttachments {

  /** Never a release: what programs tell programs, cards, keys. */
  private static final Set<String> NO_RELEASE =
      Set.of(
          "text/calendar",
          "text/vcard",
          "text/x-vcard",
          "text/directory",
          "text/css",
          "text/rfc822-headers",
          "message/delivery-status",
          "message/disposition-notification",
          "message/feedback-report",
          "message/external-body",
          "message/partial",
          "application/pgp-keys",
          "application/ics");

  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature");

  private final Nesting inside;
  private final List<Item> items = new ArrayList<>();
  private final List<String> oddities = new ArrayList<>();
  private boolean document;
  private int letters;

  MailAttachments(Nesting inside) {
    this.inside = inside;
  }

  /** What is attached and is a release, or should have been one. */
  List<Item> items() {
    return items;
  }

  List<String> oddities() {
    return oddities;
  }

  /** Whether one of them needs a reader for documents that is not here. */
  boolean holdsDocument() {
    return document;
  }

  /** The letters of the longest release. */
  int letters() {
    return letters;
  }

  void read(MailPart part) {
    if (SIGNATURES.contains(part.type())) {
      oddities.add("The message is signed; the signature was not checked.");
    } else if (isWinmail(part)) {
      items.add(
          new Item.Refused(
              new Rejection(
                  Reason.BINARY,
                  "parse",
                  part.label()
                      + ": Outlook's own format, which only Outlook reads. Send the message as"
                      + " HTML or plain text.")));
    } else if (part.type().startsWith("multipart/")) {
      // An empty one; nothing is lost.
      return;
    } else if (isLeftOut(part)) {
      oddities.add("Left out: " + part.label() + ".");
    } else {
      parse(part);
    }
  }

  private void parse(MailPart part) {
    Parsed parsed = inside.parse(new Upload(fileName(part), contentType(part), part.content()));
    document |= parsed.isDocument();
    boolean released = !parsed.releases().isEmpty() || parsed.isDocument();
    for (Item item : parsed.within(part.label()).items()) {
      if (item instanceof Item.Refused(Rejection r) && !released && isNoRelease(r)) {
        oddities.add("Left out: " + r.message());
      } else {
        items.add(item);
      }
    }
    for (Release release : parsed.releases()) {
      letters = Math.max(letters, MailStory.letters(release.blocks()));
    }
  }

  /** Whether it is a thing of which nobody expects a release: a table, a film, a font. */
  private static boolean isNoRelease(Rejection rejection) {
    return switch (rejection.reason()) {
      case EMPTY, BINARY, UNKNOWN_FORMAT, NO_TEXT -> true;
      default -> false;
    };
  }

  private static boolean isLeftOut(MailPart part) {
    String type = part.type();
    return part.content().length == 0
        || NO_RELEASE.contains(type)
        || type.startsWith("image/")
        || type.startsWith("audio/")
        || type.startsWith("video/")
        || type.startsWith("font/");
  }

  private static boolean isWinmail(MailPart part) {
    String name = part.name() == null ? "" : part.name().toLowerCase(Locale.ROOT);
    return part.type().equals("application/ms-tnef")
        || part.type().equals("application/vnd.ms-tnef")
        || name.equals("winmail.dat");
  }

  private static String fileName(MailPart part) {
    return part.name() == null ? "" : part.name();
  }

  /** What the part is declared to be; "any bytes" declares nothing. */
  static @Nullable String contentType(MailPart part) {
    String charset = part.parameters().get("charset");
    boolean any = part.type().equals("application/octet-stream");
    return any ? null : part.type() + (charset == null ? "" : "; charset=" + charset);
  }
}
