package io.wiredesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.corpus.Piece.Joint;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseParserTest {

  private static final String BODY = "\n\n[body] The pier opens on Monday.";

  @Test
  void theHeaderSaysWhatIsToBeRead() {
    LabelledRelease release =
        parse(
            """
            # A comment.
            language  zh-Hant
            title     新碼頭啟用
            place     高雄
            date      2026-03-04
            sectors   transport, food-agriculture
            issuer    港務公司
            tickers   XTAI:2603, XNYS:ABC
            wire      SeaPRwire
            embargo   2026-03-04T09:00:00+08:00
            kind      correction
            format    html

            [body] 新碼頭星期一啟用。
            """);

    assertThat(release.html()).isTrue();
    assertThat(release.expected())
        .isEqualTo(
            new Expected(
                "zh-Hant",
                "新碼頭啟用",
                "高雄",
                LocalDate.parse("2026-03-04"),
                List.of("transport", "food-agriculture"),
                "港務公司",
                List.of(new Ticker("XTAI", "2603"), new Ticker("XNYS", "ABC")),
                "SeaPRwire",
                "2026-03-04T01:00:00Z",
                "correction"));
  }

  @Test
  void aParagraphHasOneOrMorePiecesEachWithItsLine() {
    LabelledRelease release =
        parse(
            """
            language  en

            [dateline] OBAN – [body] The pier opens. [disclaimer] No offer.
            [contact] Press office:
              Isla Rennie
              [endmark] ###
            """);

    assertThat(release.pieces())
        .containsExactly(
            new Piece(Role.DATELINE, false, "OBAN –", 3, Joint.PARAGRAPH),
            new Piece(Role.BODY, false, "The pier opens.", 3, Joint.SPACE),
            new Piece(Role.DISCLAIMER, false, "No offer.", 3, Joint.SPACE),
            new Piece(Role.CONTACT, false, "Press office:\nIsla Rennie", 4, Joint.PARAGRAPH),
            new Piece(Role.ENDMARK, false, "###", 6, Joint.LINE));
  }

  @Test
  void aTextHasAnEmptyLineBetweenParagraphsAndNoLabels() {
    assertThat(
            uploaded(
                """
                language  ja

                [dateline] （東京）[body] 桟橋が開く。 [disclaimer] 免責。

                [body] # 番号一
                [contact] 広報
                  電話 03
                """))
        .isEqualTo("（東京）桟橋が開く。 免責。\n\n# 番号一\n\n広報\n電話 03\n");
  }

  @Test
  void aPageHasHeadingsAndSaysNeitherLanguageNorTitle() {
    assertThat(
            uploaded(
                """
                language  en
                title     Pier opens
                format    html

                [headline] Pier opens
                [body] # Costs & <fees>
                [body] Two pounds. [contact] Press:
                  Isla
                """))
        .isEqualTo(
            """
            <!doctype html>
            <html>
            <body>
            <h1>Pier opens</h1>
            <h2>Costs &amp; &lt;fees&gt;</h2>
            <p>Two pounds. Press:<br>
            Isla</p>
            </body>
            </html>
            """);
  }

  @Test
  void bracketsThatNameNoRoleAreText() {
    assertThat(parse("language  ko\n\n[body] 문을 연다 [sic]. [endmark] [끝]").pieces())
        .extracting(Piece::text)
        .containsExactly("문을 연다 [sic].", "[끝]");
  }

  @Test
  void anEmbargoMayBeOneThatNobodyCanRead() {
    assertThat(parse("language  en\nembargo  unreadable\n" + BODY).expected().embargo())
        .isEqualTo(Expected.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title  A                     | x:1: the language is missing; add a line like: language  id
          language  zh_Hant            | x:1: 'zh_Hant' is no language; write a tag like id, zh-Hant
          langauge  en                 | x:1: unknown word 'langauge' in the header; the words are: language, title, place, date, sectors, issuer, tickers, wire, embargo, kind, format; an empty line ends the header
          title                        | x:1: nothing after 'title'; write its value, or delete the line
          language  en~language  de    | x:2: a second 'language'; a release has one: join them
          language  en~date  4.3.2026  | x:2: '4.3.2026' is no date; write it like 2026-03-04
          language  en~embargo  2026-03-04T09:00 | x:2: '2026-03-04T09:00' is no embargo; write it with its zone, like 2026-03-04T09:00:00+07:00, or write unreadable
          language  en~kind  update    | x:2: 'update' is no kind; write new, correction or kill
          language  en~sectors  Top Story | x:2: 'Top Story' is no sector; write codes, like: finance, food-agriculture
          language  en~tickers  ABC    | x:2: 'ABC' is no ticker; write market (MIC) and symbol, like: XETR:ABC, XNYS:XYZ
          language  en~format  pdf     | x:2: 'pdf' is no format; write text or html
          """)
  void aMistakeInTheHeaderIsNamedWithItsLine(String header, String message) {
    assertThatThrownBy(() -> parse(header.replace('~', '\n') + BODY))
        .isInstanceOf(BrokenReleaseException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier opens. | x:3: a paragraph without a role; begin it with [body] or another role, or with two spaces if the one above goes on
          [boddy] The pier opens. | x:3: unknown role 'boddy'; write one of: headline, subheadline, dateline, body, about, wire, disclaimer, contact, sectors, source, notice, endmark, media, chrome
          [body] The pier.~[contact] | x:4: nothing after [contact]; write its text on the same line, or delete the label
          [body] The pier.~~  goes on | x:5: two spaces at its beginning, and no paragraph above that goes on; take them away, or the empty line above
          [body] Cafe\u0301 | x:3: text that is not in Unicode's form NFC; convert the line, for example with: uconv -x any-nfc
          [contact] Isla | x: no piece of the text is body; behind the header and an empty line, begin each paragraph of the story with [body]
          """)
  void aMistakeInTheTextIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> parse("language  en\n\n" + text.replace('~', '\n')))
        .isInstanceOf(BrokenReleaseException.class)
        .hasMessage(message);
  }

  private static LabelledRelease parse(String text) {
    return LabelledRelease.parse("x", text);
  }

  private static String uploaded(String text) {
    return new String(parse(text).upload().bytes(), StandardCharsets.UTF_8);
  }
}
