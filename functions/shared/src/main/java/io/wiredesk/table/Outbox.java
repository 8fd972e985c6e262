package io.wiredesk.table;

import java.util.Locale;

/**
 * An announcement of a release version to one sector, from the transaction that stores the version
 * until it is sent, and after that as the record that it was.
 *
 * @param release the release
 * @param revision its revision
 * @param destination where it goes
 * @param kind {@code new}, {@code correction} or {@code kill}
 * @param due when it may be sent, as {@link Keys#time} writes it
 * @param state whether it was sent
 * @param next when to look at it again: it is claimed until then, or failed and waits, or is not
 *     due
 * @param attempts how often it failed
 * @param edition counts the writes of this item; a write holds only against the edition it read
 */
public record Outbox(
    String release,
    long revision,
    Destination destination,
    String kind,
    String due,
    State state,
    String next,
    long attempts,
    long edition) {

  /** The states of an announcement. Their names stand in the table. */
  public enum State {
    PENDING,
    SENT,
    /** A newer version came while it was withheld; that one's announcement goes in its place. */
    SUPERSEDED;

    /** The state's name in the table. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An announcement that nobody has looked at yet. */
  public static Outbox pending(
      String release, long revision, Destination destination, String kind, String due) {
    return new Outbox(release, revision, destination, kind, due, State.PENDING, due, 0, 1);
  }

  /** Whether a key is that of an announcement. */
  public static boolean at(Key key) {
    return key.pk().startsWith("release#") && key.sk().startsWith("outbox#");
  }

  /** The key of the version that an announcement at this key is about. */
  public static Key version(Key key) {
    return new Key(key.pk(), "version#" + key.sk().split("#", 3)[1]);
  }

  /** The code of the sector where it goes. */
  public String sector() {
    return destination.sector();
  }

  /** Whether it was sent. */
  public boolean sent() {
    return state == State.SENT;
  }

  /** The same for every delivery of this announcement, so that a subscriber can drop a second. */
  public String dedupId() {
    return release + "-" + revision + "-" + sector();
  }

  /** Holds as long as nobody wrote the announcement since it was read. */
  public Condition unchanged() {
    return new Condition.Has("edition", edition);
  }

  /** Holds as long as nobody wrote the announcement before this change of it. */
  public Condition wasUnchanged() {
    return new Condition.Has("edition", edition - 1);
  }

  /** The announcement while somebody sends it: nobody else does until then. */
  public Outbox claimed(String until) {
    return with(State.PENDING, until, attempts);
  }

  /** The announcement after an attempt that failed, to be tried again from then on. */
  public Outbox failed(String retry) {
    return with(State.PENDING, retry, attempts + 1);
  }

  /** The announcement once it is sent. */
  public Outbox markSent() {
    return with(State.SENT, next, attempts);
  }

  /** The announcement once a newer version takes its place. */
  public Outbox superseded() {
    return with(State.SUPERSEDED, next, attempts);
  }

  private Outbox with(State state, String next, long attempts) {
    return new Outbox(
        release, revision, destination, kind, due, state, next, attempts, edition + 1);
  }

  /** Reads an announcement of the table. */
  public static Outbox of(Item item) {
    return new Outbox(
        item.text("release"),
        item.number("revision"),
        new Destination(
            item.text("sector"),
            item.text("sectorName"),
            item.text("evidence"),
            item.number("confidence")),
        item.text("kind"),
        item.text("dueAt"),
        State.valueOf(item.text("state").toUpperCase(Locale.ROOT)),
        item.text("next"),
        item.number("attempts"),
        item.number("edition"));
  }

  /** The announcement as the table has it; while it is pending, it stands in the queue. */
  public Item item() {
    boolean pending = state == State.PENDING;
    return Item.at(Keys.outbox(release, revision, sector()))
        .with("release", release)
        .with("revision", revision)
        .with("sector", sector())
        .with("sectorName", destination.name())
        .with("evidence", destination.evidence())
        .with("confidence", destination.confidence())
        .with("kind", kind)
        .with("dueAt", due)
        .with("state", state.label())
        .with("next", next)
        .with("attempts", attempts)
        .with("edition", edition)
        .with(Item.QUEUE, pending ? Keys.ANNOUNCE : null)
        .with(Item.DUE, pending ? next : null)
        .build();
  }
}
