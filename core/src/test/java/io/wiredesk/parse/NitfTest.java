package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Declared.Status;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import io.wiredesk.release.Ticker;
import org.junit.jupiter.api.Test;

class NitfTest {

  private static final Release FERRIES = Reads.release(Reads.file("nitf.xml"));

  @Test
  void declaresWhatItsHeadSays() {
    Declared declared = FERRIES.declared();

    assertThat(FERRIES.format()).isEqualTo("nitf");
    assertThat(declared.id()).isEqualTo(new ReleaseId("kawat.example", "kf-2", 1));
    assertThat(declared.status()).isEqualTo(Status.WITHHELD);
    assertThat(declared.embargo()).isEqualTo("2026-11-24T00:01:00+07:00");
    assertThat(declared.published()).isEqualTo("2026-11-23T08:00:00+07:00");
    assertThat(declared.correction()).isTrue();
    assertThat(declared.notes())
        .containsExactly("The number of ferries was wrong.", "Embargoed to 0001 Tuesday");
    assertThat(declared.source()).isEqualTo("Kawat Nusantara");
    assertThat(declared.title()).isEqualTo("Dua feri baru untuk Padang");
    assertThat(declared.slugline()).isEqualTo("Kapal-Feri");
    assertThat(declared.byline()).isEqualTo("Oleh Ratih Anwar");
    assertThat(declared.place()).isEqualTo("PADANG");
    assertThat(declared.keywords()).containsExactly("feri", "pelabuhan");
    assertThat(declared.rights()).containsExactly("Kawat 2026");
    assertThat(declared.tickers()).containsExactly(new Ticker("XIDX", "FERI"));
    assertThat(declared.subjects())
        .containsExactly(
            new Subject("subj", "04015000", "Transport"),
            new Subject("doc-scope", null, "TRANSPORT"));
  }

  @Test
  void keepsItsStructureAsBlocks() {
    assertThat(FERRIES.blocks())
        .extracting(Block::kind, Block::declared, Block::text)
        .containsExactly(
            tuple(Block.Kind.HEADING, Role.HEADLINE, "Dua feri baru untuk Padang"),
            tuple(Block.Kind.HEADING, Role.SUBHEADLINE, "Perjalanan ke Siberut kini enam jam"),
            tuple(Block.Kind.PARAGRAPH, Role.SOURCE, "Oleh Ratih Anwar"),
            tuple(Block.Kind.PARAGRAPH, Role.DATELINE, "PADANG"),
            tuple(
                Block.Kind.PARAGRAPH,
                null,
                "Dua feri baru mulai berlayar pada hari Senin. Pemiliknya PT Feri Samudra."),
            tuple(Block.Kind.HEADING, null, "Jadwal"),
            tuple(Block.Kind.LIST_ITEM, null, "Padang 07.00"),
            tuple(Block.Kind.LIST_ITEM, null, "Siberut 13.00"),
            tuple(Block.Kind.TABLE, null, "Rute\tHarga"),
            tuple(Block.Kind.TABLE, null, "Siberut\tRp90.000"),
            tuple(Block.Kind.CAPTION, Role.MEDIA, "Feri itu di dermaga."),
            tuple(Block.Kind.PARAGRAPH, null, "Harga < Rp100.000 & tetap."),
            tuple(Block.Kind.PARAGRAPH, Role.SOURCE, "Dana Putri membantu penulisan berita ini."));
  }

  @Test
  void aBareDoctypeIsReadPast() {
    assertThat(FERRIES.oddities()).isEmpty();
  }

  @Test
  void anAbstractWithoutBodyIsTheStory() {
    Release release =
        Reads.release(
            "<nitf><body><body.head><hedline><hl1>Feri</hl1></hedline><abstract>Dua feri baru mulai"
                + " berlayar.</abstract></body.head><body.content/></body></nitf>");

    assertThat(Reads.story(release)).containsExactly("Dua feri baru mulai berlayar.");
  }

  @Test
  void aKillWithoutBodyIsItsHeadlineAndItsNote() {
    Release release =
        Reads.release(
            "<nitf><head><docdata management-status='canceled'><ed-msg info='Kill the story'/>"
                + "</docdata></head><body><body.head><hedline><hl1>Feri tenggelam</hl1></hedline>"
                + "</body.head></body></nitf>");

    assertThat(release.declared().status()).isEqualTo(Status.CANCELED);
    assertThat(Reads.story(release)).containsExactly("Feri tenggelam", "Kill the story");
  }

  @Test
  void aReleaseDateThatIsNoLaterThanTheIssueIsNoEmbargo() {
    Release release =
        Reads.release(
            "<nitf><head><docdata><date.issue norm='20261123T080000Z'/><date.release"
                + " norm='20261123T080000Z'/></docdata></head><body><body.content><p>Harga"
                + " turun.</p></body.content></body></nitf>");

    assertThat(release.declared().embargo()).isNull();
    assertThat(release.declared().status()).isEqualTo(Status.USABLE);
  }

  @Test
  void anEmbargoWithoutATimeIsWithheld() {
    Release release =
        Reads.release(
            "<nitf><head><docdata"
                + " management-status='embargoed'/></head><body><body.content><p>Harga"
                + " turun.</p></body.content></body></nitf>");

    assertThat(release.declared().status()).isEqualTo(Status.WITHHELD);
    assertThat(release.declared().embargo()).isNull();
  }
}
