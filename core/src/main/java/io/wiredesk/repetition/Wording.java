package io.wiredesk.repetition;

import io.wiredesk.release.Role;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A wording that a source repeats.
 *
 * @param id {@code learned.SOURCE.HASH}: it stands in stored articles as a rule's does
 * @param source the source's name in the form of {@link #key}
 * @param role what the wording seems to be
 * @param releases in how many releases it was found
 * @param issuers of how many issuers they were, or stories where issuers are not known
 * @param text the first of its forms that was found
 * @param rejected whether a person has said that it is none
 */
public record Wording(
    String id, String source, Role role, int releases, int issuers, String text, boolean rejected) {

  static Wording of(String source, String text, int releases, int issuers) {
    String id = "learned." + source + "." + HexFormat.of().toHexDigits(Hash.of(text), 10);
    return new Wording(id, source, role(text), releases, issuers, text, false);
  }

  Wording reject() {
    return new Wording(id, source, role, releases, issuers, text, true);
  }

  /** A source's name as a part of ids: letters and digits in lower case, a hyphen between words. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
              } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
              }
            });
    int last = key.length() - 1;
    if (last >= 0 && key.charAt(last) == '-') {
      key.setLength(last);
    }
    return key.isEmpty() ? "unknown" : key.toString();
  }

  /** A guess that names the wording for readers; that it is not the story does not hang on it. */
  private static Role role(String text) {
    if (text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.")) {
      return Role.CONTACT;
    }
    if (text.indexOf('©') >= 0 || text.indexOf('®') >= 0) {
      return Role.DISCLAIMER;
    }
    return Shape.of(text).map(Shape::isProse).orElse(false) ? Role.WIRE : Role.CHROME;
  }

  Shape shape() {
    return Shape.of(text).orElseThrow();
  }
}
