package io.wiredesk.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was read in the wrong charset before it came to us. */
class MojibakeTest {

  private static final String FRENCH =
      "« L’usine de Graz est prête », dit Maïté Lenoir. Elle a coûté 4 millions d’euros…";
  private static final String RUSSIAN =
      "Завод сердечных клапанов открылся в Граце. Он делает четыре тысячи клапанов в год.";

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "x-MacRoman", "IBM437", "IBM850", "windows-1254"})
  void utf8ReadAsAnotherCharsetIsMended(String mistaken) {
    Decoded read = decode(misread(FRENCH, "UTF-8", mistaken));

    assertThat(read.text()).isEqualTo(FRENCH);
    assertThat(read.oddities()).hasSize(1).first().asString().contains("mended");
  }

  @Test
  void utf8ReadTwiceAsAnotherCharsetIsMendedTwice() {
    String once = misread(FRENCH, "UTF-8", "ISO-8859-1");
    Decoded read = decode(misread(once, "UTF-8", "ISO-8859-1"));

    assertThat(read.text()).isEqualTo(FRENCH);
    assertThat(read.oddities()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
  void russianReadAsLatinIsMended(String charset) {
    Decoded read = decode(misread(RUSSIAN, charset, "ISO-8859-1"));

    assertThat(read.text()).isEqualTo(RUSSIAN);
    assertThat(read.oddities()).first().asString().contains(charset.toLowerCase(Locale.ROOT));
  }

  @Test
  void russianInUtf8ReadAsWindows1251IsMended() {
    // Windows-1251 has no character at 98, which И begins with in lower case: such a text is whole.
    String text = "Завод открылся в Граце. Он делает клапаны.";

    assertThat(decode(misread(text, "UTF-8", "windows-1251")).text()).isEqualTo(text);
  }

  @Test
  void aTextThatIsOnlyPartlySoStaysAsItIsAndIsTold() {
    String text = "Zdeněk said: “CafÃ© Graz isnâ€™t open.”";
    Decoded read = decode(text);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.oddities())
        .containsExactly(
            "Places that look like UTF-8 read as windows-1252: 2. They stay as they are.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FRENCH,
        RUSSIAN,
        "Groß\u00ADbritannien, SÃO PAULO – À Â, NATÃ, «É»",
        "Þetta er íslenska: ð, þ, æ, ö, á, é.",
        "東京で発表した。",
        "Ñandú, Ñoño, ÁÉÍÓÚ"
      })
  void whatIsAsItShouldBeIsLeftAlone(String text) {
    Decoded read = decode(text);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.oddities()).isEmpty();
  }

  private static String misread(String text, String written, String read) {
    return new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
  }

  private static Decoded decode(String text) {
    return Objects.requireNonNull(Mojibake.mended(new Decoded(text, "utf-8", List.of())));
  }

  @Test
  void itIsLookedForInWhateverIsRead() {
    byte[] bytes = misread(FRENCH, "UTF-8", "ISO-8859-1").getBytes(UTF_8);

    assertThat(Objects.requireNonNull(Charsets.decode(bytes, null)).text()).isEqualTo(FRENCH);
  }
}
