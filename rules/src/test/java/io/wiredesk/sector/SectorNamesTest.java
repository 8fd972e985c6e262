package io.wiredesk.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped names of the sectors. */
class SectorNamesTest {

  private static final SectorDesk DESK = SectorDesk.load();

  private static List<String> codes(String line) {
    return DESK.declared(List.of(line), List.of()).stream().map(Sector::code).toList();
  }

  static Stream<String> languages() throws IOException {
    return lines("languages").stream();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            SectorNamesTest.class.getResourceAsStream("/wiredesk/" + name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Test
  void theCodesAreAPromise() {
    assertThat(DESK.sectors().codes())
        .containsExactly(
            "top-story",
            "daily-news",
            "business",
            "finance",
            "markets",
            "energy",
            "technology",
            "telecom",
            "healthcare",
            "automotive",
            "transport",
            "aerospace-defence",
            "consumer",
            "food-agriculture",
            "property-construction",
            "materials-mining",
            "media-entertainment",
            "sport",
            "education",
            "science",
            "environment",
            "politics",
            "law-crime",
            "travel",
            "other");
  }

  @Test
  void everySectorButRanksAndTheRestHasAMediaTopic() {
    for (String code : DESK.sectors().codes()) {
      if (List.of("top-story", "daily-news", "other").contains(code)) {
        assertThat(DESK.sectors().mediaTopic(code)).isNull();
      } else {
        assertThat(DESK.sectors().mediaTopic(code)).matches("medtop:[0-9]{8}");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasManyNamesForEverySector(String language) throws IOException {
    for (String code : DESK.sectors().codes()) {
      int enough = code.equals("other") ? 4 : language.equals("en") ? 15 : 6;
      long names =
          lines("sector/names/" + language).stream()
              .filter(line -> line.startsWith(code + " "))
              .mapToLong(line -> line.split(";", -1).length)
              .sum();
      assertThat(names)
          .as(
              "sector/names/%s wants %d names or more for %s, with ; between",
              language, enough, code)
          .isGreaterThanOrEqualTo(enough);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLineOfALanguagesOwnNamesGivesAllCodes(String language) {
    List<String> all = DESK.sectors().codes();
    String line =
        String.join("; ", all.stream().map(code -> DESK.sectors().name(code, language)).toList());
    assertThat(codes(line)).isEqualTo(all);
  }

  static Stream<Arguments> wireLines() {
    return Stream.of(
        Arguments.of("Sektor: Top Story, Daily News", "top-story daily-news"),
        Arguments.of("Sectors: Top Story, Daily News", "top-story daily-news"),
        Arguments.of("섹터: 톱스토리, 데일리뉴스", "top-story daily-news"),
        Arguments.of("분야 : 주요 뉴스, 일일 뉴스", "top-story daily-news"),
        Arguments.of("セクター：トップストーリー、デイリーニュース", "top-story daily-news"),
        Arguments.of("分類: 頭條新聞,日常新聞", "top-story daily-news"),
        Arguments.of("分类: 头条新闻,日常新闻", "top-story daily-news"),
        Arguments.of("หมวดหมู่: ข่าวเด่น ข่าวประจำวัน", "top-story daily-news"),
        Arguments.of("القطاعات: أهم الأخبار، الأخبار اليومية", "top-story daily-news"),
        Arguments.of("Lĩnh vực: Tin nổi bật, Tin tức hằng ngày", "top-story daily-news"),
        Arguments.of("Sektor: Cerita Teratas, Berita Harian", "top-story daily-news"),
        Arguments.of("Branchen: Top-Story, Tagesnachrichten", "top-story daily-news"),
        Arguments.of("Секторы: Главные новости, Новости дня", "top-story daily-news"),
        Arguments.of("Secteurs : À la une, Actualités du jour", "top-story daily-news"),
        Arguments.of("Sectores: Noticias destacadas, Noticias diarias", "top-story daily-news"),
        Arguments.of("Setores: Destaques, Notícias do dia", "top-story daily-news"),
        Arguments.of("Kategori: Kesehatan, Migas", "healthcare energy"),
        Arguments.of("Banking & Financial Services, FinTech, Oil, Gas & Energy", "finance energy"),
        Arguments.of("업종: 헬스케어/바이오 | 자동차", "healthcare automotive"),
        Arguments.of("Рубрики: Энергетика; Спорт", "energy sport"),
        Arguments.of("Автомобили и Техника", "automotive technology"),
        Arguments.of("E-Commerce, E-Sports", "technology media-entertainment"),
        Arguments.of("หมวด: ธนาคาร", "finance"),
        Arguments.of("Aerospace/Defense, Food/Beverage", "aerospace-defence food-agriculture"),
        Arguments.of(
            "Umwelt, Auto/Verkehr, Wissenschaft/Medizin",
            "environment automotive transport science healthcare"),
        Arguments.of("板块：金融与保险", "finance"));
  }

  @ParameterizedTest
  @MethodSource("wireLines")
  void aWiresLineIsReadInAnyLanguage(String line, String expected) {
    assertThat(String.join(" ", codes(line))).isEqualTo(expected);
  }
}
