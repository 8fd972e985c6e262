package io.wiredesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.corpus.Piece.Joint;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void aPieceHasTheRoleOfMostOfItsCharacters() {
    assertThat(
            roles(
                List.of("The pier opens.", "No offer."),
                block(Role.BODY, "The pier"),
                block(Role.DISCLAIMER, "opens. No offer.")))
        .containsExactly(Role.BODY, Role.DISCLAIMER);
  }

  @Test
  void twoBlocksOfARoleAreCountedTogetherAndTheLongerIsNamed() {
    List<LabelledBlock> deciding =
        deciding(
            List.of("aaaa bbbbb ccc"),
            block(Role.BODY, "aaaa"),
            block(Role.CONTACT, "bbbbb"),
            block(Role.BODY, "ccc"));

    assertThat(deciding).containsExactly(block(Role.BODY, "aaaa"));
  }

  @Test
  void whiteSpaceOfAnyKindDoesNotCount() {
    assertThat(roles(List.of("a\u00A0b\nc", "\u3000d"), block(Role.BODY, "ab c \u2003 d")))
        .containsExactly(Role.BODY, Role.BODY);
  }

  @Test
  void charactersOutsideTheFirstPlaneAreWhole() {
    assertThat(
            roles(
                List.of("👩‍🚀👩‍🚀", "x"), block(Role.BODY, "👩‍🚀👩‍🚀"), block(Role.MEDIA, "x")))
        .containsExactly(Role.BODY, Role.MEDIA);
  }

  @Test
  void otherTextIsNotLaidOver() {
    assertThat(Alignment.of(pieces(List.of("a b")), List.of(block(Role.BODY, "a c")))).isNull();
  }

  private static Stream<Role> roles(List<String> pieces, LabelledBlock... blocks) {
    return deciding(pieces, blocks).stream().map(LabelledBlock::role);
  }

  private static List<LabelledBlock> deciding(List<String> pieces, LabelledBlock... blocks) {
    return Objects.requireNonNull(Alignment.of(pieces(pieces), List.of(blocks)));
  }

  private static List<Piece> pieces(List<String> texts) {
    return texts.stream()
        .map(text -> new Piece(Role.BODY, false, text, 1, Joint.PARAGRAPH))
        .toList();
  }

  private static LabelledBlock block(Role role, String text) {
    return new LabelledBlock(text, role, null, null);
  }
}
