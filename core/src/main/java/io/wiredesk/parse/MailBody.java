package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Release;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one shown part of a message, as blocks. What a mail program, a list or a signature
 * sets around the story has a role.
 *
 * @param blocks in order; empty where the part shows nothing
 * @param declared what the text declares in a format of its own
 * @param format that format's name: {@code text}, {@code html}
 * @param charset the charset it was read with
 * @param enclosed files that stood in the text
 * @param isEncrypted whether a part of it can't be read without a key
 */
record MailBody(
    List<Block> blocks,
    Declared declared,
    String format,
    String charset,
    List<String> oddities,
    List<MailPart> enclosed,
    boolean isEncrypted) {

  /** A text with more lines is taken as one run: nobody signs or passes on such a text. */
  private static final int MOST_LINES = 100_000;

  /** Reads a part; its blocks are empty when it holds no text. */
  static MailBody of(MailPart part, Nesting inside) {
    if (Signatures.isBlank(part.content())) {
      return nothing(List.of());
    }
    return part.isHtml() ? html(part, inside) : plain(part, inside);
  }

  private static MailBody nothing(List<String> oddities) {
    return new MailBody(
        List.of(), Declared.NOTHING, "text", "us-ascii", oddities, List.of(), false);
  }

  private static MailBody html(MailPart part, Nesting inside) {
    String charset = part.parameters().get("charset");
    String type = charset == null ? "text/html" : "text/html; charset=" + charset;
    Parsed page = inside.parse(new Upload("", type, part.content()));
    if (page.releases().isEmpty()) {
      return nothing(problems(page));
    }
    Release release = page.releases().getFirst();
    return new MailBody(
        MailFrame.marked(release.blocks()),
        release.declared(),
        release.format(),
        release.charset(),
        release.oddities(),
        List.of(),
        false);
  }

  private static List<String> problems(Parsed parsed) {
    List<String> problems = new ArrayList<>();
    for (Parsed.Item item : parsed.items()) {
      if (item instanceof Parsed.Item.Refused(var rejection)) {
        problems.add("A part of the message was not read. " + rejection.message());
      }
    }
    return problems;
  }

  private static MailBody plain(MailPart part, Nesting inside) {
    Decoded decoded = Charsets.decode(part.content(), part.parameters().get("charset"));
    if (decoded == null) {
      return nothing(List.of("A part of the message is not text in any charset that is known."));
    }
    String text = decoded.text();
    String flow = part.parameters().get("format");
    if (flow != null && flow.equalsIgnoreCase("flowed")) {
      String delsp = part.parameters().get("delsp");
      text = MailFlowed.joined(text, delsp != null && delsp.equalsIgnoreCase("yes"));
    }
    boolean long_ = text.chars().filter(c -> c == '\n').limit(MOST_LINES).count() == MOST_LINES;
    MailText mail = long_ ? MailText.whole(text) : MailText.of(text);
    return new Reader(inside, decoded).read(mail);
  }

  /** Reads the sections of a text. */
  private static final class Reader {
    private final Nesting inside;
    private final String charset;
    private final List<String> oddities;
    private final List<Block> blocks = new ArrayList<>();
    private Declared declared = Declared.NOTHING;
    private String format = "text";

    Reader(Nesting inside, Decoded decoded) {
      this.inside = inside;
      this.charset = decoded.charset();
      this.oddities = new ArrayList<>(decoded.oddities());
    }

    MailBody read(MailText mail) {
      int longest =
          mail.sections().stream()
              .filter(s -> s.role() == null)
              .mapToInt(s -> s.text().length())
              .max()
              .orElse(0);
      boolean open = true;
      for (MailText.Section section : mail.sections()) {
        Role role = section.role();
        if (role != null) {
          blocks.add(new Block(section.text(), Block.Kind.PARAGRAPH, 0, 0, role));
        } else if (open && section.text().length() == longest) {
          story(section.text());
          open = false;
        } else {
          paragraphs(section.text());
        }
      }
      if (mail.isSigned()) {
        oddities.add("The text is signed; the signature was not checked.");
      }
      List<MailPart> enclosed = new ArrayList<>();
      for (MailText.Enclosed file : mail.enclosed()) {
        oddities.add("A file stands in the text in uuencode: " + file.name() + ".");
        enclosed.add(
            new MailPart(
                "application/octet-stream",
                MailParameters.NONE,
                true,
                file.name(),
                file.content(),
                List.of()));
      }
      return new MailBody(
          blocks, declared, format, charset, oddities, enclosed, mail.isEncrypted());
    }

    /** A message's text may be in a format of its own: wire text, or markup sent as text. */
    private void story(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Parsed parsed = inside.parse(new Upload("", "text/plain; charset=utf-8", bytes));
      if (parsed.releases().size() != 1) {
        paragraphs(text);
        return;
      }
      Release release = parsed.releases().getFirst();
      blocks.addAll(release.blocks());
      declared = release.declared();
      format = release.format();
      oddities.addAll(release.oddities());
    }

    private void paragraphs(String text) {
      List<Block> read = TextParagraphs.of(text, TextFormat.MOST_BLOCKS);
      if (read == null) {
        oddities.add(
            "The text has more than "
                + TextFormat.MOST_BLOCKS
                + " paragraphs, which no release has.");
      } else {
        blocks.addAll(read);
      }
    }
  }
}
