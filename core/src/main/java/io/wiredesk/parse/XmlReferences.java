package io.wiredesk.parse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Makes every reference one that XML knows by itself (XML 1.0, sections 4.1 and 4.6): HTML's
 * entities become the characters they stand for, an ampersand that begins none becomes one, and
 * numbers that are no character go. Comments, instructions and CDATA sections stay as they are.
 */
final class XmlReferences {

  private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The longest name of an HTML entity has 31 letters. */
  private static final int LONGEST_NAME = 32;

  private final String text;
  private final StringBuilder mended = new StringBuilder();
  private final Set<String> oddities = new LinkedHashSet<>();
  private boolean unknown;
  private int from;

  private XmlReferences(String text) {
    this.text = text;
  }

  /**
   * A text of which every reference is known.
   *
   * @param unknown whether an entity was named that neither XML nor HTML defines
   */
  record Mended(String text, List<String> oddities, boolean unknown) {}

  static Mended mend(String text) {
    XmlReferences references = new XmlReferences(text);
    references.run();
    return new Mended(
        references.mended.isEmpty() ? text : references.mended.toString(),
        new ArrayList<>(references.oddities),
        references.unknown);
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        at = behindMarkup(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        at++;
      }
    }
    if (from > 0) {
      mended.append(text, from, text.length());
    }
  }

  private int behindMarkup(int at) {
    if (text.startsWith("<!--", at)) {
      return behind("-->", at);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return behind("]]>", at);
    }
    return text.startsWith("<?", at) ? behind("?>", at) : at + 1;
  }

  private int behind(String end, int at) {
    int found = text.indexOf(end, at);
    return found < 0 ? text.length() : found + end.length();
  }

  private int reference(int at) {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NAME && isOfName(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    boolean closed = end < text.length() && text.charAt(end) == ';' && !name.isEmpty();
    if (!closed) {
      return odd(at, at + 1, "&amp;", "An ampersand that is not written as &amp;.");
    }
    return name.startsWith("#") ? number(at, end + 1, name) : named(at, end + 1, name);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private int named(int at, int end, String name) {
    if (PREDEFINED.contains(name)) {
      return end;
    }
    if (Entities.isNamedEntity(name)) {
      return odd(at, end, Entities.getByName(name), "Entities of HTML, which XML does not know.");
    }
    unknown = true;
    return odd(at, at + 1, "&amp;", "An ampersand that is not written as &amp;.");
  }

  /** Numbers from 128 to 159 are meant as windows-1252, as browsers read them. */
  private int number(int at, int end, String name) {
    int value = value(name);
    if (value >= 0x80 && value < 0xA0) {
      String meant = new String(new byte[] {(byte) value}, WINDOWS);
      return odd(at, end, TextCleaner.clean(meant), "Character numbers of windows-1252.");
    }
    boolean allowed = value == '\t' || value == '\n' || value == '\r' || value >= ' ';
    boolean character = allowed && value <= Character.MAX_CODE_POINT && !isNever(value);
    return character ? end : odd(at, end, " ", "A character number that is no character.");
  }

  private static boolean isNever(int value) {
    return (value >= 0xD800 && value < 0xE000) || (value & 0xFFFE) == 0xFFFE;
  }

  private static int value(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  private int odd(int at, int end, String instead, String oddity) {
    mended.append(text, from, at).append(instead);
    oddities.add(oddity);
    from = end;
    return end;
  }
}
