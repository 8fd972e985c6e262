package io.wiredesk.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped words that suggest sectors, on texts composed for the purpose. */
class SectorTermsTest {

  private static final SectorDesk DESK = SectorDesk.load();

  @Test
  void allFilesCanBeRead() {
    assertThat(SectorTerms.load(DataFiles.onClassPath(), DESK.sectors()).readAll()).isNotNull();
  }

  static Stream<String> languages() throws IOException {
    return SectorNamesTest.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTermsForEveryTopic(String language) {
    String text = SectorFile.read(DataFiles.onClassPath(), "sector/terms/" + language);
    assertThat(text)
        .as("write sector/terms/%s, a line 'code!  terms' for each code", language)
        .isNotNull();
    for (String code : DESK.sectors().codes()) {
      if (DESK.sectors().mediaTopic(code) != null) {
        assertThat(text)
            .as("sector/terms/%s wants a line that begins with %s!", language, code)
            .contains("\n" + code + "!  ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aTextWithoutAWordOfATopicGetsNoAnswer(String language) {
    assertThat(DESK.infer("", "12 + 30 = 42", language)).isEmpty();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("en", "sport", "The goalkeeper saved a penalty kick in the cup final."),
        Arguments.of("en", "healthcare", "The hospital gave patients the vaccine in March."),
        Arguments.of("en", "energy", "The refinery will buy crude oil and natural gas."),
        Arguments.of("ko", "sport", "골키퍼가 결승 경기에서 페널티를 막아 팀이 우승했다."),
        Arguments.of("ko", "healthcare", "병원은 환자에게 새 백신을 접종하고 치료를 시작했다."),
        Arguments.of("ko", "markets", "코스피가 하락 마감하면서 주가와 배당 전망이 나빠졌다."),
        Arguments.of("ja", "sport", "決勝の試合で選手がゴールを決め、監督は優勝を喜んだ。"),
        Arguments.of("ja", "healthcare", "病院は患者にワクチンを投与し、治療を始めた。"),
        Arguments.of("ja", "politics", "首相は国会で、選挙の前に法案を出すと議員に話した。"),
        Arguments.of("ar", "sport", "فاز المنتخب في نهائي كأس العالم وسجل اللاعب هدفا في الملعب."),
        Arguments.of("ar", "healthcare", "قدم المستشفى اللقاح للمرضى وبدأ الأطباء العلاج."),
        Arguments.of("ar", "energy", "ترفع المصفاة إنتاج النفط والغاز بعد قرار أوبك."),
        Arguments.of("zh-Hans", "sport", "决赛中球员射门得分，主教练庆祝夺冠。"),
        Arguments.of("zh-Hans", "healthcare", "医院为患者接种疫苗并开始治疗。"),
        Arguments.of("zh-Hans", "property-construction", "新楼盘的房价上涨，住宅与公寓热销。"),
        Arguments.of("zh-Hant", "sport", "決賽中球員射門得分，總教練慶祝奪冠。"),
        Arguments.of("zh-Hant", "healthcare", "醫院為病患接種疫苗並開始治療。"),
        Arguments.of("zh-Hant", "markets", "台股收盤上漲，外資買超，股利與殖利率受到關注。"),
        Arguments.of("vi", "sport", "Thủ môn cản phá quả phạt đền trong trận chung kết bóng đá."),
        Arguments.of(
            "vi", "healthcare", "Bệnh viện tiêm vắc xin cho bệnh nhân và bắt đầu điều trị."),
        Arguments.of("vi", "politics", "Thủ tướng phát biểu tại Quốc hội trước cuộc bầu cử."),
        Arguments.of("th", "sport", "ผู้รักษาประตูเซฟลูกโทษในรอบชิงชนะเลิศฟุตบอล"),
        Arguments.of("th", "healthcare", "โรงพยาบาลฉีดวัคซีนให้ผู้ป่วยและแพทย์เริ่มการรักษา"),
        Arguments.of("th", "education", "โรงเรียนเปิดหลักสูตรใหม่ให้นักเรียนและครู"),
        Arguments.of("id", "sport", "Kiper menahan penalti pada laga final kejuaraan sepak bola."),
        Arguments.of("id", "healthcare", "Rumah sakit memberi vaksin kepada pasien dan dokter."),
        Arguments.of("id", "law-crime", "Polisi menangkap tersangka korupsi dan jaksa menahannya."),
        Arguments.of("ms", "sport", "Penjaga gol menyelamatkan penalti pada final bola sepak."),
        Arguments.of("ms", "healthcare", "Hospital memberi vaksin kepada pesakit dan doktor."),
        Arguments.of("ms", "law-crime", "Tertuduh didakwa di mahkamah kerana rasuah."),
        Arguments.of("de", "sport", "Der Torhüter hielt im Finale der Meisterschaft den Elfmeter."),
        Arguments.of("de", "healthcare", "Das Krankenhaus impft Patienten gegen die Krankheit."),
        Arguments.of("de", "politics", "Der Bundeskanzler sprach vor der Wahl im Parlament."),
        Arguments.of("ru", "sport", "Вратарь отбил пенальти в финале чемпионата по футболу."),
        Arguments.of("ru", "healthcare", "Больница начала прививать пациентов новой вакциной."),
        Arguments.of("ru", "energy", "Нефтеперерабатывающий завод купит нефть, сообщила ОПЕК."),
        Arguments.of(
            "fr", "sport", "Le gardien de but a arrêté un penalty en finale du championnat."),
        Arguments.of("fr", "healthcare", "L'hôpital vaccine ses patients contre la maladie."),
        Arguments.of("fr", "politics", "Le Premier ministre parle au parlement avant l'élection."),
        Arguments.of("es", "sport", "El portero paró un penalti en la final del campeonato."),
        Arguments.of("es", "healthcare", "El hospital da la vacuna a los pacientes enfermos."),
        Arguments.of("es", "finance", "El banco central sube la tasa de interés de los créditos."),
        Arguments.of("pt", "sport", "O goleiro defendeu um pênalti na final do campeonato."),
        Arguments.of("pt", "healthcare", "O hospital aplica a vacina nos pacientes doentes."),
        Arguments.of("pt", "politics", "O presidente falou no congresso antes das eleições."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void wordsOfATopicSuggestIt(String language, String code, String text) {
    assertThat(DESK.infer("", text, language))
        .hasSizeLessThanOrEqualTo(2)
        .first()
        .extracting(Sector::code)
        .isEqualTo(code);
  }
}
