package io.wiredesk.parse;

import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A release in an element whose children have telling names. */
final class VendorRelease {

  private static final Set<String> EMAIL = Set.of("email", "mail", "emailaddress");
  private static final Set<String> PHONE =
      Set.of("phone", "telephone", "tel", "mobile", "phonenumber");

  private final XmlElement element;
  private final Map<TellingNames.Field, List<XmlElement>> fields =
      new EnumMap<>(TellingNames.Field.class);

  private VendorRelease(XmlElement element) {
    this.element = element;
    for (XmlElement child : element.children()) {
      TellingNames.Field field = TellingNames.field(child.localName());
      if (field != null) {
        fields.computeIfAbsent(field, none -> new ArrayList<>()).add(child);
      }
    }
  }

  static VendorRelease of(XmlElement element) {
    return new VendorRelease(element);
  }

  Declared declared() {
    String issuer = issuer();
    Declared.Builder declared =
        Declared.builder()
            .title(Markup.plain(text(TellingNames.Field.TITLE)))
            .byline(text(TellingNames.Field.BYLINE))
            .language(language())
            .published(NewsDates.iso(text(TellingNames.Field.PUBLISHED)))
            .embargo(NewsDates.isoOrWords(text(TellingNames.Field.EMBARGO)))
            .status(Statuses.of(text(TellingNames.Field.STATUS)))
            .address(text(TellingNames.Field.ADDRESS))
            .source(text(TellingNames.Field.SOURCE))
            .issuer(issuer)
            .place(text(TellingNames.Field.PLACE));
    String id = id();
    if (id != null) {
      int revision = Revisions.number(text(TellingNames.Field.REVISION));
      declared.id(new ReleaseId(issuer == null ? element.localName() : issuer, id, revision));
    }
    all(TellingNames.Field.CATEGORY).stream()
        .flatMap(category -> names(category).stream())
        .forEach(name -> declared.subject(new Subject(null, null, name)));
    all(TellingNames.Field.KEYWORDS).stream()
        .flatMap(keyword -> names(keyword).stream())
        .forEach(declared::keyword);
    all(TellingNames.Field.NOTE).forEach(note -> declared.note(Markup.plain(note.line())));
    all(TellingNames.Field.RIGHTS).forEach(right -> declared.right(right.line()));
    contacts().forEach(contact -> declared.contact(contact(contact)));
    return declared.build();
  }

  Story story() {
    Story story = new Story();
    story.headline(Markup.plain(text(TellingNames.Field.TITLE)));
    all(TellingNames.Field.SUBTITLE).forEach(line -> story.subheadline(Markup.plain(line.line())));
    all(TellingNames.Field.LEAD).forEach(line -> story.standfirst(Markup.plain(line.line())));
    all(TellingNames.Field.BODY).forEach(body -> NewsText.read(body, story));
    all(TellingNames.Field.ABOUT).forEach(about -> story.below(about.text(), Role.ABOUT));
    for (XmlElement contact : contacts()) {
      story.below(String.join("\n", leaves(contact)), Role.CONTACT);
    }
    all(TellingNames.Field.CONTACT).stream()
        .filter(XmlElement::isLeaf)
        .forEach(contact -> story.below(contact.text(), Role.CONTACT));
    element.descendants("caption").forEach(caption -> story.caption(caption.line()));
    return story;
  }

  private List<XmlElement> all(TellingNames.Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The first value of a field whose element holds text alone. */
  private @Nullable String text(TellingNames.Field field) {
    return all(field).stream()
        .filter(XmlElement::isLeaf)
        .map(XmlElement::line)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String id() {
    String attribute = element.attribute("id");
    return attribute == null ? text(TellingNames.Field.ID) : attribute;
  }

  private @Nullable String language() {
    String attribute = element.attribute("lang");
    String language = attribute == null ? element.attribute("language") : attribute;
    return language == null ? text(TellingNames.Field.LANGUAGE) : language;
  }

  /** A publisher's name; the element may hold its address as well. */
  private @Nullable String issuer() {
    for (XmlElement issuer : all(TellingNames.Field.ISSUER)) {
      String name = issuer.isLeaf() ? issuer.line() : issuer.value("name");
      if (name != null && !name.isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** Each contact by itself, be it in a list or not; those that are plain text are not here. */
  private List<XmlElement> contacts() {
    List<XmlElement> contacts = new ArrayList<>();
    for (XmlElement contact : all(TellingNames.Field.CONTACT)) {
      List<XmlElement> listed =
          contact.children().stream().filter(child -> !child.isLeaf()).toList();
      if (!listed.isEmpty()) {
        contacts.addAll(listed);
      } else if (!contact.isLeaf()) {
        contacts.add(contact);
      }
    }
    return contacts.stream().filter(contact -> !leaves(contact).isEmpty()).toList();
  }

  private static Contact contact(XmlElement contact) {
    String email = null;
    String phone = null;
    for (XmlElement field : contact.children()) {
      String value = field.line().isEmpty() ? null : field.line();
      email = EMAIL.contains(field.localName()) && email == null ? value : email;
      phone = PHONE.contains(field.localName()) && phone == null ? value : phone;
    }
    String name = contact.value("name");
    return new Contact(name, contact.value("title"), email, phone);
  }

  /** What the elements inside say, without pictures and other addresses on the web. */
  private static List<String> leaves(XmlElement element) {
    return element.children().stream()
        .filter(XmlElement::isLeaf)
        .map(XmlElement::line)
        .filter(line -> !line.isEmpty() && !line.startsWith("http"))
        .toList();
  }

  /** The names in a list, or those with commas or slashes between them. */
  private static Set<String> names(XmlElement element) {
    if (element.isLeaf()) {
      String separators = element.line().replace('/', ',').replace(';', ',');
      return List.of(separators.split(",", -1)).stream()
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return element.children().stream()
        .map(child -> child.isLeaf() ? child.line() : child.value(labelOf(child)))
        .filter(name -> name != null && !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String labelOf(XmlElement child) {
    return child.value("label") == null ? "name" : "label";
  }
}
