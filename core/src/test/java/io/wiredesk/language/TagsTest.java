package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

  private static final Set<String> OURS = Set.of("id", "en", "zh-Hans", "zh-Hant");

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "en-US, en",
    "en_GB, en",
    "id, id",
    "in, id",
    "in_ID, id",
    "zh, zh-Hans",
    "zh-CN, zh-Hans",
    "zh_TW, zh-Hant",
    "zh-HK, zh-Hant",
    "zh-Hant-CN, zh-Hant",
    "zh-Hans-TW, zh-Hans",
  })
  void aDeclaredTagIsMadeOneOfOurs(String declared, String tag) {
    assertThat(Tags.ours(declared, OURS)).isEqualTo(tag);
  }

  @Test
  void whatIsNoneOfThemIsNone() {
    assertThat(Tags.ours("it", OURS)).isNull();
    assertThat(Tags.ours("", OURS)).isNull();
    assertThat(Tags.ours("English, I think", OURS)).isNull();
  }
}
