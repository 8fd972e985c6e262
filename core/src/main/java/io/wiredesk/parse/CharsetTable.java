package io.wiredesk.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The charsets that may be guessed and the languages written in them, from {@code charsets.tsv}.
 *
 * @param candidates the charsets in the order of the file, the wide ones of Unicode last
 * @param models the languages
 * @param tables the charsets that Java does not know, by their names in small letters
 */
record CharsetTable(
    List<Candidate> candidates, List<LetterModel> models, Map<String, Charset> tables) {

  /**
   * A charset that may be guessed.
   *
   * @param charset the charset
   * @param group the languages it is used for, or {@link #ANY}
   * @param seldom whether it is met so seldom that a few letters don't prove it
   */
  record Candidate(Charset charset, String group, boolean seldom) {}

  /** The group of the charsets that every language is written in. */
  static final String ANY = "any";

  /** The share that the letters of the other languages of a group have in a text. */
  private static final double BORROWED = 0.01;

  private static final String FILE = "charsets.tsv";

  /** The table of the program. */
  static final CharsetTable TABLE = load();

  /**
   * The charset of a name, one of the table or of Java.
   *
   * @throws java.nio.charset.UnsupportedCharsetException when there is none
   */
  static Charset charset(String name) {
    Charset own = TABLE.tables().get(name.toLowerCase(Locale.ROOT));
    return own == null ? Charset.forName(name) : own;
  }

  /** Reads the table. It is part of the program: what is wrong with it is the program's fault. */
  private static CharsetTable load() {
    Map<String, Charset> tables = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    List<String[]> languages = new ArrayList<>();
    List<String[]> rows = lines().stream().map(line -> line.split("\t", -1)).toList();
    for (String[] fields : rows) {
      if (fields[0].equals("bytes")) {
        tables.put(fields[1].toLowerCase(Locale.ROOT), TableCharset.of(fields[1], fields[2]));
      }
    }
    for (String[] fields : rows) {
      switch (fields[0]) {
        case "group" -> addGroup(candidates, fields, tables);
        case "letters" -> languages.add(fields);
        default -> {
          // A comment or an empty line.
        }
      }
    }
    for (String wide : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      candidates.add(new Candidate(Charset.forName(wide), ANY, true));
    }
    return new CharsetTable(List.copyOf(candidates), models(languages), Map.copyOf(tables));
  }

  private static void addGroup(
      List<Candidate> candidates, String[] fields, Map<String, Charset> tables) {
    for (String entry : fields[2].split(" ", -1)) {
      boolean seldom = entry.startsWith("?");
      String name = seldom ? entry.substring(1) : entry;
      Charset own = tables.get(name.toLowerCase(Locale.ROOT));
      candidates.add(new Candidate(own == null ? Charset.forName(name) : own, fields[1], seldom));
    }
  }

  private static List<LetterModel> models(List<String[]> languages) {
    Map<String, Map<Character, Double>> shares = new LinkedHashMap<>();
    Map<String, Map<Character, Double>> borrowed = new HashMap<>();
    for (String[] fields : languages) {
      Map<Character, Double> own = shares(fields[3]);
      shares.put(fields[1], own);
      Map<Character, Double> sum = borrowed.computeIfAbsent(fields[2], group -> new HashMap<>());
      own.forEach((letter, share) -> sum.merge(letter, share, Double::sum));
    }
    Map<Character, Double> english = shares.getOrDefault("en", Map.of());
    List<LetterModel> models = new ArrayList<>();
    for (String[] fields : languages) {
      Map<Character, Double> all = new HashMap<>();
      Map<Character, Double> own = shares.getOrDefault(fields[1], Map.of());
      if (!own.containsKey('e')) {
        all.putAll(english);
      }
      borrowed
          .getOrDefault(fields[2], Map.of())
          .forEach((letter, share) -> all.merge(letter, share * BORROWED, Double::sum));
      own.forEach((letter, share) -> all.merge(letter, share, Double::sum));
      all.replaceAll((letter, share) -> Math.log(share));
      models.add(new LetterModel(fields[1], fields[2], all));
    }
    return List.copyOf(models);
  }

  private static Map<Character, Double> shares(String field) {
    Map<Character, Double> shares = new HashMap<>();
    for (String pair : field.split(" ", -1)) {
      shares.put(pair.charAt(0), Integer.parseInt(pair, 1, pair.length(), 10) / 10_000.0);
    }
    return shares;
  }

  private static List<String> lines() {
    try (InputStream in = CharsetTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path: build core again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
