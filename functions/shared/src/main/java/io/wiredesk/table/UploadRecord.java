package io.wiredesk.table;

import io.wiredesk.document.Origin;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an upload, or a release in it, is on its way. Parse opens it; it ends as stored, as
 * quarantined, or, for an upload of several releases, as split.
 *
 * @param id the upload's id, or that of the release in it
 * @param state {@link State}
 * @param bucket of the upload
 * @param key of the upload, plain
 * @param versionId of the upload
 * @param received when S3 had it
 * @param sweeps how often it was sent back to the first queue
 * @param release the release that it became, or null
 * @param revision the release's revision; 0 where it became none
 * @param reason why it is in quarantine, or null
 * @param stage which stage put it there, or null
 * @param message what is wrong with it, or null
 */
public record UploadRecord(
    String id,
    State state,
    String bucket,
    String key,
    String versionId,
    Instant received,
    long sweeps,
    @Nullable String release,
    long revision,
    @Nullable String reason,
    @Nullable String stage,
    @Nullable String message) {

  private static final int MOST_MESSAGE = 2_000;

  /** How long an upload may take before it counts as one that reached no end. */
  public static final Duration PATIENCE = Duration.ofMinutes(15);

  /** The states of an upload. Their names stand in the table. */
  public enum State {
    OPEN("open"),
    SPLIT("split"),
    STORED("stored"),
    QUARANTINED("quarantined");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The state's name in the table. */
    public String label() {
      return label;
    }

    private static State of(String label) {
      for (State state : values()) {
        if (state.label.equals(label)) {
          return state;
        }
      }
      throw new IllegalStateException("no state of an upload: " + label);
    }
  }

  /** An upload that is on its way. */
  public static UploadRecord open(Origin origin) {
    return new UploadRecord(
        origin.id(),
        State.OPEN,
        origin.bucket(),
        origin.key(),
        origin.versionId(),
        origin.received(),
        0,
        null,
        0,
        null,
        null,
        null);
  }

  /** An upload whose releases go their ways alone. */
  public UploadRecord split() {
    return new UploadRecord(
        id, State.SPLIT, bucket, key, versionId, received, sweeps, null, 0, null, null, null);
  }

  /** An upload that became a version of a release. */
  public UploadRecord stored(String release, long revision) {
    return new UploadRecord(
        id,
        State.STORED,
        bucket,
        key,
        versionId,
        received,
        sweeps,
        release,
        revision,
        null,
        null,
        null);
  }

  /** An upload that can't be used. */
  public UploadRecord quarantined(String reason, String stage, String message) {
    return new UploadRecord(
        id,
        State.QUARANTINED,
        bucket,
        key,
        versionId,
        received,
        sweeps,
        null,
        0,
        reason,
        stage,
        Texts.cut(message, MOST_MESSAGE));
  }

  /** An upload that was sent back to the first queue once more. */
  public UploadRecord swept() {
    return new UploadRecord(
        id, state, bucket, key, versionId, received, sweeps + 1, null, 0, null, null, null);
  }

  /**
   * When it counts as one that reached no end: each sweep waits twice as long as the one before.
   */
  public Instant due() {
    return received.plus(PATIENCE.multipliedBy((1L << Math.min(sweeps + 1, 30)) - 1));
  }

  /** Reads a record of the table. */
  public static UploadRecord of(Item item) {
    return new UploadRecord(
        item.text("id"),
        State.of(item.text("state")),
        item.text("bucket"),
        item.text("key"),
        item.text("versionId"),
        Instant.parse(item.text("received")),
        item.number("sweeps"),
        item.textOrNull("release"),
        item.number("revision"),
        item.textOrNull("reason"),
        item.textOrNull("stage"),
        item.textOrNull("message"));
  }

  /** The record as the table has it. */
  public Item item() {
    Item.Builder item = fill(Item.at(Keys.upload(id)));
    if (state == State.OPEN) {
      item.with(Item.QUEUE, Keys.OPEN).with(Item.DUE, Keys.time(due()));
    }
    return item.build();
  }

  /** The record's line in the list of its day's quarantine. */
  public Item quarantineItem() {
    return fill(Item.at(quarantineKey())).build();
  }

  /** Where the record stands in the list of its day's quarantine. */
  public Key quarantineKey() {
    return new Key(Keys.quarantine(Keys.day(received)), Keys.listed(received, id));
  }

  private Item.Builder fill(Item.Builder item) {
    item.with("id", id).with("state", state.label());
    item.with("bucket", bucket).with("key", key).with("versionId", versionId);
    item.with("received", Keys.time(received));
    item.with("release", release).with("reason", reason).with("stage", stage);
    item.with("message", message);
    if (sweeps > 0) {
      item.with("sweeps", sweeps);
    }
    return revision == 0 ? item : item.with("revision", revision);
  }
}
