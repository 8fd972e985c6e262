package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import java.util.List;
import java.util.Set;

/**
 * The fields that authors and distributors write on top of a plain text, a line for each: {@code
 * Subject: …}, {@code Embargo: …}, {@code Source: …}; and a distributor's line with the release's
 * number, such as {@code MEDIA RELEASE PR12345}, below which the headline stands. Names of fields
 * in whatever language are in {@code text-heads.tsv}.
 *
 * @param blocks the head's lines, each with the role that its field declares
 * @param declared what the fields declare
 * @param rest the text below the head
 * @param wire whether a distributor's line shows that its system broke the lines
 */
record TextHead(List<Block> blocks, Declared declared, String rest, boolean wire) {

  /** The names of fields, and what else tells a head. */
  static final WordTable TABLE = WordTable.read("text-heads.tsv");

  /** One of these alone makes a head; of all others it takes two. */
  private static final Set<String> ALONE = Set.of("subject", "title", "embargo");

  private static final Set<String> TELLING =
      Set.of("subject", "title", "embargo", "sender", "issuer", "date", "locale", "id", "mark");

  TextHead {
    blocks = List.copyOf(blocks);
  }

  /** A field: what it is, its value, and its lines as they stand there. */
  record Field(String kind, String value, String raw) {

    Field and(String line) {
      return new Field(kind, (value + " " + line.strip()).strip(), raw + "\n" + line.strip());
    }
  }

  /** Reads the head; without one, all is in the rest. */
  static TextHead of(String text) {
    TextHeadReader reader = new TextHeadReader(text);
    List<Field> fields = reader.fields();
    String rest = reader.rest();
    if (!isHead(fields) || rest.isBlank()) {
      return new TextHead(List.of(), Declared.NOTHING, text, false);
    }
    TextHeadFields sorted = new TextHeadFields(TABLE);
    fields.forEach(sorted::add);
    boolean wire = fields.stream().anyMatch(field -> field.kind().equals("mark"));
    return new TextHead(sorted.blocks(), sorted.declared(), rest, wire);
  }

  private static boolean isHead(List<Field> fields) {
    boolean alone = fields.size() == 1 && ALONE.contains(fields.getFirst().kind());
    boolean telling = fields.stream().anyMatch(field -> TELLING.contains(field.kind()));
    return alone || (telling && fields.size() > 1);
  }
}
