package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.Contact;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom an editor may call: from what was set apart as contacts, and from single lines under a
 * heading of contacts in other wording that was taken off. Somebody without address and number is
 * none. How it works and what it can't do: {@code docs/contacts.md}.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class Contacts {

  /** More than an editor calls; a list of a hundred branches is no list of contacts. */
  private static final int MOST = 10;

  /** A longer line is running text that a rule took. */
  private static final int LONGEST_LINE = 600;

  /** Releases with more lines about contacts than this hold something else. */
  private static final int MOST_LINES = 200;

  private final ContactWords words;
  private final ContactNames names;

  private Contacts(ContactWords words) {
    this.words = words;
    this.names = new ContactNames(words);
  }

  /**
   * Reads {@code lang/<tag>.contacts} of all languages.
   *
   * @throws IllegalStateException naming file and line, when a file is missing or can't be read
   */
  public static Contacts load(DataFiles data) {
    return new Contacts(ContactWords.load(data));
  }

  /**
   * The contacts of a release: those that its format declares, then those of its text that are not
   * among them.
   *
   * @param issuer who issued the release, or null: it is an organisation, whatever it looks like
   * @return at most ten
   */
  public List<Contact> find(
      List<LabelledBlock> blocks, List<Contact> declared, @Nullable String issuer) {
    ContactList list = new ContactList(declared, MOST);
    int lines = 0;
    for (LabelledBlock block : blocks) {
      boolean contact = block.role() == Role.CONTACT;
      if (!contact && !mayHoldLine(block.role())) {
        continue;
      }
      for (String line : ContactColumns.lines(block.text())) {
        if (line.length() <= LONGEST_LINE && lines++ < MOST_LINES) {
          read(list, ContactLine.read(words, names, line), contact, issuer);
        }
      }
      if (!contact) {
        list.close();
      }
    }
    return list.contacts();
  }

  /** The wire's own address is nobody's whom an editor calls about the release. */
  private static boolean mayHoldLine(Role role) {
    return switch (role) {
      case ABOUT, SOURCE, NOTICE, DISCLAIMER, ENDMARK -> true;
      default -> false;
    };
  }

  private static void read(
      ContactList list, List<ContactPiece> pieces, boolean contact, @Nullable String issuer) {
    boolean headed = !pieces.isEmpty() && pieces.getFirst().kind() == ContactPiece.Kind.HEADING;
    if (!contact && !(headed && pieces.stream().anyMatch(ContactPiece::isWay))) {
      return;
    }
    List<ContactPiece> line = new ArrayList<>(pieces.size());
    for (ContactPiece piece : pieces) {
      line.add(named(piece, issuer));
    }
    list.line(line);
  }

  private static ContactPiece named(ContactPiece piece, @Nullable String issuer) {
    boolean isIssuer =
        issuer != null
            && piece.kind() == ContactPiece.Kind.NAME
            && issuer.regionMatches(true, 0, piece.text(), 0, piece.text().length());
    return isIssuer ? new ContactPiece(ContactPiece.Kind.ORGANISATION, piece.text()) : piece;
  }
}
