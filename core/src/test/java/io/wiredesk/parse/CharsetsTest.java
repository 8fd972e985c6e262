package io.wiredesk.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

  private static final String RUSSIAN =
      "Компания сообщила в понедельник, что построит в городе завод, на котором будут работать"
          + " четыреста человек.";
  private static final String JAPANESE = "会社は月曜日、石炭を使わない製鉄所を町に建てると発表した。四百人が働くという。";
  private static final String KOREAN = "회사는 월요일에 석탄을 쓰지 않는 제철소를 도시에 짓겠다고 밝혔다. 사백 명이 일하게 된다.";
  private static final String SIMPLIFIED = "公司星期一宣布，将在当地建设一座不用煤炭的钢铁工厂，并招聘四百名员工。";
  private static final String TRADITIONAL = "公司星期一宣布，將在當地建設一座不用煤炭的鋼鐵工廠，並招聘四百名員工。";
  private static final String ARABIC =
      "أعلنت الشركة يوم الاثنين أنها ستبني مصنعا في المدينة يعمل فيه أربعمئة شخص";
  private static final String THAI =
      "บริษัทแถลงเมื่อวันจันทร์ว่าจะสร้างโรงงานในเมืองซึ่งจะมีคนทำงานสี่ร้อยคน";
  private static final String GERMAN =
      "Die Firma erklärte am Montag, sie werde für die Stadt ein größeres Werk bauen.";

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, ISO-8859-5",
    "ru, IBM866",
    "ru, x-MacCyrillic",
    "ja, windows-31j",
    "ja, EUC-JP",
    "ja, ISO-2022-JP",
    "ko, x-windows-949",
    "ko, ISO-2022-KR",
    "zh-Hans, GB18030",
    "zh-Hant, Big5-HKSCS",
    "ar, windows-1256",
    "ar, ISO-8859-6",
    "th, x-windows-874",
    "de, windows-1252",
    "de, UTF-16LE",
    "ru, UTF-16BE",
    "de, UTF-32LE",
    "ja, UTF-16",
    "ja, UTF-8",
    "ko, UTF-32"
  })
  void aSentenceIsReadWithoutBeingDeclared(String language, String charset) {
    String text = text(language);

    assertThat(read(text.getBytes(Charset.forName(charset)), null).text()).isEqualTo(text);
  }

  @Test
  void aMarkSettlesItAndGoes() {
    Decoded decoded = read(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16BE), "koi8-r");

    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.charset()).isEqualTo("utf-16be");
  }

  @Test
  void theDeclaredCharsetDecidesWhatTheBytesDoNot() {
    byte[] one =
        "Ärger über Preise; die Wörter in den Büchern".getBytes(Charset.forName("ISO-8859-2"));

    assertThat(read(one, "iso-8859-2").charset()).isEqualTo("iso-8859-2");
  }

  @Test
  void aWrongDeclarationIsOverruledAndSaid() {
    Decoded decoded = read(RUSSIAN.getBytes(Charset.forName("windows-1251")), "iso-8859-1");

    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.oddities()).singleElement().asString().contains("iso-8859-1");
  }

  @Test
  void utf8IsUtf8WhateverIsDeclared() {
    assertThat(read(GERMAN.getBytes(StandardCharsets.UTF_8), "windows-1252").text())
        .isEqualTo(GERMAN);
  }

  @Test
  void aLabelThatNobodyKnowsIsNoHindrance() {
    assertThat(read(GERMAN.getBytes(StandardCharsets.UTF_8), "no such charset").text())
        .isEqualTo(GERMAN);
  }

  private static String text(String language) {
    return switch (language) {
      case "ru" -> RUSSIAN;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "zh-Hans" -> SIMPLIFIED;
      case "zh-Hant" -> TRADITIONAL;
      case "ar" -> ARABIC;
      case "th" -> THAI;
      default -> GERMAN;
    };
  }

  private static Decoded read(byte[] bytes, @org.jspecify.annotations.Nullable String declared) {
    return requireNonNull(Charsets.decode(bytes, declared));
  }
}
