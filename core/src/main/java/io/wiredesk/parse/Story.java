package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects a release's text from the fields that its format has for it. What a format says in two
 * fields, the headline above the text and again in its first line, stands in the blocks once.
 */
final class Story {

  /** The longest annual reports have some thousand blocks. */
  static final int MOST_BLOCKS = 50_000;

  /** How far from the text's top its own headline may stand. */
  private static final int TOP = 4;

  /** How many blocks an abstract is made of that says again what the text says. */
  private static final int LEAD = 12;

  /** How long an abstract is, in characters; what is longer is a text of its own. */
  private static final int LONGEST_ABSTRACT = 2_000;

  private final List<Block> head = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Block> tail = new ArrayList<>();
  private boolean tooLong;

  /** The title. */
  Story headline(@Nullable String text) {
    return inHead(text, Block.Kind.HEADING, 1, Role.HEADLINE);
  }

  /** A line below the title. */
  Story subheadline(@Nullable String text) {
    return inHead(text, Block.Kind.HEADING, 2, Role.SUBHEADLINE);
  }

  /** What an editor set above the text to say what it says; the text may begin with it again. */
  Story standfirst(@Nullable String text) {
    return inHead(text, Block.Kind.PARAGRAPH, 0, Role.SUBHEADLINE);
  }

  /** The line that names who wrote it. */
  Story byline(@Nullable String text) {
    return inHead(text, Block.Kind.PARAGRAPH, 0, Role.SOURCE);
  }

  /** What the wire tells the editor above the text. */
  Story notice(@Nullable String text) {
    return inHead(text, Block.Kind.PARAGRAPH, 0, Role.NOTICE);
  }

  /** What a document sets above or below its text and that is none of it. */
  Story chrome(String html) {
    HtmlLines.fragment(html).stream()
        .filter(block -> block.kind() != Block.Kind.HEADING)
        .forEach(block -> tail.add(declared(block, Role.CHROME)));
    return this;
  }

  /** Place and date before the first sentence. */
  Story dateline(@Nullable String text) {
    return inHead(text, Block.Kind.PARAGRAPH, 0, Role.DATELINE);
  }

  /** The text, in HTML. */
  Story html(String html) {
    return blocks(HtmlLines.fragment(html));
  }

  /** The text, in plain lines. */
  Story plain(String text) {
    List<Block> blocks = TextParagraphs.of(text, MOST_BLOCKS);
    tooLong |= blocks == null;
    return blocks == null ? this : blocks(blocks);
  }

  /** The text, as HTML where it holds tags or references, else as plain lines. */
  Story markup(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return this;
    }
    return Markup.isHtml(text) ? html(Markup.unescaped(text)) : plain(text);
  }

  /** One more paragraph of the text. */
  Story paragraph(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      body.add(Block.paragraph(text.strip()));
    }
    return this;
  }

  /** Text below the story whose purpose the format declares. */
  Story below(@Nullable String text, Role role) {
    if (text != null && !text.isBlank()) {
      List<Block> blocks =
          Markup.isHtml(text)
              ? HtmlLines.fragment(Markup.unescaped(text))
              : List.of(Block.paragraph(text.strip()));
      blocks.forEach(block -> tail.add(declared(block, role)));
    }
    return this;
  }

  /** All that another text holds; what stood above it stands above this one. */
  Story append(Story other) {
    head.addAll(other.head);
    body.addAll(other.body);
    tail.addAll(other.tail);
    tooLong |= other.tooLong;
    return this;
  }

  /** A picture's caption. */
  Story caption(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      tail.add(new Block(text.strip(), Block.Kind.CAPTION, 0, 0, Role.MEDIA));
    }
    return this;
  }

  /** Whether there is text between the lines above and those below it. */
  boolean hasBody() {
    return body.stream().anyMatch(block -> block.declared() == null);
  }

  /** Whether it is longer than any release. */
  boolean isTooLong() {
    return tooLong || head.size() + body.size() + tail.size() > MOST_BLOCKS;
  }

  /** All blocks, in the order in which a reader expects them. */
  List<Block> blocks() {
    Set<String> top = new HashSet<>();
    body.stream().limit(TOP).map(block -> key(block.text())).forEach(top::add);
    String lead = lead();
    List<Block> blocks = new ArrayList<>();
    for (Block line : head) {
      String key = key(line.text());
      if (!top.contains(key) && !(blocks.size() <= LEAD && isIn(lead, line, key))) {
        blocks.add(line);
        top.add(key);
      }
    }
    blocks.addAll(body);
    blocks.addAll(tail);
    return blocks;
  }

  /** Whether the text says what a line above it says: a dateline first, an abstract anywhere. */
  private static boolean isIn(String lead, Block line, String key) {
    if (line.declared() == Role.DATELINE) {
      return lead.startsWith(key);
    }
    boolean abstracted = line.declared() == Role.SUBHEADLINE && line.level() == 0;
    return abstracted && key.length() <= LONGEST_ABSTRACT && lead.contains(key);
  }

  /** The text's beginning, in which an abstract may stand again. */
  private String lead() {
    String lead = body.stream().limit(LEAD).map(Block::text).collect(Collectors.joining());
    return key(lead.substring(0, Math.min(lead.length(), LEAD * LONGEST_ABSTRACT)));
  }

  private Story blocks(List<Block> blocks) {
    body.addAll(blocks);
    return this;
  }

  private Story inHead(@Nullable String text, Block.Kind kind, int level, Role role) {
    if (text != null && !text.isBlank()) {
      head.add(new Block(text.strip(), kind, level, 0, role));
    }
    return this;
  }

  private static Block declared(Block block, Role role) {
    return new Block(block.text(), block.kind(), block.level(), block.linked(), role);
  }

  private static String key(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> key.append((char) Character.toLowerCase(c)));
    return key.toString();
  }
}
