package io.wiredesk.cli;

import io.wiredesk.objects.ObjectStore;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Topic;

/** A stack in AWS, or in a local one. What it consists of stands in the stack's outputs. */
final class AwsDesk implements Desk {

  private final AwsClients clients;
  private final Map<String, String> outputs;
  private final SnsClient sns;

  private AwsDesk(AwsClients clients, Map<String, String> outputs) {
    this.clients = clients;
    this.outputs = outputs;
    this.sns = clients.sns();
  }

  /**
   * Finds a deployed stack.
   *
   * @throws CommandFailed when there is none, with what to do about it
   */
  static AwsDesk find(AwsClients clients, String stack) {
    try (CloudFormationClient cloudFormation = clients.cloudFormation()) {
      Map<String, String> outputs = new TreeMap<>();
      for (Output output :
          cloudFormation
              .describeStacks(describe -> describe.stackName(stack))
              .stacks()
              .getFirst()
              .outputs()) {
        outputs.put(output.outputKey(), output.outputValue());
      }
      return new AwsDesk(clients, outputs);
    } catch (CloudFormationException refused) {
      if (refused.awsErrorDetails().errorCode().equals("ValidationError")) {
        throw CommandFailed.because(
            "there is no stack "
                + (stack + " at " + clients.place())
                + ": deploy it (./wiredesk demo does so locally), or name yours with --stack-name");
      }
      throw refused;
    }
  }

  @Override
  public String place() {
    return clients.place();
  }

  @Override
  public String bucket() {
    return output("Bucket");
  }

  @Override
  public ObjectStore objects() {
    return clients.objects();
  }

  @Override
  public ReleaseTable table() {
    return new DynamoTable(clients.dynamoDb(), output("Table"));
  }

  @Override
  public Operations operations() {
    return new AwsOperations(clients, this::output);
  }

  @Override
  public List<String> sectors() {
    String prefix = output("TopicArnPrefix");
    return sns.listTopicsPaginator().topics().stream()
        .map(Topic::topicArn)
        .filter(arn -> arn.startsWith(prefix))
        .map(arn -> arn.substring(prefix.length()))
        .sorted()
        .toList();
  }

  @Override
  public Inbox subscribe(List<String> sectors) {
    String prefix = output("TopicArnPrefix");
    List<String> topics = sectors.stream().map(code -> prefix + code).toList();
    return SqsInbox.open(clients.sqs(), sns, prefix, topics);
  }

  private String output(String name) {
    String value = outputs.get(name);
    if (value == null) {
      throw CommandFailed.because(
          "the stack has no output " + name + ": it is not Wiredesk, or not deployed to its end");
    }
    return value;
  }
}
