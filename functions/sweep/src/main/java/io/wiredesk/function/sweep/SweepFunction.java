package io.wiredesk.function.sweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.objects.ObjectListing;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.S3Objects;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.queue.SqsQueue;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Every five minutes: uploads that were begun and reached no end, and uploads of which no event
 * ever came. They go back into the first queue.
 */
public final class SweepFunction implements RequestStreamHandler {

  /** What is left when it ends is the next run's work. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final OpenUploads open;
  private final UnseenUploads unseen;
  private final InstantSource clock;

  /** For Lambda: everything from the environment. */
  public SweepFunction() {
    this(Environment.ofProcess());
  }

  private SweepFunction(Environment environment) {
    this(
        S3Objects.ofEnvironment(),
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        SqsQueue.ofEnvironment(environment.text("PARSE_QUEUE_URL")),
        environment.text("BUCKET"),
        InstantSource.system(),
        Journal.toStdout("sweep"));
  }

  /**
   * @param queue the queue before the first stage
   * @param bucket where uploads come in
   * @param clock says what took too long
   */
  public <S extends ObjectStore & ObjectListing> SweepFunction(
      S objects,
      ReleaseTable table,
      MessageQueue queue,
      String bucket,
      InstantSource clock,
      Journal journal) {
    this.open = new OpenUploads(objects, table, queue, bucket, journal);
    this.unseen = new UnseenUploads(objects, table, queue, bucket, journal);
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context) {
    Instant now = clock.instant();
    Instant end = now.plus(LONGEST);
    open.sweep(now, () -> clock.instant().isBefore(end));
    unseen.sweep(now, () -> clock.instant().isBefore(end));
  }
}
