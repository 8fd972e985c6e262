package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A message read: its own text as a release, and each attachment that is one. */
final class MailMessage {

  /**
   * A text of fewer letters beside an attached release introduces it: "please find attached". Two
   * or three sentences; an ideograph, a kana or a Hangul counts as two.
   */
  static final int COVER = 500;

  private static final Set<String> REPORTS = Set.of("delivery-status", "disposition-notification");

  private static final MailPart NOTHING =
      new MailPart("text/plain", MailParameters.NONE, false, null, new byte[0], List.of());

  private final MailTree tree;
  private final MailStory story;
  private final MailAttachments attachments;
  private final List<String> oddities = new ArrayList<>();

  private MailMessage(MailTree tree, Nesting inside) {
    this.tree = tree;
    MailPart root = tree.root();
    this.story = MailStory.of(root == null ? NOTHING : root, inside);
    this.attachments = new MailAttachments(inside);
  }

  /** Reads a message. Never throws for bad input. */
  static Parsed read(byte[] message, Nesting inside) {
    return new MailMessage(MailTree.of(message), inside).parsed();
  }

  private Parsed parsed() {
    if (isReply()) {
      return Parser.rejected(
          Reason.NO_TEXT,
          "The message is a server's report or an answer that a program wrote, and no release.");
    }
    story.attached().forEach(attachments::read);
    if (tree.problem() != null) {
      oddities.add(tree.problem());
    }
    oddities.addAll(story.oddities());
    oddities.addAll(attachments.oddities());
    List<Item> items = new ArrayList<>();
    boolean cover = isCover();
    if (story.hasText() && !cover) {
      items.add(new Item.Read(own()));
    }
    items.addAll(attached(cover));
    if (items.isEmpty()) {
      items.add(new Item.Refused(refusal()));
    }
    return new Parsed(items, attachments.holdsDocument());
  }

  /** Reports of mail that did or did not arrive (RFC 6522), and automatic answers (RFC 3834). */
  private boolean isReply() {
    MailParameters type = tree.header().parameters("content-type");
    String report = type.get("report-type");
    boolean reported =
        type.value().equals("multipart/report")
            && report != null
            && REPORTS.contains(report.toLowerCase(Locale.ROOT));
    String automatic = tree.header().parameters("auto-submitted").value();
    return reported || automatic.equals("auto-replied");
  }

  private boolean isCover() {
    return story.letters() < COVER && attachments.letters() > story.letters();
  }

  private Release own() {
    Declared mail = MailDeclared.of(tree.header(), true);
    boolean page = story.format().equals("text") || story.format().equals("html");
    Declared declared =
        page
            ? MailDeclared.merged(mail, story.declared())
            : MailDeclared.merged(story.declared(), mail);
    return new Release("eml", story.charset(), declared, story.blocks(), oddities);
  }

  /** The attached releases; what the message says about them is a note to the editor. */
  private List<Item> attached(boolean cover) {
    Declared mail = MailDeclared.of(tree.header(), false);
    if (cover && story.hasText()) {
      mail = MailDeclared.merged(mail, Declared.builder().note(story.text()).build());
    }
    boolean told = story.hasText() && !cover;
    return Members.told(attachments.items(), told ? List.of() : oddities, mail);
  }

  private Rejection refusal() {
    if (story.isEncrypted()) {
      return new Rejection(
          Reason.ENCRYPTED,
          "parse",
          "The message is encrypted, or sealed by its signature. Send it as plain text or HTML.");
    }
    boolean deep = tree.isTooDeep();
    String message =
        deep
            ? "The message's parts lie more than "
                + MailTree.DEEPEST
                + " deep. Send the text alone."
            : "The message holds no text that a reader sees. Send the text of the release.";
    return new Rejection(
        deep ? Reason.TOO_DEEP : Reason.NO_TEXT,
        "parse",
        oddities.isEmpty() || deep ? message : message + " " + String.join(" ", oddities));
  }
}
