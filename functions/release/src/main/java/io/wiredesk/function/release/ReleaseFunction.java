package io.wiredesk.function.release;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Priming;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.topics.Announcer;
import io.wiredesk.topics.SnsTopics;
import io.wiredesk.topics.Topics;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every minute: announcements that are due and not sent. They were under embargo, or the stream's
 * function could not send them.
 */
public final class ReleaseFunction implements RequestStreamHandler {

  private static final int PAGE = 100;

  /** The next run begins a minute after this one; what is left then is its work. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  private final ReleaseTable table;
  private final Announcer announcer;
  private final InstantSource clock;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public ReleaseFunction() {
    this(Environment.ofProcess());
    Priming.beforeSnapshot(Announcer::prime);
  }

  private ReleaseFunction(Environment environment) {
    this(
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        SnsTopics.ofEnvironment(),
        environment.text("TOPIC_ARN_PREFIX"),
        InstantSource.system(),
        Journal.toStdout("release"));
  }

  /**
   * @param topicArnPrefix a sector's code after it makes its topic's ARN
   * @param clock says what is due
   */
  public ReleaseFunction(
      ReleaseTable table,
      Topics topics,
      String topicArnPrefix,
      InstantSource clock,
      Journal journal) {
    this.table = table;
    this.announcer = new Announcer(table, topics, topicArnPrefix, clock);
    this.clock = clock;
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context) {
    Instant end = clock.instant().plus(LONGEST);
    Set<Key> tried = new HashSet<>();
    List<Key> due = due(tried);
    while (!due.isEmpty() && clock.instant().isBefore(end)) {
      for (Key key : due) {
        tried.add(key);
        announce(key);
      }
      due = due(tried);
    }
  }

  /** What waits and was not tried in this run: the index lags behind the table by a moment. */
  private List<Key> due(Set<Key> tried) {
    String now = Keys.time(Instant.ofEpochSecond(clock.instant().getEpochSecond()));
    List<Key> due = table.due(Keys.ANNOUNCE, now, PAGE + tried.size());
    return due.stream().filter(key -> !tried.contains(key)).limit(PAGE).toList();
  }

  /** One that fails waits and leaves the others their turn. */
  private void announce(Key key) {
    Journal.Entry entry = journal.entry().with("pk", key.pk()).with("sk", key.sk());
    try {
      entry.outcome(announcer.announce(key).name().toLowerCase(Locale.ROOT));
    } catch (RuntimeException failure) {
      entry.failure(failure);
    }
  }
}
