package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void aLongTextIsReadInSlicesFromEndToEnd() {
    String text = "first " + "middle ".repeat(1_000_000) + " last";

    Sample sample = Sample.of(text);

    assertThat(sample.text()).hasSizeLessThan(8_100).startsWith("first").contains(" last");
  }

  @Test
  void addressesAreLeftOut() {
    assertThat(Sample.of("see https://example.org/news or a.b@example.org, www.example.org").text())
        .isEqualTo("see  or  ");
    assertThat(Sample.of("请看https://example.org/news。谢谢").text()).isEqualTo("请看。谢谢");
  }

  @Test
  void theTextIsComposed() {
    assertThat(Sample.of("Vie\u0323\u0302t").text()).isEqualTo("Việt");
  }

  @Test
  void kanaMakesJapanese() {
    assertThat(Sample.of("東京で発表").script()).isEqualTo(UnicodeScript.HIRAGANA);
    assertThat(Sample.of("品牌の" + "中文".repeat(20)).script()).isEqualTo(UnicodeScript.HAN);
  }

  @Test
  void namesInLatinLettersDoNotOutweighTheTextAroundThem() {
    assertThat(Sample.of("삼성 Galaxy Note 공개").script()).isEqualTo(UnicodeScript.HANGUL);
  }

  @Test
  void noLettersAreNoScript() {
    assertThat(Sample.of("12:30 – 100 % €").script()).isEqualTo(UnicodeScript.COMMON);
  }
}
