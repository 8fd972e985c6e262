package io.wiredesk.cli;

import io.wiredesk.function.Json;
import io.wiredesk.topics.Announcement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A queue that lives as long as the command, subscribed to topics. SQS keeps a message of a queue
 * that nobody removed (the command was killed) for an hour.
 */
final class SqsInbox implements Inbox {

  private static final int MOST_MESSAGES = 10;
  private static final int LONGEST_POLL_SECONDS = 20;

  private final SqsClient sqs;
  private final SnsClient sns;
  private final String queue;
  private final List<String> subscriptions = new ArrayList<>();
  private volatile boolean closed;

  private SqsInbox(SqsClient sqs, SnsClient sns, String queue) {
    this.sqs = sqs;
    this.sns = sns;
    this.queue = queue;
  }

  /**
   * Creates the queue and subscribes it.
   *
   * @param topicArnPrefix what the ARN of every topic begins with, and of no other
   */
  static SqsInbox open(
      SqsClient sqs, SnsClient sns, String topicArnPrefix, List<String> topicArns) {
    String name = "wiredesk-tail-" + UUID.randomUUID();
    var attributes = Map.of(QueueAttributeName.MESSAGE_RETENTION_PERIOD, "3600");
    String queue =
        sqs.createQueue(create -> create.queueName(name).attributes(attributes)).queueUrl();
    SqsInbox inbox = new SqsInbox(sqs, sns, queue);
    try {
      inbox.subscribe(topicArnPrefix, topicArns);
      return inbox;
    } catch (RuntimeException failed) {
      inbox.close();
      throw failed;
    }
  }

  private void subscribe(String topicArnPrefix, List<String> topicArns) {
    String arn = arn();
    var policy = Map.of(QueueAttributeName.POLICY, policy(arn, topicArnPrefix));
    sqs.setQueueAttributes(set -> set.queueUrl(queue).attributes(policy));
    for (String topic : topicArns) {
      subscriptions.add(
          sns.subscribe(
                  subscribe ->
                      subscribe
                          .topicArn(topic)
                          .protocol("sqs")
                          .endpoint(arn)
                          .attributes(Map.of("RawMessageDelivery", "true"))
                          .returnSubscriptionArn(true))
              .subscriptionArn());
    }
  }

  private String arn() {
    var asked = List.of(QueueAttributeName.QUEUE_ARN);
    var attributes =
        sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(asked)).attributes();
    return String.valueOf(attributes.get(QueueAttributeName.QUEUE_ARN));
  }

  private static String policy(String queueArn, String topicArnPrefix) {
    return Json.text(
        Map.of(
            "Version",
            "2012-10-17",
            "Statement",
            List.of(
                Map.of(
                    "Effect",
                    "Allow",
                    "Principal",
                    Map.of("Service", "sns.amazonaws.com"),
                    "Action",
                    "sqs:SendMessage",
                    "Resource",
                    queueArn,
                    "Condition",
                    Map.of("ArnLike", Map.of("aws:SourceArn", topicArnPrefix + "*"))))));
  }

  @Override
  public List<Announcement> receive(Duration atMost) {
    try {
      return poll(Math.clamp(atMost.toSeconds(), 0, LONGEST_POLL_SECONDS));
    } catch (SdkException failed) {
      if (closed) {
        return List.of(); // The queue went away below a poll: Ctrl-C.
      }
      throw failed;
    }
  }

  private List<Announcement> poll(int seconds) {
    List<Announcement> announcements = new ArrayList<>();
    for (Message message :
        sqs.receiveMessage(
                receive ->
                    receive
                        .queueUrl(queue)
                        .maxNumberOfMessages(MOST_MESSAGES)
                        .waitTimeSeconds(seconds))
            .messages()) {
      byte[] json = message.body().getBytes(StandardCharsets.UTF_8);
      announcements.add(Json.read(json, Announcement.class));
      sqs.deleteMessage(delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle()));
    }
    return announcements;
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  /** Goes through to the end whatever fails: one subscription must not keep the others. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    for (String subscription : subscriptions) {
      quietly(() -> sns.unsubscribe(unsubscribe -> unsubscribe.subscriptionArn(subscription)));
    }
    quietly(() -> sqs.deleteQueue(delete -> delete.queueUrl(queue)));
  }

  private static void quietly(Runnable request) {
    try {
      request.run();
    } catch (SdkException gone) {
      // Nobody can do more about it than SNS and SQS do: a subscription to a queue that is gone
      // ends.
    }
  }
}
