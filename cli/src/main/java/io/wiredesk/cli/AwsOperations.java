package io.wiredesk.cli;

import io.wiredesk.objects.ObjectListing;
import io.wiredesk.queue.MessageQueue;
import io.wiredesk.queue.SqsQueue;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A stack's queues and bucket. */
final class AwsOperations implements Operations {

  private final AwsClients clients;
  private final UnaryOperator<String> outputs;
  private final SqsClient sqs;

  /**
   * @param outputs gives a stack's output by its name
   */
  AwsOperations(AwsClients clients, UnaryOperator<String> outputs) {
    this.clients = clients;
    this.outputs = outputs;
    this.sqs = clients.sqs();
  }

  @Override
  public ObjectListing listing() {
    return clients.objects();
  }

  @Override
  public MessageQueue queue(Stage stage) {
    return new SqsQueue(sqs, outputs.apply(stage.output() + "QueueUrl"));
  }

  @Override
  public int deadLetters(Stage stage) {
    return Integer.parseInt(
        attribute(deadLetterQueue(stage), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
  }

  @Override
  public void redrive(Stage stage) {
    String arn = attribute(deadLetterQueue(stage), QueueAttributeName.QUEUE_ARN);
    sqs.startMessageMoveTask(move -> move.sourceArn(arn));
  }

  private String deadLetterQueue(Stage stage) {
    return outputs.apply(stage.output() + "DeadLetterQueueUrl");
  }

  private String attribute(String queue, QueueAttributeName name) {
    return sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(name))
        .attributes()
        .getOrDefault(name, "0");
  }
}
