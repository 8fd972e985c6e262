package io.wiredesk.parse;

import io.wiredesk.release.Declared;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a NewsML-G2 item declares: {@code rightsInfo}, {@code itemMeta} and {@code contentMeta}. */
final class NewsMlG2Head {

  /** Roles of a description that is shown above the text. */
  private static final Set<String> STANDFIRST =
      Set.of("abstract", "summary", "lead", "standfirst", "teaser", "ingress", "dek");

  private static final Set<String> SUBHEADLINE =
      Set.of("sub", "subheadline", "subhead", "subtitle", "deck");

  private final XmlElement item;
  private final Declared.Builder declared = Declared.builder();

  private NewsMlG2Head(XmlElement item) {
    this.item = item;
  }

  static Declared of(XmlElement item) {
    NewsMlG2Head head = new NewsMlG2Head(item);
    head.identity();
    head.management();
    head.rights();
    head.words();
    head.topics();
    head.instruments();
    return head.declared.build();
  }

  /** The lines that a reader sees above the text, without the headline. */
  static void lines(XmlElement item, Story story) {
    item.all("contentmeta", "headline").stream()
        .filter(line -> SUBHEADLINE.contains(local(line.attribute("role"))))
        .forEach(line -> story.subheadline(line.line()));
    item.all("contentmeta", "description").stream()
        .filter(line -> STANDFIRST.contains(local(line.attribute("role"))))
        .forEach(line -> story.standfirst(line.line()));
    item.all("contentmeta", "by").forEach(line -> story.byline(line.line()));
    item.all("contentmeta", "dateline").forEach(line -> story.dateline(line.line()));
  }

  /** The part of a QCode behind its scheme, in small letters. */
  private static String local(@Nullable String qcode) {
    String code = qcode == null ? "" : qcode.toLowerCase(Locale.ROOT);
    return code.substring(code.indexOf(':') + 1);
  }

  /** The name of a thing: in words, else its literal, else its code. */
  private static @Nullable String named(XmlElement thing) {
    String name = thing.value("name");
    String literal = thing.attribute("literal");
    String code = thing.attribute("qcode");
    String uri = thing.attribute("uri");
    if (name != null || literal != null) {
      return name != null ? name : literal;
    }
    return code == null ? uri : code.substring(code.indexOf(':') + 1);
  }

  private void identity() {
    XmlElement provider = item.first("itemmeta", "provider");
    String source = provider == null ? null : named(provider);
    String guid = item.attribute("guid");
    if (guid != null) {
      String owner = source == null ? "newsml-g2" : source;
      declared.id(new ReleaseId(owner, guid, Revisions.number(item.attribute("version"))));
    }
    declared.source(source);
    String language = item.valueOf("tag", "contentmeta", "language");
    String inline = item.valueOf("lang", "contentset", "inlinexml");
    String own = item.attribute("lang");
    declared.language(language != null ? language : inline != null ? inline : own);
    String version = item.value("itemmeta", "versioncreated");
    String first = item.value("itemmeta", "firstcreated");
    declared.published(NewsDates.iso(version != null ? version : first));
  }

  /** Guidelines, "embargoed": without a value, it is withheld until further notice. */
  private void management() {
    declared.status(Statuses.of(item.valueOf("qcode", "itemmeta", "pubstatus")));
    XmlElement embargo = item.first("itemmeta", "embargoed");
    if (embargo != null) {
      declared.embargo(NewsDates.isoOrWords(embargo.line()));
      if (embargo.line().isEmpty()) {
        declared.status(Declared.Status.WITHHELD);
      }
    }
    item.all("itemmeta", "ednote").forEach(note -> declared.note(note.line()));
    boolean signalled =
        item.all("itemmeta", "signal").stream()
            .map(signal -> signal.attribute("qcode"))
            .anyMatch(NewsMlG2Head::isCorrection);
    boolean linked =
        item.all("itemmeta", "link").stream()
            .anyMatch(link -> local(link.attribute("rel")).equals("corrects"));
    declared.correction(signalled || linked);
  }

  /** {@code sig:correction}; Reuters has an editorial status {@code edStat:C}. */
  private static boolean isCorrection(@Nullable String signal) {
    String code = signal == null ? "" : signal.toLowerCase(Locale.ROOT);
    return local(code).startsWith("correct") || code.equals("edstat:c");
  }

  private void rights() {
    item.all("rightsinfo", "copyrightnotice").forEach(right -> declared.right(right.line()));
    item.all("rightsinfo", "usageterms").forEach(right -> declared.right(right.line()));
    for (XmlElement holder : item.all("rightsinfo", "copyrightholder")) {
      if (item.value("rightsinfo", "copyrightnotice") == null) {
        declared.right(named(holder));
      }
    }
  }

  private void words() {
    List<XmlElement> headlines = item.all("contentmeta", "headline");
    headlines.stream()
        .filter(line -> !SUBHEADLINE.contains(local(line.attribute("role"))))
        .map(XmlElement::line)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .ifPresentOrElse(declared::title, () -> declared.title(item.value("itemmeta", "title")));
    declared.slugline(item.value("contentmeta", "slugline"));
    declared.byline(item.value("contentmeta", "by"));
    XmlElement located = item.first("contentmeta", "located");
    declared.place(located == null ? null : named(located));
    for (XmlElement keyword : item.all("contentmeta", "keyword")) {
      if (local(keyword.attribute("role")).contains("ticker")) {
        Tickering.add(declared, null, keyword.line());
      } else {
        declared.keyword(keyword.line());
      }
    }
  }

  private void topics() {
    for (XmlElement subject : item.all("contentmeta", "subject")) {
      String qcode = subject.attribute("qcode");
      String name = subject.value("name");
      String literal = subject.attribute("literal");
      int colon = qcode == null ? -1 : qcode.indexOf(':');
      if (qcode != null) {
        String scheme = colon < 0 ? null : qcode.substring(0, colon);
        declared.subject(new Subject(scheme, qcode.substring(colon + 1), name));
      } else if (name != null || literal != null) {
        declared.subject(new Subject(null, null, name != null ? name : literal));
      }
      boolean organisation = local(subject.attribute("type")).startsWith("organi");
      if (organisation && "100".equals(subject.attribute("relevance"))) {
        issuer(subject);
      }
    }
  }

  /** Of a release, the organisation that it is wholly about is the one that sends it. */
  private void issuer(XmlElement organisation) {
    if (!issued) {
      declared.issuer(named(organisation));
      issued = true;
    }
  }

  private boolean issued;

  /** {@code hasInstrument}, and the relations by which it was said before version 2.10. */
  private void instruments() {
    for (XmlElement instrument : item.descendants("hasinstrument")) {
      String label = instrument.attribute("marketlabel");
      String market = instrument.attribute("market");
      String source = instrument.attribute("symbolsrc");
      String code = market != null ? market : source;
      String bare = code == null ? null : code.substring(code.indexOf(':') + 1);
      Tickering.add(declared, label != null ? label : bare, instrument.attribute("symbol"));
    }
    for (XmlElement related : item.descendants("related")) {
      if (local(related.attribute("rel")).equals("instrument")) {
        related(related);
      }
    }
  }

  private void related(XmlElement instrument) {
    String qcode = instrument.attribute("qcode");
    String market = instrument.valueOf("qcode", "related");
    String symbol = instrument.attribute("literal");
    if (qcode != null) {
      Tickering.add(declared, null, qcode);
    } else if (market != null) {
      Tickering.add(declared, market.substring(market.indexOf(':') + 1), symbol);
    }
  }
}
