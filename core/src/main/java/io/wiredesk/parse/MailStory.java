package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a mail program shows of a message: the texts of its parts one below the other, of several
 * forms of a text the best. What it would save instead is attached.
 */
final class MailStory {

  /** Text that no reader is shown. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "text/calendar",
          "text/vcard",
          "text/x-vcard",
          "text/directory",
          "text/css",
          "text/rfc822-headers");

  private static final Set<String> SEALED =
      Set.of(
          "application/pkcs7-mime",
          "application/x-pkcs7-mime",
          "application/pgp-encrypted",
          "application/pgp");

  /** A form of the text that keeps so much of the longest form has the same story. */
  private static final double SAME = 0.6;

  private final Nesting inside;
  private final List<Block> blocks = new ArrayList<>();
  private final List<MailPart> attached = new ArrayList<>();
  private final List<String> oddities = new ArrayList<>();
  private Declared declared = Declared.NOTHING;
  private String format = "text";
  private String charset = "us-ascii";
  private boolean encrypted;

  private MailStory(Nesting inside) {
    this.inside = inside;
  }

  /** Reads what a message shows. */
  static MailStory of(MailPart root, Nesting inside) {
    MailStory story = new MailStory(inside);
    // A message that is one text is shown, whatever it is called.
    if (root.isMultipart() || !isText(root)) {
      story.collect(root);
    } else {
      story.show(root);
    }
    story.markIntroduction();
    return story;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<MailPart> attached() {
    return attached;
  }

  List<String> oddities() {
    return oddities;
  }

  /** What the text declares in a format of its own. */
  Declared declared() {
    return declared;
  }

  /** The format of the text inside the message. */
  String format() {
    return format;
  }

  String charset() {
    return charset;
  }

  boolean isEncrypted() {
    return encrypted;
  }

  boolean hasText() {
    return blocks.stream().anyMatch(MailStory::isStory);
  }

  String text() {
    return String.join("\n\n", blocks.stream().map(Block::text).toList());
  }

  int letters() {
    return letters(blocks);
  }

  /**
   * The letters of a story, without addresses of the web, which a text made of a page is full of.
   * An ideograph, a kana or a Hangul counts as two.
   */
  static int letters(List<Block> blocks) {
    int letters = 0;
    for (Block block : blocks) {
      String text = isStory(block) ? block.text() : "";
      boolean address = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        address = c > ' ' && (address || text.startsWith("://", i));
        boolean counted = !address && Character.isLetter(c);
        letters += !counted ? 0 : Columns.isWide(c) ? 2 : 1;
      }
    }
    return letters;
  }

  private static boolean isStory(Block block) {
    return block.declared() == null
        || block.declared() == Role.BODY
        || block.declared() == Role.HEADLINE;
  }

  /** Takes a part and those inside it; {@link MailTree} limits how deep they lie. */
  private void collect(MailPart part) {
    if (part.type().equals("multipart/encrypted") || isSealed(part)) {
      encrypted = true;
    } else if (part.type().equals("multipart/alternative") && part.isMultipart()) {
      alternative(part);
    } else if (part.type().equals("multipart/related") && part.isMultipart()) {
      related(part);
    } else if (part.isMultipart()) {
      part.children().forEach(this::collect);
    } else if (part.isShown() && isText(part)) {
      show(part);
    } else {
      attached.add(part);
    }
  }

  private static boolean isText(MailPart part) {
    boolean text = part.type().startsWith("text/") || part.type().startsWith("multipart/");
    return (text || part.isHtml())
        && !NOT_SHOWN.contains(part.type())
        && !part.type().endsWith("/xml");
  }

  private static boolean isSealed(MailPart part) {
    return SEALED.contains(part.type());
  }

  private void show(MailPart part) {
    MailBody body = MailBody.of(part, inside);
    boolean first = blocks.isEmpty();
    blocks.addAll(body.blocks());
    oddities.addAll(body.oddities());
    attached.addAll(body.enclosed());
    encrypted |= body.isEncrypted();
    if (first && !body.blocks().isEmpty()) {
      declared = body.declared();
      format = body.format();
      charset = body.charset();
    }
  }

  /** The root of a page and what it shows (RFC 2387): pictures, as a rule, and style sheets. */
  private void related(MailPart part) {
    collect(part.children().getFirst());
    attached.addAll(part.children().subList(1, part.children().size()));
  }

  /**
   * Of several forms of the same (RFC 2046, section 5.1.4) the last that has the story. A page has
   * headings and lists, which the text made of it has not; but some pages hold a picture and no
   * word.
   */
  private void alternative(MailPart part) {
    List<MailStory> forms = new ArrayList<>();
    for (MailPart child : part.children()) {
      MailStory form = new MailStory(inside);
      form.collect(child);
      forms.add(form);
    }
    int longest = forms.stream().mapToInt(MailStory::letters).max().orElse(0);
    MailStory best = forms.getFirst();
    for (MailStory form : forms) {
      boolean text = !form.blocks.isEmpty();
      best = text && form.letters() >= longest * SAME ? form : best;
    }
    take(best, forms);
  }

  private void take(MailStory best, List<MailStory> forms) {
    if (blocks.isEmpty() && !best.blocks.isEmpty()) {
      declared = best.declared;
      format = best.format;
      charset = best.charset;
    }
    blocks.addAll(best.blocks);
    oddities.addAll(best.oddities);
    for (MailStory form : forms) {
      encrypted |= form.encrypted;
      attached.addAll(form.attached);
    }
  }

  /** What somebody writes above a message that he passes on is for the one who gets it. */
  private void markIntroduction() {
    int head = 0;
    while (head < blocks.size() && blocks.get(head).declared() != Role.CHROME) {
      head++;
    }
    boolean forwarded =
        head > 0
            && head < blocks.size()
            && MailHeads.length(blocks.get(head).text().lines().toList(), 0) > 0;
    List<Block> above = blocks.subList(0, forwarded ? head : 0);
    List<Block> below = blocks.subList(above.size(), blocks.size());
    if (letters(above) < MailMessage.COVER && letters(above) < letters(below)) {
      above.replaceAll(
          block ->
              isStory(block)
                  ? new Block(
                      block.text(), block.kind(), block.level(), block.linked(), Role.NOTICE)
                  : block);
    }
  }
}
