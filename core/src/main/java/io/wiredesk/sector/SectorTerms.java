package io.wiredesk.sector;

import io.wiredesk.data.DataFiles;
import io.wiredesk.rule.Folded;
import io.wiredesk.rule.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that suggest sectors: those of each language, and those that are the same everywhere.
 * Safe for threads. A language's file is read when its first text comes: a function sees few of the
 * languages, and all of them together would double the time of a cold start.
 */
public final class SectorTerms {

  private static final String TERMS = "sector/terms/";
  private static final String EVERYWHERE = "any";

  private final List<String> codes;
  private final Set<String> tags;
  private final Function<String, @Nullable String> files;
  private final Map<String, TermScan> scans = new ConcurrentHashMap<>();

  private SectorTerms(
      List<String> codes, Set<String> tags, Function<String, @Nullable String> files) {
    this.codes = codes;
    this.tags = tags;
    this.files = files;
  }

  /**
   * The terms on the class path: {@code wiredesk/sector/terms/any} and those of each language in
   * {@code wiredesk/languages} that has some.
   */
  public static SectorTerms load(DataFiles data, Sectors sectors) {
    Set<String> tags = new HashSet<>();
    tags.add(EVERYWHERE);
    tags.addAll(data.languages());
    tags.removeIf(tag -> !data.exists(TERMS + tag));
    return new SectorTerms(sectors.codes(), Set.copyOf(tags), name -> SectorFile.read(data, name));
  }

  /**
   * Terms from memory.
   *
   * @param texts from a file's name, {@code sector/terms/id}, to its text
   * @throws BrokenSectorDataException at the first mistake
   */
  public static SectorTerms of(Sectors sectors, Map<String, String> texts) {
    Set<String> tags = new HashSet<>();
    texts.keySet().forEach(name -> tags.add(name.substring(TERMS.length())));
    return new SectorTerms(sectors.codes(), Set.copyOf(tags), texts::get).readAll();
  }

  /**
   * Reads all files now.
   *
   * @throws BrokenSectorDataException when one of them is broken
   */
  public SectorTerms readAll() {
    tags.forEach(this::scan);
    return this;
  }

  /** What a text's words say about each code. */
  SectorScores weigh(String title, String body, String language) {
    Folded head = Folding.fold(title);
    Folded text = Folding.fold(body);
    double[] scores = new double[codes.size()];
    for (String tag : List.of(EVERYWHERE, nearest(language))) {
      if (tags.contains(tag)) {
        scan(tag).weigh(head, text, scores);
      }
    }
    return new SectorScores(codes, scores);
  }

  private TermScan scan(String tag) {
    return scans.computeIfAbsent(
        tag,
        key -> {
          String text = files.apply(TERMS + key);
          return new TermScan(
              TermFile.of(SectorFile.of(TERMS + key, text == null ? "" : text), codes));
        });
  }

  private String nearest(String language) {
    String tag = language;
    while (!tags.contains(tag) && tag.contains("-")) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return tag;
  }
}
