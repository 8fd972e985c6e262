package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a NewsML 1 item declares about one of its stories. */
final class NewsMl1Head {

  private static final Set<String> SUBJECTS =
      Set.of("subject", "subjectmatter", "subjectdetail", "subjectqualifier");

  private final XmlElement item;
  private final @Nullable String sent;
  private final List<XmlElement> chain;
  private final Declared declared;

  /**
   * Of one story of an item.
   *
   * @param sent when the message was sent that holds the item, or null
   * @param chain the components that the story lies in, the innermost first
   * @param place which of the item's stories it is, from 0 on
   */
  NewsMl1Head(XmlElement item, @Nullable String sent, List<XmlElement> chain, int place) {
    this.item = item;
    this.sent = sent;
    this.chain = chain;
    Declared.Builder builder = Declared.builder();
    identity(builder, place);
    management(builder);
    topics(builder);
    words(builder);
    this.declared = builder.build();
  }

  Declared declared() {
    return declared;
  }

  /** Adds the news lines that a reader sees above the text. */
  void lines(Story story) {
    story
        .headline(value("newslines", "headline"))
        .subheadline(value("newslines", "subheadline"))
        .byline(value("newslines", "byline"))
        .dateline(value("newslines", "dateline"));
  }

  /** The first value in the components around the story, from the inside out. */
  private @Nullable String value(String... path) {
    for (XmlElement component : chain) {
      String value = component.value(path);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private @Nullable String formal(String... path) {
    for (XmlElement component : chain) {
      String value = component.valueOf("formalname", path);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private void identity(Declared.Builder builder, int place) {
    String provider = item.value("identification", "newsidentifier", "providerid");
    String id = id();
    String party = formal("administrativemetadata", "provider", "party");
    String source = party != null ? party : provider;
    if (id != null) {
      String revision = item.value("identification", "newsidentifier", "revisionid");
      String part = place == 0 ? id : id + "#" + (place + 1);
      String owner = provider != null ? provider : source != null ? source : "newsml";
      builder.id(new ReleaseId(owner, part, Revisions.number(revision)));
    }
    builder.source(source);
  }

  /** The identifier without its revision, which is the last of the URN's parts (RFC 3085). */
  private @Nullable String id() {
    String urn = item.value("identification", "newsidentifier", "publicidentifier");
    String item = this.item.value("identification", "newsidentifier", "newsitemid");
    if (urn == null || item == null) {
      return urn == null ? item : urn;
    }
    int at = urn.lastIndexOf(':' + item + ':');
    return at < 0 ? urn : urn.substring(0, at + 1 + item.length());
  }

  private void management(Declared.Builder builder) {
    Declared.Status status = Statuses.of(item.valueOf("formalname", "newsmanagement", "status"));
    builder.status(status);
    for (XmlElement change : item.all("newsmanagement", "statuswillchange")) {
      Declared.Status future = Statuses.of(change.valueOf("formalname", "futurestatus"));
      if (status == Declared.Status.WITHHELD && future == Declared.Status.USABLE) {
        builder.embargo(NewsDates.isoOrWords(change.value("dateandtime")));
      }
    }
    String revised = item.value("newsmanagement", "thisrevisioncreated");
    String created = item.value("newsmanagement", "firstcreated");
    builder.published(NewsDates.iso(revised != null ? revised : created != null ? created : sent));
    for (XmlElement instruction : item.all("newsmanagement", "instruction")) {
      String word = instruction.attribute("formalname");
      builder.note(word);
      if (word != null && word.toLowerCase(Locale.ROOT).contains("correct")) {
        builder.correction(true);
      }
    }
    builder.language(language());
    item.descendants("comment").forEach(comment -> comment(builder, comment.line()));
  }

  /** Some wires say an embargo in a comment alone: never early, so it withholds. */
  private static void comment(Declared.Builder builder, String comment) {
    builder.note(comment);
    if (comment.toLowerCase(Locale.ROOT).startsWith("embargo")) {
      builder.status(Declared.Status.WITHHELD);
    }
  }

  private @Nullable String language() {
    String declared = formal("descriptivemetadata", "language");
    String item = this.item.attribute("lang");
    for (XmlElement component : chain) {
      String own = component.attribute("lang");
      if (declared == null && own != null) {
        return own;
      }
    }
    return declared != null ? declared : item;
  }

  private void topics(Declared.Builder builder) {
    for (XmlElement component : chain) {
      for (XmlElement code : component.all("descriptivemetadata", "subjectcode")) {
        code.children().stream()
            .filter(subject -> SUBJECTS.contains(subject.name()))
            .forEach(subject -> subject(builder, subject));
      }
      for (XmlElement property : component.all("descriptivemetadata", "property")) {
        property(builder, property);
      }
      component.all("administrativemetadata", "property").forEach(p -> property(builder, p));
      component.all("descriptivemetadata", "location").forEach(place -> place(builder, place));
    }
  }

  private static void subject(Declared.Builder builder, XmlElement subject) {
    String code = subject.attribute("formalname");
    if (code != null) {
      boolean number = code.chars().allMatch(c -> c >= '0' && c <= '9');
      String scheme = subject.attribute("vocabulary");
      builder.subject(
          new Subject(
              scheme != null ? scheme : "subj", number ? code : null, number ? null : code));
    }
  }

  private static void property(Declared.Builder builder, XmlElement property) {
    String name = property.attribute("formalname");
    String value = property.attribute("value");
    if (name == null || value == null) {
      return;
    }
    String kind = name.toLowerCase(Locale.ROOT);
    if (kind.contains("ticker") || kind.contains("symbol")) {
      Tickering.add(builder, null, value);
    } else if (kind.equals("isin")) {
      Tickering.add(builder, name, value);
    } else if (kind.contains("keyword")) {
      builder.keyword(value);
    } else if (kind.equals("topic") || kind.equals("category")) {
      builder.subject(new Subject(kind, null, value));
    } else if (kind.equals("issuer") || kind.equals("company") || kind.equals("companyname")) {
      builder.issuer(value);
    }
  }

  private static void place(Declared.Builder builder, XmlElement place) {
    String how = place.attribute("howpresent");
    if (how == null || how.equalsIgnoreCase("origin")) {
      place.all("property").stream()
          .filter(property -> "city".equalsIgnoreCase(property.attribute("formalname")))
          .findFirst()
          .ifPresent(city -> builder.place(city.attribute("value")));
    }
  }

  private void words(Declared.Builder builder) {
    builder.title(value("newslines", "headline"));
    builder.byline(value("newslines", "byline"));
    String slug = value("newslines", "slugline");
    builder.slugline(slug != null ? slug : item.value("identification", "namelabel"));
    builder.keyword(value("newslines", "keywordline"));
    builder.right(value("newslines", "copyrightline"));
    builder.right(value("newslines", "rightsline"));
    builder.right(value("rightsmetadata", "usagerights", "usagetype"));
    builder.right(value("rightsmetadata", "copyright", "copyrightholder"));
    builder.note(value("newslines", "newsline", "newslinetext"));
  }
}
