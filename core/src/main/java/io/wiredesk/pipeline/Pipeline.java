package io.wiredesk.pipeline;

import io.wiredesk.article.Contacts;
import io.wiredesk.article.Edited;
import io.wiredesk.article.Editor;
import io.wiredesk.article.Issuer;
import io.wiredesk.article.Tickers;
import io.wiredesk.data.DataFiles;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.dateline.Dates;
import io.wiredesk.language.LanguageIdentifier;
import io.wiredesk.language.Sentences;
import io.wiredesk.notice.Notices;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import io.wiredesk.repetition.Wordings;
import io.wiredesk.rule.RuleSet;
import io.wiredesk.sector.SectorDesk;
import io.wiredesk.strip.Stripped;
import io.wiredesk.strip.Stripper;
import java.util.List;

/**
 * The whole way of a release's text: bytes in, article out. Knows no cloud, no clock, no
 * environment; the same bytes give the same article. A value that never changes: make it once and
 * share it between threads.
 */
public final class Pipeline {

  /** The program's version: what reading a format depends on, which no rule changes. */
  public static final String PROGRAM = "0.1.0";

  private final Parser parser;
  private final LanguageIdentifier languages;
  private final RuleSet rules;
  private final Datelines datelines;
  private final SectorDesk sectors;
  private final Wordings wordings;
  private final Stripper stripper;
  private final Editor editor;

  private Pipeline(
      Parser parser,
      LanguageIdentifier languages,
      RuleSet rules,
      Datelines datelines,
      SectorDesk sectors,
      Wordings wordings,
      Editor editor) {
    this.parser = parser;
    this.languages = languages;
    this.rules = rules;
    this.datelines = datelines;
    this.sectors = sectors;
    this.wordings = wordings;
    this.stripper = new Stripper(rules, wordings);
    this.editor = editor;
  }

  /**
   * Reads rules and models from the class path. Takes about a tenth of a second; do it once.
   *
   * @throws IllegalStateException when a file is missing or broken; the message says which, where,
   *     and how to mend it
   */
  public static Pipeline load() {
    return load(Wordings.NONE);
  }

  /** The same, with the wordings that sources were found to repeat. */
  public static Pipeline load(Wordings wordings) {
    return load(wordings, List.of());
  }

  /** The same, which reads these formats too. */
  public static Pipeline load(Wordings wordings, List<Format> formats) {
    return load(DataFiles.onClassPath(), RuleSet.load(), wordings, formats);
  }

  /** The same from a folder, or wherever the data lies; its rules are checked as a build does. */
  public static Pipeline load(DataFiles data) {
    return load(data, List.of());
  }

  /** The same from a folder, which reads these formats too. */
  public static Pipeline load(DataFiles data, List<Format> formats) {
    Pipeline pipeline = load(data, RuleSet.load(data), Wordings.NONE, formats);
    pipeline.prepare();
    return pipeline;
  }

  private static Pipeline load(
      DataFiles data, RuleSet rules, Wordings wordings, List<Format> formats) {
    Tickers tickers = Tickers.load(data);
    Dates dates = Dates.load(data);
    Datelines datelines = Datelines.load(data, dates);
    SectorDesk sectors = SectorDesk.load(data);
    return new Pipeline(
        new Parser(formats),
        LanguageIdentifier.load(data),
        rules,
        datelines,
        sectors,
        wordings,
        new Editor(
            datelines,
            Sentences.load(data),
            sectors,
            tickers,
            Issuer.load(data, tickers),
            Notices.load(data, dates),
            Contacts.load(data)));
  }

  /** Reads what belongs to single languages now, so that no release has to wait for its own. */
  public void prepare() {
    rules.prepare();
    datelines.prepare();
    sectors.prepare();
  }

  /**
   * What the outcome depends on besides the input: the program's version, its rules' hash, and the
   * wordings' hash when there are any.
   */
  public String version() {
    String learned = wordings.version();
    return PROGRAM + "+" + rules.version() + (learned.isEmpty() ? "" : "." + learned);
  }

  /** Reads the releases of an upload. */
  public Parsed parse(Upload upload) {
    return parser.parse(upload);
  }

  /** What becomes of a part of an upload; what was refused stays so. */
  public Edited edit(Parsed.Item item) {
    return switch (item) {
      case Parsed.Item.Read(Release release) -> edit(release);
      case Parsed.Item.Refused(Rejection rejection) -> new Edited.Rejected(rejection);
    };
  }

  /** Takes off what is not the story, and reads what the story tells. */
  public Edited edit(Release release) {
    String language = languages.identify(release.text(), release.declared().language());
    Stripped stripped = stripper.strip(release, language);
    return editor.edit(release, stripped, language);
  }
}
