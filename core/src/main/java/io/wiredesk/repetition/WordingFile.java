package io.wiredesk.repetition;

import io.wiredesk.release.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file of wordings: a first line with the format's version, then one line for each wording, its
 * fields set apart by tabs. A hyphen before a line rejects it; {@code #} begins a comment.
 */
final class WordingFile {

  private static final String FIRST_LINE = "wiredesk wordings 1";
  private static final String HEAD =
      FIRST_LINE
          + "\n# A hyphen before a line rejects it: its wording stays in the story."
          + "\n# id\trole\treleases\tissuers\ttext\n";
  private static final int FIELDS = 5;
  private static final int VERSION_DIGITS = 12;
  private static final String PREFIX = "learned.";

  private WordingFile() {}

  static String write(List<Wording> wordings) {
    StringBuilder file = new StringBuilder(HEAD);
    for (Wording wording : wordings) {
      file.append(wording.rejected() ? "-" : "").append(wording.id());
      file.append('\t').append(wording.role().label());
      file.append('\t').append(wording.releases());
      file.append('\t').append(wording.issuers());
      file.append('\t').append(escape(wording.text())).append('\n');
    }
    return file.toString();
  }

  static String version(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static List<Wording> read(String file, String text) {
    List<Wording> wordings = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (number == 1 && !line.equals(FIRST_LINE)) {
        throw new BrokenWordingsException(file, 1, "the first line must be: " + FIRST_LINE);
      }
      if (number > 1 && !line.isBlank() && !line.startsWith("#")) {
        Wording wording = wording(file, number, line);
        if (!ids.add(wording.id())) {
          throw new BrokenWordingsException(file, number, wording.id() + " is there twice");
        }
        wordings.add(wording);
      }
    }
    if (number == 0) {
      throw new BrokenWordingsException(file, 1, "the first line must be: " + FIRST_LINE);
    }
    return wordings;
  }

  private static Wording wording(String file, int number, String line) {
    boolean rejected = line.startsWith("-");
    String[] fields = (rejected ? line.substring(1) : line).split("\t", FIELDS);
    if (fields.length < FIELDS) {
      throw new BrokenWordingsException(
          file, number, "a wording has " + FIELDS + " fields with a tab between two");
    }
    String id = fields[0];
    int dot = id.lastIndexOf('.');
    if (!id.startsWith(PREFIX) || dot <= PREFIX.length()) {
      throw new BrokenWordingsException(file, number, "an id is learned.SOURCE.HASH, not " + id);
    }
    String text = unescape(file, number, fields[4]);
    if (Shape.of(text).isEmpty()) {
      throw new BrokenWordingsException(
          file,
          number,
          "a wording has "
              + Shape.FEWEST_WORDS
              + " words and "
              + Shape.LONGEST
              + " letters at most");
    }
    return new Wording(
        id,
        id.substring(PREFIX.length(), dot),
        role(file, number, fields[1]),
        count(file, number, fields[2]),
        count(file, number, fields[3]),
        text,
        rejected);
  }

  private static Role role(String file, int number, String label) {
    for (Role role : Role.values()) {
      if (role != Role.BODY && role.label().equals(label)) {
        return role;
      }
    }
    throw new BrokenWordingsException(file, number, label + " is no role that can be removed");
  }

  private static int count(String file, int number, String digits) {
    if (!digits.matches("[0-9]{1,9}")) {
      throw new BrokenWordingsException(file, number, digits + " is no number");
    }
    return Integer.parseInt(digits);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        default -> {
          if (c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static String unescape(String file, int number, String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (c == '\\' && next == 'u' && i + 6 <= text.length()) {
        String digits = text.substring(i + 2, i + 6);
        if (!digits.matches("[0-9a-f]{4}")) {
          throw new BrokenWordingsException(file, number, "\\u" + digits + " is no character");
        }
        plain.append((char) HexFormat.fromHexDigits(digits));
        i += 5;
      } else if (c == '\\' && next != 0) {
        plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
