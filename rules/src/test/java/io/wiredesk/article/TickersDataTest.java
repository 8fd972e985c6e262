package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.LabelledBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listed securities as releases write them, and who issued the release. */
class TickersDataTest {

  private static final Tickers TICKERS = Tickers.load();
  private static final Issuer ISSUER = Issuer.load(DataFiles.onClassPath(), TICKERS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (NYSE: ABC) | XNYS:ABC
          (NASDAQ:XYZ; TSX:XYZ) | XNAS:XYZ XTSE:XYZ
          (NYSE: ABC, ABC.U and ABC.WS) | XNYS:ABC XNYS:ABC.U XNYS:ABC.WS
          (NYSE/TSX: AG) | XTSE:AG XNYS:AG
          (TSX-V: AC.H, Frankfurt: 3AB) | XTSX:AC.H XFRA:3AB
          (TSE: 7203) | XTKS:7203
          （東証プライム：7203） | XTKS:7203
          (HKEX: 0700) | XHKG:0700
          （股票代碼：0700.HK） | XHKG:0700
          （纽约证券交易所代码：BABA；香港联交所代号：9988） | XNYS:BABA XHKG:9988
          (SGX: D05) | XSES:D05
          (KRX: 005930) | XKRX:005930
          (005930.KS) | XKRX:005930
          (코스닥 123456) | XKOS:123456
          (FWB: BMW) | XFRA:BMW
          (Euronext Paris: MC) | XPAR:MC
          (IDX: BBCA) | XIDX:BBCA
          (Bursa: MAYBANK) | XKLS:MAYBANK
          (SET: PTT) | XBKK:PTT
          (HOSE: VNM) | XSTC:VNM
          (Tadawul: 2222) | XSAU:2222
          (تداول: 2222) | XSAU:2222
          (B3: PETR4) | BVMF:PETR4
          (MOEX: SBER) | MISX:SBER
          (LSE: HSBA) | XLON:HSBA
          （股份代號：2986） | XHKG:2986
          """)
  void readsMarketAndSymbol(String text, String tickers) {
    String found =
        TICKERS.find("Acme " + text + " said so.").stream()
            .map(ticker -> ticker.exchange() + ":" + ticker.symbol())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(tickers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London: 7 million people",
        "(Paris: the town)",
        "(NYSE: The exchange)",
        "at 3.14.HK and 20.2026.KS",
        "(see: ABC)",
        "(NYSE)"
      })
  void isSilentWhereNoneIsNamed(String text) {
    assertThat(TICKERS.find(text)).isEmpty();
  }

  private static List<LabelledBlock> blocks(String... texts) {
    return Stream.of(texts).map(LabelledBlock::body).toList();
  }

  @Test
  void theIssuerIsTheOneThatTheStoryAndTheSectionAreOn() {
    List<LabelledBlock> release =
        blocks(
            "Acme Corp. and Bolt have joined hands.",
            "About Grain",
            "Grain makes flour.",
            "About Bolt",
            "Bolt makes bolts.",
            "About Acme Corp.",
            "Acme makes anvils.");
    assertThat(ISSUER.find(release, null, null)).isEqualTo("Acme Corp.");
  }

  @Test
  void theIssuerIsTheSourceWhereOneIsNamed() {
    assertThat(ISSUER.find(blocks("Acme opens.", "About Bolt", "SOURCE Acme Corp."), null, null))
        .isEqualTo("Acme Corp.");
  }

  @Test
  void theIssuerStandsBeforeItsTicker() {
    assertThat(
            ISSUER.find(blocks("PARIS – Bank of Acme Inc. (NYSE: ACM) opened today."), null, null))
        .isEqualTo("Bank of Acme Inc.");
  }

  @Test
  void theIssuerIsUnknownWhereNothingTells() {
    assertThat(ISSUER.find(blocks("The plant opened [today](https://acme.example)."), null, null))
        .isNull();
  }

  @Test
  void theIssuerStandsBesideTheWordsOfItsLanguage() {
    assertThat(ISSUER.find(blocks("神達今天宣布。", "關於神達", "神達製造。"), null, null)).isEqualTo("神達");
    assertThat(ISSUER.find(blocks("Acme eröffnet.", "Über die Acme GmbH"), null, null))
        .isEqualTo("Acme GmbH");
  }
}
