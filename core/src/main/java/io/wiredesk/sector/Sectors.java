package io.wiredesk.sector;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sectors: their codes, the names they have in each language, and their IPTC Media Topics. Safe
 * for threads. The names of a language are read when they are first shown, and those of all
 * languages when a wire first declares one: most releases need neither or one.
 */
public final class Sectors {

  private static final String LIST = "sector/sectors.tsv";
  private static final String NAMES = "sector/names/";
  private static final String NONE = "-";
  private static final String FALLBACK = "en";

  private final SectorFile list;
  private final Map<String, @Nullable String> mediaTopics;
  private final SortedSet<String> tags;
  private final Function<String, String> files;
  private final Map<String, Map<String, String>> shown = new ConcurrentHashMap<>();
  private @Nullable SectorNames names;

  private Sectors(SectorFile list, Collection<String> tags, Function<String, String> files) {
    this.list = list;
    this.mediaTopics = mediaTopics(list);
    this.tags = new TreeSet<>(tags);
    this.files = files;
    if (!this.tags.contains(FALLBACK)) {
      throw new BrokenSectorDataException(
          NAMES + FALLBACK,
          0,
          "no names in English",
          "write them: other languages fall back on them");
    }
  }

  /**
   * The sectors on the class path: {@code wiredesk/sector/sectors.tsv} and the names in each
   * language that {@code wiredesk/languages} lists.
   *
   * @throws BrokenSectorDataException when a file is missing or broken; for a language's file when
   *     it is first read, or at {@link #readAll()}
   */
  public static Sectors load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Sectors load(DataFiles data) {
    SectorFile list = SectorFile.of(LIST, required(data, LIST));
    return new Sectors(list, data.languages(), name -> required(data, name));
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
    List<String> tags = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.startsWith(NAMES)) {
        tags.add(name.substring(NAMES.length()));
      }
    }
    SectorFile list = SectorFile.of(LIST, files.getOrDefault(LIST, ""));
    return new Sectors(list, tags, name -> files.getOrDefault(name, "")).readAll();
  }

  /**
   * Reads the names in all languages now.
   *
   * @throws BrokenSectorDataException at the first mistake
   */
  public Sectors readAll() {
    names();
    return this;
  }

  private static Map<String, @Nullable String> mediaTopics(SectorFile list) {
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
    }
    return mediaTopics;
  }

  /** The code that covers a subject of a format, or null. */
  @Nullable String codeOf(Subject subject) {
    String code = subject.code();
    String exact = code == null ? null : names().code(names().key(code));
    if (exact == null && code != null && isSubjectCode(code)) {
      exact = names().code(names().key(code.substring(0, 2) + "000000"));
    }
    return exact != null || subject.name() == null
        ? exact
        : names().code(names().key(subject.name()));
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

  /** The names in all languages, for looking up what a wire declares. */
  synchronized SectorNames names() {
    if (names == null) {
      names = readNames();
    }
    return names;
  }

  private SectorNames readNames() {
    SectorNames read = new SectorNames();
    List<SectorFile> languages = new ArrayList<>();
    for (String tag : tags) {
      languages.add(SectorFile.of(NAMES + tag, files.apply(NAMES + tag)));
    }
    for (SectorFile file : languages) {
      read.addJoints(file);
    }
    for (SectorFile.Line line : list.lines()) {
      read.add(list, line.number(), line.word(), line.word());
      addTopics(line, read);
    }
    for (SectorFile file : languages) {
      read.addNames(file, mediaTopics.keySet());
    }
    return read;
  }

  /** Formats declare topics as {@code medtop:15000000} and as the number alone. */
  private void addTopics(SectorFile.Line line, SectorNames read) {
    for (String column : line.value().split("\t", -1)) {
      for (String topic : column.split(" ", -1)) {
        if (!topic.equals(NONE)) {
          read.add(list, line.number(), line.word(), topic);
          read.add(list, line.number(), line.word(), topic.substring(topic.indexOf(':') + 1));
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
    while (!tags.contains(tag) && tag.contains("-")) {
      tag = tag.substring(0, tag.lastIndexOf('-'));
    }
    return shown(tags.contains(tag) ? tag : FALLBACK).getOrDefault(code, code);
  }

  /** For each code the first of the names that a language has for it. */
  private Map<String, String> shown(String tag) {
    return shown.computeIfAbsent(
        tag, key -> SectorNames.shown(SectorFile.of(NAMES + key, files.apply(NAMES + key))));
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
}
