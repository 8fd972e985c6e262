package io.wiredesk.dateline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a language's dates as a tree of letters. Finds the longest in one walk. */
final class Lexicon {

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Meaning> meanings = new ArrayList<>();
  }

  /** A word of the text and all that it can mean. */
  record Hit(int end, List<Meaning> meanings) {
    static final Hit NONE = new Hit(-1, List.of());
  }

  private final Node root = new Node();

  void add(String word, Meaning.Slot slot, int value) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      Node next = node.next.get(word.charAt(i));
      if (next == null) {
        next = new Node();
        node.next.put(word.charAt(i), next);
      }
      node = next;
    }
    Meaning meaning = new Meaning(slot, value, word);
    if (!node.meanings.contains(meaning)) {
      node.meanings.add(meaning);
    }
  }

  /** The longest word that begins here and is not the beginning of a longer one. */
  Hit longest(Folded text, int start) {
    Hit best = Hit.NONE;
    if (isBound(text.at(start)) && isBound(text.at(start - 1))) {
      return best;
    }
    Node node = root;
    for (int at = start; at < text.length(); at++) {
      Node next = node.next.get(text.at(at));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.meanings.isEmpty() && !(isBound(text.at(at)) && isBound(text.at(at + 1)))) {
        best = new Hit(at + 1, node.meanings);
      }
    }
    return best;
  }

  /** Whether a letter belongs to a script that sets its words apart and adds nothing to them. */
  static boolean isBound(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z';
    }
    if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> false;
      default -> true;
    };
  }
}
