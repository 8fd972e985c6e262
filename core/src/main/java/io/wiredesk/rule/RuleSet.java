package io.wiredesk.rule;

import io.wiredesk.data.DataFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * All rules of all wires and languages, ready to be looked for. Make it once and share it between
 * threads.
 */
public final class RuleSet {

  private static final String EVERYWHERE = "applies everywhere";
  private static final int LONGEST_HEAD = 2_000;

  private final RulePart everywhere;
  private final SortedMap<String, RulePart> languages;
  private final String version;

  private RuleSet(RulePart everywhere, Map<String, RulePart> languages, String version) {
    this.everywhere = everywhere;
    this.languages = new TreeMap<>(languages);
    this.version = version;
  }

  /**
   * Reads the rules from the class path: those of each wire that {@code wiredesk/wires} lists, and
   * of each language in {@code wiredesk/languages} that has a file. A language's own rules are read
   * when its first release comes, or at {@link #prepare()}; the build has read them before.
   *
   * @throws BrokenRuleException when a file is missing or broken
   */
  public static RuleSet load() {
    return load(DataFiles.onClassPath()::find);
  }

  /**
   * The same from a folder, or wherever the data lies. All of it is read at once and checked, since
   * no build has done so.
   */
  public static RuleSet load(DataFiles data) {
    RuleSet rules = load(data::find);
    rules.check();
    return rules;
  }

  /** Reads the rules from wherever a file's name below {@code wiredesk/} leads to its bytes. */
  static RuleSet load(Function<String, byte @Nullable []> source) {
    RuleFiles files = new RuleFiles(source);
    Map<String, byte[]> read = new HashMap<>();
    for (String wire : files.list("wires")) {
      String name = "wire/" + wire + ".rules";
      read.put(name, files.required(name, "write it, or take the wire out of wiredesk/wires"));
    }
    for (String language : files.list("languages")) {
      String name = "lang/" + language + ".rules";
      byte[] bytes = files.optional(name);
      if (bytes != null) {
        read.put(name, bytes);
      }
    }
    return unread(read);
  }

  /**
   * Reads rules from memory.
   *
   * @param files from a file's name, {@code lang/id.rules} or {@code wire/seaprwire.rules}, to its
   *     text
   * @throws BrokenRuleException at the first mistake
   */
  public static RuleSet of(Map<String, String> files) {
    Map<String, byte[]> read = new HashMap<>();
    files.forEach((name, text) -> read.put(name, text.getBytes(StandardCharsets.UTF_8)));
    RuleSet rules = unread(read);
    rules.check();
    return rules;
  }

  private static RuleSet unread(Map<String, byte[]> files) {
    Map<String, byte[]> everywhere = new HashMap<>();
    Map<String, RulePart> languages = new HashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String language = language(file.getKey());
      if (language == null || appliesEverywhere(file.getValue())) {
        everywhere.put(file.getKey(), file.getValue());
      } else {
        languages.put(language, new RulePart(Map.of(file.getKey(), file.getValue())));
      }
    }
    return new RuleSet(new RulePart(everywhere), languages, version(files));
  }

  /** Whether the file's first entry says so; comments may stand above it. */
  private static boolean appliesEverywhere(byte[] bytes) {
    int head = Math.min(bytes.length, LONGEST_HEAD);
    String text = "\n" + new String(bytes, 0, head, StandardCharsets.UTF_8);
    return text.contains("\n" + EVERYWHERE);
  }

  private static @Nullable String language(String name) {
    boolean language = name.startsWith("lang/") && name.endsWith(".rules");
    return language ? name.substring("lang/".length(), name.length() - ".rules".length()) : null;
  }

  private static String version(Map<String, byte[]> files) {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      byte[] bytes = file.getValue();
      String name = file.getKey() + "\0" + bytes.length + "\0";
      byte[] head = name.getBytes(StandardCharsets.UTF_8);
      first.update(head);
      first.update(bytes);
      second.update(head);
      second.update(bytes);
    }
    return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
  }

  /** The same rules, but only one of them. For looking at a rule by itself. */
  public RuleSet only(String id) {
    List<Rule> one = rules().stream().filter(rule -> rule.id().equals(id)).toList();
    String language = one.isEmpty() ? null : one.getFirst().language();
    return language == null
        ? new RuleSet(RulePart.of(one), Map.of(), version)
        : new RuleSet(RulePart.of(List.of()), Map.of(language, RulePart.of(one)), version);
  }

  /** All rules, in the order of their files' names and of their ids. */
  public List<Rule> rules() {
    return Stream.concat(languages.values().stream(), Stream.of(everywhere))
        .flatMap(part -> part.rules().stream())
        .sorted(Comparator.comparing(Rule::file))
        .toList();
  }

  /**
   * Reads all that has not been read yet, and refuses what a build refuses.
   *
   * @throws BrokenRuleException at the first mistake, or at two rules that want the same text
   */
  public void check() {
    refuseRivals(rules());
    prepare();
  }

  /** Reads and indexes what has not been needed yet, so that no release has to wait for it. */
  public void prepare() {
    RuleIndex _ = everywhere.index();
    languages.values().forEach(RulePart::index);
  }

  /**
   * A hash of all rule files: 16 hexadecimal digits, the same wherever the files are the same. It
   * tells versions apart and guards nothing, so two checksums do: SHA-256 would take 25 ms to load.
   */
  public String version() {
    return version;
  }

  /**
   * Begins to look at a release.
   *
   * @param language a BCP 47 tag; the rules of the nearest language that has some will run ({@code
   *     en} for {@code en-GB}), those of the wires always
   */
  public Scan scan(String language) {
    String nearest = language;
    while (!languages.containsKey(nearest) && nearest.contains("-")) {
      nearest = nearest.substring(0, nearest.lastIndexOf('-'));
    }
    RulePart own = languages.get(nearest);
    return new Scan(
        own == null ? List.of(everywhere.index()) : List.of(everywhere.index(), own.index()));
  }

  /** Two rules that run for the same release may not have the same phrase. */
  private static void refuseRivals(List<Rule> rules) {
    Map<String, List<Rule>> owners = new HashMap<>();
    for (Rule rule : rules) {
      for (Phrase phrase : rule.phrases()) {
        List<Rule> others = owners.computeIfAbsent(phrase.toString(), key -> new ArrayList<>());
        for (Rule other : others) {
          refuseIfRivals(rule, other, phrase);
        }
        others.add(rule);
      }
    }
  }

  private static void refuseIfRivals(Rule rule, Rule other, Phrase phrase) {
    if (rule.language() == null
        || other.language() == null
        || rule.language().equals(other.language())) {
      throw new BrokenRuleException(
          rule.file(),
          rule.line(),
          "rule '"
              + rule.id()
              + "' wants the same text as '"
              + other.id()
              + "' ("
              + other.file()
              + ":"
              + other.line()
              + "): "
              + phrase,
          "take the phrase out of one of them");
    }
  }
}
