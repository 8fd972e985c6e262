package io.wiredesk.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that suggest sectors: those of each language, and those that are the same everywhere. A
 * value that never changes, safe for threads. A language's automaton is built when its first text
 * comes: a function sees few of the languages.
 */
public final class SectorTerms {

  private static final String TERMS = "sector/terms/";
  private static final String EVERYWHERE = "any";

  private final List<String> codes;
  private final Map<String, TermFile> files;
  private final Map<String, TermScan> scans = new ConcurrentHashMap<>();

  private SectorTerms(List<String> codes, Map<String, TermFile> files) {
    this.codes = codes;
    this.files = files;
  }

  /**
   * Reads the terms from the class path: {@code wiredesk/sector/terms/any} and the terms of each
   * language in {@code wiredesk/languages} that has some.
   *
   * @throws BrokenSectorDataException when a file is broken
   */
  public static SectorTerms load(Sectors sectors) {
    List<String> tags = new ArrayList<>(List.of(EVERYWHERE));
    String languages = SectorFile.read("languages");
    if (languages != null) {
      languages.lines().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
    }
    Map<String, String> texts = new HashMap<>();
    for (String tag : tags) {
      String text = SectorFile.read(TERMS + tag);
      if (text != null) {
        texts.put(TERMS + tag, text);
      }
    }
    return of(sectors, texts);
  }

  /**
   * Reads terms from memory.
   *
   * @param texts from a file's name, {@code sector/terms/id}, to its text
   * @throws BrokenSectorDataException at the first mistake
   */
  public static SectorTerms of(Sectors sectors, Map<String, String> texts) {
    Map<String, TermFile> files = new HashMap<>();
    List<String> codes = sectors.codes();
    texts.forEach(
        (name, text) ->
            files.put(
                name.substring(TERMS.length()), TermFile.of(SectorFile.of(name, text), codes)));
    return new SectorTerms(codes, Map.copyOf(files));
  }

  /** What a text's words say about each code. */
  SectorScores weigh(String title, String body, String language) {
    double[] scores = new double[codes.size()];
    for (String tag : List.of(EVERYWHERE, nearest(language))) {
      TermFile file = files.get(tag);
      if (file != null) {
        scans.computeIfAbsent(tag, key -> new TermScan(file)).weigh(title, body, scores);
      }
    }
    return new SectorScores(codes, scores);
  }

  private String nearest(String language) {
    String tag = language;
    while (!files.containsKey(tag) && tag.contains("-")) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return tag;
  }
}
