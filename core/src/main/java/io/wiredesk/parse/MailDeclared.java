package io.wiredesk.parse;

import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a message's header declares about the release in it. */
final class MailDeclared {

  private MailDeclared() {}

  /**
   * The header's words: the subject is the headline, the host of the sender is the source, the
   * sender is whom to ask.
   *
   * @param isWhole whether the message's own text is the release; else it came attached, and what
   *     names the message does not name it
   */
  static Declared of(MailFields header, boolean isWhole) {
    MailSubject subject = MailSubject.of(header.text("subject"));
    MailAddress from = MailAddress.of(header.raw(header.has("from") ? "from" : "sender"));
    String source = source(header, from);
    Declared.Builder declared =
        Declared.builder()
            .published(MailDate.iso(header.raw("date")))
            .embargo(subject.embargo())
            .source(source)
            .note(note(header, subject, isWhole));
    if (isWhole) {
      declared.title(subject.title()).language(language(header)).id(id(header, source));
      keywords(header).forEach(declared::keyword);
    }
    contacts(header, from).forEach(declared::contact);
    return declared.build();
  }

  /** Both; where both declare a thing of which there is one, the first. */
  static Declared merged(Declared first, Declared second) {
    Declared.Builder both =
        Declared.builder()
            .id(first(first.id(), second.id()))
            .status(first.status() == Declared.Status.USABLE ? second.status() : first.status())
            .correction(first.correction() || second.correction())
            .title(first(first.title(), second.title()))
            .slugline(first(first.slugline(), second.slugline()))
            .byline(first(first.byline(), second.byline()))
            .language(first(first.language(), second.language()))
            .published(first(first.published(), second.published()))
            .embargo(first(first.embargo(), second.embargo()))
            .source(first(first.source(), second.source()))
            .address(first(first.address(), second.address()))
            .issuer(first(first.issuer(), second.issuer()))
            .place(first(first.place(), second.place()));
    for (Declared each : List.of(first, second)) {
      each.sectors().forEach(both::sector);
      each.subjects().forEach(both::subject);
      each.keywords().forEach(both::keyword);
      each.tickers().forEach(both::ticker);
      each.contacts().forEach(both::contact);
      each.rights().forEach(both::right);
      each.notes().forEach(both::note);
    }
    return both.build();
  }

  /** The list that sent it (RFC 2919), else the host that it is from. */
  private static @Nullable String source(MailFields header, @Nullable MailAddress from) {
    MailAddress list = MailAddress.of(header.raw("list-id"));
    String raw = header.raw("list-id");
    int open = raw.lastIndexOf('<');
    int close = raw.indexOf('>', open + 1);
    if (open >= 0 && close > open + 1) {
      return list != null && list.name() != null ? list.name() : raw.substring(open + 1, close);
    }
    return from == null ? null : from.host();
  }

  /** Message-ID (RFC 5322, section 3.6.4): unique for ever, if the program keeps its promise. */
  private static @Nullable ReleaseId id(MailFields header, @Nullable String source) {
    String id = header.raw("message-id");
    int open = id.indexOf('<');
    int close = id.indexOf('>', open + 1);
    String bare = (open >= 0 && close > open ? id.substring(open + 1, close) : id).strip();
    return bare.isEmpty() || source == null ? null : new ReleaseId(source, bare, 1);
  }

  private static @Nullable String language(MailFields header) {
    String languages = header.raw("content-language");
    int comma = languages.indexOf(',');
    return (comma < 0 ? languages : languages.substring(0, comma)).strip();
  }

  private static List<String> keywords(MailFields header) {
    String text = header.text("keywords");
    return text == null ? List.of() : List.of(text.split(",", -1));
  }

  private static List<Contact> contacts(MailFields header, @Nullable MailAddress from) {
    List<Contact> contacts = new ArrayList<>();
    String organisation = header.text("organization");
    MailAddress reply = MailAddress.of(header.raw("reply-to"));
    if (reply != null && reply.address() != null && !isSame(reply, from)) {
      contacts.add(new Contact(reply.name(), organisation, reply.address(), null));
    }
    if (from != null && from.address() != null && !isMute(from.address())) {
      contacts.add(new Contact(from.name(), organisation, from.address(), null));
    }
    return contacts;
  }

  private static boolean isSame(MailAddress one, @Nullable MailAddress other) {
    return other != null
        && one.address() != null
        && one.address().equalsIgnoreCase(other.address());
  }

  /** Nobody reads what is sent to {@code no-reply@}, {@code donotreply@}. */
  private static boolean isMute(String address) {
    String name = address.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return name.startsWith("noreply") || name.startsWith("donotreply");
  }

  /** What was cut from the subject can be read in the notes; of an attachment, the whole of it. */
  private static @Nullable String note(MailFields header, MailSubject subject, boolean isWhole) {
    String text = header.text("subject");
    boolean same = text == null || (isWhole && text.equals(subject.title()));
    return same ? null : "Subject: " + text;
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }
}
