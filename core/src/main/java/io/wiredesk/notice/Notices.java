package io.wiredesk.notice;

import io.wiredesk.data.DataFiles;
import io.wiredesk.dateline.Dates;
import io.wiredesk.release.Change;
import io.wiredesk.release.Declared;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.rule.Hit;
import io.wiredesk.rule.Phrases;
import io.wiredesk.rule.Scan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a release says about itself: its embargo, and whether it corrects an earlier one or
 * takes it back. Notices of all languages are known, whatever language the release is in. A value
 * that never changes: make it once and share it between threads.
 */
public final class Notices {

  private static final String EVERYWHERE = "en";

  private final Phrases phrases;
  private final Moments moments;

  private Notices(Phrases phrases, Moments moments) {
    this.phrases = phrases;
    this.moments = moments;
  }

  /**
   * Reads {@code lang/<tag>.notices} of all languages that have one.
   *
   * @throws IllegalStateException naming file and line, when a file can't be read
   */
  public static Notices load(DataFiles data, Dates dates) {
    Map<String, List<String>> files = new HashMap<>();
    for (String tag : data.languages()) {
      String name = NoticeFile.name(tag);
      if (data.exists(name)) {
        files.put(tag, data.lines(name));
      }
    }
    return of(files, dates);
  }

  static Notices of(Map<String, List<String>> files, Dates dates) {
    Map<String, NoticeFile> read = new TreeMap<>();
    files.forEach((tag, lines) -> read.put(tag, new NoticeFile(tag, lines)));
    List<Phrases.Line> phrases = new ArrayList<>();
    Map<String, TimeWords> words = new HashMap<>();
    NoticeFile everywhere = read.getOrDefault(EVERYWHERE, NoticeFile.EMPTY);
    read.forEach(
        (tag, file) -> {
          phrases.addAll(file.phrases());
          words.put(tag, words(file, tag.equals(EVERYWHERE) ? NoticeFile.EMPTY : everywhere));
        });
    return new Notices(Phrases.of(phrases), new Moments(dates, words));
  }

  /** "Embargo:" with its value in the line below. */
  private static boolean isBare(Lines.Line line, List<Hit> hits) {
    return !line.next().isEmpty()
        && hits.stream()
            .anyMatch(
                hit ->
                    line.text()
                        .substring(hit.end())
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit));
  }

  private static boolean isFree(Hit hit) {
    return hit.rule().id().equals(Kind.FREE.word());
  }

  /** English names of zones stand in notices of every language; its "am" is German too. */
  private static TimeWords words(NoticeFile own, NoticeFile english) {
    ClockWords clock = new ClockWords(own.countsToTwelve());
    ZoneWords zones = new ZoneWords();
    own.addTo(clock);
    own.addTo(zones);
    english.addTo(zones);
    return new TimeWords(clock, zones, own.eitherDay());
  }

  /**
   * What the notices of a release say.
   *
   * @param blocks the whole release, each block with its role
   * @param title its title, which may begin with "Correction:"
   * @param declared what its format declares; of it the notes to the editor are read
   * @param language the release's language, a BCP 47 tag
   * @param reference what a date without its year, and a weekday, are counted from
   */
  public Notice read(
      List<LabelledBlock> blocks,
      @Nullable String title,
      Declared declared,
      String language,
      Reference reference) {
    Scan scan = phrases.scan();
    Embargo embargo = new Embargo(moments, language, reference);
    Changes changes = new Changes();
    for (Lines.Line line : Lines.of(blocks, declared)) {
      List<Hit> hits = scan.block(line.text());
      if (!hits.isEmpty()) {
        boolean free =
            isBare(line, hits)
                && scan.block(line.next().getFirst()).stream().anyMatch(Notices::isFree);
        embargo.read(line, hits, free);
        changes.read(line, hits);
      }
    }
    if (title != null) {
      String line = Lines.cut(title);
      changes.read(new Lines.Line(line, false, List.of()), scan.block(line));
    }
    Change change = changes.change();
    return new Notice(change, changes.meant(), embargo.until());
  }
}
