package io.wiredesk.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The newest version of a release, and the lists in which it stands. It moves forward only.
 *
 * @param version the newest version
 * @param edition counts the writes of this item; a write holds only against the edition it read
 */
public record Head(ReleaseVersion version, long edition) {

  /** A ticker has a list of its own for this many of a release's tickers. */
  static final int MOST_TICKERS = 5;

  private static final int MOST_TITLE = 300;

  /** Reads a head of the table. */
  public static Head of(Item item) {
    return new Head(ReleaseVersion.of(item), item.number("edition"));
  }

  /** The head as the table has it. */
  public Item item() {
    return version.fill(Item.at(Keys.head(version.release()))).with("edition", edition).build();
  }

  /** Holds as long as nobody wrote the head since it was read. */
  public Condition unchanged() {
    return new Condition.Has("edition", edition);
  }

  /** The head after this one. */
  public Head next(ReleaseVersion newer) {
    return new Head(newer, edition + 1);
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
              .build());
    }
    return items;
  }

  /** Where it stands in the lists. Derived, so that a newer head knows which lines to take out. */
  public SequencedSet<Key> places() {
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
