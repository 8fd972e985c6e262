package io.wiredesk.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.release.Block;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an e-mail message. */
class MailFormatTest {

  private static final String HEADER =
      """
      From: "Lindqvist, Maja" <maja@falkenried.example>
      To: desk@kurier.example
      Subject: Falkenried opens a plant in Graz
      Date: Tue, 10 Mar 2026 09:30:00 +0100
      Message-ID: <77.1@falkenried.example>
      MIME-Version: 1.0
      """;

  private static final String STORY =
      "Falkenried opened a plant for heart valves in Graz on Tuesday. It makes 4,000 valves a"
          + " year.";

  private final Parser parser = new Parser();

  @Test
  void theHeaderDeclaresTheRelease() {
    Release release =
        release(
            HEADER
                + "Reply-To: Press <press@falkenried.example>\nContent-Language: en-GB, de\n"
                + "Keywords: medicine, plants\n\n"
                + STORY);

    assertThat(release.format()).isEqualTo("eml");
    assertThat(release.declared().title()).isEqualTo("Falkenried opens a plant in Graz");
    assertThat(release.declared().published()).isEqualTo("2026-03-10T09:30:00+01:00");
    assertThat(release.declared().id())
        .isEqualTo(new ReleaseId("falkenried.example", "77.1@falkenried.example", 1));
    assertThat(release.declared().source()).isEqualTo("falkenried.example");
    assertThat(release.declared().language()).isEqualTo("en-GB");
    assertThat(release.declared().keywords()).containsExactly("medicine", "plants");
    assertThat(release.declared().contacts())
        .containsExactly(
            new Contact("Press", null, "press@falkenried.example", null),
            new Contact("Lindqvist, Maja", null, "maja@falkenried.example", null));
    assertThat(texts(release)).containsExactly(STORY);
    assertThat(release.oddities()).isEmpty();
  }

  @Test
  void theListThatSentItIsTheSource() {
    Release release =
        release("List-Id: Kurier press list <press.kurier.example>\n" + HEADER + "\n" + STORY);

    assertThat(release.declared().source()).isEqualTo("Kurier press list");
  }

  @Test
  void ofTwoFormsThePageIsReadAndIsNoSecondRelease() {
    Parsed parsed =
        parse(
            multipart(
                "alternative",
                part("text/plain", STORY),
                part("text/html; charset=utf-8", "<h2>In Graz</h2><p>" + STORY + "</p>")));

    assertThat(parsed.items()).hasSize(1);
    assertThat(texts(parsed.releases().getFirst())).containsExactly("In Graz", STORY);
  }

  @Test
  void aPageThatIsAPictureGivesWayToTheText() {
    Release release =
        release(
            multipart(
                "alternative",
                part("text/plain", STORY),
                part("text/html", "<img src='cid:1'><p>View this message</p>")));

    assertThat(texts(release)).containsExactly(STORY);
  }

  @Test
  void aPageAndItsPictureAreOneReleaseThatTellsOfThePicture() {
    Release release =
        release(
            multipart(
                "related",
                part("text/html", "<p>" + STORY + "</p>"),
                part("image/png; name=\"plant.png\"", "x")));

    assertThat(texts(release)).containsExactly(STORY);
    assertThat(release.oddities()).containsExactly("Left out: plant.png.");
  }

  @Test
  void anAttachedReleaseBesideAStoryIsAnItemOfItsOwn() {
    Parsed parsed =
        parse(
            multipart(
                "mixed",
                part("text/plain", (STORY + " ").repeat(8)),
                attachment(
                    "text/plain; charset=utf-8", "graz.txt", "Das Werk in Graz ist fertig.")));

    assertThat(parsed.releases()).extracting(Release::part).containsExactly(null, "graz.txt");
    Release attached = parsed.releases().getLast();
    assertThat(texts(attached)).containsExactly("Das Werk in Graz ist fertig.");
    assertThat(attached.declared().title()).isNull();
    assertThat(attached.declared().published()).isEqualTo("2026-03-10T09:30:00+01:00");
    assertThat(attached.declared().notes())
        .containsExactly("Subject: Falkenried opens a plant in Graz");
  }

  @Test
  void aCoverNoteIsANoteToTheEditorOfWhatIsAttached() {
    Parsed parsed =
        parse(
            multipart(
                "mixed",
                part("text/plain", "Please find our release attached."),
                attachment("text/html", "graz.html", "<p>" + STORY + "</p>")));

    assertThat(parsed.releases()).extracting(Release::part).containsExactly("graz.html");
    assertThat(parsed.releases().getFirst().format()).isEqualTo("html");
    assertThat(parsed.releases().getFirst().declared().notes())
        .contains("Please find our release attached.");
  }

  @Test
  void aMessageInAMessageIsReadAsOne() {
    Parsed parsed =
        parse(
            multipart(
                "mixed",
                part("text/plain", "For your desk."),
                part("message/rfc822", HEADER.replace("77.1", "78.2") + "\n" + STORY)));

    Release release = parsed.releases().getFirst();
    assertThat(parsed.items()).hasSize(1);
    assertThat(release.part()).isEqualTo("message/rfc822");
    assertThat(release.declared().title()).isEqualTo("Falkenried opens a plant in Graz");
    assertThat(texts(release)).containsExactly(STORY);
  }

  @Test
  void theHeadOfAForwardedMessageAndWhatIsAboveItAreNotTheStory() {
    Release release =
        release(
            HEADER
                + "\nFor the evening edition?\n\n---------- Forwarded message ---------\n"
                + "From: Maja <maja@falkenried.example>\nDate: Mon, 9 Mar 2026\n"
                + "Subject: Graz\nTo: <desk@kurier.example>\n\n"
                + STORY);

    assertThat(release.blocks())
        .extracting(Block::declared)
        .containsExactly(Role.NOTICE, Role.CHROME, null);
    assertThat(release.blocks().getLast().text()).isEqualTo(STORY);
  }

  @Test
  void theHeadOfAForwardedMessageIsKnownInAPageToo() {
    Release release =
        release(
            HEADER
                + "Content-Type: text/html; charset=utf-8\n\n"
                + "<p><b>Von:</b> Maja<br><b>Gesendet:</b> Montag<br><b>An:</b>"
                + " Redaktion<br><b>Betreff:</b> Graz</p><p>"
                + STORY
                + "</p>");

    assertThat(release.blocks()).extracting(Block::declared).containsExactly(Role.CHROME, null);
  }

  @Test
  void aTextThatNamesFieldsIsNoForwardedMessage() {
    Release release = release(HEADER + "\nFrom: the first day on\nDate: unknown\n\n" + STORY);

    assertThat(release.blocks()).extracting(Block::declared).doesNotContain(Role.CHROME);
  }

  @Test
  void aSignatureIsWhomToCall() {
    Release release = release(HEADER + "\n" + STORY + "\n\n-- \nMaja Lindqvist\n+43 316 555 01\n");

    assertThat(release.blocks().getLast().declared()).isEqualTo(Role.CONTACT);
    assertThat(release.blocks().getLast().text()).contains("Maja Lindqvist");
    assertThat(release.blocks().getFirst().text()).isEqualTo(STORY);
  }

  @Test
  void aListsFooterIsNotTheStory() {
    Release release =
        release(
            HEADER
                + "\n"
                + STORY
                + "\n\n_______________________________________________\nPress mailing list\n"
                + "https://lists.kurier.example/mailman/listinfo/press\n");

    assertThat(release.blocks()).extracting(Block::declared).containsExactly(null, Role.CHROME);
  }

  @Test
  void flowedLinesAreJoined() {
    Release release =
        release(
            HEADER
                + "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n"
                + "Falkenried opened a plant  \nin Graz on Tuesday.\n From here on, more.\n");

    assertThat(texts(release))
        .containsExactly("Falkenried opened a plant in Graz on Tuesday.", "From here on, more.");
  }

  @Test
  void aClearSignedTextIsReadWithoutItsArmour() {
    Release release =
        release(
            HEADER
                + "\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n"
                + STORY
                + "\n- - a line\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCgAdFiEE\n"
                + "-----END PGP SIGNATURE-----\n");

    assertThat(release.blocks())
        .extracting(Block::declared)
        .containsExactly(Role.CHROME, null, null, Role.CHROME);
    assertThat(texts(release)).contains(STORY, "- a line");
    assertThat(release.oddities())
        .containsExactly("The text is signed; the signature was not checked.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Content-Type: multipart/encrypted; boundary=b

        --b

        x
        --b--
        """,
        "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAGCSqGSIb3\n",
        "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"
      })
  void anEncryptedMessageIsRefusedAsSuch(String rest) {
    assertThat(rejected(HEADER + rest).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b

        x y z
        --b--
        """,
        "Auto-Submitted: auto-replied\n\nI am out of the office until Monday.\n"
      })
  void whatAProgramAnswersIsNoRelease(String rest) {
    assertThat(rejected(HEADER + rest).message()).contains("no release");
  }

  @Test
  void outlooksOwnFormatIsRefusedWithWhatToDo() {
    Rejection rejection =
        rejected(multipart("mixed", attachment("application/ms-tnef", "winmail.dat", "x")));

    assertThat(rejection.reason()).isEqualTo(Reason.BINARY);
    assertThat(rejection.message()).startsWith("winmail.dat: ").contains("HTML or plain text");
  }

  @Test
  void anOldFileInTheTextIsTakenOutAndRead() {
    Parsed parsed =
        parse(
            HEADER + "\n" + (STORY + " ").repeat(8) + "\n\nbegin 644 graz.txt\n%1W)A>@H\n`\nend\n");

    assertThat(parsed.releases()).extracting(Release::part).containsExactly(null, "graz.txt");
    assertThat(texts(parsed.releases().getLast())).containsExactly("Graz");
    assertThat(texts(parsed.releases().getFirst())).noneMatch(text -> text.contains("644"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base64 | utf-8 | V8OkcmUgZGllIEVyZGUgZWluZSBTY2hlaWJl | Wäre die Erde eine Scheibe",
        "base64 | utf-8 | V8OkcmUgZGll*IEVyZGUgZWluZSBTY2hlaWJlIQ= | Wäre die Erde eine Scheibe!",
        "quoted-printable | iso-8859-1 | W=E4re die Erde=20eine =ZZ Scheibe | Wäre die Erde eine"
            + " =ZZ Scheibe",
        "8bit | utf-8 | Wäre die Erde | Wäre die Erde",
        "x-nonsense | utf-8 | Wäre die Erde | Wäre die Erde",
      })
  void encodingsAreTakenOffAlsoWhenBroken(
      String encoding, String charset, String body, String text) {
    Release release =
        release(
            HEADER
                + "Content-Type: text/plain; charset=CHARSET\nContent-Transfer-Encoding: ENCODING\n\nBODY\n"
                    .replace("CHARSET", charset)
                    .replace("ENCODING", encoding)
                    .replace("BODY", body));

    assertThat(texts(release)).containsExactly(text);
  }

  @Test
  void aMailboxHoldsAReleaseForEachMessage() {
    String postmark = "From maja@falkenried.example Tue Mar 10 09:30:00 2026\n";
    Parsed parsed =
        parse(
            postmark
                + HEADER
                + "\n"
                + STORY
                + "\n>From here on, more.\n\n"
                + postmark
                + HEADER.replace("77.1", "78.2")
                + "\nFrom here to there is a sentence.\n");

    assertThat(parsed.releases())
        .extracting(Release::part)
        .containsExactly("message 1", "message 2");
    assertThat(texts(parsed.releases().getFirst())).contains("From here on, more.");
  }

  @Test
  void deepPartsAreNotFollowed() {
    StringBuilder mail = new StringBuilder(HEADER);
    for (int i = 0; i < 10_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }

    assertThat(rejected(mail + "Content-Type: text/plain\n\n" + STORY).reason())
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void messagesInMessagesAreCounted() {
    String mail = HEADER + "\n" + STORY;
    for (int i = 0; i < 6; i++) {
      mail = HEADER + "Content-Type: message/rfc822\n\n" + mail;
    }

    assertThat(rejected(mail).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " =?utf-8?Q?a", "=?", "\n b", "?=", "(", "\"", ";a=b", "--"})
  void aFieldOfTenMegabytesTakesNoTime(String piece) {
    String field = piece.repeat(9_000_000 / piece.length());
    String mail = "From: a@b.example\nX-Mailer: 1\nSubject: " + field + "\n\n" + STORY;

    assertTimeout(Duration.ofSeconds(5), () -> parse(mail));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--\na\n",
        "to: a\n",
        "____________________\n",
        "begin 644 a\n",
        "-----BEGIN PGP SIGNATURE-----\n",
        ">",
        "--- a ---\nfrom: a\n",
        "--b\n\n"
      })
  void aTextOfMegabytesTakesNoTime(String piece) {
    String text = piece.repeat(3_000_000 / piece.length());
    String mail = HEADER + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + text;

    assertTimeout(Duration.ofSeconds(10), () -> parse(mail));
  }

  private static String multipart(String kind, String... parts) {
    return HEADER
        + "Content-Type: multipart/"
        + kind
        + "; boundary=\"=_b\"\n\n"
        + String.join("", List.of(parts))
        + "--=_b--\n";
  }

  private static String part(String type, String text) {
    return "--=_b\nContent-Type: " + type + "\n\n" + text + "\n";
  }

  private static String attachment(String type, String name, String text) {
    String content = Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
    return part(
        type
            + "\nContent-Disposition: attachment; filename=\""
            + name
            + "\"\nContent-Transfer-Encoding: base64",
        content);
  }

  private static List<String> texts(Release release) {
    return release.blocks().stream().map(Block::text).toList();
  }

  private Parsed parse(String mail) {
    boolean latin = mail.contains("charset=iso-8859-1");
    return parser.parse(new Upload("mail.eml", null, mail.getBytes(latin ? ISO_8859_1 : UTF_8)));
  }

  private Release release(String mail) {
    Parsed parsed = parse(mail);
    assertThat(parsed.releases()).as("%s", parsed).hasSize(1);
    return parsed.releases().getFirst();
  }

  private Rejection rejected(String mail) {
    Parsed parsed = parse(mail);
    assertThat(parsed.releases()).as("%s", parsed).isEmpty();
    return ((Parsed.Item.Refused) parsed.items().getFirst()).rejection();
  }
}
