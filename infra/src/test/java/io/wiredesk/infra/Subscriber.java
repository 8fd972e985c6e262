package io.wiredesk.infra;

import io.wiredesk.topics.TopicsContract.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue that is subscribed to a topic, as anybody would do it. */
record Subscriber(CloudClients clients, String queueUrl) {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** A queue of its own, subscribed with raw delivery and a filter policy. */
  static Subscriber to(String topic, String filterPolicy, CloudClients clients) {
    var sqs = clients.sqs();
    String url = sqs.createQueue(create -> create.queueName("q-" + UUID.randomUUID())).queueUrl();
    String arn =
        sqs.getQueueAttributes(
                get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    clients
        .sns()
        .subscribe(
            subscribe ->
                subscribe
                    .topicArn(topic)
                    .protocol("sqs")
                    .endpoint(arn)
                    .attributes(
                        Map.of("RawMessageDelivery", "true", "FilterPolicy", filterPolicy)));
    return new Subscriber(clients, url);
  }

  static Subscriber none(CloudClients clients) {
    return new Subscriber(clients, "");
  }

  /** The next message; fails where none comes in a minute. */
  Received next() {
    Instant limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      List<Message> messages = receive(5);
      if (!messages.isEmpty()) {
        return received(messages.getFirst());
      }
    }
    throw new AssertionError("no message in " + LIMIT.toSeconds() + " seconds");
  }

  /** How many messages wait at this moment. */
  int waiting() {
    return receive(1).size();
  }

  private List<Message> receive(int seconds) {
    return clients
        .sqs()
        .receiveMessage(
            receive ->
                receive
                    .queueUrl(queueUrl)
                    .waitTimeSeconds(seconds)
                    .maxNumberOfMessages(1)
                    .messageAttributeNames("All"))
        .messages();
  }

  private Received received(Message message) {
    clients
        .sqs()
        .deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
    var attributes = new LinkedHashMap<String, String>();
    message.messageAttributes().forEach((name, value) -> attributes.put(name, value.stringValue()));
    return new Received(message.body(), attributes);
  }
}
