package io.wiredesk.documents;

import java.nio.charset.StandardCharsets;

/**
 * Takes an RTF document apart (RTF 1.9.1, "Conventions of an RTF Reader"): groups, control words,
 * bytes of text. One pass, no recursion.
 */
final class RtfReader {

  /** What the parts of a document are told to. */
  interface Target {

    /** A group begins. */
    void open();

    /** A group ends. */
    void close();

    /**
     * A control word.
     *
     * @param hasNumber whether a number stands behind it, which is 0 where there is none
     */
    void word(String word, boolean hasNumber, int number);

    /** A control symbol: one sign that is no letter. */
    void symbol(char symbol);

    /** One byte of text, in the charset that is in force. */
    void text(int b);
  }

  /** A number has ten digits and a sign at most; what goes on is broken. */
  private static final int LONGEST_NUMBER = 11;

  /** Control words have 32 letters at most. */
  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private final Target target;
  private int at;

  private RtfReader(byte[] bytes, Target target) {
    this.bytes = bytes;
    this.target = target;
  }

  static void read(byte[] bytes, Target target) {
    RtfReader reader = new RtfReader(bytes, target);
    while (reader.at < bytes.length) {
      reader.next();
    }
  }

  private void next() {
    int b = bytes[at++] & 0xFF;
    switch (b) {
      case '{' -> target.open();
      case '}' -> target.close();
      case '\\' -> control();
      // Line breaks are those of the file. NUL is what damaged files are filled with.
      case '\r', '\n', 0 -> {}
      default -> target.text(b);
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    int b = bytes[at] & 0xFF;
    if (isLetter(b)) {
      word();
      return;
    }
    at++;
    if (b == '\'') {
      hex();
    } else if (b == '{' || b == '}' || b == '\\') {
      target.text(b);
    } else {
      target.symbol((char) b);
    }
  }

  private void hex() {
    if (at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      if (high >= 0 && low >= 0) {
        target.text(high << 4 | low);
        at += 2;
      }
    }
  }

  private void word() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < LONGEST_WORD) {
      at++;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && isDigit(bytes[at]) && at - digits < LONGEST_NUMBER) {
      at++;
    }
    long number = number(digits);
    boolean hasNumber = at > digits;
    // One space behind a control word is a part of it.
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, at + Math.max(0, number));
    } else {
      target.word(word, hasNumber, (int) number);
    }
  }

  private long number(int from) {
    boolean negative = from < at && bytes[from] == '-';
    long number = 0;
    for (int i = negative ? from + 1 : from; i < at; i++) {
      number = number * 10 + (bytes[i] - '0');
    }
    return Math.min(negative ? -number : number, Integer.MAX_VALUE);
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
