package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Declared.Status;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Wire text and text drops, on messages written after the standards. */
class WireTextTest {

  @Test
  void anAmericanMessageDeclaresWhatItsUpperRailSays() {
    Release release = only("harbour.anpa");
    Declared declared = release.declared();
    assertThat(release.format()).isEqualTo("anpa");
    assertThat(declared.title()).isEqualTo("Acme to forge anvils in Lisbon");
    assertThat(declared.byline()).isEqualTo("By ANA PEREZ");
    assertThat(declared.source()).isEqualTo("Harbour Wire");
    assertThat(declared.slugline()).isEqualTo("BC-Acme-Anvils");
    assertThat(declared.published()).isEqualTo("2026-11-24T15:09:00Z");
    assertThat(declared.id()).isEqualTo(new ReleaseId("HW", "2026-11-24/BC-Acme-Anvils", 3));
    assertThat(declared.correction()).isTrue();
    assertThat(declared.sectors()).containsExactly("Finance");
    assertThat(declared.notes())
        .containsExactly(
            "2nd Ld-Corrective",
            "Corrects the price in 2nd paragraph. Will be updated.",
            "This is one of three stories on harbours.");
  }

  @Test
  void typesettingCodesBecomeWhatTheyStandFor() {
    Release release = only("harbour.anpa");
    assertThat(texts(release, null))
        .startsWith(
            "LISBON, Portugal (HW) — Acme Corp. said Tuesday it will forge “the best anvils” in an"
                + " old shipyard by the harbour of Lisbon.")
        .contains("The old yard");
    assertThat(release.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.TABLE)
        .extracting(Block::text)
        .containsExactly("Year\tAnvils\tSmiths\n2024\t1,200\t210\n2025\t1,450\t240");
    assertThat(texts(release, Role.MEDIA)).containsExactly("HW Photo ABC101");
  }

  @Test
  void wrappedLinesOfACanadianMessageAreJoinedAndItsLabelsRead() {
    Release release = all("maple.anpa").getFirst();
    Declared declared = release.declared();
    assertThat(declared.title())
        .isEqualTo(
            "Mills advance as the bank of rivers seeks to fire up the world's No. 3 economy");
    assertThat(declared.published()).isEqualTo("2026-10-31T16:35:00-04:00");
    assertThat(declared.keywords()).containsExactly("Economy", "Business");
    assertThat(declared.tickers()).containsExactly(new Ticker("TSX", "MLL"));
    assertThat(declared.source()).isEqualTo("MAPLE PRESS");
    assertThat(declared.id()).extracting(ReleaseId::revision).isEqualTo(8);
    assertThat(texts(release, null))
        .containsExactly(
            "TORONTO — The mills of Ontario ran ahead sharply Friday on relief that another bank of"
                + " a river is stepping up to help keep the wheels turning through the winter.",
            "The index of mills gained 205 points to 14,612, and the price of flour rose with it,"
                + " said the exchange of Toronto in a note.");
  }

  @Test
  void aKillTakesAStoryBack() {
    Release kill = all("maple.anpa").get(1);
    assertThat(kill.declared().status()).isEqualTo(Status.CANCELED);
    assertThat(kill.declared().notes()).contains("BULLETIN KILL");
  }

  @Test
  void anIptcMessageDeclaresWhatItsHeadSays() {
    Release release = only("nordpress.iptc7901");
    Declared declared = release.declared();
    assertThat(release.format()).isEqualTo("iptc7901");
    assertThat(declared.title()).isEqualTo("Faroes order three ferries that sail on hydrogen");
    assertThat(declared.byline()).isEqualTo("By Jona Dahl");
    assertThat(declared.slugline()).isEqualTo("Faroes/ferries/energy");
    assertThat(declared.keywords()).containsExactly("Faroes", "ferries", "energy");
    assertThat(declared.source()).isEqualTo("nordpress");
    assertThat(declared.published()).isEqualTo("2026-11-24T11:37:00Z");
    assertThat(declared.id()).isEqualTo(new ReleaseId("nna", "2026-11-24/nna0042", 1));
    assertThat(declared.subjects()).containsExactly(new Subject("iptc7901", "i", null));
    assertThat(declared.correction()).isTrue();
  }

  @Test
  void whatIsNotForPublicationIsNoStory() {
    Release release = only("nordpress.iptc7901");
    assertThat(texts(release, null))
        .containsExactly(
            "Torshavn (nordpress) - The Faroe Islands will buy three ferries that run on hydrogen,"
                + " the islands' minister of transport said on Tuesday in the harbour of Torshavn.",
            "The ships cost 90 million kroner each and will be built in the north of Norway. The"
                + " first one sails in the spring of 2028, the minister said.",
            "Ferry        Seats    From\nTernan         120    2028\nTeistin        140    2029");
    assertThat(release.declared().notes())
        .contains("CORRECTION", "2ND LEAD", "- Editing by: Eva Hansen, +298 000 000");
    assertThat(texts(release, Role.ENDMARK))
        .containsExactly("nordpress jd eh", "241137 GMT Nov 26");
  }

  @Test
  void eachMessageOfAFileIsARelease() {
    List<Release> releases = all("zwei.iptc7901");
    assertThat(releases)
        .extracting(release -> release.declared().title())
        .containsExactly(
            "Uhrenfabrik in Biel stellt wieder ein", "Zürich wählt eine neue Stadtpräsidentin");
    assertThat(releases.getFirst().declared().byline()).isEqualTo("Von Max Muster");
    assertThat(releases.getFirst().declared().embargo()).isEqualTo("2026-11-25T06:00:00Z");
    assertThat(releases.getFirst().declared().published()).isEqualTo("2026-11-24");
    assertThat(releases.get(1).declared().notes()).containsExactly("EILMELDUNG");
  }

  @Test
  void aMessageThatLostItsFirstControlCharacterIsReadAllTheSame() {
    Release release = only("bare.iptc7901");
    assertThat(release.format()).isEqualTo("iptc7901");
    assertThat(release.declared().title()).isEqualTo("Bank of the Isles cuts its rate");
    assertThat(release.declared().subjects()).containsExactly(new Subject("iptc7901", "OVR", null));
    assertThat(release.declared().id()).isNull();
  }

  @Test
  void messagesWithoutTextAreRefusedOneByOne() {
    Parsed parsed =
        parse(
            lines(
                "\u0001abc0001 4 i 2",
                "x/",
                "\u0002\u0003\u0001abc0002 4 i 2",
                "\u0002It rained in the hills.\u0003"));
    assertThat(parsed.items()).hasSize(2);
    assertThat(parsed.items().getFirst())
        .isInstanceOfSatisfying(
            Parsed.Item.Refused.class,
            refused ->
                assertThat(refused.rejection().reason()).isEqualTo(Rejection.Reason.NO_TEXT));
    assertThat(parsed.releases()).hasSize(1);
  }

  @Test
  void aSentenceAtTheTopIsNoHeadline() {
    Parsed parsed =
        parse(
            lines(
                "\u0001abc0002 4 i 2",
                "\u0002It rained in the hills.",
                "",
                "It rained in the valleys, too.\u0003"));
    assertThat(parsed.releases().getFirst().declared().title()).isNull();
  }

  @Test
  void oneCharsetIsDetectedForAllMessages() {
    String message =
        "\u0001abc0001 4 i 9\r\n\u0002Caf\u00e9 am See.\r\n\r\nEs regnet \u00fcberall.\u0003";
    assertThat(parse(message.repeat(3)).releases())
        .extracting(Release::text)
        .allSatisfy(text -> assertThat(text).contains("Café am See.", "Es regnet überall."));
  }

  @Test
  @Timeout(20)
  void signsWithoutEndAreReadInOnePass() {
    String anpa = "\u0001b1207\u001fx\r\nu f\u0013\u0011 BC-A 11-24 1\r\n\u0002";
    assertThat(parse(anpa + "^".repeat(4_000_000)).releases()).isEmpty();
    String iptc = "\u0001abc0001 4 i 9\r\n\u0002";
    assertThat(parse(iptc + "rain " + "=".repeat(4_000_000)).releases()).hasSize(1);
  }

  @Test
  void moreMessagesThanAnUploadMayHoldAreLeftOff() {
    String message = "\u0001abc0001 4 i 2\r\n\u0002It rained.\u0003";
    List<Parsed.Item> items = parse(message.repeat(WireMessage.MOST + 5)).items();
    assertThat(items).hasSize(WireMessage.MOST + 1);
    assertThat(items.getLast())
        .isInstanceOfSatisfying(
            Parsed.Item.Refused.class,
            refused ->
                assertThat(refused.rejection().reason()).isEqualTo(Rejection.Reason.TOO_LARGE));
  }

  @Test
  void aDropOfADistributorNamesIssuerHeadlineAndAddress() {
    List<Release> releases = all("acme.zczc");
    Declared declared = releases.getFirst().declared();
    assertThat(releases.getFirst().format()).isEqualTo("zczc");
    assertThat(declared.title()).isEqualTo("Acme opens a forge in Perth");
    assertThat(declared.issuer()).isEqualTo("Acme Corporation");
    assertThat(declared.id()).isEqualTo(new ReleaseId("releases.example", "841", 1));
    assertThat(declared.subjects())
        .contains(new Subject("receivers", "HFI", null), new Subject("anpa", "J", null));
    assertThat(texts(releases.getFirst(), Role.ENDMARK)).containsExactly("NNNN");
  }

  @Test
  void aDropOfResultsIsATable() {
    Release release = all("acme.zczc").get(1);
    assertThat(release.declared().title()).isEqualTo("Sydney wins the regatta");
    assertThat(release.declared().slugline()).isEqualTo("Regatta");
    assertThat(release.declared().place()).isEqualTo("NSW");
    assertThat(release.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.TABLE)
        .extracting(Block::text)
        .containsExactly(
            """
            Boat        Time     Points
            Wren        1:04         12
            Tern        1:06         10\
            """);
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  private static Release only(String name) {
    List<Release> releases = all(name);
    assertThat(releases).hasSize(1);
    return releases.getFirst();
  }

  private static List<Release> all(String name) {
    return new Parser().parse(new Upload(name, null, Fixtures.bytes("wire/" + name))).releases();
  }

  private static Parsed parse(String text) {
    return new Parser()
        .parse(new Upload("drop.txt", null, text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static List<String> texts(Release release, @Nullable Role role) {
    return release.blocks().stream()
        .filter(block -> block.declared() == role)
        .map(Block::text)
        .toList();
  }
}
