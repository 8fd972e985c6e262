package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encoded words, parameters, dates, addresses and subjects, as programs write them. */
class MailFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?ISO-8859-1?Q?Stra=DFe_am_See?= | Straße am See",
        "=?utf-8?B?5p2x5Lqs?= news =?utf-8?B?5Lqs?= | 東京 news 京",
        "=?utf-8?B?5p2x5Lo=?= =?utf-8?B?rA==?= | 東京",
        "=?utf-8?Q?=E6=9D=B1=E4?= =?utf-8?Q?=BA=AC?= | 東京",
        "=?windows-1252?Q?Maja\u2019s_day?= | Maja\u2019s day",
        "=?utf-8*en?q?a b?= | a b",
        "=?big5?B?u0+lXw==?= | 臺北",
        "=?gb2312?B?sbG+qQ?= | 北京",
        "=?x-none?Q?a=62?= | ab",
        "=?utf-8?Q?a=?= b | a= b",
        "=?utf-8?Q?never ends | =?utf-8?Q?never ends",
        "1 =? 2 ?= 3 | 1 =? 2 ?= 3",
        "a=?utf-8?Q?b?=c | abc",
      })
  void encodedWordsAreRead(String field, String text) {
    assertThat(MailWords.decode(field)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attachment; filename=\"a; b\\\"c.txt\" | a; b\"c.txt",
        "attachment; filename*=UTF-8''Stra%C3%9Fe.txt | Straße.txt",
        "attachment; filename*0*=iso-8859-1'de'Stra%DF; filename*1=e.txt | Straße.txt",
        "attachment; filename*1=\"b.txt\"; filename*0=\"a\" | ab.txt",
        "attachment; filename=plain.txt; filename*=utf-8''b%C3%B6se.txt | böse.txt",
        "attachment; filename==?utf-8?B?5p2x5Lqs?= | 東京",
        "attachment;; filename=a.txt;=;b | a.txt",
        "attachment; FileName = a b.txt | a b.txt",
        "attachment; filename=\"a.txt | a.txt",
        "attachment; filename*=%C3 | Ã",
      })
  void parametersAreRead(String field, String name) {
    assertThat(MailParameters.of(field).value()).isEqualTo("attachment");
    assertThat(MailParameters.of(field).get("filename")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 10 Mar 2026 14:17:01 -0700 (PDT) | 2026-03-10T14:17:01-07:00",
        "10 Mar 26 14:17 GMT | 2026-03-10T14:17:00Z",
        "Tue, 10 March 2026 14:17:01 EST | 2026-03-10T14:17:01-05:00",
        "Tue Mar 10 14:17:01 2026 | 2026-03-10T14:17:01Z",
        "2026-03-10T14:17:01+07:00 | 2026-03-10T14:17:01+07:00",
        "2026-03-10 14:17:01.5 +0700 | 2026-03-10T14:17:01+07:00",
        "Sat, 31 Dec 2016 23:59:60 +0000 | 2016-12-31T23:59:59Z",
        "10 Mar 99 1:02:03 +0530 | 1999-03-10T01:02:03+05:30",
        "Thu, 31 Feb 2026 10:00:00 +0000 |",
        "Tue, 10 Mar 3609 10:00:00 +0000 |",
        "yesterday at noon |",
        "Tue, 10 Mar 2026 99:99:99 +9999 |",
      })
  void datesAreReadOrNot(String field, String iso) {
    assertThat(MailDate.iso(field)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Lindqvist, Maja\" <maja@b.example>, c@d.example | Lindqvist, Maja | maja@b.example",
        "maja@b.example (Maja Lindqvist) | Maja Lindqvist | maja@b.example",
        "maja@b.example | | maja@b.example",
        "=?utf-8?Q?Maja,_Press?= <maja@b.example> | Maja, Press | maja@b.example",
        "<maja@b.example> | | maja@b.example",
        "Press desk | Press desk |",
        "Maja <maja@b.example | Maja | maja@b.example",
        "maja@b.example <maja@b.example> | | maja@b.example",
      })
  void addressesAreRead(String field, String name, String address) {
    assertThat(MailAddress.of(field)).isEqualTo(new MailAddress(name, address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Re: Fwd: [press-list] Press release: Graz opens | Graz opens",
        "PRESSEMITTEILUNG - Graz macht auf | Graz macht auf",
        "AW: WG: Graz macht auf | Graz macht auf",
        "Re[2]: Graz | Graz",
        "[보도자료] 그라츠 공장 준공 | 그라츠 공장 준공",
        "【新製品】グラーツ | 【新製品】グラーツ",
        "转发：新闻稿：格拉茨 | 格拉茨",
        "Graz: a plant opens | Graz: a plant opens",
        "Press release |",
        "Fwd: |",
        "Return of the plant | Return of the plant",
      })
  void whatStandsBeforeAHeadlineIsTakenOff(String subject, String title) {
    assertThat(MailSubject.of(subject).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGO 10 March 0900 GMT: Graz opens | Graz opens | EMBARGO 10 March 0900 GMT:",
        "[Embargoed] Graz opens | Graz opens | [Embargoed]",
        "Graz lifts embargo on oil | Graz lifts embargo on oil |",
        "Sperrfrist 12. März: Graz | Graz | Sperrfrist 12. März:",
      })
  void anEmbargoInTheSubjectIsDeclared(String subject, String title, String embargo) {
    assertThat(MailSubject.of(subject).title()).isEqualTo(title);
    assertThat(MailSubject.of(subject).embargo()).isEqualTo(embargo);
  }

  @Test
  void rawBytesAreUtf8OrTheCharsetThatTheWriterUses() {
    byte[] text = "Пресс-конференция в Граце".getBytes(Charset.forName("KOI8-R"));

    assertThat(MailWords.text(text, "koi8-r")).isEqualTo("Пресс-конференция в Граце");
  }
}
