package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Rejection.Reason;
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

  private final Members members;

  MailAttachments(Nesting inside) {
    this.members = new Members(inside);
  }

  /** What is attached and is a release, or should have been one. */
  List<Item> items() {
    return members.items();
  }

  List<String> oddities() {
    return members.oddities();
  }

  /** Whether one of them needs a reader for documents that is not here. */
  boolean holdsDocument() {
    return members.holdsDocument();
  }

  /** The letters of the longest release. */
  int letters() {
    return members.releases().stream()
        .mapToInt(release -> MailStory.letters(release.blocks()))
        .max()
        .orElse(0);
  }

  void read(MailPart part) {
    if (part.type().startsWith("multipart/")) {
      // An empty one; nothing is lost.
      return;
    }
    if (SIGNATURES.contains(part.type())) {
      members.odd("The message is signed; the signature was not checked.");
    } else if (isWinmail(part)) {
      members.refuse(
          part.label(),
          Reason.BINARY,
          "Outlook's own format, which only Outlook reads. Send the message as HTML or plain"
              + " text.");
    } else if (isLeftOut(part)) {
      members.leaveOut(part.label());
    } else {
      String name = part.name() == null ? "" : part.name();
      members.read(name, part.label(), contentType(part), part.content());
    }
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

  /** What the part is declared to be; "any bytes" declares nothing. */
  static @Nullable String contentType(MailPart part) {
    String charset = part.parameters().get("charset");
    boolean any = part.type().equals("application/octet-stream");
    return any ? null : part.type() + (charset == null ? "" : "; charset=" + charset);
  }
}
