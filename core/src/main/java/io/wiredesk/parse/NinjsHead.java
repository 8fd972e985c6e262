package io.wiredesk.parse;

import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a ninjs item declares, in the names of its versions 1 to 3 and of their dialects. */
final class NinjsHead {

  private final JsonObject item;
  private final Declared.Builder declared = Declared.builder();

  private NinjsHead(JsonObject item) {
    this.item = item;
  }

  static Declared of(JsonObject item) {
    NinjsHead head = new NinjsHead(item);
    head.identity();
    head.management();
    head.words();
    head.topics();
    head.organisations();
    head.people();
    return head.declared.build();
  }

  /** The headlines of these roles (ninjs 2 and later). */
  static List<String> headlines(JsonObject item, String... roles) {
    List<String> found = new ArrayList<>();
    for (JsonObject headline : item.objects("headlines")) {
      String role = headline.text("role");
      String value = headline.text("value");
      if (role != null && value != null && List.of(roles).contains(role.toLowerCase(Locale.ROOT))) {
        found.add(value);
      }
    }
    return found;
  }

  /**
   * Of texts by role and content type, the best: of that role and type, of that role, the first.
   */
  static @Nullable String valueOf(List<JsonObject> texts, String role, String type) {
    String best = null;
    int highest = 0;
    for (JsonObject text : texts) {
      String value = text.text("value");
      String own = text.text("role");
      String kind = text.text("contenttype");
      boolean isRole = own == null || own.equalsIgnoreCase(role);
      boolean isType = kind != null && kind.equalsIgnoreCase(type);
      int score = 1 + (isRole ? 2 : 0) + (isType ? 1 : 0);
      if (value != null && score > highest) {
        best = value;
        highest = score;
      }
    }
    return best;
  }

  private void identity() {
    String source = source();
    JsonObject others = item.object("altids");
    String given = item.text("guid");
    String other = others == null ? null : others.text("itemid");
    String own = item.text("uri", "id", "originalurn", "usn", "itemid");
    String id = given != null ? given : other != null ? other : own;
    if (id != null) {
      String owner = source == null ? "ninjs" : source;
      declared.id(new ReleaseId(owner, id, Revisions.number(item.text("version"))));
    }
    declared.source(source);
    declared.language(item.text("language", "lang"));
    declared.published(
        NewsDates.iso(
            item.text(
                "versioncreated",
                "firstpublished",
                "firstcreated",
                "contentcreated",
                "datetimesent",
                "published")));
    String uri = item.text("url", "webpage", "permalink", "canonicalurl");
    declared.address(uri != null ? uri : web(item.text("uri")));
  }

  private static @Nullable String web(@Nullable String uri) {
    return uri != null && uri.startsWith("http") ? uri : null;
  }

  private @Nullable String source() {
    String own = item.text("source", "sourcefeed", "provider", "infosource");
    if (own != null) {
      return own;
    }
    for (JsonObject source : item.objects("infosources", "infosource", "provider")) {
      String name = source.text("name", "literal");
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** ninjs 1.3 has {@code embargoed}, ninjs 2 and later {@code embargoedUntil}. */
  private void management() {
    declared.status(Statuses.of(item.text("pubstatus", "status")));
    declared.embargo(
        NewsDates.isoOrWords(
            item.text("embargoeduntil", "embargoed", "embargo", "embargotime", "embargodate")));
    item.texts("ednote", "editorialnote", "notes").forEach(n -> declared.note(Markup.plain(n)));
    List<String> signals = new ArrayList<>(item.texts("signal", "signals"));
    for (JsonObject signal : item.objects("signal", "signals")) {
      signals.addAll(signal.texts("code", "qcode", "name", "updatetype", "literal"));
    }
    declared.correction(
        signals.stream()
            .map(signal -> signal.toLowerCase(Locale.ROOT))
            .map(signal -> signal.substring(signal.indexOf(':') + 1))
            .anyMatch(signal -> signal.startsWith("corr") || signal.startsWith("korr")));
  }

  private void words() {
    String headline = item.text("headline");
    String main = valueOf(item.objects("headlines"), "main", "text/plain");
    String title = headline != null ? headline : main != null ? main : item.text("title");
    declared.title(Markup.plain(title));
    declared.slugline(item.text("slugline", "slug"));
    declared.byline(byline());
    declared.place(place());
    item.texts("keywords", "keyword").forEach(declared::keyword);
    item.objects("keywords", "keyword").forEach(k -> declared.keyword(k.text("name", "literal")));
    item.texts("copyrightnotice", "usageterms", "usage")
        .forEach(r -> declared.right(Markup.plain(r)));
    if (item.text("copyrightnotice") == null) {
      declared.right(item.text("copyrightholder"));
    }
  }

  private @Nullable String byline() {
    String line = item.text("byline", "by");
    if (line != null) {
      return Markup.plain(line);
    }
    return item.objects("bylines").stream()
        .map(author -> author.text("by", "name"))
        .filter(name -> name != null)
        .collect(Collectors.joining(", "));
  }

  private @Nullable String place() {
    String located = item.text("located", "location");
    JsonObject object = item.object("located", "location", "datelinelocation");
    return located == null && object != null ? object.text("name", "city") : located;
  }

  /** Subjects are objects, or a list of codes of which each may have its scheme before a colon. */
  private void topics() {
    for (JsonObject subject : item.objects("subject", "subjects")) {
      List<String> codes = subject.texts("code");
      if (subject.text("code") == null && !codes.isEmpty()) {
        codes.forEach(code -> declared.subject(coded(null, code, null)));
      } else {
        subject(subject);
      }
    }
    item.texts("subject", "subjects").forEach(code -> declared.subject(coded(null, code, null)));
  }

  private void subject(JsonObject subject) {
    String name = subject.text("name");
    String code = subject.text("code", "qcode", "literal", "uri");
    if (name != null || code != null) {
      declared.subject(coded(subject.text("scheme"), code, name));
    }
  }

  private static Subject coded(
      @Nullable String scheme, @Nullable String code, @Nullable String name) {
    int colon = code == null || code.startsWith("http") ? -1 : code.indexOf(':');
    return scheme == null && code != null && colon > 0
        ? new Subject(code.substring(0, colon), code.substring(colon + 1), name)
        : new Subject(scheme, code, name);
  }

  private void organisations() {
    List<JsonObject> all = item.objects("organisation", "organisations");
    for (JsonObject organisation : all) {
      String relation = organisation.text("rel");
      boolean issuer = "issuer".equalsIgnoreCase(relation) || "source".equalsIgnoreCase(relation);
      if (issuer) {
        declared.issuer(organisation.text("name"));
      }
      for (JsonObject symbol : organisation.objects("symbols")) {
        Tickering.add(declared, symbol.text("exchange"), symbol.text("symbol", "ticker"));
      }
      organisation.texts("symbols").forEach(symbol -> Tickering.add(declared, null, symbol));
    }
  }

  private void people() {
    for (JsonObject person : item.objects("person", "people")) {
      String relation = person.text("rel");
      if (relation != null && relation.toLowerCase(Locale.ROOT).contains("contact")) {
        String email = way(person, "email");
        String phone = way(person, "phone");
        declared.contact(new Contact(person.text("name"), null, email, phone));
      }
    }
  }

  private static @Nullable String way(JsonObject person, String kind) {
    for (JsonObject way : person.objects("contactinfo")) {
      if (kind.equalsIgnoreCase(way.text("type"))) {
        return way.text("value");
      }
    }
    return person.text(kind);
  }
}
