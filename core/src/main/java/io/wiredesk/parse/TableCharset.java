package io.wiredesk.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/** A charset of one byte for a character that Java does not know; it can be read, not written. */
final class TableCharset extends Charset {

  private static final char NONE = '\uFFFD';

  private final char[] characters;

  private TableCharset(String name, char[] characters) {
    super(name, new String[0]);
    this.characters = characters;
  }

  /**
   * Reads a line of the table.
   *
   * @param pairs a byte in two hexadecimal digits and its character in four, with spaces between
   *     them; what is not there is ASCII, or no character
   */
  static TableCharset of(String name, String pairs) {
    char[] characters = new char[256];
    Arrays.fill(characters, NONE);
    for (char c = 0; c < 0x80; c++) {
      characters[c] = c;
    }
    for (String pair : pairs.split(" ", -1)) {
      characters[Integer.parseInt(pair, 0, 2, 16)] = (char) Integer.parseInt(pair, 2, 6, 16);
    }
    return new TableCharset(name, characters);
  }

  @Override
  public boolean contains(Charset other) {
    return other.name().equals("US-ASCII") || other.equals(this);
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException(name() + " is read and never written");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, 1) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          char c = characters[in.get(in.position()) & 0xFF];
          if (c == NONE) {
            return CoderResult.unmappableForLength(1);
          }
          if (!out.hasRemaining()) {
            return CoderResult.OVERFLOW;
          }
          in.get();
          out.put(c);
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}
