package io.wiredesk.table;

/**
 * An announcement of a release version to one sector, from the transaction that stores the version
 * until it is sent, and after that as the record that it was.
 *
 * @param release the release
 * @param revision its revision
 * @param sector the sector's code
 * @param sectorName the sector as the wire named it
 * @param evidence {@code declared} or {@code inferred}
 * @param confidence in percent
 * @param kind {@code new}, {@code correction} or {@code kill}
 * @param due when it may be sent, as {@link Keys#time} writes it
 * @param sent whether it was
 */
public record Outbox(
    String release,
    long revision,
    String sector,
    String sectorName,
    String evidence,
    long confidence,
    String kind,
    String due,
    boolean sent) {

  private static final String STATE = "state";
  private static final String PENDING = "pending";
  private static final String SENT = "sent";

  /** Holds while the announcement is not marked as sent. */
  public static final Condition STILL_PENDING = new Condition.Has(STATE, PENDING);

  /** Whether a key is that of an announcement. */
  public static boolean at(Key key) {
    return key.pk().startsWith("release#") && key.sk().startsWith("outbox#");
  }

  /** The key of the version that an announcement at this key is about. */
  public static Key version(Key key) {
    return new Key(key.pk(), "version#" + key.sk().split("#", 3)[1]);
  }

  /** The same for every delivery of this announcement, so that a subscriber can drop a second. */
  public String dedupId() {
    return release + "-" + revision + "-" + sector;
  }

  /** Reads an announcement of the table. */
  public static Outbox of(Item item) {
    return new Outbox(
        item.text("release"),
        item.number("revision"),
        item.text("sector"),
        item.text("sectorName"),
        item.text("evidence"),
        item.number("confidence"),
        item.text("kind"),
        item.text("dueAt"),
        SENT.equals(item.text(STATE)));
  }

  /** The announcement as the table has it. */
  public Item item() {
    return Item.at(Keys.outbox(release, revision, sector))
        .with("release", release)
        .with("revision", revision)
        .with("sector", sector)
        .with("sectorName", sectorName)
        .with("evidence", evidence)
        .with("confidence", confidence)
        .with("kind", kind)
        .with("dueAt", due)
        .with(STATE, sent ? SENT : PENDING)
        .with(Item.QUEUE, sent ? null : Keys.ANNOUNCE)
        .with(Item.DUE, sent ? null : due)
        .build();
  }

  /** The announcement once it is sent. */
  public Outbox markSent() {
    return new Outbox(release, revision, sector, sectorName, evidence, confidence, kind, due, true);
  }
}
