package io.wiredesk.parse;

import io.wiredesk.release.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a message in IPTC 7901. The lines of its head end with {@code =}, or with an empty
 * line above a story: a take key, the headline, the byline. The recommendation leaves the rest to
 * the agency.
 */
final class Iptc7901Text {

  /** A headline takes two lines, take keys and a byline as many more. */
  private static final int MOST_HEAD_LINES = 6;

  private static final int LONGEST_HEADLINE = 320;

  private final List<String> lines;
  private final WireStory story;
  private int at;

  private Iptc7901Text(List<String> lines, WireStory story) {
    this.lines = lines;
    this.story = story;
  }

  /** Adds what the text holds to the story. */
  static void read(String text, WireStory story) {
    String plain = WireCodes.plain(text);
    Iptc7901Text iptc = new Iptc7901Text(WireStory.lines(plain), story);
    iptc.skipEmpty();
    while (iptc.head()) {
      iptc.skipEmpty();
    }
    String rest = String.join("\n", iptc.lines.subList(iptc.at, iptc.lines.size()));
    story.text(rest, false);
  }

  private void skipEmpty() {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
  }

  /** Reads one run of head lines; false when the story begins here. */
  private boolean head() {
    int end = at;
    boolean marked = false;
    while (end < lines.size() && !lines.get(end).isBlank() && !marked) {
      marked = lines.get(end).strip().endsWith("=");
      end++;
    }
    List<String> run = lines.subList(at, end);
    boolean few = run.size() <= MOST_HEAD_LINES && !run.isEmpty();
    if (!few || !(marked || isBareHead(run))) {
      return false;
    }
    sort(run);
    at = end;
    return true;
  }

  /** Without the sign, the first lines are a head when they don't end as a sentence does. */
  private boolean isBareHead(List<String> run) {
    String last = run.getLast().strip();
    boolean first = !story.hasHeadline() && run.size() <= 2 + others(run);
    boolean sentence = ".!?:\"”".indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean only = at + run.size() >= lines.size();
    return first && !sentence && !only && String.join(" ", run).length() <= LONGEST_HEADLINE;
  }

  /** How many of the lines are no headline. */
  private static int others(List<String> run) {
    return (int) run.stream().map(Iptc7901Text::bare).filter(Iptc7901Text::isOther).count();
  }

  private static boolean isOther(String line) {
    return WireWords.isTake(line)
        || WireWords.isEmbargo(line)
        || WireWords.isByline(line)
        || WireWords.isNote(line);
  }

  private void sort(List<String> run) {
    List<String> headline = new ArrayList<>();
    for (String line : run) {
      String text = bare(line);
      if (headline.isEmpty() && WireWords.isTake(text)) {
        story.take(text);
      } else if (headline.isEmpty() && WireWords.isEmbargo(text)) {
        story.embargo(text);
      } else if (WireWords.isByline(text) && (story.hasHeadline() || !headline.isEmpty())) {
        flush(headline);
        story.byline(text);
      } else if (headline.isEmpty() && (line.strip().startsWith("=") || WireWords.isMedia(text))) {
        story.add(text, Role.MEDIA);
      } else if (headline.isEmpty() && WireWords.isNote(text)) {
        story.note(text);
      } else if (!text.isEmpty()) {
        headline.add(text);
      }
    }
    flush(headline);
  }

  private void flush(List<String> headline) {
    story.headline(String.join(" ", headline));
    headline.clear();
  }

  private static String bare(String line) {
    return WireStory.without("=", "=", line);
  }
}
