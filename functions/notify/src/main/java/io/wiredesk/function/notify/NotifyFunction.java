package io.wiredesk.function.notify;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.wiredesk.event.StreamBatch;
import io.wiredesk.function.Environment;
import io.wiredesk.function.Journal;
import io.wiredesk.function.Priming;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.Key;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.topics.Announcer;
import io.wiredesk.topics.SnsTopics;
import io.wiredesk.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Locale;

/** The table's stream → the sectors' topics. */
public final class NotifyFunction implements RequestStreamHandler {

  private final Announcer announcer;
  private final Journal journal;

  /** For Lambda: everything from the environment. */
  public NotifyFunction() {
    this(Environment.ofProcess());
    Priming.beforeSnapshot(Announcer::prime);
  }

  private NotifyFunction(Environment environment) {
    this(
        DynamoTable.ofEnvironment(environment.text("TABLE")),
        SnsTopics.ofEnvironment(),
        environment.text("TOPIC_ARN_PREFIX"),
        InstantSource.system(),
        Journal.toStdout("notify"));
  }

  /**
   * @param topicArnPrefix a sector's code after it makes its topic's ARN
   * @param clock says what is due
   */
  public NotifyFunction(
      ReleaseTable table,
      Topics topics,
      String topicArnPrefix,
      InstantSource clock,
      Journal journal) {
    this.announcer = new Announcer(table, topics, topicArnPrefix, clock);
    this.journal = journal;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    StreamBatch.answer(in, out, journal, this::announce);
  }

  private void announce(Key key, Journal.Entry entry) {
    entry.outcome(announcer.announce(key).name().toLowerCase(Locale.ROOT));
  }
}
