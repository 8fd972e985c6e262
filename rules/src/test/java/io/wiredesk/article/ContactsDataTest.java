package io.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.data.DataFiles;
import io.wiredesk.language.Cases;
import io.wiredesk.release.Contact;
import io.wiredesk.release.Evidence;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words around contacts in the fifteen languages, on lines made up for it: contacts.cases. */
class ContactsDataTest {

  private static final int FEWEST_CASES = 2;

  private static final Contacts CONTACTS = Contacts.load(DataFiles.onClassPath());

  static Stream<String> cases() {
    return Cases.lines("contacts.cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhomToCall(String line) {
    int arrow = line.indexOf(" =>");
    String text = line.substring(line.indexOf(' ') + 1, arrow);

    List<Contact> found = read(Role.CONTACT, text.replace("\\t", "\t").replace(" ¶ ", "\n"));

    assertThat(written(found)).isEqualTo(line.substring(arrow + 3).strip());
  }

  @Test
  void everyLanguageHasCases() {
    for (String tag : DataFiles.onClassPath().languages()) {
      assertThat(cases().filter(line -> line.startsWith(tag + ' ')))
          .as("contacts.cases has two lines or more that begin with " + tag)
          .hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
    }
  }

  @Test
  void whatIsDeclaredComesFirstAndOnce() {
    Contact declared = new Contact("Jo Hale", "Fenwick", "JO@fenwick.example", null);
    LabelledBlock block =
        block(Role.CONTACT, "Jo Hale, jo@fenwick.example\nKit Moss, 020 7946 0100");

    assertThat(CONTACTS.find(List.of(block), List.of(declared), null))
        .containsExactly(declared, new Contact("Kit Moss", null, null, "020 7946 0100"));
  }

  @Test
  void tenAreEnough() {
    String text =
        Stream.iterate(10, n -> n + 1)
            .limit(30)
            .map(n -> "Desk, d" + n + "@fenwick.example")
            .collect(Collectors.joining("\n"));

    assertThat(read(Role.CONTACT, text)).hasSize(10);
  }

  @Test
  void aLineUnderAHeadingIsReadInOtherWordingThatWasTakenOff() {
    String text = "Fenwick Tidal makes turbines.\nMedia contact: Jo Hale, jo@fenwick.example";

    assertThat(read(Role.ABOUT, text)).extracting(Contact::name).containsExactly("Jo Hale");
    assertThat(read(Role.ABOUT, "Its address is info@fenwick.example")).isEmpty();
    assertThat(read(Role.WIRE, text)).isEmpty();
    assertThat(read(Role.BODY, text)).isEmpty();
  }

  @Test
  void theIssuerIsAnOrganisationWhateverItLooksLike() {
    LabelledBlock block = block(Role.CONTACT, "Mela Farms\nJo Hale\njo@mela.example");

    assertThat(CONTACTS.find(List.of(block), List.of(), "Mela Farms Inc."))
        .containsExactly(new Contact("Jo Hale", "Mela Farms", "jo@mela.example", null));
  }

  @Test
  void whateverStandsThereIsReadInTheTimeThatItsLengthTakes() {
    for (String piece :
        List.of("@", "(at)", "1 (", "+", "a@b.", "tel. ", "مكتب ", "電話", "((", "\t1")) {
      assertThat(read(Role.CONTACT, piece.repeat(200_000))).isEmpty();
      assertThat(read(Role.CONTACT, (piece.repeat(50) + "\n").repeat(5_000))).hasSizeLessThan(11);
    }
  }

  private static List<Contact> read(Role role, String text) {
    return CONTACTS.find(List.of(block(role, text)), List.of(), null);
  }

  private static LabelledBlock block(Role role, String text) {
    return new LabelledBlock(text, role, null, Evidence.STRUCTURE);
  }

  private static String written(List<Contact> contacts) {
    List<String> lines = new ArrayList<>();
    for (Contact contact : contacts) {
      lines.add(
          Stream.of(contact.name(), contact.organisation(), contact.email(), contact.phone())
              .map(ContactsDataTest::dash)
              .collect(Collectors.joining(" | ")));
    }
    return String.join(" ¦ ", lines);
  }

  private static String dash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
