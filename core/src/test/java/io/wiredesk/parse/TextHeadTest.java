package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeadTest {

  @Test
  void aDistributorsHeadNamesIssuerNumberAndHeadlineOverSeveralLines() {
    Declared declared =
        read(new String(Fixtures.bytes("wire/asianet.txt"), StandardCharsets.UTF_8)).declared();
    assertThat(declared.issuer())
        .isEqualTo("The Long-Named Institute for Anvils and Hammers of the Southern Ocean");
    assertThat(declared.id()).isEqualTo(new ReleaseId("AsiaNet", "PR90210", 1));
    assertThat(declared.title())
        .isEqualTo("Institute for Anvils Honours the Makers of the Ten Best Hammers of the Year");
  }

  @Test
  void aLocalisedHeadIsReadLikeAnyOther() {
    Release release = read(new String(Fixtures.bytes("wire/kopf.txt"), StandardCharsets.UTF_8));
    Declared declared = release.declared();
    assertThat(declared.title()).isEqualTo("Uhrenfabrik Muster stellt hundert Uhrmacher ein");
    assertThat(declared.published()).isEqualTo("2026-11-24T09:30:00+01:00");
    assertThat(declared.embargo()).isEqualTo("2026-11-25T06:00:00Z");
    assertThat(declared.language()).isEqualTo("de");
    assertThat(declared.place()).isEqualTo("Biel");
    assertThat(declared.keywords()).containsExactly("Uhren", "Arbeit");
    assertThat(declared.contacts())
        .containsExactly(new Contact("Presse Muster AG", null, "presse@muster.example", null));
    assertThat(release.blocks())
        .extracting(Block::declared)
        .containsExactly(
            Role.HEADLINE,
            Role.NOTICE,
            Role.NOTICE,
            Role.NOTICE,
            Role.NOTICE,
            Role.NOTICE,
            Role.SECTORS,
            null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          件名：新工場を開設\\n配信日：2026年11月24日  | 新工場を開設 | 2026-11-24
          제목: 새 공장을 열다\\n날짜: 2026-11-24      | 새 공장을 열다 | 2026-11-24
          Тема: Завод открыт\\nДата: 24.11.2026      | Завод открыт | 2026-11-24
          Objet : Une usine\\nDate : 24 novembre 2026 | Une usine | 2026-11-24
          Asunto: Una planta\\nFecha: 24 de noviembre de 2026 | Una planta | 2026-11-24
          Subject: A plant\\nDate: Tue, 24 Nov 2026 09:30:00 +0800 | A plant | 2026-11-24T09:30:00+08:00
          """)
  void fieldsAndTheirDatesAreKnownInManyLanguages(String head, String title, String date) {
    Declared declared =
        read(head.replace("\\n", "\n") + "\n\nIt rained in the hills today.").declared();
    assertThat(declared.title()).isEqualTo(title);
    assertThat(declared.published()).isEqualTo(date);
  }

  @Test
  void anEmbargoInWordsStaysANoticeToBeReadAsWords() {
    Release release = read("Embargo: until the bell rings\n\nIt rained in the hills today.");
    assertThat(release.declared().embargo()).isNull();
    assertThat(release.blocks().getFirst().declared()).isEqualTo(Role.NOTICE);
  }

  @Test
  void anEmbargoWithoutZoneIsNotGuessed() {
    Declared declared =
        read("Embargo: 2026-11-25 06:00\n\nIt rained in the hills today.").declared();
    assertThat(declared.embargo()).isNull();
  }

  @Test
  void noEmbargoIsNone() {
    Declared declared =
        read("Embargo: none\nTitle: Rain\n\nIt rained in the hills today.").declared();
    assertThat(declared.embargo()).isNull();
  }

  @Test
  void aTextWithoutAHeadStaysAsItIs() {
    assertThat(read("Date: it was the 24th.\n\nIt rained in the hills today.").declared())
        .isEqualTo(Declared.NOTHING);
    assertThat(read("Acme opens a plant\n\nContact: Ann Roe\nPhone: 123\n").declared())
        .isEqualTo(Declared.NOTHING);
  }

  @Test
  void aHeadWithNothingBelowItIsText() {
    assertThat(read("Subject: It rained\nDate: 2026-11-24\n").declared())
        .isEqualTo(Declared.NOTHING);
  }

  @Test
  void aTitleOutranksASubject() {
    Declared declared =
        read("Subject: Press release 12\nTitle: It rained\n\nIt rained in the hills today.")
            .declared();
    assertThat(declared.title()).isEqualTo("It rained");
    assertThat(
            read("Title: It rained\nSubject: Release 12\n\nIt rained in the hills.")
                .declared()
                .title())
        .isEqualTo("It rained");
  }

  private static Release read(String text) {
    Parsed parsed =
        new Parser().parse(new Upload("a.txt", null, text.getBytes(StandardCharsets.UTF_8)));
    return parsed.releases().getFirst();
  }
}
