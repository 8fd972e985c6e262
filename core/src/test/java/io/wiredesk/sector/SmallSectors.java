package io.wiredesk.sector;

import java.util.HashMap;
import java.util.Map;

/** A few sectors with a few names and terms, so that a test says all that it is about. */
final class SmallSectors {

  private SmallSectors() {}

  static final String LIST =
      """
      # code, Media Topic, further Media Topics
      top-story	-	-
      business	medtop:04000000	medtop:20000344
      energy	medtop:20000256	-
      technology	medtop:20000225	-
      sport	medtop:15000000	-
      other	-	-
      """;

  static final String ENGLISH =
      """
      label  Sectors; Industry; Subject
      and    and; &; y; e
      top-story  Top Story
      business  Business; Banking & Trade
      energy  Energy; Oil; Oil, Gas & Energy; Oil & Gas
      technology  Technology; Science & Technology; E-Commerce; Electronic Design Automation
      sport  Sport; Sports
      other  Other
      """;

  static final String CHINESE =
      """
      label  板块
      and    和
      top-story  头条新闻
      business  商业
      energy  能源
      technology  科技
      sport  体育
      other  其他
      """;

  static final String ENGLISH_TERMS =
      """
      after  s; 's
      sport!  football; cup final
      sport  goal; coach*
      energy!  oil field
      energy  barrel; refinery
      business?  company
      technology!  software
      """;

  static Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    files.put("sector/sectors.tsv", LIST);
    files.put("sector/names/en", ENGLISH);
    files.put("sector/names/zh-Hans", CHINESE);
    return files;
  }

  static Map<String, String> filesWith(String name, String text) {
    Map<String, String> files = files();
    files.put(name, text);
    return files;
  }

  static SectorDesk desk() {
    Sectors sectors = Sectors.of(files());
    return new SectorDesk(
        sectors, SectorTerms.of(sectors, Map.of("sector/terms/en", ENGLISH_TERMS)));
  }
}
