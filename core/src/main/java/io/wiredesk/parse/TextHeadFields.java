package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the fields on top of a plain text declare, and the roles of their lines. */
final class TextHeadFields {

  /** Who numbers releases in a line of their own. */
  private static final String DISTRIBUTOR = "AsiaNet";

  private static final int LONGEST_TAG = 12;

  private final WordTable table;
  private final List<Block> blocks = new ArrayList<>();
  private final Declared.Builder declared = Declared.builder();
  private boolean titled;

  TextHeadFields(WordTable table) {
    this.table = table;
  }

  List<Block> blocks() {
    return blocks;
  }

  Declared declared() {
    return declared.build();
  }

  void add(TextHead.Field field) {
    if (field.value().isEmpty()
        || table.of("no").contains(field.value().toLowerCase(Locale.ROOT))) {
      line(field, Role.NOTICE);
      return;
    }
    switch (field.kind()) {
      case "title", "subject" -> title(field);
      case "subtitle" -> line(field, Role.SUBHEADLINE);
      case "issuer" -> issuer(field);
      case "sender", "contact" -> contact(field);
      case "date" -> date(field);
      case "embargo" -> embargo(field);
      case "keywords" -> keywords(field);
      case "sector" -> sectors(field);
      case "rights" -> rights(field);
      case "note" -> note(field);
      default -> plain(field);
    }
  }

  private void plain(TextHead.Field field) {
    line(field, Role.NOTICE);
    switch (field.kind()) {
      case "locale" -> declared.language(language(field.value()));
      case "place" -> declared.place(field.value());
      case "slug" -> declared.slugline(field.value());
      case "byline" -> declared.byline(field.value());
      case "mark" -> declared.id(new ReleaseId(DISTRIBUTOR, field.value(), 1));
      default -> {
        // To whom it was sent, in which format: nothing for an article.
      }
    }
  }

  /** A subject is the title where no title is told. */
  private void title(TextHead.Field field) {
    boolean subject = field.kind().equals("subject");
    boolean known = subject && titled;
    line(field, known ? Role.NOTICE : Role.HEADLINE);
    if (!known) {
      declared.title(field.value());
      titled |= !subject;
    }
  }

  private void issuer(TextHead.Field field) {
    line(field, Role.SOURCE);
    declared.issuer(field.value());
  }

  /** {@code Name <address>}; of a sender without an address nobody knows what it is. */
  private void contact(TextHead.Field field) {
    line(field, field.kind().equals("contact") ? Role.CONTACT : Role.NOTICE);
    String value = field.value();
    int open = value.indexOf('<');
    String address = open < 0 ? value : value.substring(open + 1).replace(">", "");
    if (address.indexOf('@') > 0 && address.indexOf(' ') < 0) {
      String name = open > 0 ? value.substring(0, open).replace("\"", "").strip() : "";
      declared.contact(new Contact(name.isEmpty() ? null : name, null, address.strip(), null));
    }
  }

  /** A date that can't be read here may be one that the text's language knows. */
  private void date(TextHead.Field field) {
    String date = HeadDates.of(field.value());
    line(field, date == null ? null : Role.NOTICE);
    declared.published(date);
  }

  private void embargo(TextHead.Field field) {
    line(field, Role.NOTICE);
    String moment = HeadDates.moment(field.value());
    // What no machine reads stays a notice above the story, and is read there as words.
    declared.embargo(moment);
  }

  private void keywords(TextHead.Field field) {
    line(field, Role.SECTORS);
    parts(field.value()).forEach(declared::keyword);
  }

  private void sectors(TextHead.Field field) {
    line(field, Role.SECTORS);
    parts(field.value()).forEach(declared::sector);
  }

  private void rights(TextHead.Field field) {
    line(field, Role.DISCLAIMER);
    declared.right(field.value());
  }

  private void note(TextHead.Field field) {
    line(field, Role.NOTICE);
    declared.note(field.value());
    declared.correction(WireWords.corrects(field.value()));
  }

  private void line(TextHead.Field field, @Nullable Role role) {
    blocks.add(new Block(field.raw(), Kind.PARAGRAPH, 0, 0, role));
  }

  private static List<String> parts(String value) {
    return List.of(value.split("[,;/|，、；،]", -1));
  }

  private @Nullable String language(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (String row : table.of("language")) {
      int equals = row.indexOf('=');
      if (row.substring(equals + 1).equals(lower)) {
        return row.substring(0, equals);
      }
    }
    boolean tag = value.length() <= LONGEST_TAG && value.chars().allMatch(TextHeadFields::isOfTag);
    boolean primary = tag && (value.length() <= 3 || value.indexOf('-') > 0);
    return primary ? value : null;
  }

  private static boolean isOfTag(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
