package io.wiredesk.article;

import io.wiredesk.release.Contact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of lines together: a contact is what stands around a way to reach somebody. */
final class ContactList {

  private final List<Contact> contacts;
  private final int most;

  private @Nullable String name;
  private @Nullable String organisation;
  private @Nullable String guess;
  private @Nullable String email;
  private @Nullable String phone;

  ContactList(List<Contact> declared, int most) {
    this.contacts = new ArrayList<>(declared);
    this.most = most;
  }

  List<Contact> contacts() {
    close();
    return List.copyOf(contacts);
  }

  /** Adds the pieces of one line. */
  void line(List<ContactPiece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      ContactPiece piece = pieces.get(i);
      boolean more = pieces.subList(i + 1, pieces.size()).stream().anyMatch(ContactPiece::isWay);
      boolean trails = i > 0 && !more;
      switch (piece.kind()) {
        case HEADING -> heading(pieces.size() == 1);
        case NAME -> name(piece.text(), trails);
        case ORGANISATION -> organisation(piece.text(), trails);
        case MAYBE_ORGANISATION -> guess(piece.text(), trails);
        case EMAIL -> email(piece.text());
        case PHONE -> phone = phone == null ? piece.text() : phone;
      }
    }
  }

  /** A heading in a line of its own begins anew; among others it may name a desk. */
  private void heading(boolean alone) {
    if (alone || reachable()) {
      close();
    }
  }

  /** A name behind a number or an address is the next person's, unless it ends the line. */
  private void name(String text, boolean trails) {
    boolean mayTrail = trails && name == null;
    if (reachable() && !mayTrail) {
      close();
    }
    if (name == null) {
      name = text;
    } else {
      guess(text, trails);
    }
  }

  private void organisation(String text, boolean trails) {
    boolean mayTrail = trails && organisation == null;
    if (reachable() && !mayTrail) {
      close();
    }
    organisation = organisation == null ? text : organisation;
  }

  /** What nothing marks as an organisation counts where there is no better. */
  private void guess(String text, boolean trails) {
    if (reachable() && !trails) {
      close();
    }
    guess = guess == null ? text : guess;
  }

  private void email(String text) {
    if (email != null) {
      close();
    }
    email = text;
  }

  private boolean reachable() {
    return email != null || phone != null;
  }

  /** Ends the contact that is being read; one without a way to reach it is none. */
  void close() {
    if (reachable() && contacts.size() < most && !isKnown()) {
      String known = organisation == null ? guess : organisation;
      contacts.add(new Contact(name, known, email, phone));
    }
    guess = null;
    name = null;
    organisation = null;
    email = null;
    phone = null;
  }

  private boolean isKnown() {
    return contacts.stream()
        .anyMatch(
            known ->
                email == null
                    ? digits(phone).equals(digits(known.phone()))
                    : email.equalsIgnoreCase(known.email()));
  }

  private static String digits(@Nullable String phone) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; phone != null && i < phone.length(); i++) {
      if (Character.isDigit(phone.charAt(i))) {
        digits.append(Character.digit(phone.charAt(i), 10));
      }
    }
    return digits.toString();
  }
}
