package io.wiredesk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.release.Block;
import io.wiredesk.release.Block.Kind;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Role;
import org.junit.jupiter.api.Test;

class OdtFormatTest {

  @Test
  void headingsListsAndTablesAreWhatTheyAre() {
    byte[] file =
        Zips.odt(
            """
            <text:h text:outline-level='2'>Latar</text:h><text:p>Harga
             naik.</text:p><text:list><text:list-item><text:p>Satu</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>2026</text:p></table:table-cell>
            <table:table-cell><text:p>40 MW</text:p></table:table-cell></table:table-row></table:table>\
            """);

    assertThat(Reads.release(file).blocks())
        .extracting(Block::kind, Block::level, Block::text)
        .containsExactly(
            tuple(Kind.HEADING, 2, "Latar"),
            tuple(Kind.PARAGRAPH, 0, "Harga naik."),
            tuple(Kind.LIST_ITEM, 0, "Satu"),
            tuple(Kind.TABLE, 0, "2026\t40 MW"));
  }

  @Test
  void aStyleThatAProgramMadeUpInheritsItsMeaning() {
    String styles =
        "<office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/>"
            + "</office:automatic-styles>";
    byte[] file =
        Zips.odt(
            "",
            "content.xml",
            Zips.open(
                "document-content",
                styles
                    + "<office:body><text:p text:style-name='P1'>Pabrik</text:p></office:body>"));

    assertThat(Reads.release(file).blocks()).containsExactly(Block.heading(1, "Pabrik"));
  }

  @Test
  void deletedTextAndCommentsAreOutNotesStandBehindAndLinksCount() {
    byte[] file =
        Zips.odt(
            """
            <text:tracked-changes><text:p>dihapus</text:p></text:tracked-changes>\
            <text:p>Harga<text:s text:c='2'/><text:a>naik</text:a><office:annotation><text:p>komentar</text:p>\
            </office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>Catatan</text:p></text:note-body></text:note>.</text:p>\
            """);

    assertThat(Reads.release(file).blocks())
        .containsExactly(
            new Block("Harga  naik.", Kind.PARAGRAPH, 0, 4, null), Block.paragraph("Catatan"));
  }

  @Test
  void headersAndFootersStandAround() {
    String styles =
        Zips.open(
            "document-styles",
            "<office:master-styles><style:master-page><style:footer><text:p>Halaman 1</text:p>"
                + "</style:footer></style:master-page></office:master-styles>");

    assertThat(
            Reads.release(Zips.odt("<text:p>Harga naik.</text:p>", "styles.xml", styles)).blocks())
        .extracting(Block::declared, Block::text)
        .containsExactly(tuple(null, "Harga naik."), tuple(Role.CHROME, "Halaman 1"));
  }

  @Test
  void aLockedDocumentIsRefusedAsSuch() {
    byte[] file =
        Zips.odt(
            "",
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>");

    assertThat(Reads.rejected(file).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void entitiesAreRefused() {
    byte[] file = Zips.odt("", "content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");

    assertThat(Reads.rejected(file).reason()).isEqualTo(Reason.MALFORMED);
  }
}
