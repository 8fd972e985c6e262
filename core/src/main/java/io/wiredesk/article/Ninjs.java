package io.wiredesk.article;

import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as the IPTC's <a href="https://iptc.org/standards/ninjs/">ninjs</a> 3.1 object: maps,
 * lists, strings and numbers, in an order that never changes. What is not known is left out.
 */
public final class Ninjs {

  private static final Map<String, Object> STANDARD =
      ordered(
          "name",
          "ninjs",
          "version",
          "3.1",
          "schema",
          "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");

  private Ninjs() {}

  /**
   * The URI of a release's article.
   *
   * @param id letters, digits and hyphens
   */
  public static String uri(String id) {
    return "urn:x-wiredesk:" + id;
  }

  /**
   * The object.
   *
   * @param uri names the article, for example by {@link #uri}
   * @param received ISO 8601 date-time at which the release came in, or null when it is not known
   */
  public static Map<String, Object> of(Article article, String uri, @Nullable String received) {
    var ninjs = new LinkedHashMap<String, Object>();
    ninjs.put("uri", uri);
    ninjs.put("standard", STANDARD);
    ninjs.put("type", "text");
    ninjs.put("representationType", "full");
    put(ninjs, "versionCreated", moment(received));
    put(ninjs, "contentCreated", moment(article.published()));
    put(ninjs, "embargoedUntil", moment(article.embargo()));
    ninjs.put("pubStatus", status(article).label());
    put(ninjs, "copyrightNotice", lines(article.declared().rights()));
    put(ninjs, "edNote", lines(article.declared().notes()));
    ninjs.put("language", article.language());
    ninjs.put("title", article.title());
    ninjs.put("headlines", headlines(article));
    ninjs.put("descriptions", descriptions(article));
    ninjs.put("bodies", List.of(text("main", article.body())));
    put(ninjs, "by", article.declared().byline());
    put(ninjs, "slugline", article.declared().slugline());
    put(ninjs, "located", article.dateline() == null ? null : article.dateline().place());
    ninjs.put("subjects", subjects(article));
    put(ninjs, "people", people(article));
    put(ninjs, "organisations", organisations(article));
    put(ninjs, "infoSources", infoSources(article));
    put(ninjs, "altIds", altIds(article.declared().id()));
    return ninjs;
  }

  private static Declared.Status status(Article article) {
    boolean usable = article.declared().status() == Declared.Status.USABLE;
    return usable && article.embargo() != null
        ? Declared.Status.WITHHELD
        : article.declared().status();
  }

  private static @Nullable String lines(List<String> texts) {
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  private static List<Object> headlines(Article article) {
    var headlines = new ArrayList<Object>();
    headlines.add(text("main", article.title()));
    article.blocks().stream()
        .filter(block -> block.role() == Role.SUBHEADLINE)
        .map(LabelledBlock::text)
        .forEach(subheadline -> headlines.add(text("subheadline", subheadline)));
    return headlines;
  }

  private static List<Object> descriptions(Article article) {
    return article.summary().isEmpty()
        ? List.of()
        : List.of(text("summary", String.join(" ", article.summary())));
  }

  private static Map<String, Object> text(String role, String value) {
    return ordered("role", role, "contentType", "text/plain", "value", value);
  }

  private static List<Object> subjects(Article article) {
    var subjects = new ArrayList<Object>();
    article.sectors().forEach(sector -> subjects.add(subject(sector)));
    article.declared().subjects().forEach(subject -> subjects.add(subject(subject)));
    return subjects;
  }

  private static Map<String, Object> subject(Subject declared) {
    var subject = new LinkedHashMap<String, Object>();
    put(subject, "name", declared.name());
    subject.put("rel", "about");
    if (declared.code() != null) {
      String scheme = declared.scheme();
      subject.put("literal", scheme == null ? declared.code() : scheme + ":" + declared.code());
    }
    subject.put("creator", "wire");
    return subject;
  }

  private static @Nullable List<Object> people(Article article) {
    List<Object> people = article.contacts().stream().<Object>map(Ninjs::person).toList();
    return people.isEmpty() ? null : people;
  }

  private static Map<String, Object> person(Contact contact) {
    var person = new LinkedHashMap<String, Object>();
    put(person, "name", contact.name() == null ? contact.organisation() : contact.name());
    person.put("rel", "contact");
    var ways = new ArrayList<Object>();
    if (contact.email() != null) {
      ways.add(ordered("type", "email", "value", contact.email()));
    }
    if (contact.phone() != null) {
      ways.add(ordered("type", "phone", "value", contact.phone()));
    }
    put(person, "contactInfo", ways.isEmpty() ? null : ways);
    return person;
  }

  private static @Nullable List<Object> altIds(@Nullable ReleaseId id) {
    if (id == null) {
      return null;
    }
    var altIds = new ArrayList<Object>();
    altIds.add(ordered("role", id.source(), "value", id.id()));
    if (id.id().startsWith("urn:") || id.id().startsWith("tag:")) {
      // The name of this one version, as NewsML's URNs have it (RFC 3085).
      altIds.add(ordered("role", "version", "value", id.id() + ":" + id.revision()));
    }
    return altIds;
  }

  private static Map<String, Object> subject(Sector sector) {
    boolean declared = sector.evidence() == Sector.Source.DECLARED;
    Map<String, Object> subject =
        ordered("name", sector.name(), "rel", "sector", "literal", sector.code());
    subject.put("creator", declared ? "wire" : "wiredesk");
    subject.put("confidence", (int) Math.round(100 * Math.clamp(sector.confidence(), 0, 1)));
    return subject;
  }

  private static @Nullable List<Object> organisations(Article article) {
    List<Object> symbols = article.tickers().stream().<Object>map(Ninjs::symbol).toList();
    if (article.issuer() == null && symbols.isEmpty()) {
      return null;
    }
    var organisation = new LinkedHashMap<String, Object>();
    put(organisation, "name", article.issuer());
    organisation.put("rel", article.issuer() == null ? "mentioned" : "issuer");
    put(organisation, "symbols", symbols.isEmpty() ? null : symbols);
    return List.of(organisation);
  }

  private static Map<String, Object> symbol(Ticker ticker) {
    return ordered("exchange", ticker.exchange(), "symbol", ticker.symbol());
  }

  private static @Nullable List<Object> infoSources(Article article) {
    return article.wire() == null
        ? null
        : List.of(ordered("name", article.wire(), "role", "distributor"));
  }

  /** ninjs wants a date-time with its zone; a day alone is none. */
  private static @Nullable String moment(@Nullable String time) {
    if (time == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(time).toInstant().toString();
    } catch (DateTimeException notAMoment) {
      return null;
    }
  }

  private static Map<String, Object> ordered(String... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static void put(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }
}
