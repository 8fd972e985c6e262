package io.wiredesk.function.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.wiredesk.article.Article;
import io.wiredesk.article.Edited;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.Origin;
import io.wiredesk.document.ParsedDocument;
import io.wiredesk.document.QuarantineDocument;
import io.wiredesk.document.Samples;
import io.wiredesk.event.Events;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Json;
import io.wiredesk.function.TestCore;
import io.wiredesk.objects.MemoryObjects;
import io.wiredesk.release.Block;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import io.wiredesk.table.Condition;
import io.wiredesk.table.Head;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.MemoryTable;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.table.Write;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoreFunctionTest {

  private Instant now = Samples.RECEIVED.plusSeconds(1);
  private final MemoryObjects objects = new MemoryObjects(() -> now);
  private final List<Item> stream = new ArrayList<>();
  private final MemoryTable table = new MemoryTable(stream::add);
  private final List<String> lines = new ArrayList<>();
  private final StoreFunction store =
      new StoreFunction(objects, table, "wire", new Journal("store", lines::add));

  @Test
  void aReleaseIsStoredAndAnnouncedToEachOfItsSectors() throws IOException {
    store(article("raw/a", "1.0.0", "Title", "Body", "sectors: finance, energy", "ticker: ABC"));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(outbox())
        .extracting(Outbox::sector, Outbox::kind, Outbox::due, Outbox::sent)
        .containsExactly(
            tuple("energy", "new", "2026-11-24T08:00:00Z", false),
            tuple("finance", "new", "2026-11-24T08:00:00Z", false));
    assertThat(table.due(Keys.ANNOUNCE, "2026-11-24T08:00:00Z", 10)).hasSize(2);
    assertThat(head().version().derived().title()).isEqualTo("Title");
    assertThat(head().version().derived().article()).startsWith("s3://wire/articles/");
  }

  @Test
  void everyQuestionHasItsList() throws IOException {
    store(article("raw/a", "1.0.0", "Title", "sectors: finance", "ticker: ABC"));
    for (String list :
        List.of(
            Keys.sector("finance"),
            Keys.source("TESTWIRE"),
            Keys.issuer(" acme "),
            Keys.ticker("XNYS", "ABC"),
            Keys.language("en", Keys.day(Samples.RECEIVED)))) {
      List<Item> found = table.query(list, "", Keys.LAST, true, 10, null);
      assertThat(found).as(list).hasSize(1);
      assertThat(found.getFirst().text("title")).isEqualTo("Title");
      assertThat(found.getFirst().text("release")).isEqualTo(head().version().release());
    }
  }

  @Test
  void theUploadHasItsEnd() throws IOException {
    ArticleDocument article = article("raw/a", "1.0.0", "Title");
    put(UploadRecord.open(article.origin()).item());
    store(article);
    assertThat(upload(article.id()).state()).isEqualTo(UploadRecord.State.STORED);
    assertThat(upload(article.id()).release()).isEqualTo(head().version().release());
    assertThat(table.due(Keys.OPEN, "2027-01-01T00:00:00Z", 10)).isEmpty();
  }

  @Test
  void aSecondDeliveryWritesNothing() throws IOException {
    ArticleDocument article = article("raw/a", "1.0.0", "Title");
    store(article);
    List<Item> before = table.items();
    store(article);
    assertThat(outcome()).isEqualTo("known");
    assertThat(table.items()).isEqualTo(before);
  }

  @Test
  void theSameBytesUnderAnotherKeyAreTheSameVersion() throws IOException {
    ArticleDocument first = article("raw/a", "1.0.0", "Title");
    store(first);
    store(sameBytes(article("raw/b", "1.0.0", "Title"), first));
    assertThat(outcome()).isEqualTo("linked");
    assertThat(outbox()).hasSize(1);
    assertThat(table.query(Keys.content(contentHash()), "", Keys.LAST, false, 10, null))
        .extracting(item -> item.text("key"))
        .containsExactlyInAnyOrder("raw/a", "raw/b");
  }

  @Test
  void theSameStoryInAnotherFileIsTheSameVersion() throws IOException {
    store(article("raw/a.txt", "1.0.0", "Title"));
    store(article("raw/a.html", "1.0.0", "Title"));
    assertThat(outcome()).isEqualTo("linked");
    assertThat(outbox()).hasSize(1);
  }

  @Test
  void anotherStoryIsAnotherRelease() throws IOException {
    store(article("raw/a", "1.0.0", "Title"));
    store(article("raw/b", "1.0.0", "Title", "And more"));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(outbox()).hasSize(2);
  }

  @Test
  void aReplayUnderNewRulesMovesWhatWasReadForwardAndAnnouncesNothing() throws IOException {
    store(article("raw/a", "1.0.0", "Title", "Fluff", "sectors: finance"));
    String release = head().version().release();
    int streamed = stream.size();
    now = now.plusSeconds(60);
    store(article("raw/a", "1.1.0", "Better title", "sectors: energy"));
    assertThat(outcome()).isEqualTo("updated");
    assertThat(head().version().release()).isEqualTo(release);
    assertThat(head().version().derived().title()).isEqualTo("Better title");
    assertThat(head().version().derived().pipelineVersion()).isEqualTo("1.1.0");
    assertThat(outbox()).hasSize(1);
    assertThat(stream.subList(streamed, stream.size())).noneMatch(item -> Outbox.at(item.key()));
    assertThat(list("finance")).isEmpty();
    assertThat(list("energy")).hasSize(1);
  }

  @Test
  void theSameBytesUnderNewRulesAreNotAnnouncedAgain() throws IOException {
    ArticleDocument first = article("raw/a", "1.0.0", "Title", "Fluff");
    store(first);
    now = now.plusSeconds(60);
    store(sameBytes(article("raw/b", "1.1.0", "Title"), first));
    assertThat(outcome()).isEqualTo("linked");
    assertThat(outbox()).hasSize(1);
    assertThat(upload(Samples.origin("raw/b").id()).release())
        .isEqualTo(head().version().release());
  }

  @Test
  void whatAnotherUploadTellsOfTheSameVersionChangesNothing() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    now = now.plusSeconds(60);
    store(revision(article("raw/b", "1.1.0", "Other", "sectors: energy"), 1));
    assertThat(outcome()).isEqualTo("linked");
    now = now.plusSeconds(60);
    store(revision(article("raw/b", "1.2.0", "Other", "sectors: energy"), 1));
    assertThat(head().version().derived().title()).isEqualTo("One");
    assertThat(head().version().derived().sectors()).containsExactly("finance");
  }

  @Test
  void anOlderPipelineDoesNotBringBackWhatANewerOneRead() throws IOException {
    store(article("raw/a", "1.10.0", "New"));
    now = now.plusSeconds(60);
    store(article("raw/a", "1.9.0", "Old"));
    assertThat(outcome()).isEqualTo("known");
    assertThat(head().version().derived().title()).isEqualTo("New");
  }

  @Test
  void betweenTwoStatesOfTheRulesTheLaterOneCounts() throws IOException {
    store(article("raw/a", "1.0.0+aaaa", "First"));
    now = now.plusSeconds(60);
    store(article("raw/a", "1.0.0+0000", "Second"));
    assertThat(head().version().derived().title()).isEqualTo("Second");
    now = now.minusSeconds(30);
    store(article("raw/a", "1.0.0+bbbb", "Between"));
    assertThat(head().version().derived().title()).isEqualTo("Second");
  }

  @Test
  void anEmbargoedReleaseIsDueAtItsEmbargo() throws IOException {
    store(article("raw/a", "1.0.0", "Title", "embargo: 2026-11-25T09:00:00.250+09:00"));
    assertThat(outbox().getFirst().due()).isEqualTo("2026-11-25T00:00:01Z");
    assertThat(table.due(Keys.ANNOUNCE, "2026-11-25T00:00:00Z", 10)).isEmpty();
  }

  @Test
  void anEmbargoThatCannotBeReadWithholds() throws IOException {
    store(article("raw/a", "1.0.0", "Title", "embargo: Tuesday"));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(outbox().getFirst().due()).isEqualTo(Candidate.NEVER);
  }

  @Test
  void aNewerRevisionMovesTheHeadAndIsACorrection() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    store(revision(article("raw/b", "1.0.0", "Two", "sectors: finance"), 2));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(head().version().revision()).isEqualTo(2);
    assertThat(outbox()).extracting(Outbox::kind).containsExactly("new", "correction");
    assertThat(list("finance")).extracting(item -> item.text("title")).containsExactly("Two");
  }

  @Test
  void aCorrectionGoesToEachTopicThatHadTheStoryAndToNewOnes() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance, energy"), 1));
    store(revision(article("raw/b", "1.0.0", "Two", "sectors: energy, sport"), 2));
    assertThat(announced(2)).containsOnly("correction finance", "correction energy", "new sport");
    store(revision(article("raw/c", "1.0.0", "Three", "sectors: law"), 3));
    assertThat(announced(3))
        .containsOnly("correction finance", "correction energy", "correction sport", "new law");
    assertThat(list("finance")).isEmpty();
    assertThat(list("law")).hasSize(1);
  }

  @Test
  void aKillGoesToEachTopicThatHadTheStoryAndWithdrawsIt() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance, energy"), 1));
    store(revision(killed(article("raw/b", "1.0.0", "Two", "sectors: sport")), 2));
    assertThat(announced(2)).containsOnly("kill finance", "kill energy");
    assertThat(list("finance")).isEmpty();
    assertThat(list("sport")).isEmpty();
    assertThat(table.query(Keys.source("Testwire"), "", Keys.LAST, true, 10, null)).isEmpty();
  }

  @Test
  void aKillThatComesBeforeItsStoryIsToldWhereTheStoryWouldHaveGone() throws IOException {
    store(revision(killed(article("raw/b", "1.0.0", "Two", "sectors: finance")), 2));
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    assertThat(outcome()).isEqualTo("late");
    assertThat(outbox()).extracting(Outbox::kind).containsExactly("kill");
    assertThat(list("finance")).isEmpty();
  }

  @Test
  void aCorrectionWithoutAnIdIsOfWhatItsSourceToldUnderTheSameHeadline() throws IOException {
    store(article("raw/a", "1.0.0", "Plant opens", "In May.", "sectors: finance"));
    String release = head().version().release();
    store(told(article("raw/b", "1.0.0", "PLANT  opens", "In June.", "sectors: energy")));
    assertThat(head().version().release()).isEqualTo(release);
    assertThat(head().version().revision()).isEqualTo(2);
    assertThat(announced(2)).containsOnly("correction finance", "new energy");
    store(told(article("raw/b", "1.0.0", "PLANT  opens", "In June.", "sectors: energy")));
    assertThat(outcome()).isEqualTo("known");
  }

  @Test
  void aKillWithoutAnIdTakesBackWhatItQuotes() throws IOException {
    store(article("raw/a", "1.0.0", "Plant opens", "sectors: finance"));
    ArticleDocument kill = killed(article("raw/b", "1.0.0", "Please kill", "sectors: other"));
    store(meaning(kill, "Plant opens"));
    assertThat(announced(2)).containsOnly("kill finance");
    assertThat(list("finance")).isEmpty();
  }

  @Test
  void aCorrectionOfWhatNobodyToldIsAReleaseOfItsOwn() throws IOException {
    store(told(article("raw/a", "1.0.0", "Plant opens", "sectors: finance")));
    assertThat(announced(1)).containsOnly("new finance");
  }

  @Test
  void aKillDoesNotWaitForAnEmbargo() throws IOException {
    String embargo = "embargo: 2026-12-01T00:00:00Z";
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    store(revision(killed(article("raw/b", "1.0.0", "Two", embargo)), 2));
    assertThat(outbox().getLast().due()).isEqualTo("2026-11-24T08:00:00Z");
  }

  @Test
  void aReplayOfAKillAnnouncesNothing() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    store(revision(killed(article("raw/b", "1.0.0", "Two", "sectors: finance")), 2));
    now = now.plusSeconds(60);
    store(revision(killed(article("raw/b", "1.1.0", "Two", "sectors: finance")), 2));
    assertThat(outcome()).isEqualTo("updated");
    assertThat(outbox()).hasSize(2);
    assertThat(list("finance")).isEmpty();
  }

  @Test
  void aChangedEmbargoFollowsTheNewestVersion() throws IOException {
    store(revision(embargoed("raw/a", "2026-11-25T00:00:00Z"), 1));
    store(revision(embargoed("raw/b", "2026-11-26T00:00:00Z"), 2));
    assertThat(outbox())
        .extracting(Outbox::kind, Outbox::state, Outbox::due)
        .containsExactly(
            tuple("new", Outbox.State.SUPERSEDED, "2026-11-25T00:00:00Z"),
            tuple("new", Outbox.State.PENDING, "2026-11-26T00:00:00Z"));
    assertThat(table.due(Keys.ANNOUNCE, "2026-11-25T12:00:00Z", 10)).isEmpty();
  }

  @Test
  void aKillOfAWithheldReleaseIsToldToNobody() throws IOException {
    store(revision(embargoed("raw/a", "2026-11-25T00:00:00Z"), 1));
    store(revision(killed(article("raw/b", "1.0.0", "Two", "sectors: finance")), 2));
    assertThat(outbox()).extracting(Outbox::state).containsExactly(Outbox.State.SUPERSEDED);
    assertThat(table.due(Keys.ANNOUNCE, "2027-01-01T00:00:00Z", 10)).isEmpty();
  }

  @Test
  void aWithheldCorrectionOfAStoryThatIsOutIsStillACorrectionInTheVersionAfterIt()
      throws IOException {
    store(revision(article("raw/a", "1.0.0", "One", "sectors: finance"), 1));
    store(revision(embargoed("raw/b", "2026-11-25T00:00:00Z"), 2));
    store(revision(article("raw/c", "1.0.0", "Three", "sectors: finance"), 3));
    assertThat(outbox())
        .extracting(Outbox::kind, Outbox::state)
        .containsExactly(
            tuple("new", Outbox.State.PENDING),
            tuple("correction", Outbox.State.SUPERSEDED),
            tuple("correction", Outbox.State.PENDING));
  }

  @Test
  void anOlderRevisionThatComesLateIsStoredAndNotAnnounced() throws IOException {
    store(revision(article("raw/b", "1.0.0", "Two"), 2));
    store(revision(article("raw/a", "1.0.0", "One"), 1));
    assertThat(outcome()).isEqualTo("late");
    assertThat(head().version().revision()).isEqualTo(2);
    assertThat(outbox()).hasSize(1);
    assertThat(table.read(List.of(Keys.version(head().version().release(), 1)))).hasSize(1);
    assertThat(upload(Samples.origin("raw/a").id()).state()).isEqualTo(UploadRecord.State.STORED);
  }

  @Test
  void aReplayOfAnOlderRevisionLeavesTheHead() throws IOException {
    store(revision(article("raw/a", "1.0.0", "One"), 1));
    store(revision(article("raw/b", "1.0.0", "Two"), 2));
    now = now.plusSeconds(60);
    store(revision(article("raw/a", "1.1.0", "One again"), 1));
    assertThat(outcome()).isEqualTo("updated");
    assertThat(head().version().derived().title()).isEqualTo("Two");
  }

  @Test
  void aReadInTheMiddleOfAnotherTransactionIsReadAgain() throws IOException {
    store(article("raw/a", "1.0.0", "Old"));
    now = now.plusSeconds(60);
    Key head = Keys.head(head().version().release());
    var torn = new TornTable(table, head);
    var candidate = Candidate.of(article("raw/a", "1.1.0", "New"), now, "wire");
    assertThat(new Sink(torn).store(candidate).outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(torn.reads).isGreaterThan(2);
    assertThat(head().version().derived().title()).isEqualTo("New");
  }

  /** A table whose first reads miss an item. */
  private static final class TornTable implements ReleaseTable {

    private final ReleaseTable table;
    private final Key missed;
    private int reads;

    TornTable(ReleaseTable table, Key missed) {
      this.table = table;
      this.missed = missed;
    }

    @Override
    public Map<Key, Item> read(Collection<Key> keys) {
      var found = new HashMap<>(table.read(keys));
      if (++reads <= 2) {
        found.remove(missed);
      }
      return found;
    }

    @Override
    public boolean write(List<Write> writes) {
      return table.write(writes);
    }

    @Override
    public List<Item> query(
        String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after) {
      return table.query(pk, from, to, newestFirst, limit, after);
    }

    @Override
    public List<Key> due(String queue, String until, int limit) {
      return table.due(queue, until, limit);
    }
  }

  @Test
  void whateverAReleaseClaimsItFitsIntoTheTable() throws IOException {
    ArticleDocument plain = article("raw/a", "1.0.0", "Title");
    String endless = "x:#".repeat(300_000);
    var hostile =
        new ArticleDocument(
            plain.id(),
            plain.origin(),
            plain.pipelineVersion(),
            plain.format(),
            plain.charset(),
            plain.oddities(),
            new ReleaseId(endless, endless, 1),
            endless,
            endless,
            endless,
            new Dateline(endless, endless, endless),
            List.of(endless, endless, endless),
            endless,
            List.of(new Ticker(endless, endless)),
            plain.contacts(),
            List.of(new Sector("other", endless, Sector.Source.DECLARED, 1)),
            endless,
            endless,
            plain.kind(),
            endless,
            plain.blocks(),
            plain.declared(),
            plain.article());
    store(hostile);
    assertThat(outcome()).isEqualTo("stored");
    assertThat(table.items())
        .allMatch(item -> item.key().pk().getBytes(StandardCharsets.UTF_8).length <= 2048)
        .allMatch(item -> item.key().sk().getBytes(StandardCharsets.UTF_8).length <= 1024)
        .allMatch(item -> Json.bytes(item.attributes()).length < 50_000);
  }

  @Test
  void primingDecidesAndStoresNothing() {
    assertThat(StoreFunction.prime().outcome()).isEqualTo(Outcome.STORED);
    assertThat(table.items()).isEmpty();
  }

  @Test
  void theLargestReleaseFitsIntoOneTransaction() throws IOException {
    String codes =
        String.join(", ", IntStream.range(0, 25).mapToObj(i -> "s" + (char) ('a' + i)).toList());
    List<String> text = new ArrayList<>(List.of("T".repeat(100_000), "sectors: " + codes));
    IntStream.range(0, 50).forEach(i -> text.add("ticker: T" + i));
    store(revision(article("raw/a", "1.0.0", text.toArray(String[]::new)), 1));
    assertThat(outcome()).isEqualTo("stored");
    var moved = article(Samples.origin("raw/b"), "1.0.0", text.toArray(String[]::new));
    put(UploadRecord.open(moved.origin()).quarantined("empty", "parse", "x").item());
    store(revision(later(moved), 2));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(outbox()).hasSize(50);
    assertThat(head().version().derived().tickers()).hasSize(20);
    assertThat(head().version().derived().title()).hasSize(2000).endsWith("…");
  }

  @Test
  void aRecordOfQuarantineIsListedByDay() throws IOException {
    QuarantineDocument document = quarantine("raw/a");
    assertThat(outcome()).isEqualTo("quarantined");
    assertThat(upload(document.id()).state()).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(upload(document.id()).reason()).isEqualTo("binary");
    List<Item> day = quarantined();
    assertThat(day).extracting(item -> item.text("key")).containsExactly("raw/a");
    assertThat(day.getFirst().text("message")).isEqualTo("No text.");
    quarantine("raw/a");
    assertThat(outcome()).isEqualTo("known");
  }

  @Test
  void whatIsUsableAtLastLeavesTheQuarantine() throws IOException {
    quarantine("raw/a");
    store(article("raw/a", "1.1.0", "Title"));
    assertThat(outcome()).isEqualTo("stored");
    assertThat(quarantined()).isEmpty();
  }

  @Test
  void aRecordOfQuarantineThatComesLateDoesNotUndoAnEnd() throws IOException {
    store(article("raw/a", "1.0.0", "Title"));
    QuarantineDocument document = quarantine("raw/a");
    assertThat(outcome()).isEqualTo("known");
    assertThat(upload(document.id()).state()).isEqualTo(UploadRecord.State.STORED);
    assertThat(quarantined()).isEmpty();
  }

  private void store(ArticleDocument document) throws IOException {
    String key = ArticleDocument.key(document.id());
    String version = objects.put("wire", key, Json.bytes(document), "application/json");
    handle(key, version);
  }

  private QuarantineDocument quarantine(String key) throws IOException {
    var rejection = new Rejection(Rejection.Reason.BINARY, "parse", "No text.");
    var document = QuarantineDocument.of(Samples.origin(key), "1.0.0", rejection);
    String path = QuarantineDocument.key(document.id());
    handle(path, objects.put("wire", path, Json.bytes(document), "application/json"));
    return document;
  }

  private void handle(String key, String version) throws IOException {
    var answer = new ByteArrayOutputStream();
    store.handleRequest(Events.queue(Events.created("wire", key, version)), answer, null);
    assertThat(lines.getLast()).doesNotContain("\"failed\"");
    assertThat(answer.toString(StandardCharsets.UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
  }

  private static ArticleDocument article(String key, String pipeline, String... paragraphs) {
    return article(Samples.origin(key), pipeline, paragraphs);
  }

  private static ArticleDocument article(Origin origin, String pipeline, String... paragraphs) {
    var release =
        new Release(
            "text",
            "utf-8",
            Declared.NOTHING,
            Arrays.stream(paragraphs).map(Block::paragraph).toList(),
            List.of());
    Article article = ((Edited.Story) new TestCore(pipeline).edit(release)).article();
    var parsed = new ParsedDocument(origin.id(), origin, pipeline, release);
    return ArticleDocument.of(parsed, article, pipeline);
  }

  private static ArticleDocument later(ArticleDocument document) {
    Origin o = document.origin();
    return with(
        document,
        new Origin(
            o.bucket(),
            o.key(),
            o.versionId(),
            o.received().plusSeconds(5),
            o.size(),
            o.contentType(),
            o.sha256(),
            1,
            1),
        null);
  }

  private static ArticleDocument sameBytes(ArticleDocument document, ArticleDocument as) {
    Origin o = document.origin();
    return with(
        document,
        new Origin(
            o.bucket(),
            o.key(),
            o.versionId(),
            o.received(),
            o.size(),
            o.contentType(),
            as.origin().sha256(),
            1,
            1),
        null);
  }

  private List<String> announced(long revision) {
    return outbox().stream()
        .filter(outbox -> outbox.revision() == revision)
        .map(outbox -> outbox.kind() + " " + outbox.sector())
        .toList();
  }

  private static ArticleDocument embargoed(String key, String embargo) {
    return article(key, "1.0.0", "Title " + key, "sectors: finance", "embargo: " + embargo);
  }

  private static ArticleDocument told(ArticleDocument document) {
    return with(document, document.origin(), null, document.declared(), Change.CORRECTION, null);
  }

  private static ArticleDocument meaning(ArticleDocument document, String headline) {
    return with(document, document.origin(), null, document.declared(), document.kind(), headline);
  }

  private static ArticleDocument killed(ArticleDocument document) {
    Declared canceled = Declared.builder().status(Declared.Status.CANCELED).build();
    return with(document, document.origin(), document.releaseId(), canceled, Change.KILL, null);
  }

  private static ArticleDocument revision(ArticleDocument document, int revision) {
    return with(document, document.origin(), new ReleaseId("Testwire", "tw-1", revision));
  }

  private static ArticleDocument with(
      ArticleDocument d, Origin origin, @Nullable ReleaseId releaseId) {
    return with(d, origin, releaseId, d.declared(), d.kind(), d.meant());
  }

  private static ArticleDocument with(
      ArticleDocument d,
      Origin origin,
      @Nullable ReleaseId releaseId,
      Declared declared,
      Change kind,
      @Nullable String meant) {
    return new ArticleDocument(
        d.id(),
        origin,
        d.pipelineVersion(),
        d.format(),
        d.charset(),
        d.oddities(),
        releaseId,
        d.language(),
        d.source(),
        d.title(),
        d.dateline(),
        d.summary(),
        d.issuer(),
        d.tickers(),
        d.contacts(),
        d.sectors(),
        d.published(),
        d.embargo(),
        kind,
        meant,
        d.blocks(),
        declared,
        d.article());
  }

  private String outcome() {
    return Json.tree(lines.getLast()).path("outcome").asString("");
  }

  private List<Outbox> outbox() {
    return table.items().stream().filter(item -> Outbox.at(item.key())).map(Outbox::of).toList();
  }

  private Head head() {
    return table.items().stream()
        .filter(item -> item.key().sk().equals("head"))
        .map(Head::of)
        .findFirst()
        .orElseThrow();
  }

  private String contentHash() {
    return head().version().facts().contentHash();
  }

  private List<Item> list(String sector) {
    return table.query(Keys.sector(sector), "", Keys.LAST, true, 10, null);
  }

  private List<Item> quarantined() {
    return table.query(Keys.quarantine(Keys.day(Samples.RECEIVED)), "", Keys.LAST, true, 10, null);
  }

  private UploadRecord upload(String id) {
    Key key = Keys.upload(id);
    return UploadRecord.of(Objects.requireNonNull(table.read(List.of(key)).get(key)));
  }

  private void put(Item item) {
    table.write(List.of(new Write.Put(item, Condition.ALWAYS)));
  }
}
