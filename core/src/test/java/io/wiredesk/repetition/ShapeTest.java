package io.wiredesk.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "For questions about it please write to press@acme.example"
            + "|For questions about it please write to media@borealis.example",
        "The release was sent on behalf of Acme Foods by the agency"
            + "|The release was sent on behalf of Borealis by the agency",
        "Acme Foods alone answers for all that is said in this text"
            + "|Cedar Point Trust alone answers for all that is said in this text",
        "Published on 3 March 2026 by the agency at the sender's wish"
            + "|Published on 24/11/2026 by the agency at the sender's wish",
        "本稿は株式会社 Acme の依頼により配信したものです|本稿は株式会社 Borealis の依頼により配信したものです",
        "this text was sent by the agency for its customer"
            + "|THIS TEXT WAS SENT BY THE AGENCY FOR ITS CUSTOMER"
      })
  void theSameWording(String one, String other) {
    assertThat(resemble(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister opened the bridge in the north|The minister closed the school in the south",
        "Acme Foods in Oslo|Borealis in Bergen",
        "About Acme Foods Limited|About Borealis Shipping Limited",
        "Der Vorstand der Hafenwerke beschließt den Bau der Fähre"
            + "|Der Betriebsrat der Brauerei verhindert den Verkauf der Anteile",
        "大臣は北部の橋の開通式に出席した|大臣は南部の学校の閉校式を欠席した"
      })
  void anotherWording(String one, String other) {
    assertThat(resemble(one, other)).isFalse();
  }

  @Test
  void tooLittleOrTooMuchHasNoShape() {
    assertThat(Shape.of("")).isEmpty();
    assertThat(Shape.of("*** 12 %")).isEmpty();
    assertThat(Shape.of("Read more")).isEmpty();
    assertThat(Shape.of("word ".repeat(1000))).isEmpty();
  }

  @Test
  void numbersAreCountedAgainstWords() {
    assertThat(Shape.of("Revenue 12 14 16 18 Net profit").orElseThrow().numberShare())
        .isGreaterThan(0.5);
    assertThat(Shape.of("The agency has sent this text since 1999").orElseThrow().numberShare())
        .isLessThan(0.2);
  }

  private static boolean resemble(String one, String other) {
    return Shape.of(one).orElseThrow().resembles(Shape.of(other).orElseThrow());
  }
}
