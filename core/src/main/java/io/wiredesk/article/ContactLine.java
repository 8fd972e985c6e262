package io.wiredesk.article;

import io.wiredesk.article.ContactPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes one line of contacts apart: ways to reach somebody, and what is written between them. */
final class ContactLine {

  private static final Set<ContactWords.Kind> LABELS =
      Set.of(
          ContactWords.Kind.PHONE,
          ContactWords.Kind.FAX,
          ContactWords.Kind.EMAIL,
          ContactWords.Kind.WEB,
          ContactWords.Kind.AT);

  /** A shorter heading with a capital may be the first word of a name: {@code Media Partners}. */
  private static final int SURE_HEADING = 10;

  private static final int MOST_LABELS = 6;
  private static final int MOST_EXTENSION_DIGITS = 6;

  private final ContactWords words;
  private final ContactNames names;
  private final String line;
  private final List<ContactPiece> pieces = new ArrayList<>();

  private ContactLine(ContactWords words, ContactNames names, String line) {
    this.words = words;
    this.names = names;
    this.line = line;
  }

  static List<ContactPiece> read(ContactWords words, ContactNames names, String line) {
    ContactLine reader = new ContactLine(words, names, line);
    reader.readEmails();
    return reader.pieces;
  }

  private void readEmails() {
    int from = 0;
    EmailAddress email = EmailAddress.find(line, from);
    while (email != null) {
      readPhones(from, email.start());
      pieces.add(new ContactPiece(Kind.EMAIL, email.address()));
      from = email.end();
      email = EmailAddress.find(line, from);
    }
    readPhones(from, line.length());
  }

  private void readPhones(int from, int to) {
    String part = line.substring(from, to);
    int at = 0;
    int text = 0;
    PhoneNumber phone = PhoneNumber.find(part, at);
    while (phone != null) {
      at = extended(part, phone.end());
      String before = part.substring(text, phone.start());
      Set<ContactWords.Kind> labels = Set.copyOf(labelsAtEnd(before));
      boolean labelled = labels.contains(ContactWords.Kind.PHONE);
      boolean fax = labels.contains(ContactWords.Kind.FAX) && !labelled;
      if (phone.isPhone(part, labelled || fax)) {
        readText(before);
        if (!fax) {
          pieces.add(new ContactPiece(Kind.PHONE, part.substring(phone.start(), at)));
        }
        text = at;
      }
      phone = PhoneNumber.find(part, at);
    }
    readText(part.substring(text));
  }

  /** Behind a number: {@code ext. 12}. */
  private int extended(String part, int end) {
    int at = skip(part, end, " ,(");
    int label = words.beginsWith(ContactWords.Kind.EXTENSION, part.substring(at));
    int digits = skip(part, at + label, " .:：");
    int to = digits;
    while (label > 0 && to < part.length() && Character.isDigit(part.charAt(to))) {
      to++;
    }
    boolean found = to > digits && to - digits <= MOST_EXTENSION_DIGITS;
    boolean bracket = part.substring(end, at).indexOf('(') >= 0 && part.startsWith(")", to);
    return found ? to + (bracket ? 1 : 0) : end;
  }

  private static int skip(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private List<ContactWords.Kind> labelsAtEnd(String text) {
    List<ContactWords.Kind> found = new ArrayList<>();
    String rest = ContactNames.bare(text);
    for (int i = 0; i < MOST_LABELS; i++) {
      int length = 0;
      for (ContactWords.Kind label : LABELS) {
        int is = words.endsWith(label, rest);
        if (is > 0) {
          found.add(label);
          length = Math.max(length, is);
        }
      }
      if (length == 0) {
        break;
      }
      rest = ContactNames.bare(rest.substring(0, rest.length() - length));
    }
    return found;
  }

  private void readText(String text) {
    for (String piece : names.split(text)) {
      if (words.marks(ContactWords.Kind.HEADING, piece)) {
        pieces.add(new ContactPiece(Kind.HEADING, piece));
        continue;
      }
      int ask = isLabel(piece) ? 0 : lastAsk(piece);
      if (ask > 0) {
        pieces.add(new ContactPiece(Kind.HEADING, piece.substring(0, ask)));
      }
      readPiece(withoutLabels(piece.substring(ask)));
    }
  }

  private boolean isLabel(String piece) {
    return LABELS.stream().anyMatch(label -> words.has(label, piece));
  }

  /** Where the words end that ask to turn to somebody; 0 where there are none. */
  private int lastAsk(String piece) {
    int end = 0;
    for (int at = 0; at < piece.length(); at++) {
      boolean word =
          at == 0
              || !Character.isLetter(piece.charAt(at - 1))
              || Scripts.isUnspaced(piece.charAt(at));
      int length = word ? words.beginsWith(ContactWords.Kind.ASK, piece.substring(at)) : 0;
      end = length > 0 ? at + length : end;
    }
    return end;
  }

  private String withoutLabels(String text) {
    String rest = ContactNames.bare(text);
    for (int i = 0; i < MOST_LABELS; i++) {
      int cut = 0;
      for (ContactWords.Kind label : LABELS) {
        cut = Math.max(cut, words.endsWith(label, rest));
      }
      if (cut == 0) {
        break;
      }
      rest = ContactNames.bare(rest.substring(0, rest.length() - cut));
    }
    return rest;
  }

  private void readPiece(String text) {
    int heading = words.beginsWith(ContactWords.Kind.HEADING, text);
    String rest = ContactNames.bare(text.substring(heading));
    boolean sure =
        heading > 0
            && (rest.isEmpty()
                || heading >= SURE_HEADING
                || Scripts.isCaseless(text.charAt(heading - 1)));
    if (sure) {
      pieces.add(new ContactPiece(Kind.HEADING, text.substring(0, heading)));
      pieces.addAll(names.read(rest));
    } else {
      pieces.addAll(names.read(text));
    }
  }
}
