package io.wiredesk.cli;

import io.wiredesk.objects.ObjectListing;
import io.wiredesk.queue.MessageQueue;

/** What operators do with a deployed Wiredesk: look into its bucket, and send work back. */
interface Operations {

  /** A stage that has a queue before it. */
  enum Stage {
    PARSE("Parse", "raw/"),
    STRIP("Strip", "parsed/"),
    STORE("Store", "articles/");

    private final String output;
    private final String prefix;

    Stage(String output, String prefix) {
      this.output = output;
      this.prefix = prefix;
    }

    /** How the stack's outputs call it: {@code ParseQueueUrl}, {@code ParseDeadLetterQueueUrl}. */
    String output() {
      return output;
    }

    /** Where in the bucket its input lies. */
    String prefix() {
      return prefix;
    }
  }

  /** What is in the bucket. */
  ObjectListing listing();

  /** The queue before a stage. */
  MessageQueue queue(Stage stage);

  /** About how many messages wait in a stage's dead-letter queue. */
  int deadLetters(Stage stage);

  /** Begins to move a stage's dead letters back into its queue; AWS goes on by itself. */
  void redrive(Stage stage);
}
