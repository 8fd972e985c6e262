package io.wiredesk.dateline;

import io.wiredesk.dateline.Meaning.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a folded text into numbers and the words of a language's dates, in one pass. */
final class Tokens {

  private static final String NUMERALS = "〇一二三四五六七八九";

  private final Folded text;
  private final Lexicon lexicon;
  private final Set<String> suffixes;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(Folded text, Lexicon lexicon, Set<String> suffixes) {
    this.text = text;
    this.lexicon = lexicon;
    this.suffixes = suffixes;
  }

  static List<Token> of(Folded text, Lexicon lexicon, Set<String> suffixes) {
    Tokens tokens = new Tokens(text, lexicon, suffixes);
    int at = 0;
    while (at < text.length()) {
      at = tokens.read(at);
    }
    return tokens.tokens;
  }

  private int read(int at) {
    char c = text.at(at);
    if (Character.digit(c, 10) >= 0) {
      return number(at);
    }
    Lexicon.Hit hit = lexicon.longest(text, at);
    if (hit.end() > at) {
      tokens.add(new Token(at, hit.end(), -1, 0, hit.meanings()));
      return hit.end();
    }
    if (isNumeral(c)) {
      return numerals(at);
    }
    return Character.isLetter(c) ? unknown(at) : at + 1;
  }

  private int number(int start) {
    int end = start;
    int value = 0;
    while (Character.digit(text.at(end), 10) >= 0) {
      value = value > 99_999 ? value : value * 10 + Character.digit(text.at(end), 10);
      end++;
    }
    int digits = end - start;
    int time = timeEnd(start, end);
    if (time > end) {
      tokens.add(new Token(start, time, -1, 0, List.of(new Meaning(Slot.TIME, 0, ""))));
      return time;
    }
    end = suffixEnd(end);
    tokens.add(new Token(start, end, value, digits, List.of()));
    return end;
  }

  /** The end of {@code 12:00:00} or of {@code 09:30}. */
  private int timeEnd(int start, int end) {
    int at = end;
    while (at - start <= 6 && text.at(at) == ':' && isDigit(at + 1) && isDigit(at + 2)) {
      at += 3;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return Character.digit(text.at(at), 10) >= 0;
  }

  private int suffixEnd(int end) {
    int start = text.at(end) == '-' ? end + 1 : end;
    int stop = start;
    while (stop - start < 5
        && (Lexicon.isBound(text.at(stop)) || "ºª°".indexOf(text.at(stop)) >= 0)) {
      stop++;
    }
    return stop > start && suffixes.contains(text.slice(start, stop)) ? stop : end;
  }

  private static boolean isNumeral(char c) {
    return c == '十' || c == '廿' || c == '卅' || c == '零' || NUMERALS.indexOf(c) >= 0;
  }

  private int numerals(int start) {
    int end = start;
    while (end - start < 6 && isNumeral(text.at(end))) {
      end++;
    }
    tokens.add(new Token(start, end, value(text.slice(start, end)), 0, List.of()));
    return end;
  }

  /** 二十四 is 24, 廿四 as well, 二〇二六 is 2026. */
  static int value(String numerals) {
    int tens = 0;
    int rest = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      switch (c) {
        case '十' -> {
          tens += 10 * Math.max(rest, 1);
          rest = 0;
        }
        case '廿' -> tens += 20;
        case '卅' -> tens += 30;
        default -> rest = rest * 10 + Math.max(NUMERALS.indexOf(c), 0);
      }
    }
    return tens + rest;
  }

  private int unknown(int start) {
    int end = start + 1;
    if (Lexicon.isBound(text.at(start))) {
      while (end < text.length() && Lexicon.isBound(text.at(end))) {
        end++;
      }
    }
    if (tokens.isEmpty() || !tokens.getLast().isUnknown()) {
      tokens.add(Token.unknown(start, end));
    } else {
      tokens.set(tokens.size() - 1, Token.unknown(tokens.getLast().start(), end));
    }
    return end;
  }
}
