package io.wiredesk.corpus;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.corpus.Reading.FactRead;
import io.wiredesk.corpus.Reading.PieceRead;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes labelled releases the whole way from bytes to articles, and compares. */
public final class Reader {

  private final Pipeline pipeline;

  public Reader(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** The articles of an upload, or why there are none. */
  private record Outcome(List<Article> articles, @Nullable String failure) {

    List<LabelledBlock> blocks() {
      return articles.stream().flatMap(article -> article.blocks().stream()).toList();
    }
  }

  /** All blocks that an upload would come to; none when it would be quarantined. */
  public List<LabelledBlock> blocks(Upload upload) {
    return outcome(upload).blocks();
  }

  /** Reads a labelled release. */
  public Reading read(LabelledRelease release) {
    Outcome outcome = outcome(release.upload());
    List<LabelledBlock> deciding = Alignment.of(release.pieces(), outcome.blocks());
    String failure = outcome.failure;
    if (failure == null && deciding == null) {
      failure = "not conserved: the blocks are not the text of the release";
    }
    return new Reading(
        release,
        failure,
        deciding != null,
        pieces(release.pieces(), failure == null ? deciding : null),
        facts(release.expected(), outcome.articles));
  }

  private Outcome outcome(Upload upload) {
    List<Article> articles = new ArrayList<>();
    String failure = null;
    for (Parsed.Item item : pipeline.parse(upload).items()) {
      switch (pipeline.edit(item)) {
        case Edited.Story(var article) -> articles.add(article);
        case Edited.Rejected(var rejection) -> failure = quarantined(rejection);
      }
    }
    return new Outcome(articles, failure);
  }

  private static String quarantined(Rejection rejection) {
    return "quarantined by " + rejection.stage() + ": " + rejection.reason().code();
  }

  private static List<PieceRead> pieces(
      List<Piece> pieces, @Nullable List<LabelledBlock> deciding) {
    List<PieceRead> read = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      begun |= piece.role() == Role.BODY;
      LabelledBlock block = deciding == null ? null : deciding.get(i);
      read.add(new PieceRead(piece, block, counts(piece.role(), begun)));
    }
    return read;
  }

  private static boolean counts(Role role, boolean begun) {
    return switch (role) {
      case HEADLINE, SUBHEADLINE, DATELINE -> false;
      case NOTICE -> begun;
      default -> true;
    };
  }

  private static List<FactRead> facts(Expected expected, List<Article> articles) {
    List<FactRead> facts = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      String value = fact.expected(expected);
      if (value != null) {
        String found = articles.isEmpty() ? null : fact.found(articles.getFirst(), expected);
        facts.add(new FactRead(fact, value, found));
      }
    }
    return facts;
  }
}
