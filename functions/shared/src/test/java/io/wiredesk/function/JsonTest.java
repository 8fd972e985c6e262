package io.wiredesk.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

  record Sample(String z, @Nullable String none, List<Block> a) {}

  @Test
  void standsInTheOrderOfTheRecordAndLeavesOutWhatIsAbsent() {
    assertThat(Json.text(new Sample("é", null, List.of(Block.heading(2, "x")))))
        .isEqualTo(
            "{\"z\":\"é\",\"a\":[{\"text\":\"x\",\"kind\":\"heading\",\"level\":2,\"linked\":0}]}");
  }

  @Test
  void isReadAsItWasWritten() {
    var sample = new Sample("z", null, List.of(new Block("x", Block.Kind.LIST_ITEM, 0, 1, null)));
    assertThat(Json.read(Json.bytes(sample), Sample.class)).isEqualTo(sample);
  }

  @Test
  void enumsAreTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Json.text(Block.Kind.LIST_ITEM)).isEqualTo("\"list_item\"");
      assertThat(Json.read(Json.bytes(Block.Kind.LIST_ITEM), Block.Kind.class))
          .isEqualTo(Block.Kind.LIST_ITEM);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void halfASurrogatePairDoesNotBreakADocument() {
    assertThat(new String(Json.bytes("a\ud83db"), StandardCharsets.UTF_8)).isEqualTo("\"a?b\"");
  }
}
