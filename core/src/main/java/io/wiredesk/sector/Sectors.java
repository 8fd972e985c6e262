package io.wiredesk.sector;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sectors: their codes, the names they have in each language, and their IPTC Media Topics. A
 * value that never changes: make it once and share it between threads.
 */
public final class Sectors {

  private static final String LIST = "sector/sectors.tsv";
  private static final String NAMES = "sector/names/";
  private static final String NONE = "-";
  private static final String FALLBACK = "en";

  private final Map<String, @Nullable String> mediaTopics;
  private final Map<String, Map<String, String>> shown;
  private final SectorNames names;

  private Sectors(
      Map<String, @Nullable String> mediaTopics,
      Map<String, Map<String, String>> shown,
      SectorNames names) {
    this.mediaTopics = mediaTopics;
    this.shown = shown;
    this.names = names;
  }

  /**
   * Reads the sectors from the class path: {@code wiredesk/sector/sectors.tsv} and the names in
   * each language that {@code wiredesk/languages} lists.
   *
   * @throws BrokenSectorDataException when a file is missing or broken
   */
  public static Sectors load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Sectors load(DataFiles data) {
    Map<String, String> files = new HashMap<>();
    files.put(LIST, required(data, LIST));
    data.languages().forEach(tag -> files.put(NAMES + tag, required(data, NAMES + tag)));
    return of(files);
  }

  private static String required(DataFiles data, String name) {
    String text = SectorFile.read(data, name);
    if (text == null) {
      throw new BrokenSectorDataException(
          name, 0, "the file is missing", "write it, or put its module there");
    }
    return text;
  }

  /**
   * Reads sectors from memory.
   *
   * @param files from a file's name, {@code sector/sectors.tsv} or {@code sector/names/id}, to its
   *     text
   * @throws BrokenSectorDataException at the first mistake
   */
  public static Sectors of(Map<String, String> files) {
    SectorNames names = new SectorNames();
    SectorFile list = SectorFile.of(LIST, files.getOrDefault(LIST, ""));
    List<SectorFile> languages = new ArrayList<>();
    SortedMap<String, String> sorted = new TreeMap<>(files);
    sorted.remove(LIST);
    sorted.forEach((name, text) -> languages.add(SectorFile.of(name, text)));
    languages.forEach(names::addJoints);
    Map<String, @Nullable String> mediaTopics = readList(list, names);
    Map<String, Map<String, String>> shown = new HashMap<>();
    for (SectorFile file : languages) {
      shown.put(file.name().substring(NAMES.length()), names.addNames(file, mediaTopics.keySet()));
    }
    if (!shown.containsKey(FALLBACK)) {
      throw new BrokenSectorDataException(
          NAMES + FALLBACK,
          0,
          "no names in English",
          "write them: other languages fall back on them");
    }
    return new Sectors(mediaTopics, shown, names);
  }

  private static Map<String, @Nullable String> readList(SectorFile list, SectorNames names) {
    Map<String, @Nullable String> mediaTopics = new LinkedHashMap<>();
    for (SectorFile.Line line : list.lines()) {
      String[] columns = line.value().split("\t", -1);
      if (columns.length != 2) {
        throw list.broken(
            line.number(),
            1 + columns.length + " columns",
            "write three, with tabs between them: code, Media Topic or -, further Media Topics or"
                + " -");
      }
      String topic = columns[0].equals(NONE) ? null : columns[0];
      if (mediaTopics.containsKey(line.word())) {
        throw list.broken(
            line.number(), "'" + line.word() + "' for the second time", "delete the line");
      }
      mediaTopics.put(line.word(), topic);
      names.add(list, line.number(), line.word(), line.word());
      addTopics(list, line, columns, names);
    }
    return mediaTopics;
  }

  /** The code that covers a subject of a format, or null. */
  @Nullable String codeOf(Subject subject) {
    String code = subject.code();
    String exact = code == null ? null : names.code(names.key(code));
    if (exact == null && code != null && isSubjectCode(code)) {
      exact = names.code(names.key(code.substring(0, 2) + "000000"));
    }
    return exact != null || subject.name() == null ? exact : names.code(names.key(subject.name()));
  }

  /**
   * IPTC's Subject Codes have eight digits and seventeen families, whose numbers the Media Topics
   * took over; what is below a family they numbered anew, from 20000000 on.
   */
  private static boolean isSubjectCode(String code) {
    return code.length() == 8
        && code.charAt(0) <= '1'
        && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Formats declare topics as {@code medtop:15000000} and as the number alone. */
  private static void addTopics(
      SectorFile list, SectorFile.Line line, String[] columns, SectorNames names) {
    for (String column : columns) {
      for (String topic : column.split(" ", -1)) {
        if (!topic.equals(NONE)) {
          names.add(list, line.number(), line.word(), topic);
          names.add(list, line.number(), line.word(), topic.substring(topic.indexOf(':') + 1));
        }
      }
    }
  }

  /** All codes, in the order in which people read them. */
  public List<String> codes() {
    return List.copyOf(mediaTopics.keySet());
  }

  /**
   * A sector's name.
   *
   * @param code one of {@link #codes()}
   * @param language a BCP 47 tag; a language without names gets the English one
   * @throws IllegalArgumentException when there is no such code
   */
  public String name(String code, String language) {
    require(code);
    String tag = language;
    while (!shown.containsKey(tag) && tag.contains("-")) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    Map<String, String> own = shown.getOrDefault(tag, shown.getOrDefault(FALLBACK, Map.of()));
    return own.getOrDefault(code, code);
  }

  /**
   * The IPTC Media Topic of a sector, for example {@code medtop:15000000}; null where there is
   * none.
   *
   * @throws IllegalArgumentException when there is no such code
   */
  public @Nullable String mediaTopic(String code) {
    require(code);
    return mediaTopics.get(code);
  }

  private void require(String code) {
    if (!mediaTopics.containsKey(code)) {
      throw new IllegalArgumentException("no sector has the code " + code);
    }
  }

  /** The names in all languages, for looking up what a wire declares. */
  SectorNames names() {
    return names;
  }
}
