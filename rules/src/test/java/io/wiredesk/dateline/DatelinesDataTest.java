package io.wiredesk.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.rules.Growth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines as the press of each language writes them. */
class DatelinesDataTest {

  private static final Dates DATES = Dates.load();
  private static final Datelines DATELINES = Datelines.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          en | JAKARTA, 24 Nov 2026 –_The bank said it. | JAKARTA | 2026-11-24
          en | LONDON, Nov. 24, 2026 /PRNewswire/ --_Acme Inc. said. | LONDON | 2026-11-24
          en | NEW YORK--(BUSINESS WIRE)--_Acme said. | NEW YORK | -
          en | TOKYO, Nov 24, 2026 - (JCN Newswire) -_Acme said. | TOKYO | 2026-11-24
          en | HONG KONG SAR - Media OutReach Newswire - 24 November 2026 -_Acme | HONG KONG SAR | 2026-11-24
          en | (SeaPRwire) – JAKARTA, 24 November 2026 –_Acme said. | JAKARTA | 2026-11-24
          en | (SeaPRwire) –_The call between the two came late. | - | -
          en | PARIS and NEW YORK, Nov. 24, 2026 (GLOBE NEWSWIRE) --_Acme | PARIS and NEW YORK | 2026-11-24
          en | Savannah, GA – November 24, 2026 –_As the town grows | Savannah, GA | 2026-11-24
          en | PALO ALTO, Calif.--(BUSINESS WIRE)--_Acme said. | PALO ALTO, Calif. | -
          en | NEW YORK, NY / ACCESS Newswire / November 24, 2026 /_Acme | NEW YORK, NY | 2026-11-24
          en | Vancouver, British Columbia--(Newsfile Corp. - November 24, 2026) -_Acme | Vancouver, British Columbia | 2026-11-24
          de | Berlin (ots) -_Die Bank sagte es. | Berlin | -
          de | Köln/Bonn, 24. November 2026 –_Die Bank | Köln/Bonn | 2026-11-24
          de | Berlin –_Die Bank sagte es. | Berlin | -
          en | NORFOLK, Va. (Nov. 24, 2026) —_Acme said. | NORFOLK, Va. | 2026-11-24
          de | Göttingen, 24. November 2026._Die Bank sagte es. | Göttingen | 2026-11-24
          ru | Самара, 24 ноября 2026 г._Банк сказал. | Самара | 2026-11-24
          ru | 24 ноября 2026 года, Казань._Завод сказал. | Казань | 2026-11-24
          de | Halle (Saale), 24. November 2026 –_Die Bank | Halle (Saale) | 2026-11-24
          ar | نابل (تونس) في 24 نوفمبر 2026 -_أعلن البنك | نابل | 2026-11-24
          id | PADANG, Selasa (24/11/2026) –_Bank itu | PADANG | 2026-11-24
          ms | IPOH, Selasa (24/11/2026) –_Bank itu | IPOH | 2026-11-24
          fr | Paris, le 24 novembre 2026 –_La banque | Paris | 2026-11-24
          es | Madrid, 24 de noviembre de 2026.-_La empresa | Madrid | 2026-11-24
          pt | São Paulo, 24 de novembro de 2026 –_A empresa | São Paulo | 2026-11-24
          ru | МОСКВА, 24 ноября 2026 г. /PRNewswire/ --_Банк | МОСКВА | 2026-11-24
          id | Jakarta (ANTARA) -_Bank itu | Jakarta | -
          id | ISTANBUL, 24 November 2026 (Antara/PRNewswire) -_Bank | ISTANBUL | 2026-11-24
          id | JAKARTA, KOMPAS.com -_Bank itu | JAKARTA | -
          ms | KUALA LUMPUR:_Bank itu | KUALA LUMPUR | -
          vi | HÀ NỘI, ngày 24 tháng 11 năm 2026 /PRNewswire/ --_Ngân hàng | HÀ NỘI | 2026-11-24
          th | กรุงเทพฯ – 24 พฤศจิกายน 2569 –_ธนาคาร | กรุงเทพฯ | 2026-11-24
          ja | （東京、2026年11月24日）_アクメは | 東京 | 2026-11-24
          ja | 東京--(BUSINESS WIRE)--_アクメは | 東京 | -
          ko | 서울--(뉴스와이어)--2026년 11월 24일--_은행은 | 서울 | 2026-11-24
          ko | (서울=연합뉴스)_은행은 | 서울 | -
          ar | الرياض 14 جمادى الآخرة 1448 هـ الموافق 24 نوفمبر 2026 م واس | الرياض | 2026-11-24
          ar | دبي، الإمارات العربية المتحدة – 24 نوفمبر 2026 –_أعلن البنك | دبي، الإمارات العربية المتحدة | 2026-11-24
          zh-Hans | 北京2026年11月24日电 /美通社/ --_银行 | 北京 | 2026-11-24
          zh-Hans | 新华社北京11月24日电_银行 | 北京 | -
          zh-Hant | (台北訊，2026年11月24日) –_銀行 | 台北 | 2026-11-24
          """)
  void readsPlaceAndDateAndLeavesTheSentence(
      String language, String text, String place, String date) {
    String raw = text.contains("_") ? text.substring(0, text.indexOf('_')) : text;
    assertThat(DATELINES.find(text.replace('_', ' '), language, null))
        .isEqualTo(new Dateline(raw, place, date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London is a large town.",
        "Jakarta, kota yang besar, tumbuh.",
        "London – the town of rain – grows.",
        "Apple – the firm from Cupertino – said so.",
        "On November 24, 2026, Acme said so.",
        "November 24, 2026, was cold.",
        "Acme opens, as of November 24, 2026. and more.",
        "Today (November 24, 2026) Acme said so.",
        "Acme (NASDAQ: ACM) - the maker of anvils - said so.",
        "UPDATE – Acme said so.",
        "FOR IMMEDIATE RELEASE – The plant opens.",
        "NASA – the agency – said so."
      })
  void isSilentWhereTheSentenceBeginsAtOnce(String text) {
    assertThat(DATELINES.find(text, "en", null)).isNull();
  }

  @Test
  void takesTheYearOfADatelineFromTheReference() {
    Dateline dateline =
        DATELINES.find("DENVER, March 19 - Acme said", "en", LocalDate.of(1987, 3, 21));
    assertThat(dateline).isEqualTo(new Dateline("DENVER, March 19 -", "DENVER", "1987-03-19"));
  }

  @Test
  void inventsNoYear() {
    assertThat(DATELINES.find("DENVER, March 19 - Acme said", "en", (LocalDate) null))
        .isEqualTo(new Dateline("DENVER, March 19 -", "DENVER", null));
  }

  @Test
  void takesTheDayFromALineAboveADatelineThatHasNone() {
    List<String> release =
        List.of("Acme opens", "March 08, 2026 04:10 PM", "PARIS--(BUSINESS WIRE)--Acme said.");
    assertThat(DATELINES.find(release, "en", null))
        .isEqualTo(new Dateline("PARIS--(BUSINESS WIRE)--", "PARIS", "2026-03-08"));
  }

  @Test
  void readsALineThatIsADateOnly() {
    List<String> release = List.of("Notis", "Tarikh Siaran: 02 Ogos 2026", "Bank itu berkata.");
    assertThat(DATELINES.find(release, "ms", null))
        .isEqualTo(new Dateline("Tarikh Siaran: 02 Ogos 2026", null, "2026-08-02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "- ", "A, ", "24 November ", "/a", "[a](", "١", "2026-", "一", ":"})
  void workGrowsWithTheTextWhateverIsRepeated(String piece) {
    double growth =
        Growth.of(
            length -> piece.repeat(length / piece.length()),
            20_000,
            bomb -> {
              DATELINES.find(bomb, "ar", null);
              DATES.find(bomb, "und", null);
            });

    assertThat(growth).isLessThan(Growth.LINEAR);
  }
}
