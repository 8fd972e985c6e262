package io.wiredesk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.release.Role;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleParserTest {

  private static final String RULE =
      """
      # Above the entry.
      rule   id.third-party
      role   disclaimer
      gloss  Provided by a third party.
      where  tail
      takes  block
      match  pihak ketiga … jaminan
      match  ^ pihak lain
      gone   Harga naik. ¶ [[Oleh pihak ketiga, tanpa jaminan.]]
      kept   Pihak ketiga datang.
      """;

  private static Rule only(String file, String text) {
    return RuleSet.of(Map.of(file, text)).rules().getFirst();
  }

  @Test
  void aRuleIsReadAsItStands() {
    Rule rule = only("lang/id.rules", RULE);
    assertThat(rule.id()).isEqualTo("id.third-party");
    assertThat(rule.role()).isEqualTo(Role.DISCLAIMER);
    assertThat(rule.gloss()).isEqualTo("Provided by a third party.");
    assertThat(rule.where()).isEqualTo(Where.TAIL);
    assertThat(rule.takes()).isEqualTo(Takes.BLOCK);
    assertThat(rule.language()).isEqualTo("id");
    assertThat(rule.wire()).isNull();
    assertThat(rule.phrases())
        .extracting(Phrase::toString)
        .containsExactly("pihak ketiga … jaminan", "^ pihak lain");
    assertThat(rule.gone())
        .extracting(Example::marked)
        .containsExactly("Harganaik.[[Olehpihakketiga,tanpajaminan.]]");
    assertThat(rule.kept()).extracting(Example::source).containsExactly("Pihak ketiga datang.");
    assertThat(rule.line()).isEqualTo(2);
  }

  @Test
  void aRuleTakesSentencesWhenItDoesNotSay() {
    assertThat(only("lang/id.rules", RULE.replace("takes  block\n", "")).takes())
        .isEqualTo(Takes.SENTENCE);
  }

  @Test
  void aWiresRulesRunForEveryLanguageUnderItsName() {
    Rule rule = only("wire/id.rules", "wire Id Wire\n\n" + RULE);
    assertThat(rule.wire()).isEqualTo("Id Wire");
    assertThat(rule.language()).isNull();
  }

  @Test
  void aLanguagesRulesMayApplyEverywhere() {
    assertThat(only("lang/id.rules", "applies everywhere\n\n" + RULE).language()).isNull();
  }

  @Test
  void carriageReturnsDoNotMatter() {
    assertThat(only("lang/id.rules", RULE.replace("\n", "\r\n")).gloss())
        .isEqualTo("Provided by a third party.");
  }

  static Stream<Arguments> mistakes() {
    String second = "\n" + RULE;
    return Stream.of(
        mistake(
            "no gloss",
            RULE.replaceFirst("gloss.*\n", ""),
            "2: rule 'id.third-party' has no 'gloss'; add a line: gloss <in English, what the"
                + " phrases say>"),
        mistake(
            "no role",
            RULE.replaceFirst("role.*\n", ""),
            "2: rule 'id.third-party' has no 'role'; add a line: role <role>"),
        mistake(
            "no where",
            RULE.replaceFirst("where.*\n", ""),
            "2: rule 'id.third-party' has no 'where'; add a line: where head, lede, tail or"
                + " anywhere"),
        mistake(
            "no match",
            RULE.replaceAll("match.*\n", ""),
            "2: rule 'id.third-party' has no 'match'; add a line: match <phrase>"),
        mistake(
            "no gone",
            RULE.replaceFirst("gone.*\n", ""),
            "2: rule 'id.third-party' has no 'gone'; add a line: gone <text with [[what must"
                + " go]]>"),
        mistake(
            "no kept",
            RULE.replaceFirst("kept.*\n", ""),
            "2: rule 'id.third-party' has no 'kept'; add a line: kept <text that looks like it and"
                + " must stay>"),
        mistake(
            "unknown word",
            RULE.replace("gloss", "glos"),
            "4: unknown word 'glos'; the words are: wire, applies, rule, role, gloss, where, takes,"
                + " match, gone, kept"),
        mistake(
            "no value",
            RULE.replace("where  tail", "where"),
            "5: nothing after 'where'; write its value on the same line"),
        mistake(
            "wrong order",
            RULE.replace("role   disclaimer\n", "")
                .replace("where  tail", "where  tail\nrole disclaimer"),
            "5: 'role' in the wrong place; the order is: wire, applies, rule, role, gloss, where,"
                + " takes, match, gone, kept"),
        mistake(
            "a word twice",
            RULE.replace("where  tail", "where  tail\nwhere  head"),
            "6: a second 'where'; a rule has one: join them"),
        mistake(
            "an entry without rule",
            RULE.replace("gloss", "\ngloss"),
            "2: rule 'id.third-party' has no 'gloss'; add a line: gloss <in English, what the"
                + " phrases say>"),
        mistake(
            "a piece of a rule",
            "role disclaimer\n",
            "1: an entry that begins with 'role'; begin it with 'rule', with no empty line inside"
                + " the rule"),
        mistake(
            "unknown role",
            RULE.replace("disclaimer", "legal"),
            "3: unknown role 'legal'; write one of: headline, subheadline, dateline, about, wire,"
                + " disclaimer, contact, sectors, source, notice, endmark, media, chrome"),
        mistake(
            "the story as role",
            RULE.replace("disclaimer", "body"),
            "3: unknown role 'body'; write one of: headline, subheadline, dateline, about, wire,"
                + " disclaimer, contact, sectors, source, notice, endmark, media, chrome"),
        mistake(
            "unknown place",
            RULE.replace("tail", "end"),
            "5: unknown where 'end'; write one of: head, lede, tail, anywhere"),
        mistake(
            "unknown extent",
            RULE.replace("takes  block", "takes  line"),
            "6: unknown takes 'line'; write one of: sentence, block, prefix, rest"),
        mistake(
            "another file's id",
            RULE.replace("id.third", "ms.third"),
            "2: the id 'ms.third-party' is not this file's; begin it with id."),
        mistake(
            "an id without a name",
            RULE.replace("id.third-party", "id."),
            "2: the id 'id.' is not this file's; begin it with id."),
        mistake(
            "an id with odd signs",
            RULE.replace("id.third-party", "id.third_party"),
            "2: the id 'id.third_party' has characters that ids don't have; use ASCII letters and"
                + " digits, joined by hyphens and dots"),
        mistake(
            "an id twice",
            RULE + second,
            "13: the id 'id.third-party' stands below 'id.third-party'; sort the rules by id, and"
                + " give each an id of its own"),
        mistake(
            "ids not sorted",
            RULE + second.replace("third", "another"),
            "13: the id 'id.another-party' stands below 'id.third-party'; sort the rules by id, and"
                + " give each an id of its own"),
        mistake(
            "text that is not NFC",
            RULE.replace("jaminan.", "jaminan\u0301."),
            "9: text that is not in Unicode's form NFC; convert the line, for example with: uconv"
                + " -x any-nfc"),
        mistake(
            "marks not closed",
            RULE.replace("]]", ""),
            "9: gone: marks that don't balance; write [[ and ]] in turn, both within the same"
                + " block"),
        mistake(
            "marks not opened",
            RULE.replace("[[", ""),
            "9: gone: marks that don't balance; write [[ and ]] in turn, both within the same"
                + " block"),
        mistake(
            "marks within marks",
            RULE.replace("pihak ketiga, tanpa", "[[pihak ketiga]], tanpa"),
            "9: gone: marks that don't balance; write [[ and ]] in turn, both within the same"
                + " block"),
        mistake(
            "marks over two blocks",
            RULE.replace("naik. ¶ [[", "[[naik. ¶ "),
            "9: gone: marks that don't balance; write [[ and ]] in turn, both within the same"
                + " block"),
        mistake(
            "marks around nothing",
            RULE.replace("Oleh pihak ketiga, tanpa jaminan.", " "),
            "9: gone: marks with no text between them; mark what must go"),
        mistake(
            "nothing marked",
            RULE.replace("[[", "").replace("]]", ""),
            "9: gone: nothing is marked; put [[ and ]] around what must go"),
        mistake(
            "marks in what stays",
            RULE.replace("Pihak ketiga datang.", "[[Pihak]] ketiga datang."),
            "10: kept: marks in what must stay; delete them"),
        mistake(
            "an empty block",
            RULE.replace("naik. ¶", "naik. ¶ ¶"),
            "9: gone: a block without text; write text on both sides of ¶"),
        mistake(
            "a gap at the end",
            RULE.replace("^ pihak lain", "pihak lain …"),
            "8: match: a gap with nothing on one side of it, or an empty phrase; write words before"
                + " and after each …, or ^ or $"),
        mistake(
            "nothing to match",
            RULE.replace("^ pihak lain", "^ $"),
            "8: match: a gap with nothing on one side of it, or an empty phrase; write words before"
                + " and after each …, or ^ or $"),
        mistake(
            "a star inside a phrase",
            RULE.replace("^ pihak lain", "^ pihak*lain"),
            "8: match: a * inside 'pihak*lain'; it stands for the rest of a word at either end of a"
                + " phrase only; write … for a gap"),
        mistake(
            "a phrase too short",
            RULE.replace("^ pihak lain", "dia"),
            "8: match: too short, it would match too much; write at least four letters or digits,"
                + " three beside ^ or $, or hold it with both"),
        mistake(
            "a phrase too short at an edge",
            RULE.replace("^ pihak lain", "^ di"),
            "8: match: too short, it would match too much; write at least four letters or digits,"
                + " three beside ^ or $, or hold it with both"),
        mistake(
            "a wire in a language's file",
            "wire X\n\n" + RULE,
            "1: 'wire' in a language's file; delete the line"),
        mistake(
            "a head below a rule",
            RULE + "\napplies everywhere\n",
            "12: 'applies' in the wrong place; make it the file's first entry, with an empty line"
                + " after it"),
        mistake(
            "a head glued to a rule",
            "applies everywhere\n" + RULE,
            "1: 'applies' in the wrong place; make it the file's first entry, with an empty line"
                + " after it"),
        mistake(
            "applies elsewhere",
            "applies in Asia\n\n" + RULE,
            "1: unknown applies 'in Asia'; write one of: everywhere"));
  }

  private static Arguments mistake(String name, String text, String message) {
    return Arguments.of(name, text, "lang/id.rules:" + message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsPlaceAndItsCure(String name, String text, String message) {
    assertThatThrownBy(() -> RuleSet.of(Map.of("lang/id.rules", text)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessage(message);
  }

  @Test
  void aWiresFileNamesTheWire() {
    assertThatThrownBy(() -> RuleSet.of(Map.of("wire/id.rules", RULE)))
        .hasMessage(
            "wire/id.rules:1: the wire's name is missing; begin the file with: wire <Name>");
  }

  @Test
  void aWiresFileNeedNotSayThatItAppliesEverywhere() {
    assertThatThrownBy(() -> RuleSet.of(Map.of("wire/id.rules", "applies everywhere\n\n" + RULE)))
        .hasMessage(
            "wire/id.rules:1: 'applies' in a wire's file;"
                + " a wire's rules apply everywhere anyway: delete the line");
  }

  @Test
  void aFileIsAWiresOrALanguages() {
    assertThatThrownBy(() -> RuleSet.of(Map.of("id.rules", RULE)))
        .hasMessage(
            "id.rules: not a rule file's name;"
                + " name it lang/<language>.rules or wire/<wire>.rules");
  }
}
