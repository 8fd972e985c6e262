package io.wiredesk.parse;

import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Subject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message between {@code ZCZC} and {@code NNNN}. The first sign of a line of its head says what
 * the line holds:
 *
 * <pre>
 * %   lists of receivers, as distributors of releases have them
 * $   category        =   take key       @   place
 * :   keyword; the issuer, where there are lists of receivers
 * ^   headline        +   IPTC subject   ~   genre
 * &amp;   service         *   format: X is text, T is a table; the head ends here
 * </pre>
 */
final class ZczcText {

  private static final String SIGNS = "%$:=^+@~&*";
  private static final int LONGEST = 200;

  private final WireStory story;
  private boolean listed;
  private boolean tabular;

  private ZczcText(WireStory story) {
    this.story = story;
  }

  /** Adds what the message holds to the story. */
  static void read(List<String> lines, WireStory story) {
    new ZczcText(story).read(lines);
  }

  private void read(List<String> lines) {
    int at = 0;
    boolean head = true;
    while (head && at < lines.size()) {
      String line = lines.get(at).strip();
      boolean frame = line.startsWith("ZCZC");
      boolean sign =
          !line.isEmpty() && SIGNS.indexOf(line.charAt(0)) >= 0 && line.length() < LONGEST;
      if (frame || line.isEmpty()) {
        story.add(line, Role.NOTICE);
      } else if (sign) {
        sort(line.charAt(0), line.substring(1).strip(), line);
      }
      head = (frame || line.isEmpty() || sign) && !line.startsWith("*");
      at += frame || line.isEmpty() || sign ? 1 : 0;
    }
    int end = end(lines, at);
    at += headline(lines.subList(at, end));
    story.text(String.join("\n", lines.subList(at, end)), tabular);
    lines.subList(end, lines.size()).forEach(line -> story.add(line, Role.ENDMARK));
    address(lines.subList(at, end));
  }

  private void sort(char sign, String value, String line) {
    if (sign == '^' && !value.isEmpty()) {
      story.headline(value);
      return;
    }
    if (sign == '=' && !value.isEmpty()) {
      story.take(value);
      return;
    }
    boolean issuer = sign == ':' && listed;
    story.add(line, issuer && !value.isEmpty() ? Role.SOURCE : Role.NOTICE);
    switch (sign) {
      case '%' -> lists(value);
      case '$' -> subject("anpa", value);
      case '+' -> subject("subj", value);
      case '@' -> story.declared.place(value);
      case '~' -> story.declared.keyword(value);
      case '*' -> tabular = value.startsWith("T");
      case ':' -> named(value, issuer);
      default -> {
        // The level of service: for switching, not for an article.
      }
    }
  }

  private void lists(String value) {
    listed = true;
    for (String list : value.split(" +", -1)) {
      subject("receivers", list);
    }
  }

  private void subject(String scheme, String code) {
    if (!code.isEmpty()) {
      story.declared.subject(new Subject(scheme, code, null));
    }
  }

  private void named(String value, boolean issuer) {
    if (value.isEmpty()) {
      return;
    }
    if (issuer) {
      story.declared.issuer(value);
    } else {
      story.declared.slugline(value);
    }
  }

  /** A distributor's text begins with its headline; how many lines that takes. */
  private int headline(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    String line = first < lines.size() ? lines.get(first).strip() : "";
    boolean sentence = line.endsWith(".") || line.endsWith(":") || line.length() > LONGEST;
    boolean alone = lines.stream().skip(first + 1L).allMatch(String::isBlank);
    if (!listed || story.hasHeadline() || line.isEmpty() || sentence || alone) {
      return 0;
    }
    int colon = line.indexOf(':');
    boolean labelled =
        colon > 0 && line.substring(0, colon).toLowerCase(Locale.ROOT).endsWith(" release");
    story.headline(line, labelled ? line.substring(colon + 1) : line);
    return first + 1;
  }

  private static int end(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).strip().startsWith("NNNN")) {
      end++;
    }
    return end;
  }

  /** The last line that is an address and nothing else is the release's own, and numbers it. */
  private void address(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      int id = line.indexOf("id=");
      boolean web = line.startsWith("http://") || line.startsWith("https://");
      if (web && id > 0 && line.indexOf(' ') < 0) {
        declare(line, line.substring(id + "id=".length()));
        return;
      }
    }
  }

  private void declare(String address, String id) {
    boolean number = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    String host = host(address);
    if (number && host != null) {
      story.declared.address(address);
      story.declared.id(new ReleaseId(host, id, 1));
    }
  }

  private static @Nullable String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }
}
