package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  private static String fold(String text) {
    return Folding.fold(text).text();
  }

  static Stream<Arguments> theSameWriting() {
    return Stream.of(
        Arguments.of("case", "SEKTOR", "sektor"),
        Arguments.of("Turkish capital dotted i", "İSTANBUL", "istanbul"),
        Arguments.of("Turkish dotless i", "ısı", "isi"),
        Arguments.of("dotted i as lower case writes it", "i\u0307stanbul", "istanbul"),
        Arguments.of("sharp s", "STRASSE", "straße"),
        Arguments.of("capital sharp s", "STRAẞE", "strasse"),
        Arguments.of("Greek final sigma", "ΟΔΟΣ", "οδος"),
        Arguments.of("Russian yo", "ещё", "еще"),
        Arguments.of("composed and not", "re\u0301sume\u0301", "résumé"),
        Arguments.of("Vietnamese composed and not", "li\u00EAn h\u00EA\u0323", "liên hệ"),
        Arguments.of("full width", "ＳＥＡ：１２", "sea:12"),
        Arguments.of("half-width kana with voicing mark", "ｶﾞｲﾄﾞ", "ガイド"),
        Arguments.of("Hangul as jamo", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
        Arguments.of("ligatures", "ﬁnal oﬃce", "final office"),
        Arguments.of("quotes", "“a” „b“ «c» 「d」", "\"a\" \"b\" \"c\" \"d\""),
        Arguments.of("apostrophes", "l’offre ‘x’", "l'offre 'x'"),
        Arguments.of("dashes", "a – b — c ‑ d − e -- f", "a-b-c-d-e-f"),
        Arguments.of("ellipsis", "a…", "a..."),
        Arguments.of("Arabic vowel marks", "شَرِكَة", "شركه"),
        Arguments.of("Arabic tatweel", "شـــركة", "شركة"),
        Arguments.of("Arabic alef", "إعلان أخبار آخر", "اعلان اخبار اخر"),
        Arguments.of("Arabic presentation forms", "ﻻ", "لا"),
        Arguments.of("Persian yeh and kaf", "شرکت علی", "شركت علي"),
        Arguments.of("Arabic marks", "من، ما؟", "من,ما?"),
        Arguments.of("digits", "١٢٣ ๑๒๓ १२३ １２３", "123 123 123 123"),
        Arguments.of("Thai sara am in two signs", "น้ำ", "น\u0E49\u0E4D\u0E32"),
        Arguments.of("Thai tone typed after the circle", "น้ำ", "น\u0E4D\u0E49\u0E32"),
        Arguments.of("Thai tone typed before the vowel", "ที่", "ท\u0E48\u0E35"),
        Arguments.of("Thai sara ae typed as two sara e", "แถลง", "เเถลง"),
        Arguments.of("white space runs", "a \t\n\u00A0\u3000b", "a b"),
        Arguments.of("white space at the ends", "  a b ", "a b"),
        Arguments.of("white space beside signs", "Source : A / B", "source:a/b"),
        Arguments.of("white space in Chinese", "免责 声明", "免责声明"),
        Arguments.of("white space in Korean", "제3자 콘텐츠 제공", "제3자콘텐츠제공"),
        Arguments.of("white space in Thai", "ข่าว ประชาสัมพันธ์", "ข่าวประชาสัมพันธ์"),
        Arguments.of("soft hyphen", "press\u00ADmitteilung", "pressmitteilung"),
        Arguments.of("zero-width signs", "a\u200Bb\u2060c\uFEFFd\u200E", "abcd"),
        Arguments.of("variation selectors", "\u2714\uFE0F ok", "\u2714ok"),
        Arguments.of("control characters", "a\u0000b\u001F", "ab"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("theSameWriting")
  void whatReadersTakeForTheSameIsTheSame(String name, String one, String other) {
    assertThat(fold(one)).isEqualTo(fold(other));
  }

  @ParameterizedTest
  @CsvSource({"résumé,resume", "ما,مى", "か,が", "ab,a b", "นา,นำ", "หน้า,หนา"})
  void whatReadersTellApartIsNot(String one, String other) {
    assertThat(fold(one)).isNotEqualTo(fold(other));
  }

  @Test
  void aSpaceBetweenWordsStays() {
    assertThat(fold("Kami   adalah 4 orang")).isEqualTo("kami adalah 4 orang");
  }

  @Test
  void eachFoldedCharacterKnowsWhereItCameFrom() {
    String text = "Ein „Zitat“ – ﬁn!";
    Folded folded = Folding.fold(text);
    assertThat(folded.text()).isEqualTo("ein\"zitat\"-fin!");
    int dash = folded.text().indexOf('-');
    assertThat(text.substring(folded.start(dash), folded.end(dash))).isEqualTo("–");
    int ligature = folded.text().indexOf('f');
    assertThat(text.substring(folded.start(ligature), folded.end(ligature))).isEqualTo("ﬁ");
    assertThat(text.substring(folded.start(ligature + 1), folded.end(ligature + 1))).isEqualTo("ﬁ");
  }

  @Test
  void aRunOfDashesEndsWithItsLast() {
    Folded folded = Folding.fold("a -- - b");
    assertThat(folded.text()).isEqualTo("a-b");
    assertThat(folded.start(1)).isEqualTo(2);
    assertThat(folded.end(1)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void originsNeverRunBackwardsWhateverTheText(long seed) {
    Random random = new Random(seed);
    String text =
        random
            .ints(500, 0, Character.MAX_CODE_POINT + 1)
            .map(c -> random.nextBoolean() ? c & 0xFFF : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Folded folded = Folding.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      assertThat(folded.start(i)).isLessThanOrEqualTo(folded.end(i)).isBetween(0, text.length());
      assertThat(folded.end(i)).isBetween(0, text.length());
      assertThat(i == 0 || folded.start(i - 1) <= folded.start(i)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void foldingTwiceChangesNothing(long seed) {
    String text =
        new Random(seed)
            .ints(500, 0, 0x3100)
            .filter(c -> !Character.isSurrogate((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(fold(fold(text))).isEqualTo(fold(text));
  }

  @Test
  void aMegabyteOfMarksIsFoldedInPieces() {
    String marks = "e" + "\u0301\u0323".repeat(500_000);
    assertThat(Folding.fold(marks).length()).isBetween(500_000, 1_100_000);
  }

  @Test
  void aTextGrowsFourfoldAtMost() {
    assertThat(fold("a ﷺ b")).hasSize(3);
    assertThat(fold("ﷲ")).isEqualTo(fold("الله"));
  }

  @Test
  void loneSurrogatesAreSigns() {
    assertThat(fold("a\uD800b\uDC00")).hasSize(4);
  }
}
