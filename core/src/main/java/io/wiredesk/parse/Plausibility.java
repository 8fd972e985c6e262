package io.wiredesk.parse;

import java.util.HashSet;
import java.util.Set;

/**
 * How much sense a text makes, so that the charset can be told in which bytes were written. A wrong
 * charset shows in three ways: rare characters where a language uses few and often; signs inside
 * words; capitals behind small letters.
 */
final class Plausibility {

  /** Below this a text makes no sense. Bytes at random, read as anything, stay below. */
  static final double LEAST = 0.30;

  /** The characters that press text in a script uses most, and that wrong readings seldom hit. */
  private static final String FREQUENT =
      // Japanese
      "のにはをたがでてとしれさいるすなかっらもこりまくあよきんそめどつだけえおわやちみせろ"
          + "ーンスルトイアラリクシドッレジタロテマフコカプムメサナバグニチデエブキオウャュョ"
          // Chinese in both scripts
          + "的一是在不了有人这中大国上个来他为到会以和地年时要说出也就得可生对后能自行方成"
          + "多日公司家业市经新发展本分部事前作法全民进理这區這個國來為會時說對後從業經發產開動"
          + "電長實現與過學關場點東報記者資據們將應總體機構務設際價億萬元月第及其於由所定主高"
          + "同重合水力通安信息技术金融投增企集品服务创京海美"
          // Korean
          + "이다의는에을가고하지은를도로한사기서해리대일인어자시나그정있아으보스전장수부제"
          + "과것들주원구라비성조동위소상공유만성국회와년월경업발신관세계여러안개"
          // Cyrillic
          + "оеаинтсрвлкмдпуяызьбгйчюхжшцщэфїієґ"
          // Arabic
          + "اليمونرتبةعدسفهكقحجشصطخذثزضغءأإآىئؤپچگک"
          // Greek, with its accents
          + "αοιετσνηυρπκμλςίάόέήώδγχθφβξζψύω"
          // Hebrew
          + "יוהלאתרשמבנעחפקדצגסזטכםןךףץ"
          // Thai
          + "านรอกเงมยลวดทตสปคแบขจหพชใไซผโถธศณฐภฟษฉะาิีุู่้็์ัำึื"
          // Latin with marks
          + "éèàùâêîôûçëïüöäßñáíóúãõåæøœżźćńśłęąřšžýěůčďťňőűğışțăâđơưạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổ"
          + "ộớờởợụủứừửữựỳỵỷỹÉÀÖÜÄÑÁÇÅØ"
          // Signs
          + "“”‘’«»–—…•€£©®°·、。「」『』（）《》：；，！？・．％　¡¿„‚、،؛؟،";

  private static final Set<Character> COMMON = common();

  private Plausibility() {}

  /**
   * From about -2 to 1: the mean over the characters outside ASCII; 1 for a text that has none.
   * Takes time in proportion to the text.
   */
  static double of(String text) {
    double sum = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        foreign++;
        sum += weigh(c) - oddness(text, i);
      }
    }
    return foreign == 0 ? 1 : sum / foreign;
  }

  private static double weigh(char c) {
    if (COMMON.contains(c)) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL -> -3;
      case Character.UPPERCASE_LETTER -> 0.5;
      case Character.LOWERCASE_LETTER -> 0.3;
      case Character.OTHER_LETTER -> isIdeograph(c) ? 0.35 : 0.2;
      case Character.NON_SPACING_MARK, Character.SPACE_SEPARATOR -> 0.4;
      case Character.SURROGATE -> 0;
      default -> -0.5;
    };
  }

  private static boolean isIdeograph(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** What no writer does: a capital behind a small letter, a sign or another script in a word. */
  private static double oddness(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isLetter(c) && Character.isLetter(before)) {
      boolean climbs = Character.isUpperCase(c) && Character.isLowerCase(before);
      return (climbs ? 1 : 0) + (isAlien(c, before) ? 1 : 0);
    }
    boolean inside = Character.isLetter(before) && Character.isLetter(after);
    boolean joins = c == '’' || c == '·' || isIdeograph(before) || isIdeograph(after);
    boolean sign = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    return sign && inside && !joins && before < 0x250 && after < 0x250 ? 1 : 0;
  }

  /** Two alphabets in one word. Ideographs, kana and Hangul stand beside any other letter. */
  private static boolean isAlien(char c, char before) {
    Character.UnicodeScript one = Character.UnicodeScript.of(c);
    Character.UnicodeScript other = Character.UnicodeScript.of(before);
    return one != other && isAlphabet(one) && isAlphabet(other);
  }

  private static boolean isAlphabet(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, THAI -> true;
      default -> false;
    };
  }

  private static Set<Character> common() {
    Set<Character> common = new HashSet<>();
    for (int i = 0; i < FREQUENT.length(); i++) {
      common.add(FREQUENT.charAt(i));
    }
    return Set.copyOf(common);
  }
}
