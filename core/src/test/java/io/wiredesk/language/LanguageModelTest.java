package io.wiredesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The format of the model, on one that is small enough to write by hand. */
class LanguageModelTest {

  private static final Set<String> OURS =
      Set.of("en", "ru", "zh-Hans", "zh-Hant", "ja", "ko", "el");

  @Test
  void theWordsOfATextDecide() {
    LanguageIdentifier identifier = new LanguageIdentifier(OURS, LanguageModel.read(model()));

    assertThat(identifier.identify("HELLO hello")).isEqualTo("en");
    assertThat(identifier.identify("hallo")).as("a word of a language not ours").isEqualTo("und");
  }

  @Test
  void scriptsAndCharactersComeFromTheModelToo() {
    LanguageIdentifier identifier = new LanguageIdentifier(OURS, LanguageModel.read(model()));

    assertThat(identifier.identify("国")).isEqualTo("zh-Hans");
    assertThat(identifier.identify("國")).isEqualTo("zh-Hant");
    assertThat(identifier.identify("売")).isEqualTo("ja");
    assertThat(identifier.identify("ελλάδα")).isEqualTo("el");
    assertThat(identifier.identify("что")).isEqualTo("ru");
    assertThat(identifier.identify("що ї")).isEqualTo("und");
  }

  @Test
  void aModelThatIsNoneOrCutShortIsRefused() {
    byte[] model = model();

    assertThatThrownBy(() -> LanguageModel.read(new byte[100]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("WDL1");
    for (int length : new int[] {0, 3, 20, model.length - 1}) {
      assertThatThrownBy(() -> LanguageModel.read(Arrays.copyOf(model, length)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("build it anew");
    }
  }

  /** One bucket bit: {@code hello} for en and {@code hallo} for de, wherever their hashes fall. */
  private static byte[] model() {
    ByteBuffer out = ByteBuffer.allocate(1000).put("WDL1".getBytes(StandardCharsets.US_ASCII));
    text(out, "de en ru");
    text(out, "国");
    text(out, "國");
    text(out, "売");
    text(out, "ru чтоен");
    text(out, "GREEK el\nHANGUL ko");
    out.putShort((short) 221).put((byte) 1);
    long hello = fnv("hello");
    long hallo = fnv("hallo");
    int first = (hello >= 0 ? 4 : 0) + (hallo >= 0 ? 4 : 0);
    out.putInt(0).putInt(first).putInt(8);
    for (boolean negative : new boolean[] {false, true}) {
      if (hello < 0 == negative) {
        out.putShort((short) hello).putShort((short) (0x8000 | 1 << 8 | 100));
      }
      if (hallo < 0 == negative) {
        out.putShort((short) hallo).putShort((short) (0x8000 | 100));
      }
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void text(ByteBuffer out, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.putShort((short) utf8.length).put(utf8);
  }

  private static long fnv(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
