package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.LabelledBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who issued a release, by the name that its story opens with, in the words of our languages. */
class IssuerDataTest {

  private static final DataFiles DATA = DataFiles.onClassPath();
  private static final Issuer ISSUER = Issuer.load(DATA, Tickers.load(DATA));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Calder Tidal plc, which makes weirs, grew. | Calder Tidal plc",
        "Pearl Marine Holdings Limited will build ferries. | Pearl Marine Holdings Limited",
        "Corval Medical, Inc. said sales rose. | Corval Medical, Inc.",
        "Der Vorstand der Kalten Hydraulik AG senkt die Prognose. | Kalten Hydraulik AG",
        "La Fundación Andarín midió los pasos de mil vecinos. | Fundación Andarín",
        "ПАО «Северный картон» объявляет результаты. | Северный картон",
        "أعلنت شركة \"الشراع\" نتائجها لهذا العام. | الشراع",
        "東浜化成株式会社は、自己株式を取得する。 | 東浜化成株式会社",
        "株式会社白樺熱機（札幌市）は回収を始める。 | 株式会社白樺熱機",
        "유아용품 회사 ㈜아장나라는 부품을 바꿔 준다. | ㈜아장나라",
        "岭海冷链控股有限公司（股份代号：2997）公布业绩。 | 岭海冷链控股有限公司",
        "澄石投信宣布募集基金。 | 澄石投信",
        "CTCP An Xanh hôm nay công bố kết quả. | CTCP An Xanh",
        "Rel Bayan Sdn Bhd membatalkan kenyataan. | Rel Bayan Sdn Bhd"
      })
  void theStoryOpensWithAnOrganisation(String lede, String issuer) {
    assertThat(find(lede, null)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nordvik Pumps has opened a shop. | Nordvik Pumps opens shop | Nordvik Pumps",
        "새벽바다해운은 매출이 늘었다. | 새벽바다해운, 매출 증가 | 새벽바다해운",
        "青禾灌溉周二在平罗启用示范区。 | 青禾灌溉启用示范区 | 青禾灌溉"
      })
  void theHeadlineOpensWithTheSameName(String lede, String title, String issuer) {
    assertThat(find(lede, title)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patients with a failing heart were sent home earlier.",
        "Im Hafen liegt ein Schiff.",
        "Berlin bekommt eine neue Brücke.",
        "水利主管部门3月18日在北京召开会议，宣布了计划。",
        "川西天文台的研究人员周三报告说，他们拍到了行星。",
        "公益组织“候鸟”周六公布了结果。",
        "أعلن مصرف النخلة أنه بدأ محادثات.",
        "관광객이 크게 늘었다."
      })
  void whatIsNoNameIsNone(String lede) {
    assertThat(find(lede, "Something else")).isNull();
  }

  @Test
  void aPlaceIsNoIssuer() {
    List<LabelledBlock> blocks = List.of(LabelledBlock.body("Port Alder has a new bridge."));

    assertThat(ISSUER.find(blocks, "Port Alder has a bridge", "Port Alder")).isNull();
  }

  private static @Nullable String find(String lede, @Nullable String title) {
    return ISSUER.find(List.of(LabelledBlock.body(lede)), title, null);
  }
}
