package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.article.Ninjs;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.document.Ids;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One release as a line of JSON, for programs: the object of {@code preview --json}. */
final class ReleaseJson {

  private final JsonLines lines;

  ReleaseJson(JsonLines lines) {
    this.lines = lines;
  }

  /** Writes one release. Every field is there, null or empty where there is nothing to say. */
  void write(PreviewedRelease previewed) {
    lines.object(
        line -> {
          line.text("file", previewed.file());
          line.number("item", previewed.item());
          switch (previewed.outcome()) {
            case Edited.Story(var article) -> {
              line.text("outcome", "article");
              origin(line, previewed);
              article(line, article);
              line.value("article", Ninjs.of(article, uri(previewed), null));
            }
            case Edited.Rejected(var rejection) -> {
              line.text("outcome", "quarantined");
              reason(line, rejection);
              origin(line, previewed);
            }
          }
        });
  }

  /** Nothing is uploaded, so that the file's own name has to do. */
  private static String uri(PreviewedRelease previewed) {
    return Ninjs.uri(Ids.of("preview", previewed.file(), Integer.toString(previewed.item())));
  }

  private static void origin(JsonLines line, PreviewedRelease previewed) {
    var release = previewed.release();
    line.text("format", release == null ? null : release.format());
    line.text("charset", release == null ? null : release.charset());
    line.text("part", release == null ? null : release.part());
    line.texts("oddities", previewed.oddities());
  }

  private static void reason(JsonLines line, Rejection rejection) {
    line.object(
        "reason",
        reason -> {
          reason.text("code", rejection.reason().code());
          reason.text("stage", rejection.stage());
          reason.text("message", rejection.message());
        });
  }

  private static void article(JsonLines line, Article article) {
    line.text("language", article.language());
    line.text("title", article.title());
    line.texts("summary", article.summary());
    line.text("body", article.body());
    dateline(line, article.dateline());
    line.text("published", article.published());
    line.text("embargo", article.embargo());
    line.text("kind", article.kind().label());
    line.text("meant", article.meant());
    line.text("issuer", article.issuer());
    tickers(line, article.tickers());
    contacts(line, article.contacts());
    sectors(line, article.sectors());
    blocks(line, article.blocks());
    line.object("declared", declared -> declared(declared, article.declared()));
  }

  private static void declared(JsonLines line, Declared declared) {
    line.text("id", declared.id() == null ? null : declared.id().id());
    line.text("revision", declared.id() == null ? null : "" + declared.id().revision());
    line.text("status", declared.status().label());
    line.value("correction", declared.correction());
    line.text("title", declared.title());
    line.text("slugline", declared.slugline());
    line.text("byline", declared.byline());
    line.text("language", declared.language());
    line.text("published", declared.published());
    line.text("embargo", declared.embargo());
    line.text("source", declared.source());
    line.text("address", declared.address());
    line.text("issuer", declared.issuer());
    line.text("place", declared.place());
    line.texts("sectors", declared.sectors());
    line.objects(
        "subjects",
        declared.subjects(),
        (inner, subject) -> {
          inner.text("scheme", subject.scheme());
          inner.text("code", subject.code());
          inner.text("name", subject.name());
        });
    line.texts("keywords", declared.keywords());
    tickers(line, declared.tickers());
    contacts(line, declared.contacts());
    line.texts("rights", declared.rights());
    line.texts("notes", declared.notes());
  }

  private static void contacts(JsonLines line, List<Contact> contacts) {
    line.objects(
        "contacts",
        contacts,
        (inner, contact) -> {
          inner.text("name", contact.name());
          inner.text("organisation", contact.organisation());
          inner.text("email", contact.email());
          inner.text("phone", contact.phone());
        });
  }

  /** Writes a dateline as the field {@code dateline}, or null. */
  static void dateline(JsonLines line, @Nullable Dateline dateline) {
    if (dateline == null) {
      line.text("dateline", null);
      return;
    }
    line.object(
        "dateline",
        inner -> {
          inner.text("raw", dateline.raw());
          inner.text("place", dateline.place());
          inner.text("date", dateline.date());
        });
  }

  private static void tickers(JsonLines line, List<Ticker> tickers) {
    line.objects(
        "tickers",
        tickers,
        (inner, ticker) -> {
          inner.text("exchange", ticker.exchange());
          inner.text("symbol", ticker.symbol());
        });
  }

  private static void sectors(JsonLines line, List<Sector> sectors) {
    line.objects(
        "sectors",
        sectors,
        (inner, sector) -> {
          inner.text("code", sector.code());
          inner.text("name", sector.name());
          inner.text("evidence", sector.evidence().name().toLowerCase(Locale.ROOT));
        });
  }

  private static void blocks(JsonLines line, List<LabelledBlock> blocks) {
    line.objects(
        "blocks",
        blocks,
        (inner, block) -> {
          inner.text("text", block.text());
          inner.text("role", block.role().label());
          inner.text("rule", block.rule());
          inner.text("evidence", block.evidence() == null ? null : block.evidence().label());
        });
  }
}
