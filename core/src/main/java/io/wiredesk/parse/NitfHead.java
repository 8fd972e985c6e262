package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a NITF document's head declares: NITF 3.6, {@code head} and {@code docdata}. */
final class NitfHead {

  private final XmlElement nitf;
  private final Declared.Builder declared = Declared.builder();

  private NitfHead(XmlElement nitf) {
    this.nitf = nitf;
  }

  /** What a document declares outside its text. */
  static Declared.Builder of(XmlElement nitf) {
    NitfHead head = new NitfHead(nitf);
    head.identity();
    head.status();
    head.topics();
    head.words();
    head.organisations();
    return head.declared;
  }

  private @Nullable String data(String attribute, String element) {
    return nitf.valueOf(attribute, "head", "docdata", element);
  }

  private void identity() {
    String source = source();
    String id = data("id-string", "doc-id");
    if (id != null) {
      String registrar = data("regsrc", "doc-id");
      String owner = registrar != null ? registrar : source != null ? source : "nitf";
      declared.id(new ReleaseId(owner, id, Revisions.number(meta("version"))));
    }
    declared.source(source);
    declared.language(language());
    declared.published(NewsDates.iso(issued()));
    declared.address(nitf.valueOf("href", "head", "pubdata"));
  }

  private @Nullable String issued() {
    String issue = data("norm", "date.issue");
    String story = nitf.valueOf("norm", "body", "body.head", "dateline", "story.date");
    String published = nitf.valueOf("date.publication", "head", "pubdata");
    return issue != null ? issue : story != null ? story : published;
  }

  private @Nullable String language() {
    String body = nitf.valueOf("lang", "body");
    String own = nitf.attribute("lang");
    return own != null ? own : body != null ? body : meta("language");
  }

  private @Nullable String source() {
    String from = nitf.valueOf("src-name", "head", "docdata", "del-list", "from-src");
    String distributor = nitf.value("body", "body.head", "distributor");
    String holder = data("holder", "doc.copyright");
    String rights = nitf.value("body", "body.head", "rights", "rights.owner");
    return distributor != null
        ? distributor
        : from != null ? from : holder != null ? holder : rights;
  }

  private @Nullable String meta(String name) {
    for (XmlElement meta : nitf.all("head", "meta")) {
      if (name.equalsIgnoreCase(meta.attribute("name"))) {
        return meta.attribute("content");
      }
    }
    return null;
  }

  /** Section "docdata": {@code management-status}, {@code date.release}, {@code correction}. */
  private void status() {
    String status = nitf.valueOf("management-status", "head", "docdata");
    Declared.Status meant = Statuses.of(status);
    String release = data("norm", "date.release");
    boolean withheld = meant == Declared.Status.WITHHELD;
    String moment = NewsDates.iso(release);
    if (withheld || NewsDates.isAfter(moment, NewsDates.iso(issued()))) {
      declared.embargo(NewsDates.isoOrWords(release));
    }
    declared.status(meant);
    XmlElement correction = nitf.first("head", "docdata", "correction");
    declared.correction(correction != null);
    declared.note(correction == null ? null : correction.attribute("info"));
    nitf.all("head", "docdata", "ed-msg").forEach(note -> declared.note(note.attribute("info")));
  }

  private void topics() {
    for (XmlElement subject : nitf.all("head", "tobject", "tobject.subject")) {
      String code = subject.attribute("tobject.subject.refnum");
      String name = first(subject, "detail", "matter", "type");
      if (code != null || name != null) {
        declared.subject(new Subject(code == null ? null : "subj", code, name));
      }
    }
    for (XmlElement scope : nitf.all("head", "docdata", "doc-scope")) {
      String name = scope.attribute("scope");
      if (name != null) {
        declared.subject(new Subject("doc-scope", null, name));
      }
    }
    nitf.all("head", "docdata", "key-list", "keyword")
        .forEach(keyword -> declared.keyword(keyword.attribute("key")));
  }

  private static @Nullable String first(XmlElement subject, String... ranks) {
    for (String rank : ranks) {
      String name = subject.attribute("tobject.subject." + rank);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private void words() {
    String slug = meta("anpa-keyword");
    String duplicate = data("key", "du-key");
    String fixture = meta("slug");
    declared.slugline(slug != null ? slug : fixture != null ? fixture : duplicate);
    declared.right(copyright());
    nitf.all("body", "body.head", "rights").forEach(rights -> declared.right(rights.line()));
    String place = nitf.value("body", "body.head", "dateline", "location");
    String event = data("city", "evloc");
    declared.place(place == null ? event : place);
  }

  private @Nullable String copyright() {
    String holder = data("holder", "doc.copyright");
    String year = data("year", "doc.copyright");
    return holder == null ? null : year == null ? holder : holder + " " + year;
  }

  /** Section "org": {@code value} is the symbol and {@code idsrc} the market that lists it. */
  private void organisations() {
    for (XmlElement organisation : nitf.descendants("org")) {
      String value = organisation.attribute("value");
      String market = organisation.attribute("idsrc");
      if (value != null && market != null) {
        Tickering.add(declared, market, value);
      }
    }
    for (XmlElement code : nitf.descendants("alt-code")) {
      String value = code.attribute("value");
      String market = code.attribute("idsrc");
      if (value != null && market != null && market.toLowerCase(Locale.ROOT).length() <= 8) {
        Tickering.add(declared, market, value);
      }
    }
  }
}
