package io.wiredesk.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as each language writes them. */
class DatesDataTest {

  private static final Dates DATES = Dates.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | On November 24, 2026 the plant opened. | 2026-11-24
          en | It opened on 24 Nov. 2026. | 2026-11-24
          en | Tue Nov 24 10:00:00 2026 | 2026-11-24
          en | the 24th of November, 2026 | 2026-11-24
          en | 11/24/2026 | 2026-11-24
          en | 3/4/2026 | 2026-03-04
          en | the third Tuesday of November 2026 | 2026-11-17
          en | the last day of November 2026 | 2026-11-30
          de | am Dienstag, den 24. November 2026 | 2026-11-24
          de | 24.11.26 | 2026-11-24
          de | 3.4.2026 | 2026-04-03
          de | April 14, 2026 | 2026-04-14
          fr | le 1er décembre 2026 | 2026-12-01
          fr | dernier jour d'octobre 2026 | 2026-10-31
          es | el cinco de mayo de 2026 | 2026-05-05
          pt | 24 de novembro de 2026 | 2026-11-24
          ru | 24 ноября 2026 г. | 2026-11-24
          ru | двадцать четвёртое ноября 2026 | 2026-11-24
          id | Selasa, 24 Nopember 2026 | 2026-11-24
          ms | 24 Ogos 2026 | 2026-08-24
          vi | ngày 24 tháng 11 năm 2026 | 2026-11-24
          vi | 5 tháng năm, 2026 | 2026-05-05
          th | วันที่ 24 พฤศจิกายน พ.ศ. 2569 | 2026-11-24
          th | 9ม.ค.69 | 2026-01-09
          th | ๒๔ พ.ย. ๒๕๖๙ | 2026-11-24
          th | 24 พ.ย. 2026 | 2026-11-24
          ja | 2026年11月24日に | 2026-11-24
          ja | 令和8年11月24日 | 2026-11-24
          ja | 令和元年5月1日 | 2019-05-01
          ja | 2026年（令和8年）11月24日 | 2026-11-24
          ja | ２０２６年１１月２４日 | 2026-11-24
          ko | 2026년 11월 24일에 | 2026-11-24
          ko | 2026. 11. 24. | 2026-11-24
          ko | 2026년 11월 셋째 화요일 | 2026-11-17
          zh-Hans | 二〇二六年十一月二十四日 | 2026-11-24
          zh-Hans | 2026年三月3号 | 2026-03-03
          zh-Hant | 民國115年11月24日 | 2026-11-24
          ar | ٢٤ نوفمبر ٢٠٢٦ | 2026-11-24
          ar | 24 تشرين الثاني 2026 | 2026-11-24
          ar | 14 جمادى الآخرة 1448 هـ | 2026-11-24
          und | 2026-11-24 | 2026-11-24
          und | 24 novembre 2026 | 2026-11-24
          xx | 24.11.2026 | 2026-11-24
          """)
  void readsADateAsTheLanguageWritesIt(String language, String text, String day) {
    assertThat(DATES.find(text, language, null)).extracting(FoundDate::day).containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | version 1.2.2026.4 of 192.168.10.2026
          en | February 30, 2026
          en | It may 2026 be.
          de | 29. Februar 2025
          zh-Hans | 2025年2月29日
          und | 3/4/2026
          en | November 24
          en | November 2026
          ko | 24일 밝혔다
          """)
  void findsNoneWhereNoDayIsNamed(String language, String text) {
    assertThat(DATES.find(text, language, null)).isEmpty();
  }

  @Test
  void namesOneDayInTwoCalendarsOnce() {
    String text = "الرياض 14 جمادى الآخرة 1448 هـ الموافق 24 نوفمبر 2026 م";
    assertThat(DATES.find(text, "ar", null))
        .containsExactly(new FoundDate("2026-11-24", 7, text.length(), true));
  }

  @Test
  void takesTheYearFromTheReferenceSoThatTheDayIsNear() {
    LocalDate newYear = LocalDate.of(2026, 1, 2);
    assertThat(DATES.find("DENVER, Dec 31 - Acme", "en", newYear))
        .containsExactly(new FoundDate("2025-12-31", 8, 14, false));
  }

  @Test
  void takesNoSmallMayForAMonthInEnglish() {
    assertThat(DATES.find("Page 3 may be torn", "en", LocalDate.of(2026, 5, 1))).isEmpty();
  }

  @Test
  void tellsWhereADateStandsItsWeekdayIncluded() {
    String text = "Heute, Dienstag, 24. November 2026, ist";
    FoundDate date = DATES.find(text, "de", null).getFirst();
    assertThat(text.substring(date.start(), date.end())).isEqualTo("Dienstag, 24. November 2026");
  }

  @Test
  void findsAllDatesInTheOrderOfTheText() {
    assertThat(DATES.find("From 2026-11-24 to 1 December 2026.", "en", null))
        .extracting(FoundDate::day)
        .isEqualTo(List.of("2026-11-24", "2026-12-01"));
  }

  @Test
  void readsDecomposedLettersLikeComposedOnes() {
    assertThat(DATES.find("24 de\u0301cembre 2026", "fr", null))
        .extracting(FoundDate::day)
        .containsExactly("2026-12-24");
  }
}
