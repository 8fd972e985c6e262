package io.wiredesk.sector;

import io.wiredesk.data.DataFiles;
import io.wiredesk.release.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which sectors a release goes to: those that its wire declares or, where none is declared,
 * those that its words suggest. A value that never changes: make it once and share it between
 * threads.
 */
public final class SectorDesk {

  private final Sectors sectors;
  private final SectorTerms terms;

  /** A desk that knows these sectors and the words that suggest them. */
  public SectorDesk(Sectors sectors, SectorTerms terms) {
    this.sectors = sectors;
    this.terms = terms;
  }

  /**
   * Reads sectors, names and terms from the class path.
   *
   * @throws BrokenSectorDataException when a file is missing or broken
   */
  public static SectorDesk load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static SectorDesk load(DataFiles data) {
    Sectors sectors = Sectors.load(data);
    return new SectorDesk(sectors, SectorTerms.load(data, sectors));
  }

  /**
   * Reads names and terms in all languages now.
   *
   * @throws BrokenSectorDataException when a file is missing or broken
   */
  public void prepare() {
    Sectors _ = sectors.readAll();
    SectorTerms _ = terms.readAll();
  }

  /** The sectors and their names. */
  public Sectors sectors() {
    return sectors;
  }

  /**
   * What a release declares.
   *
   * @param lines the text of the blocks with the role {@code sectors}: {@code Sektor: Top Story,
   *     Daily News}. A label before a colon, any separator and more than one line are all right
   * @param names the sectors that the format declares, each in the wire's own wording
   * @return in the order declared, each code once, with the name as it was written. Names that no
   *     code covers are together one sector {@code other}. Empty when nothing is declared
   */
  public List<Sector> declared(List<String> lines, List<String> names) {
    List<Sector> found = new ArrayList<>();
    for (String line : lines) {
      SectorLine.read(sectors.names(), line, found);
    }
    for (String name : names) {
      SectorLine.read(sectors.names(), name, found);
    }
    return List.copyOf(found);
  }

  /**
   * What the subjects say that a format declares: by their codes, IPTC's Media Topics and Subject
   * Codes among them, else by their names.
   *
   * @param language a BCP 47 tag, for the name of a sector whose subject has none
   * @return in the order declared, each code once; subjects that no code covers are no sector
   */
  public List<Sector> topics(List<Subject> subjects, String language) {
    Map<String, Sector> found = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      String code = sectors.codeOf(subject);
      if (code != null) {
        String name = subject.name() == null ? sectors.name(code, language) : subject.name();
        found.putIfAbsent(code, new Sector(code, name, Sector.Source.DECLARED, 1));
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * What the words of a release suggest. Takes time linear in the text.
   *
   * @param title the headline, or an empty text
   * @param body the story
   * @param language a BCP 47 tag; for a language without terms, only the words that are the same
   *     everywhere count
   * @return at most two sectors, the best first, each with its own name in the language and a
   *     confidence. Empty when the text does not say enough: silent rather than wrong
   */
  public List<Sector> infer(String title, String body, String language) {
    List<Sector> inferred = new ArrayList<>();
    for (SectorScores.Answer answer : terms.weigh(title, body, language).best()) {
      String name = sectors.name(answer.code(), language);
      inferred.add(new Sector(answer.code(), name, Sector.Source.INFERRED, answer.confidence()));
    }
    return List.copyOf(inferred);
  }
}
