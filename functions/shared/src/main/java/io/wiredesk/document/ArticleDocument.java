package io.wiredesk.document;

import io.wiredesk.article.Article;
import io.wiredesk.article.Ninjs;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Change;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code articles/{id}.json}: the article as an IPTC ninjs 3.1 object, and beside it the account of
 * what was kept, what was removed, and why. {@code docs/schema/article.schema.json} describes it.
 *
 * @param id the release's id
 * @param origin the upload that held it
 * @param pipelineVersion what made it
 * @param format the format it was read from, for example {@code html}
 * @param charset the charset it was read with
 * @param oddities what was odd in the upload and was read all the same
 * @param releaseId the identity that its format declares, or null
 * @param language BCP 47
 * @param source the wire, or null
 * @param title never blank
 * @param dateline place and date, or null
 * @param summary at most three sentences
 * @param issuer who issued it, or null
 * @param tickers listed securities, the issuer's first
 * @param contacts whom an editor may call
 * @param sectors where it goes
 * @param published ISO 8601 date or date-time, or null
 * @param embargo ISO 8601 date-time, words that can't be read as one, or null
 * @param kind whether it tells its story first, corrects it, or takes it back
 * @param meant the headline of the release that a kill takes back, where it quotes it; or null
 * @param blocks the whole text, each part with its role
 * @param declared what its format declares, as it stands there
 * @param article ninjs 3.1
 */
public record ArticleDocument(
    String id,
    Origin origin,
    String pipelineVersion,
    String format,
    String charset,
    List<String> oddities,
    @Nullable ReleaseId releaseId,
    String language,
    @Nullable String source,
    String title,
    @Nullable Dateline dateline,
    List<String> summary,
    @Nullable String issuer,
    List<Ticker> tickers,
    List<Contact> contacts,
    List<Sector> sectors,
    @Nullable String published,
    @Nullable String embargo,
    Change kind,
    @Nullable String meant,
    List<LabelledBlock> blocks,
    Declared declared,
    Map<String, Object> article) {

  /** The document of an article that was made from a parsed release. */
  public static ArticleDocument of(ParsedDocument parsed, Article article, String version) {
    return new ArticleDocument(
        parsed.id(),
        parsed.origin(),
        version,
        parsed.release().format(),
        parsed.release().charset(),
        Stream.concat(parsed.release().oddities().stream(), article.remarks().stream()).toList(),
        article.declared().id(),
        article.language(),
        article.wire(),
        article.title(),
        article.dateline(),
        article.summary(),
        article.issuer(),
        article.tickers(),
        article.contacts(),
        article.sectors(),
        article.published(),
        article.embargo(),
        article.kind(),
        article.meant(),
        article.blocks(),
        article.declared(),
        Ninjs.of(article, Ninjs.uri(parsed.id()), parsed.origin().received().toString()));
  }

  /** The document's key in the bucket. */
  public static String key(String id) {
    return "articles/" + id + ".json";
  }

  /** The story alone: its paragraphs, an empty line between two. */
  public String body() {
    return blocks.stream()
        .filter(block -> block.role() == Role.BODY)
        .map(LabelledBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
