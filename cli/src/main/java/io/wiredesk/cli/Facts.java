package io.wiredesk.cli;

import io.wiredesk.article.Article;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.release.Contact;
import io.wiredesk.release.LabelledBlock;
import io.wiredesk.release.Role;
import io.wiredesk.release.Ticker;
import io.wiredesk.sector.Sector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read from an article, in words for people. */
final class Facts {

  /** Wide enough for every name, and a gap. */
  static final int NAME_WIDTH = 11;

  /**
   * One fact.
   *
   * @param name what it is
   * @param values each a line; at least one
   */
  record Fact(String name, List<String> values) {}

  private Facts() {}

  /** All that is known, the most important first. */
  static List<Fact> of(Article article) {
    List<Fact> facts = new ArrayList<>();
    add(
        facts,
        "language",
        article.language().equals("und") ? "not known" : language(article.language()));
    add(facts, "wire", article.wire());
    add(facts, "dateline", dateline(article.dateline()));
    add(facts, "published", article.published());
    add(facts, "embargo", article.remarks().isEmpty() ? article.embargo() : embargo(article));
    add(facts, "takes back", article.meant());
    add(facts, "issuer", article.issuer());
    add(facts, "tickers", tickers(article.tickers()));
    if (!article.contacts().isEmpty()) {
      facts.add(new Fact("contacts", article.contacts().stream().map(Facts::contact).toList()));
    }
    add(facts, "sectors", sectors(article.sectors()));
    if (!article.summary().isEmpty()) {
      facts.add(new Fact("summary", article.summary()));
    }
    return facts;
  }

  /** How much was kept, and what was taken, for example {@code 2 about, 1 wire}. */
  static String account(Article article) {
    Map<Role, Long> taken = new EnumMap<>(Role.class);
    long kept = 0;
    for (LabelledBlock block : article.blocks()) {
      if (block.role() == Role.BODY) {
        kept++;
      } else {
        taken.merge(block.role(), 1L, Long::sum);
      }
    }
    String removed =
        taken.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    String story = kept == 1 ? "1 block of story" : kept + " blocks of story";
    return story + "; set apart: " + (removed.isEmpty() ? "nothing" : removed);
  }

  /** For example {@code Indonesian (id)}. */
  static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return tag.equals("und") ? "language not known" : name + " (" + tag + ")";
  }

  /** What a person has to see at once: that it is no news but takes or puts right some; or null. */
  static @Nullable String badge(Article article) {
    return switch (article.kind()) {
      case NEW -> article.remarks().isEmpty() ? null : "WITHHELD";
      case CORRECTION -> "CORRECTION";
      case KILL -> "KILL";
    };
  }

  private static String embargo(Article article) {
    return String.join("; ", article.remarks());
  }

  private static @Nullable String dateline(@Nullable Dateline dateline) {
    return dateline == null ? null : dateline(dateline.place(), dateline.date());
  }

  /**
   * Place and day in a line. Behind Arabic letters the parts of an ISO date would change places.
   */
  static String dateline(@Nullable String place, @Nullable String date) {
    boolean dateFirst = place != null && isRightToLeft(place);
    return joined(dateFirst ? Stream.of(date, place) : Stream.of(place, date));
  }

  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static String tickers(List<Ticker> tickers) {
    return joined(tickers.stream().map(ticker -> ticker.exchange() + ":" + ticker.symbol()));
  }

  private static String contact(Contact contact) {
    return joined(
        Stream.of(contact.name(), contact.organisation(), contact.email(), contact.phone()));
  }

  private static String sectors(List<Sector> sectors) {
    return joined(sectors.stream().map(Facts::sector));
  }

  private static String sector(Sector sector) {
    String evidence = sector.evidence().name().toLowerCase(Locale.ROOT);
    boolean same = sector.code().equalsIgnoreCase(sector.name().replace(' ', '-'));
    return sector.code() + " (" + (same ? "" : "“" + sector.name() + "”, ") + evidence + ")";
  }

  private static String joined(Stream<@Nullable String> parts) {
    return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
  }

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, List.of(value)));
    }
  }
}
