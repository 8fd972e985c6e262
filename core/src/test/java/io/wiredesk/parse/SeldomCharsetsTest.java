package io.wiredesk.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charsets that Java does not know, and labels that it knows by another name, or not. */
class SeldomCharsetsTest {

  private static final String VIETNAMESE =
      "Ủy ban nhân dân thành phố cho biết nhà máy mới sẽ mở cửa vào tháng tới và tạo việc làm cho"
          + " hơn một nghìn người dân địa phương. Đây là nhà máy lớn nhất của công ty.";

  @ParameterizedTest
  @ValueSource(strings = {"VISCII", "TCVN"})
  void vietnameseIsReadDeclaredAndGuessed(String charset) {
    byte[] bytes = encoded(VIETNAMESE.toLowerCase(Locale.ROOT), charset);

    for (String declared : new String[] {charset, null}) {
      Decoded read = Objects.requireNonNull(Charsets.decode(bytes, declared));
      assertThat(read.text()).isEqualTo(VIETNAMESE.toLowerCase(Locale.ROOT));
      assertThat(read.charset()).isEqualTo(charset.toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ~{<:Ky2;S{#,NpJ)l6HK!#~} b | A 己所不欲，勿施於人。 b",
        "~{<:Ky2;~}~~ | 己所不~",
        "~{~} | ~{~}",
        "~{<:Ky | ~{<:Ky",
        "a ~{x~} b | a ~{x~} b",
      })
  void hzShowsByItself(String bytes, String text) {
    Decoded read = Objects.requireNonNull(Charsets.decode(bytes.getBytes(US_ASCII), null));

    assertThat(read.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Caf+AOk- Graz | Café Graz",
        "1 +- 1 | 1 + 1",
        "+ZeVnLIqe | 日本語",
        "+A | +A",
      })
  void utf7IsReadWhereItIsDeclared(String bytes, String text) {
    Decoded read = Objects.requireNonNull(Charsets.decode(bytes.getBytes(US_ASCII), "UTF-7"));

    assertThat(read.text()).isEqualTo(text);
  }

  @Test
  void aPlusSignIsNoUtf7() {
    Decoded read = Objects.requireNonNull(Charsets.decode("Caf+AOk-".getBytes(US_ASCII), null));

    assertThat(read.text()).isEqualTo("Caf+AOk-");
  }

  @ParameterizedTest
  @CsvSource({
    "chinese, GB18030",
    "cp949, x-windows-949",
    "cp932, windows-31j",
    "x-mac-roman, x-MacRoman",
    "cn-big5, Big5-HKSCS",
    "viscii, VISCII",
    "iso-2022-cn, ISO-2022-CN"
  })
  void labelsMeanWhatTheirWritersMean(String label, String charset) {
    assertThat(Objects.requireNonNull(CharsetNames.labelled(label)).name()).isEqualTo(charset);
  }

  @Test
  void aFewWordsAreReadAsDeclared() {
    byte[] bytes = "안녕".getBytes(Charset.forName("EUC-KR"));

    Decoded read = Objects.requireNonNull(Charsets.decode(bytes, "ks_c_5601-1987"));
    assertThat(read.text()).isEqualTo("안녕");
  }

  @Test
  void asciiIsAsciiWhateverIsDeclared() {
    byte[] bytes = "The plant in Graz is ready.".getBytes(ISO_8859_1);

    assertThat(Objects.requireNonNull(Charsets.decode(bytes, "iso-8859-1")).oddities()).isEmpty();
  }

  /** The table is for reading; so each character's byte is looked for. */
  private static byte[] encoded(String text, String charset) {
    Charset table = CharsetTable.charset(charset);
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      for (int b = 0; b < 256; b++) {
        String read = new String(new byte[] {(byte) b}, table);
        bytes[i] = read.charAt(0) == text.charAt(i) ? (byte) b : bytes[i];
      }
    }
    return bytes;
  }
}
