package io.wiredesk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.data.DataFiles;
import io.wiredesk.dateline.Dates;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What notices say, with the words of one small language. */
class NoticesTest {

  private static final String WORDS =
      """
      embargo ^ EMBARGOED
      embargo please keep to the embargo
      embargo ^ EMBARGO $
      label ^ EMBARGO
      from ^ FOR RELEASE
      from@Asia/Seoul ^ SEOUL FORM
      free no embargo
      free embargo lifted
      free for immediate release
      correction ^ CORRECTION
      replacement corrected release follows
      kill ^ KILL:
      kill please disregard the release
      kill-alone ^ CANCELLED $
      dates either
      clock 12
      am a.m., am
      pm p.m., pm
      night at night
      noon noon
      midday midday
      midnight midnight
      hour hrs, h, 時
      minute min
      half and a half
      lead at the stroke of
      on until, on
      hours 10 ten o'clock
      zone UTC GMT, UTC
      zone America/New_York,-05:00 EST
      zone America/New_York,-04:00 EDT
      zone Asia/Tokyo JST, Tokyo time
      zone none local time
      """;

  private static final String DATES =
      """
      order mdy
      capitals
      month 3 March
      month 11 November
      weekday 1 Monday
      weekday 2 Tuesday
      weekday 3 Wednesday
      form M D Y
      form D M Y
      form D M
      """;

  /** Monday. */
  private static final Reference REFERENCE =
      new Reference(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"));

  private static final Notices NOTICES = notices(WORDS);

  private static Notices notices(String words) {
    DataFiles data =
        DataFiles.of(
            "in memory",
            Map.of(
                "languages", bytes("en\n"),
                "lang/en.dates", bytes(DATES),
                "lang/en.notices", bytes(words)));
    return Notices.load(data, Dates.load(data));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static LabelledBlock notice(String text) {
    return new LabelledBlock(text, Role.NOTICE, null, null);
  }

  private static Notice read(Reference reference, LabelledBlock... blocks) {
    return NOTICES.read(List.of(blocks), null, Declared.NOTHING, "en", reference);
  }

  private static @Nullable String embargo(String... notices) {
    return read(
            REFERENCE, Stream.of(notices).map(NoticesTest::notice).toArray(LabelledBlock[]::new))
        .embargo();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00:01 GMT 24 November 2026         | 2026-11-24T00:01:00Z",
        "0001 GMT Tuesday 24 November 2026  | 2026-11-24T00:01:00Z",
        "0930 hrs GMT 24 November 2026      | 2026-11-24T09:30:00Z",
        "9.30 a.m. GMT, 24 November 2026    | 2026-11-24T09:30:00Z",
        "9.30 GMT, 24 November 2026         | ",
        "09.30 GMT, 24 November 2026        | 2026-11-24T09:30:00Z",
        "12 a.m. GMT 24 November 2026       | 2026-11-24T00:00:00Z",
        "12:01 a.m. GMT 24 November 2026    | 2026-11-24T00:01:00Z",
        "12 p.m. GMT 24 November 2026       | 2026-11-24T12:00:00Z",
        "noon GMT 24 November 2026          | 2026-11-24T12:00:00Z",
        "12 noon GMT 24 November 2026       | 2026-11-24T12:00:00Z",
        "1 midday GMT 24 November 2026      | 2026-11-24T13:00:00Z",
        "midnight GMT 24 November 2026      | 2026-11-25T00:00:00Z",
        "12 midnight GMT 24 November 2026   | 2026-11-25T00:00:00Z",
        "9 at night GMT 24 November 2026    | 2026-11-24T21:00:00Z",
        "1 at night GMT 24 November 2026    | ",
        "24:00 GMT 24 November 2026         | 2026-11-25T00:00:00Z",
        "24:01 GMT 24 November 2026         | ",
        "25:00 GMT 24 November 2026         | ",
        "18h GMT 24 November 2026           | 2026-11-24T18:00:00Z",
        "18h30 GMT 24 November 2026         | 2026-11-24T18:30:00Z",
        "18 h 5 min GMT 24 November 2026    | 2026-11-24T18:05:00Z",
        "18h and a half GMT 24 November 2026| 2026-11-24T18:30:00Z",
        "ten o'clock p.m. GMT 24 November 2026 | 2026-11-24T22:00:00Z",
        "at the stroke of 18, 24 November 2026 (GMT) | 2026-11-24T18:00:00Z",
        "十時 24 November 2026 GMT          | 2026-11-24T10:00:00Z",
        "18:00 JST 24 November 2026         | 2026-11-24T18:00:00+09:00",
        "18:00 (Tokyo time) 24 November 2026| 2026-11-24T18:00:00+09:00",
        "18:00 UTC+7 24 November 2026       | 2026-11-24T18:00:00+07:00",
        "18:00 (GMT +05:30) 24 November 2026| 2026-11-24T18:00:00+05:30",
        "18:00 UTC-3, 24 November 2026      | 2026-11-24T18:00:00-03:00",
        "18:00 GMT - 24 November 2026       | 2026-11-24T18:00:00Z",
        "18:00 UTC+19 24 November 2026      | 2026-11-24T18:00:00Z",
        "18:00+0100 24 November 2026        | 2026-11-24T18:00:00+01:00",
        "2026-11-24T18:00:00+01:00          | 2026-11-24T18:00:00+01:00",
        "(2026-11-24T18:00Z).               | 2026-11-24T18:00:00Z",
        "１８：００ ＧＭＴ 24 November 2026 | 2026-11-24T18:00:00Z",
        "٢٤/١١/٢٠٢٦ ١٨:٠٠ GMT               | 2026-11-24T18:00:00Z",
        "๒๔/๑๑/๒๐๒๖ ๑๘:๐๐ GMT               | 2026-11-24T18:00:00Z",
      })
  void readsTheMomentInWhateverFormItStands(String words, @Nullable String moment) {
    if (moment == null) {
      assertThat(embargo("EMBARGOED until " + words)).isEqualTo("EMBARGOED until " + words);
    } else {
      assertThat(embargo("EMBARGOED until " + words)).isEqualTo(moment);
    }
  }

  @Test
  void ofTheMeaningsOfAnAbbreviationTheLatestCounts() {
    assertThat(embargo("EMBARGOED until 18:00 EST 1 March 2026"))
        .isEqualTo("2026-03-01T18:00:00-05:00");
    assertThat(embargo("EMBARGOED until 18:00 EST 24 March 2026"))
        .isEqualTo("2026-03-24T18:00:00-05:00");
    assertThat(embargo("EMBARGOED until 18:00 EDT 1 March 2026"))
        .isEqualTo("2026-03-01T18:00:00-05:00");
  }

  @Test
  void ofAnHourThatComesTwiceTheSecondCounts() {
    assertThat(embargo("EMBARGOED until 01:30 EDT 1 November 2026"))
        .isEqualTo("2026-11-01T01:30:00-05:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED until 18:00, 24 November 2026",
        "EMBARGOED until 18:00 local time, 24 November 2026",
        "EMBARGOED until 18:00 GMT, Wednesday 24 November 2026",
        "EMBARGOED until Wednesday 18:00 GMT (24 November 2026)",
        "EMBARGOED until 18:00 GMT, 11/12/2026",
        "EMBARGOED until 9:00 GMT, 24 November 2026",
        "EMBARGOED until 18:00 GMT",
        "EMBARGOED until 18:00 GMT, 31 November 2026",
        "EMBARGOED until 18:00 GMT 24 November 2026, in print 18:00 GMT 25 November 2026",
        "EMBARGOED until 18:00 GMT 24 November 2026, sent 23 November 2026",
        "EMBARGOED until 24 November 2026, 18 GMTX",
        "EMBARGOED until 24 November 2026",
        "EMBARGOED until the speech ends",
        "EMBARGOED until 2026-11-24T18:00:00",
        "EMBARGOED until 18:00 jst, 24 November 2026",
      })
  void whatLeavesADoubtIsWithheldInItsOwnWords(String words) {
    assertThat(embargo(words)).isEqualTo(words);
  }

  @Test
  void aDayWithoutATimeIsOverWhenItEnds() {
    assertThat(embargo("EMBARGOED until 24 November 2026 (Tokyo time)"))
        .isEqualTo("2026-11-25T00:00:00+09:00");
  }

  @Test
  void aWeekdayIsTheFirstThatIsNotOverWhenTheReleaseIsSent() {
    assertThat(embargo("EMBARGOED until 00:01 GMT Tuesday")).isEqualTo("2026-11-24T00:01:00Z");
    assertThat(embargo("EMBARGOED until 18:00 GMT Monday")).isEqualTo("2026-11-23T18:00:00Z");
    assertThat(embargo("EMBARGOED until 10:00 GMT Monday")).isEqualTo("2026-11-30T10:00:00Z");
  }

  @Test
  void aDateWithoutAYearLiesAheadUnlessItHasJustPassed() {
    assertThat(embargo("EMBARGOED until 10:00 GMT 1 March")).isEqualTo("2027-03-01T10:00:00Z");
    assertThat(embargo("EMBARGOED until 10:00 GMT 20 November")).isEqualTo("2026-11-20T10:00:00Z");
  }

  @Test
  void withNothingToCountFromAWeekdayCantBeRead() {
    Reference none = Reference.of(null, null);
    assertThat(read(none, notice("EMBARGOED until 00:01 GMT Tuesday")).embargo())
        .isEqualTo("EMBARGOED until 00:01 GMT Tuesday");
    assertThat(Reference.of("24 November", "2026-11-23"))
        .isEqualTo(new Reference(LocalDate.of(2026, 11, 23), null));
    assertThat(Reference.of("2026-11-24T09:00:00+01:00", null).sent())
        .isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void twoTimesOfOneMomentAreOne() {
    assertThat(embargo("EMBARGOED until 10:00 GMT / 19:00 JST 24 November 2026"))
        .isEqualTo("2026-11-24T10:00:00Z");
    assertThat(embargo("EMBARGOED until 18:00 GMT 24 November 2026 / 03:00 JST 25 November 2026"))
        .isEqualTo("2026-11-24T18:00:00Z");
  }

  @Test
  void aLineThatGoesOnIsReadWithTheNext() {
    assertThat(embargo("EMBARGO", "10:00 GMT 24 November 2026")).isEqualTo("2026-11-24T10:00:00Z");
    assertThat(embargo("EMBARGOED until", "10:00 GMT on", "24 November 2026"))
        .isEqualTo("2026-11-24T10:00:00Z");
    assertThat(embargo("EMBARGOED until 10:00 GMT", "24 November 2026"))
        .isEqualTo("EMBARGOED until 10:00 GMT");
  }

  @Test
  void aRemindersWantOfATimeIsMadeUpForByTheNoticeThatHasIt() {
    assertThat(embargo("EMBARGOED until 10:00 GMT 24 November 2026", "please keep to the embargo"))
        .isEqualTo("2026-11-24T10:00:00Z");
    assertThat(embargo("please keep to the embargo")).isEqualTo("please keep to the embargo");
    assertThat(embargo("EMBARGOED until 10:00 GMT 24 November 2026", "EMBARGOED until Tuesday"))
        .isEqualTo("EMBARGOED until Tuesday");
    assertThat(
            embargo(
                "EMBARGOED until 10:00 GMT 24 November 2026",
                "EMBARGOED until 11:00 GMT 24 November 2026"))
        .isEqualTo("2026-11-24T11:00:00Z");
  }

  @Test
  void whatSaysThatThereIsNoneIsNone() {
    assertThat(embargo("no embargo")).isNull();
    assertThat(embargo("EMBARGO: no embargo")).isNull();
    assertThat(embargo("EMBARGO", "for immediate release")).isNull();
    assertThat(embargo("EMBARGO lifted Monday: embargo lifted")).isNull();
    assertThat(embargo("EMBARGOED until Tuesday, then for immediate release"))
        .isEqualTo("EMBARGOED until Tuesday, then for immediate release");
  }

  @Test
  void aLabelNeedsADayAndAReleaseLineATimeOfDay() {
    assertThat(embargo("EMBARGO: who gains")).isNull();
    assertThat(embargo("EMBARGO: Tuesday")).isEqualTo("EMBARGO: Tuesday");
    assertThat(embargo("FOR RELEASE: 24 November 2026 GMT")).isNull();
    assertThat(embargo("FOR RELEASE 18:00 GMT 24 November 2026")).isEqualTo("2026-11-24T18:00:00Z");
  }

  @Test
  void aFormOfOneCountryHasThatCountrysTime() {
    assertThat(embargo("SEOUL FORM 24 November 2026 12:00")).isEqualTo("2026-11-24T12:00:00+09:00");
    assertThat(embargo("SEOUL FORM 24 November 2026 12:00 GMT")).isEqualTo("2026-11-24T12:00:00Z");
  }

  @Test
  void aLineThatNoRuleKnowsCountsAboveTheStoryAndWithATimeOfDay() {
    LabelledBlock line = LabelledBlock.body("EMBARGOED until 18:00 GMT 24 November 2026");
    LabelledBlock story = LabelledBlock.body("The pier opened on Monday. ".repeat(20));

    assertThat(read(REFERENCE, line, story).embargo()).isEqualTo("2026-11-24T18:00:00Z");
    assertThat(read(REFERENCE, story, line).embargo()).isNull();
    assertThat(read(REFERENCE, LabelledBlock.body("Embargoed until 2030"), story).embargo())
        .isNull();
    assertThat(read(REFERENCE, LabelledBlock.body("Papers EMBARGOED 18:00 GMT"), story).embargo())
        .isNull();
  }

  @Test
  void theNotesToTheEditorAreNotices() {
    Declared declared =
        Declared.builder()
            .note("EMBARGOED until 18:00 GMT 24 November 2026")
            .note("CORRECTION: the price is four pounds")
            .build();
    Notice notice = NOTICES.read(List.of(), "Coffee rises", declared, "en", REFERENCE);

    assertThat(notice).isEqualTo(new Notice(Change.CORRECTION, null, "2026-11-24T18:00:00Z"));
  }

  @Test
  void aTitleSaysItWithALabel() {
    assertThat(change("CORRECTION: Coffee rises")).isEqualTo(Change.CORRECTION);
    assertThat(change("[CORRECTION] Coffee rises")).isEqualTo(Change.CORRECTION);
    assertThat(change("/CORRECTION -- Coffee rises/")).isEqualTo(Change.CORRECTION);
    assertThat(change("KILL: Coffee rises")).isEqualTo(Change.KILL);
    assertThat(change("Correction of coffee prices goes on")).isEqualTo(Change.NEW);
    assertThat(change("Price correction: coffee falls")).isEqualTo(Change.NEW);
    assertThat(change("Cancelled: the fair")).isEqualTo(Change.NEW);
  }

  private static Change change(String title) {
    return NOTICES.read(List.of(), title, Declared.NOTHING, "en", REFERENCE).change();
  }

  @Test
  void aWordForCancelledIsAKillWhereItStandsAlone() {
    assertThat(read(REFERENCE, notice("CANCELLED")).change()).isEqualTo(Change.KILL);
    assertThat(read(REFERENCE, notice("CANCELLED:")).change()).isEqualTo(Change.NEW);
  }

  @Test
  void whatReplacesACancelledReleaseIsACorrection() {
    String words = "please disregard the release of Monday; the corrected release follows";
    assertThat(read(REFERENCE, notice(words)).change()).isEqualTo(Change.CORRECTION);
  }

  @Test
  void aKillTellsTheHeadlineThatItQuotes() {
    Notice kill = read(REFERENCE, notice("please disregard the release “Coffee rises in Leeds”"));

    assertThat(kill).isEqualTo(new Notice(Change.KILL, "Coffee rises in Leeds", null));
    assertThat(read(REFERENCE, notice("please disregard the release “of 4”")).meant()).isNull();
    assertThat(read(REFERENCE, notice("CORRECTION: read “Coffee rises in Leeds”")).meant())
        .isNull();
  }

  @Test
  void hostileNoticesAreReadInTime() {
    LabelledBlock[] blocks =
        Stream.of("EMBARGOED " + "18:00 GMT 24 November 2026 ".repeat(40_000), "“".repeat(500_000))
            .map(NoticesTest::notice)
            .toArray(LabelledBlock[]::new);

    assertTimeout(Duration.ofSeconds(5), () -> read(REFERENCE, blocks));
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() {
    assertThatThrownBy(() -> notices("embargo ^ EMBARGOED\nembarg ^ X\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lang/en.notices:2: unknown word 'embarg'");
    assertThatThrownBy(() -> notices("zone Mars/Base MST\n"))
        .hasMessageContaining("lang/en.notices:1: 'Mars/Base' is no time zone");
    assertThatThrownBy(() -> notices("hours ten ten\n")).hasMessageContaining("is not an hour");
    assertThatThrownBy(() -> notices("zone UTC\n")).hasMessageContaining("a value and then names");
    assertThatThrownBy(() -> notices("noon\n")).hasMessageContaining("nothing after 'noon'");
    assertThatThrownBy(() -> notices("kill ^ ab\n")).hasMessageContaining("too short");
  }
}
