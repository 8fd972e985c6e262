package io.wiredesk.language;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Tells Simplified from Traditional Chinese, and Japanese that is written without any kana. */
final class HanModel {

  private static final String SIMPLIFIED = "zh-Hans";
  private static final String TRADITIONAL = "zh-Hant";
  private static final String JAPANESE = "ja";

  private final BitSet simplified;
  private final BitSet traditional;
  private final BitSet japanese;

  HanModel(String simplified, String traditional, String japanese) {
    this.simplified = set(simplified);
    this.traditional = set(traditional);
    this.japanese = set(japanese);
  }

  /** The language of a text in Han; the hint decides where no character does. */
  String identify(String text, @Nullable String hint) {
    int hans = 0;
    int hant = 0;
    int kanji = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hans += simplified.get(c) ? 1 : 0;
      hant += traditional.get(c) ? 1 : 0;
      kanji += japanese.get(c) ? 1 : 0;
    }
    if (kanji > 0 && kanji * 10 >= hans + hant) {
      return JAPANESE;
    }
    if (hans == hant) {
      return hint == null ? SIMPLIFIED : hint;
    }
    return hans > hant ? SIMPLIFIED : TRADITIONAL;
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    for (int i = 0; i < characters.length(); i++) {
      set.set(characters.charAt(i));
    }
    return set;
  }
}
