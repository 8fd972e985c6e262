package io.wiredesk.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The newest version of a release, the lists in which it stands, and the topics that had it. It
 * moves forward only.
 *
 * @param version the newest version
 * @param told where any of its versions was or will be announced, each sector once
 * @param edition counts the writes of this item; a write holds only against the edition it read
 */
public record Head(ReleaseVersion version, List<Destination> told, long edition) {

  /** A ticker has a list of its own for this many of a release's tickers. */
  static final int MOST_TICKERS = 5;

  private static final int MOST_TITLE = 300;

  public Head {
    told = List.copyOf(told);
  }

  /** Reads a head of the table. */
  public static Head of(Item item) {
    return new Head(
        ReleaseVersion.of(item),
        item.texts("told").stream().map(Destination::of).toList(),
        item.number("edition"));
  }

  /** The head as the table has it. */
  public Item item() {
    return version
        .fill(Item.at(Keys.head(version.release())))
        .with("told", told.stream().map(Destination::text).toList())
        .with("edition", edition)
        .build();
  }

  /** Holds as long as nobody wrote the head since it was read. */
  public Condition unchanged() {
    return new Condition.Has("edition", edition);
  }

  /** The head after this one. */
  public Head next(ReleaseVersion newer, List<Destination> told) {
    return new Head(newer, told, edition + 1);
  }

  /** Its lines in the lists, each with what a reader of the list wants to see. */
  public List<Item> listed() {
    List<Item> items = new ArrayList<>();
    for (Key key : places()) {
      items.add(
          Item.at(key)
              .with("release", version.release())
              .with("revision", version.revision())
              .with("id", version.facts().id())
              .with("title", Texts.cut(version.derived().title(), MOST_TITLE))
              .with("language", version.derived().language())
              .with("source", version.derived().source())
              .with("issuer", version.derived().issuer())
              .with("received", Keys.time(version.facts().received()))
              .with("article", version.derived().article())
              .with("embargo", version.derived().embargo())
              .build());
    }
    return items;
  }

  /**
   * Where it stands in the lists; nowhere, once it is killed. Derived, so that a newer head knows
   * which lines to take out.
   */
  public SequencedSet<Key> places() {
    if (version.facts().killed()) {
      return new LinkedHashSet<>();
    }
    var derived = version.derived();
    var received = version.facts().received();
    var lists = new LinkedHashSet<String>();
    derived.sectors().forEach(code -> lists.add(Keys.sector(code)));
    derived.tickers().stream().limit(MOST_TICKERS).forEach(ticker -> lists.add(ticker(ticker)));
    lists.add(Keys.language(derived.language(), Keys.day(received)));
    if (derived.source() != null) {
      lists.add(Keys.source(derived.source()));
    }
    if (derived.issuer() != null) {
      lists.add(Keys.issuer(derived.issuer()));
    }
    var places = new LinkedHashSet<Key>();
    lists.forEach(list -> places.add(new Key(list, Keys.listed(received, version.release()))));
    return places;
  }

  private static String ticker(String ticker) {
    int colon = ticker.indexOf(':');
    return Keys.ticker(ticker.substring(0, colon), ticker.substring(colon + 1));
  }
}
