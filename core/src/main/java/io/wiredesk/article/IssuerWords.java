package io.wiredesk.article;

import io.wiredesk.data.DataFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of headings and source lines that an issuer's name stands beside, those that names of
 * organisations hold, and those with which a story goes on behind its issuer's name.
 */
final class IssuerWords {

  /** What stands before and behind a name, one of them empty. */
  private record Frame(String before, String after) {}

  /** No such word has more characters. */
  private static final int LONGEST_FORM = 24;

  private final List<Frame> abouts = new ArrayList<>();
  private final List<Frame> sources = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> begins = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> says = new HashSet<>();

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
      if (!readFrame(line) && !readWords(line)) {
        throw new IllegalStateException(
            file
                + ":"
                + (i + 1)
                + ": a line reads 'about About …', 'source SOURCE …', 'form GmbH | *協会',"
                + " 'begin Fundación', 'article The', 'says announced' or 'stop 今天'");
      }
    }
  }

  private boolean readFrame(String line) {
    boolean about = line.startsWith("about ");
    int name = line.indexOf('…');
    if (name < 0 || !(about || line.startsWith("source "))) {
      return false;
    }
    int start = about ? 6 : 7;
    Frame frame = new Frame(line.substring(start, name), line.substring(name + 1));
    (about ? abouts : sources).add(frame);
    return true;
  }

  private boolean readWords(String line) {
    String kind = line.substring(0, Math.max(0, line.indexOf(' ')));
    Set<String> words =
        switch (kind) {
          case "form" -> forms;
          case "begin" -> begins;
          case "stop" -> stops;
          case "article" -> articles;
          case "says" -> says;
          default -> null;
        };
    if (words == null) {
      return false;
    }
    for (String word : line.substring(kind.length()).split("\\|", -1)) {
      words.add(word.strip().toLowerCase(Locale.ROOT));
    }
    return true;
  }

  /** Whether a word is of an organisation's name: as a whole, or by its beginning or end. */
  boolean isForm(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean found = forms.contains(lower);
    for (int cut = 1; !found && cut < lower.length() && cut <= LONGEST_FORM; cut++) {
      found =
          forms.contains('*' + lower.substring(lower.length() - cut))
              || forms.contains(lower.substring(0, cut) + '*');
    }
    return found;
  }

  /** Whether it says what kind of organisation, and no name: 医院. */
  boolean isKind(String name) {
    return forms.contains('*' + name.toLowerCase(Locale.ROOT));
  }

  /** Whether the names of organisations begin with the word: {@code Fundación}. */
  boolean begins(String word) {
    return begins.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word stands there that ends a name where no space does: {@code 今天}. */
  boolean stops(String text, int at) {
    return stands(stops, text, at);
  }

  /** Whether the name of an organisation may follow the word: {@code The}. */
  boolean isArticle(String word) {
    return articles.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word stands at a place with which a story tells what its issuer did. */
  boolean says(String text, int at) {
    return stands(says, text, at);
  }

  private static boolean stands(Set<String> words, String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_FORM);
    String next = text.substring(at, end).toLowerCase(Locale.ROOT);
    for (int to = next.length(); to > 0; to--) {
      boolean whole =
          to == next.length()
              || !Character.isLetterOrDigit(next.charAt(to))
              || Scripts.isUnspaced(next.charAt(to - 1));
      if (whole && words.contains(next.substring(0, to))) {
        return true;
      }
    }
    return false;
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
        return unquoted(bare(text.substring(start, start + length)));
      }
    }
    return null;
  }

  private static String unquoted(String name) {
    int last = name.length() - 1;
    boolean quoted = last > 1 && "«“\"„".indexOf(name.charAt(0)) >= 0;
    boolean closed = quoted && "»”\"“".indexOf(name.charAt(last)) >= 0;
    return closed ? name.substring(1, last) : name;
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
