package io.wiredesk.corpus;

import io.wiredesk.release.Change;
import io.wiredesk.release.Ticker;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header of a labelled release, line by line. */
final class ReleaseHeader {

  private final String file;
  private final Map<HeaderKey, HeaderLine> lines = new EnumMap<>(HeaderKey.class);

  ReleaseHeader(String file) {
    this.file = file;
  }

  void add(int number, String line) {
    HeaderLine read = HeaderLine.read(file, number, line);
    if (lines.put(read.key(), read) != null) {
      throw new BrokenReleaseException(
          file, number, "a second '" + read.key().word() + "'", "a release has one: join them");
    }
  }

  Expected expected() {
    return new Expected(
        language(),
        value(HeaderKey.TITLE),
        value(HeaderKey.PLACE),
        date(),
        sectors(),
        value(HeaderKey.ISSUER),
        tickers(),
        value(HeaderKey.WIRE),
        embargo(),
        kind());
  }

  boolean html() {
    HeaderLine line = lines.get(HeaderKey.FORMAT);
    if (line == null || line.value().equals("text")) {
      return false;
    }
    if (!line.value().equals("html")) {
      throw line.broken("write text or html");
    }
    return true;
  }

  private @Nullable String value(HeaderKey key) {
    HeaderLine line = lines.get(key);
    return line == null ? null : line.value();
  }

  private String language() {
    HeaderLine line = lines.get(HeaderKey.LANGUAGE);
    if (line == null) {
      throw new BrokenReleaseException(
          file, 1, "the language is missing", "add a line like: language  id");
    }
    if (!Locale.forLanguageTag(line.value()).toLanguageTag().equals(line.value())) {
      throw line.broken("write a tag like id, zh-Hant");
    }
    return line.value();
  }

  private @Nullable LocalDate date() {
    HeaderLine line = lines.get(HeaderKey.DATE);
    try {
      return line == null ? null : LocalDate.parse(line.value());
    } catch (DateTimeException notADay) {
      throw line.broken("write it like 2026-03-04");
    }
  }

  private @Nullable String embargo() {
    HeaderLine line = lines.get(HeaderKey.EMBARGO);
    if (line == null || line.value().equals(Expected.UNREADABLE)) {
      return line == null ? null : Expected.UNREADABLE;
    }
    try {
      return OffsetDateTime.parse(line.value()).toInstant().toString();
    } catch (DateTimeException notAMoment) {
      throw line.broken(
          "write it with its zone, like 2026-03-04T09:00:00+07:00, or write unreadable");
    }
  }

  private @Nullable String kind() {
    HeaderLine line = lines.get(HeaderKey.KIND);
    if (line != null
        && Arrays.stream(Change.values()).noneMatch(c -> c.label().equals(line.value()))) {
      throw line.broken("write new, correction or kill");
    }
    return line == null ? null : line.value();
  }

  private List<String> sectors() {
    HeaderLine line = lines.get(HeaderKey.SECTORS);
    if (line == null) {
      return List.of();
    }
    List<String> codes = list(line);
    if (!codes.stream().allMatch(ReleaseHeader::isCode)) {
      throw line.broken("write codes, like: finance, food-agriculture");
    }
    return codes;
  }

  private List<Ticker> tickers() {
    HeaderLine line = lines.get(HeaderKey.TICKERS);
    return line == null ? List.of() : list(line).stream().map(name -> ticker(line, name)).toList();
  }

  private static Ticker ticker(HeaderLine line, String name) {
    int colon = name.indexOf(':');
    if (colon <= 0 || colon == name.length() - 1) {
      throw line.broken("write market (MIC) and symbol, like: XETR:ABC, XNYS:XYZ");
    }
    return new Ticker(name.substring(0, colon).strip(), name.substring(colon + 1).strip());
  }

  private static List<String> list(HeaderLine line) {
    return Arrays.stream(line.value().split(",", -1)).map(String::strip).toList();
  }

  private static boolean isCode(String code) {
    return !code.isEmpty() && code.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }
}
