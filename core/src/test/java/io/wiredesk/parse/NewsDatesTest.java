package io.wiredesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20140829T135002Z | 2014-08-29T13:50:02Z",
        "20160908T132446+0100 | 2016-09-08T13:24:46+01:00",
        "20160908T1324-0530 | 2016-09-08T13:24:00-05:30",
        "20160908T132446 | 2016-09-08T13:24:46",
        "20140829 | 2014-08-29",
        "2014-08-29 | 2014-08-29",
        "2014-08-29T13:50:02.000Z | 2014-08-29T13:50:02Z",
        "2014-08-29T13:50:02+0000 | 2014-08-29T13:50:02Z",
        "2014-08-29T13:50 | 2014-08-29T13:50:00",
        "2014-08-29 13:50:02 | 2014-08-29T13:50:02",
        "2014-08-29T13:50:02.123-05:00 | 2014-08-29T13:50:02-05:00",
        "2014/08/29 | 2014-08-29",
        "Tue, 10 Jun 2003 04:00:00 GMT | 2003-06-10T04:00:00Z",
        "10 Jun 03 04:00 EST | 2003-06-10T04:00:00-05:00",
        "Thu, 5 August 1999 9:05:01 +0200 | 1999-08-05T09:05:01+02:00",
        "Sun, 06-Nov-1994 08:49:37 GMT | 1994-11-06T08:49:37Z",
        "04.03.2019 15:05 | 2019-03-04T15:05:00",
        "4.3.2019 | 2019-03-04"
      })
  void isReadAndWrittenAsIso(String date, String iso) {
    assertThat(NewsDates.iso(date)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "noon",
        "2014",
        "20141399",
        "2014-02-30",
        "99.99.2019",
        "Tue, 40 Jun 2003",
        "1 2 3",
        "٢٠١٤-٠٨-٢٩",
        "10 Xyz 2003",
        "-",
        "2014-",
        "Jun"
      })
  void whatIsNoDateIsNone(String date) {
    assertThat(NewsDates.iso(date)).isNull();
  }
}
