package io.wiredesk.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language's file of dates: what it can say, and what it is told when it is wrong. */
class DateHabitReaderTest {

  @Test
  void aLanguageIsAddedByDataAlone() {
    Dates italian =
        Dates.of(
            Map.of(
                "it",
                List.of("# Dates in Italian.", "order dmy", "month 11 novembre", "form D M Y")));
    assertThat(italian.find("il 24 novembre 2026, o 3/4/2026", "it", null))
        .extracting(FoundDate::day)
        .containsExactly("2026-11-24", "2026-04-03");
  }

  @Test
  void aBracketMayBeLeftOut() {
    Dates dates =
        Dates.of(Map.of("xx", List.of("month 11 Nov", "form [the day] D [of|in] M [year] Y")));
    assertThat(dates.find("the day 24 of Nov 2026; 25 Nov year 2026", "xx", null))
        .extracting(FoundDate::day)
        .containsExactly("2026-11-24", "2026-11-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          moon 1 May | lang/xx.dates:2: unknown word 'moon'
          month May | lang/xx.dates:2: a number and then words
          month x May | lang/xx.dates:2: 'x' is not a number
          month 13 May | lang/xx.dates:2: 13 is too high; the number of a month is at most 12
          weekday 8 Mon | lang/xx.dates:2: 8 is too high; the number of a weekday is at most 7
          month 5 May,, Mai | lang/xx.dates:2: nothing between two commas
          years 2400 | lang/xx.dates:2: the first year and what makes it Gregorian
          form [D M | lang/xx.dates:2: a bracket is not closed
          """)
  void aBrokenLineIsNamedWithItsFile(String line, String message) {
    assertThatThrownBy(() -> Dates.of(Map.of("xx", List.of("order dmy", line))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(message);
  }
}
