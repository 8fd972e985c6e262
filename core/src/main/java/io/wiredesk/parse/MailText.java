package io.wiredesk.parse;

import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message's plain text, taken apart where mail programs and lists set something around it: a
 * signature, the head of a message that is passed on, a list's footer, the armour of a clear-signed
 * text, a file in the old encoding of Unix.
 */
final class MailText {

  /**
   * A run of lines.
   *
   * @param role what it is when it is no story, or null
   */
  record Section(String text, @Nullable Role role) {}

  /** A file that stood in the text. */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  record Enclosed(String name, byte[] content) {}

  /** RFC 3676, section 4.3, says what opens a signature; four lines are good manners. */
  private static final int LONGEST_SIGNATURE = 15;

  private static final int LONGEST_FOOTER = 10;

  /** The lines of a signature or a footer with the empty ones between them. */
  private static final int LONGEST_SPACED = 40;

  private static final int FEWEST_UNDERSCORES = 20;

  private static final String ARMOUR = "-----BEGIN PGP ";
  private static final String ARMOUR_END = "-----END PGP ";

  private final List<String> lines;
  private final int lastArmour;
  private final List<Section> sections = new ArrayList<>();
  private final List<Enclosed> enclosed = new ArrayList<>();
  private final List<String> story = new ArrayList<>();
  private boolean signed;
  private boolean encrypted;

  private MailText(List<String> lines) {
    this.lines = lines;
    int last = lines.size() - 1;
    while (last >= 0 && !lines.get(last).startsWith(ARMOUR_END)) {
      last--;
    }
    this.lastArmour = last;
  }

  /** Takes a text apart. */
  static MailText of(String text) {
    MailText mail = new MailText(text.lines().toList());
    mail.read();
    return mail;
  }

  /** A text that is not taken apart. */
  static MailText whole(String text) {
    MailText mail = new MailText(List.of());
    mail.sections.add(new Section(text, null));
    return mail;
  }

  List<Section> sections() {
    return sections;
  }

  List<Enclosed> enclosed() {
    return enclosed;
  }

  /** Whether there was a signature that this program does not check. */
  boolean isSigned() {
    return signed;
  }

  boolean isEncrypted() {
    return encrypted;
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      int length = special(at);
      if (length == 0) {
        story.add(signed ? withoutDash(lines.get(at)) : lines.get(at));
        length = 1;
      }
      at += length;
    }
    close();
  }

  /** Sets apart what begins at the line, and says how many lines it has; 0 when it is story. */
  private int special(int at) {
    String line = lines.get(at);
    if (line.isEmpty()) {
      return 0;
    }
    return switch (line.charAt(0)) {
      case '-' -> line.startsWith(ARMOUR) ? armour(at) : dashed(at);
      case '_' -> footer(at);
      case 'b' -> uuencoded(at);
      default -> head(at);
    };
  }

  private int dashed(int at) {
    boolean signature = lines.get(at).stripTrailing().equals("--");
    return signature ? signature(at) : head(at);
  }

  private int head(int at) {
    int length = MailHeads.length(lines, at);
    if (length > 0) {
      apart(at, length, Role.CHROME);
    }
    return length;
  }

  private int signature(int at) {
    int end = at + 1;
    int filled = 0;
    while (end < lines.size() && end - at <= LONGEST_SPACED && !isOther(end)) {
      filled += lines.get(end).isBlank() ? 0 : 1;
      end++;
    }
    if (filled > LONGEST_SIGNATURE || end - at > LONGEST_SPACED) {
      return 0;
    }
    // Who sends a release is whom an editor calls; what a list adds below the sign is its own.
    boolean list = mentionsList(at, end);
    apart(at, end - at, list ? Role.CHROME : Role.CONTACT);
    return end - at;
  }

  private boolean isOther(int at) {
    String line = lines.get(at);
    return line.startsWith(ARMOUR)
        || isRule(line)
        || line.startsWith("begin ")
        || MailHeads.length(lines, at) > 0;
  }

  private static boolean isRule(String line) {
    String text = line.strip();
    return text.length() >= FEWEST_UNDERSCORES && text.chars().allMatch(c -> c == '_');
  }

  /** What a list's program puts below a rule of underscores at the end. */
  private int footer(int at) {
    List<String> rest = lines.subList(at, lines.size());
    boolean last =
        rest.size() <= LONGEST_SPACED
            && rest.stream().filter(line -> !line.isBlank()).count() <= LONGEST_FOOTER;
    if (!last || !isRule(lines.get(at)) || !mentionsList(at, lines.size())) {
      return head(at);
    }
    apart(at, lines.size() - at, Role.CHROME);
    return lines.size() - at;
  }

  private boolean mentionsList(int from, int to) {
    String text = String.join("\n", lines.subList(from, to)).toLowerCase(Locale.ROOT);
    return text.contains("mailing list")
        || text.contains("mailman/")
        || text.contains("unsubscribe")
        || text.contains("listinfo");
  }

  /** RFC 9580, section 6: the armour of keys, signatures and messages. */
  private int armour(int at) {
    String kind = lines.get(at).substring(ARMOUR.length());
    int end = at + 1;
    if (kind.startsWith("SIGNED MESSAGE")) {
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      signed = true;
    } else {
      // Without its end, nobody knows what of the rest is armour.
      while (end <= lastArmour && !lines.get(end - 1).startsWith(ARMOUR_END)) {
        end++;
      }
      encrypted |= kind.startsWith("MESSAGE");
    }
    apart(at, end - at, Role.CHROME);
    return end - at;
  }

  /** In a signed text, a line that begins with a dash has another one and a space before it. */
  private static String withoutDash(String line) {
    return line.startsWith("- ") ? line.substring(2) : line;
  }

  private int uuencoded(int at) {
    Uuencoded file = Uuencoded.at(lines, at);
    if (file == null) {
      return head(at);
    }
    enclosed.add(new Enclosed(file.name(), file.content()));
    return file.lines();
  }

  private void apart(int from, int length, Role role) {
    close();
    String text = String.join("\n", lines.subList(from, from + length)).strip();
    if (!text.isEmpty()) {
      sections.add(new Section(text, role));
    }
  }

  private void close() {
    String text = String.join("\n", story);
    story.clear();
    if (!text.isBlank()) {
      sections.add(new Section(text, null));
    }
  }
}
