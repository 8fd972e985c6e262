package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of headings and source lines that an issuer's name stands beside. */
final class IssuerWords {

  /** What stands before and behind a name, one of them empty. */
  private record Frame(String before, String after) {}

  private final List<Frame> abouts = new ArrayList<>();
  private final List<Frame> sources = new ArrayList<>();

  static IssuerWords load(DataFiles data) {
    IssuerWords words = new IssuerWords();
    for (String tag : data.languages()) {
      String file = "lang/" + tag + ".issuer";
      words.read(file, data.lines(file));
    }
    return words;
  }

  static IssuerWords of(String file, List<String> lines) {
    IssuerWords words = new IssuerWords();
    words.read(file, lines);
    return words;
  }

  private void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean about = line.startsWith("about ");
      int name = line.indexOf('…');
      if (name < 0 || !(about || line.startsWith("source "))) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": a line reads 'about About …' or 'source SOURCE …'");
      }
      int start = about ? 6 : 7;
      (about ? abouts : sources)
          .add(new Frame(line.substring(start, name), line.substring(name + 1)));
    }
  }

  @Nullable String about(String heading) {
    return framed(abouts, heading);
  }

  @Nullable String source(String line) {
    return framed(sources, line);
  }

  private static @Nullable String framed(List<Frame> frames, String line) {
    String text = bare(line);
    for (Frame frame : frames) {
      int length = text.length() - frame.before.length() - frame.after.length();
      boolean fits =
          length >= 2
              && text.regionMatches(true, 0, frame.before, 0, frame.before.length())
              && text.endsWith(frame.after);
      if (fits) {
        int start = frame.before.length();
        return bare(text.substring(start, start + length));
      }
    }
    return null;
  }

  /** Without marks of markdown, bullets, brackets around a heading, and a colon at its end. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "#*■●▲◆<＜【[「:： _".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "*>＞】]」:： _".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
