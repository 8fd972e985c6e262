package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.dateline.Datelines;
import io.wiredesk.language.Sentences;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a release's title stands, and what it is when it stands nowhere. */
class TitlesDataTest {

  private static final Titles TITLES = new Titles(Datelines.load(), Sentences.load());

  private static List<LabelledBlock> blocks(String... texts) {
    return Stream.of(texts).map(LabelledBlock::body).toList();
  }

  private static Title title(String language, String... texts) {
    return TITLES.find(blocks(texts), null, language);
  }

  @Test
  void theIssuersNameInCapitalsIsNotTheHeadline() {
    List<LabelledBlock> blocks =
        List.of(
            LabelledBlock.body("ACME DO VALE S.A."),
            LabelledBlock.body("Acme do Vale interrompe a linha de Porto Novo por 40 dias"),
            LabelledBlock.body("A empresa informa que vai parar a linha em março deste ano."));

    assertThat(TITLES.find(blocks, null, "pt").text())
        .isEqualTo("Acme do Vale interrompe a linha de Porto Novo por 40 dias");
  }

  @Test
  void aParagraphThatEndsWithAColonIsNoSubheadline() {
    List<LabelledBlock> blocks =
        List.of(
            LabelledBlock.body("渡輪公司公布新航班"),
            LabelledBlock.body("以下為渡輪公司總經理今日在碼頭會見傳媒的談話內容："),
            LabelledBlock.body("各位早晨，新航班下周一開航。"));

    assertThat(TITLES.find(blocks, null, "zh-Hant").subheadlines()).isEmpty();
  }

  @Test
  void isTheLineAboveTheDateline() {
    assertThat(title("en", "Acme Opens a Plant", "JAKARTA, 24 Nov 2026 – Acme opened it today."))
        .isEqualTo(new Title("Acme Opens a Plant", List.of(0), List.of(), List.of()));
  }

  @Test
  void isFollowedBySubheadlines() {
    assertThat(
            title(
                "ko", "한빛전자, 인천에 새 공장 열어", "내년까지 300명 채용 계획", "한빛전자는 24일 인천에서 새 공장의 문을 열었다고 밝혔다."))
        .isEqualTo(new Title("한빛전자, 인천에 새 공장 열어", List.of(0), List.of(1), List.of()));
  }

  @Test
  void isTheFirstSentenceOfTheLedeWithoutItsCreditWhereThereIsNoHeadline() {
    assertThat(
            title(
                "id",
                "(SeaPRwire) – Pabrik baru itu dibuka pada hari Senin. Ratusan orang hadir.",
                "Pabrik itu membuat paku."))
        .isEqualTo(
            new Title("Pabrik baru itu dibuka pada hari Senin.", List.of(), List.of(), List.of()));
  }

  @Test
  void carriesTheMarkOfAHeading() {
    assertThat(title("en", "![Logo](logo.png)", "# Acme Opens a Plant!", "Acme opened it today."))
        .isEqualTo(new Title("Acme Opens a Plant!", List.of(1), List.of(), List.of(0)));
  }

  @Test
  void standsOnceMoreInTheTitleOfThePage() {
    assertThat(
            title(
                "de",
                "Acme eröffnet ein Werk in Bremen - Pressedienst",
                "Startseite",
                "Acme eröffnet ein Werk in Bremen",
                "Die Firma Acme hat am Montag in Bremen ein Werk eröffnet."))
        .isEqualTo(
            new Title("Acme eröffnet ein Werk in Bremen", List.of(2), List.of(), List.of(0, 1)));
  }

  @Test
  void standsBelowDatesContactsAndNotices() {
    assertThat(
            title(
                "en",
                "For Immediate Release: November 24, 2026",
                "Contact: press@acme.example",
                "ACME REPORTS A RECORD YEAR",
                "KEARNEY, NE -- (BUSINESS WIRE) -- Acme said so today."))
        .isEqualTo(new Title("ACME REPORTS A RECORD YEAR", List.of(2), List.of(), List.of(1)));
  }

  @Test
  void mayEndWithTheNameOfACompany() {
    assertThat(title("en", "Bolt Buys Acme, Inc.", "Bolt has bought the maker of anvils."))
        .isEqualTo(new Title("Bolt Buys Acme, Inc.", List.of(0), List.of(), List.of()));
  }

  @Test
  void isTheDeclaredOneAndItsBlockIsTheHeadline() {
    List<LabelledBlock> blocks = blocks("Menu", "Acme opens a plant", "Acme opened it today.");
    assertThat(TITLES.find(blocks, "Acme  opens a plant", "en"))
        .isEqualTo(new Title("Acme opens a plant", List.of(1), List.of(), List.of(0)));
  }

  @Test
  void passesOverWhatIsNotStory() {
    List<LabelledBlock> blocks =
        List.of(
            new LabelledBlock("Share this story", Role.CHROME, null, Evidence.STRUCTURE),
            LabelledBlock.body("Acme Opens a Plant"),
            LabelledBlock.body("Acme opened it today."));
    Title title = TITLES.find(blocks, null, "en");
    assertThat(title.label(blocks))
        .extracting(LabelledBlock::role)
        .containsExactly(Role.CHROME, Role.HEADLINE, Role.BODY);
  }

  @Test
  void standsAboveAListOfContents() {
    List<LabelledBlock> blocks = new ArrayList<>();
    blocks.add(LabelledBlock.body("Estaleiro do Tejo entrega o seu maior navio"));
    for (String entry : List.of("Conteúdo", "O navio", "O estaleiro", "Números", "Imagens")) {
      blocks.add(new LabelledBlock(entry, Role.CHROME, null, Evidence.STRUCTURE));
    }
    blocks.add(LabelledBlock.body("O navio"));
    blocks.add(LabelledBlock.body("O estaleiro entregou na segunda-feira um navio de 300 metros."));

    assertThat(TITLES.find(blocks, null, "pt"))
        .isEqualTo(
            new Title(
                "Estaleiro do Tejo entrega o seu maior navio", List.of(0), List.of(), List.of()));
  }

  @Test
  void labelsTheLinesAboveIt() {
    List<LabelledBlock> blocks =
        blocks("Menu", "press@acme.example", "Acme Opens a Plant", "Acme opened it today.");
    assertThat(new Title("Acme Opens a Plant", List.of(2), List.of(), List.of(0, 1)).label(blocks))
        .extracting(LabelledBlock::role)
        .containsExactly(Role.CHROME, Role.CONTACT, Role.HEADLINE, Role.BODY);
  }
}
