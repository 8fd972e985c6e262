package io.wiredesk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.parse.Parser;
import io.wiredesk.table.Keys;
import io.wiredesk.topics.Announcer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What SAM can't check before it deploys. */
class TemplateTest {

  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final Template TEMPLATE = Template.read("template.yaml");
  private static final Template STORAGE = Template.read("infra/storage.yaml");
  private static final Template SECTORS = Template.read("infra/sectors.yaml");
  private static final Template ALARMS = Template.read("infra/alarms.yaml");

  @Test
  void eachHandlerIsAClassOfTheModuleThatItsCodeUriNames() {
    Map<String, JsonNode> functions = TEMPLATE.ofType(FUNCTION);
    assertThat(functions)
        .containsOnlyKeys(
            "ParseFunction",
            "ParseDocumentFunction",
            "StripFunction",
            "StoreFunction",
            "NotifyFunction",
            "ReleaseFunction",
            "SweepFunction");
    functions.forEach(
        (name, function) -> {
          String[] handler = function.path("Handler").asString("").split("::", -1);
          String module = function.path("CodeUri").asString("").replaceAll("/target/.*", "");
          Path source =
              Template.PROJECT.resolve(
                  module + "/src/main/java/" + handler[0].replace('.', '/') + ".java");
          assertThat(source).as(name).exists();
          assertThat(handler[1]).isEqualTo("handleRequest");
          assertThat(function.path("CodeUri").asString(""))
              .isEqualTo(module + "/target/" + module.replaceAll(".*/", "") + ".jar");
        });
  }

  @Test
  void aFunctionsJarIsUnder16MegabytesAndTheOneForDocumentsUnder20() throws IOException {
    for (Map.Entry<String, JsonNode> function : TEMPLATE.ofType(FUNCTION).entrySet()) {
      Path jar = Template.PROJECT.resolve(function.getValue().path("CodeUri").asString(""));
      int most = function.getKey().equals("ParseDocumentFunction") ? 20_000_000 : 16_000_000;
      assertThat(Files.size(jar)).as(jar.toString()).isLessThan(most);
    }
  }

  @Test
  void everyFunctionIsPublishedWithASnapshotAndCalledByItsAlias() {
    JsonNode globals = TEMPLATE.root().path("Globals").path("Function");
    assertThat(globals.path("Runtime").asString("")).isEqualTo("java25");
    assertThat(globals.path("AutoPublishAlias").asString("")).isEqualTo("live");
    assertThat(globals.path("SnapStart").path("ApplyOn").asString(""))
        .isEqualTo("PublishedVersions");
  }

  @Test
  void aQueueOutlivesItsFunctionSixTimesAndKeepsFor14Days() {
    queues()
        .forEach(
            (function, queue) -> {
              JsonNode properties = STORAGE.properties(queue);
              int timeout = TEMPLATE.properties(function).path("Timeout").asInt(0);
              assertThat(properties.path("VisibilityTimeout").asInt(0))
                  .as(queue)
                  .isGreaterThanOrEqualTo(6 * timeout);
              assertThat(properties.path("MessageRetentionPeriod").asInt(0)).isEqualTo(14 * 86_400);
              JsonNode redrive = properties.path("RedrivePolicy");
              assertThat(redrive.path("maxReceiveCount").asInt(0)).isEqualTo(5);
              assertThat(redrive.path("deadLetterTargetArn").asString(""))
                  .isEqualTo(queue.replace("Queue", "DeadLetterQueue.Arn"));
            });
  }

  @Test
  void everyEventSourceReportsWhatFailedAlone() {
    for (JsonNode function : TEMPLATE.ofType(FUNCTION).values()) {
      for (JsonNode event : function.path("Events")) {
        if (event.path("Type").asString("").equals("Schedule")) {
          continue;
        }
        assertThat(Template.texts(event.path("Properties").path("FunctionResponseTypes")))
            .containsExactly("ReportBatchItemFailures");
      }
    }
  }

  @Test
  void theClockWakesReleaseEveryMinuteAndSweepEveryFive() {
    assertThat(event("ReleaseFunction").path("Schedule").asString("")).isEqualTo("rate(1 minute)");
    assertThat(event("SweepFunction").path("Schedule").asString("")).isEqualTo("rate(5 minutes)");
  }

  @Test
  void aFunctionThatSendsIsDeadBeforeItsClaimRunsOut() {
    for (String function : List.of("NotifyFunction", "ReleaseFunction")) {
      assertThat(TEMPLATE.properties(function).path("Timeout").asLong(0))
          .as(function)
          .isLessThan(Announcer.LEASE.toSeconds());
    }
  }

  @Test
  void anotherFileOfWordingsIsAnotherVersionOfStrip() {
    JsonNode strip = TEMPLATE.properties("StripFunction");
    assertThat(strip.path("Environment").path("Variables").path("WORDING_KEY").asString(""))
        .isEqualTo("WordingKey");
    assertThat(strip.path("AutoPublishAliasAllProperties").asBoolean(false)).isTrue();
  }

  @Test
  void noUploadIsLetInThatTheTextCoreRefuses() {
    JsonNode limit = TEMPLATE.root().path("Parameters").path("MaxUploadBytes");
    assertThat(limit.path("MaxValue").asInt(0)).isEqualTo(Parser.LIMIT);
    assertThat(limit.path("Default").asInt(0)).isLessThanOrEqualTo(Parser.LIMIT);
  }

  @Test
  void aQueuesConcurrencyHasACeiling() {
    queues()
        .keySet()
        .forEach(
            function ->
                assertThat(
                        event(function).path("ScalingConfig").path("MaximumConcurrency").asInt(0))
                    .as(function)
                    .isBetween(2, 100));
  }

  @Test
  void noFunctionWritesWhereItIsTriggered() {
    Map<String, List<String>> prefixes = prefixes();
    queues()
        .forEach(
            (function, queue) -> {
              List<String> inputs = prefixes.getOrDefault(queue, List.of());
              assertThat(inputs).as(function).isNotEmpty();
              for (String output : allowed(function, "s3:PutObject")) {
                String prefix = output.replaceAll("^.*?}/|\\*$", "");
                assertThat(inputs)
                    .as(function + " writes " + prefix)
                    .noneMatch(input -> prefix.startsWith(input) || input.startsWith(prefix));
              }
            });
  }

  @Test
  void everyDeadLetterQueueHasItsAlarm() {
    Set<String> watched = new TreeSet<>();
    ALARMS
        .ofType("AWS::CloudWatch::Alarm")
        .values()
        .forEach(
            alarm -> {
              assertThat(Template.texts(alarm.path("AlarmActions")))
                  .containsExactly("OperationsTopic");
              alarm.path("Dimensions").forEach(d -> watched.add(d.path("Value").asString("")));
            });
    List<String> deadLetterQueues =
        STORAGE.ofType("AWS::SQS::Queue").keySet().stream()
            .filter(queue -> queue.endsWith("DeadLetterQueue"))
            .map(queue -> queue + "Name")
            .toList();
    assertThat(deadLetterQueues).hasSize(5);
    assertThat(watched).containsExactlyInAnyOrderElementsOf(deadLetterQueues);
    assertThat(ALARMS.properties("QuarantinedUploads").path("FilterPattern").asString(""))
        .contains("$.outcome = \"quarantined\"");
  }

  @Test
  void eachSectorHasItsTopic() throws IOException {
    List<String> topics =
        SECTORS.ofType("AWS::SNS::Topic").values().stream()
            .map(topic -> topic.path("TopicName").asString("").replace("${TopicPrefix}", ""))
            .toList();
    assertThat(topics).containsExactlyElementsOf(sectors());
    int policies = SECTORS.properties("TopicPolicy").path("Topics").size();
    assertThat(policies).isEqualTo(topics.size());
  }

  private static List<String> sectors() throws IOException {
    try (var table = TemplateTest.class.getResourceAsStream("/wiredesk/sector/sectors.tsv")) {
      assertThat(table).as("rules/src/main/resources/wiredesk/sector/sectors.tsv").isNotNull();
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", 2)[0])
          .toList();
    }
  }

  @Test
  void notifyIsWokenByAnnouncementsAlone() {
    String pattern =
        event("NotifyFunction")
            .path("FilterCriteria")
            .path("Filters")
            .path(0)
            .path("Pattern")
            .asString("");
    String announcement = Keys.outbox("r", 1, "finance").sk();
    assertThat(pattern)
        .isEqualTo(
            "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[{\"prefix\":\"PREFIX\"}]}}}}"
                .replace("PREFIX", announcement.substring(0, announcement.indexOf('#') + 1)));
  }

  @Test
  void theOutputsAreAContract() {
    assertThat(TEMPLATE.root().path("Outputs").propertyNames())
        .containsExactlyInAnyOrder(
            "Bucket",
            "Table",
            "TopicArnPrefix",
            "OperationsTopicArn",
            "ParseQueueUrl",
            "ParseDeadLetterQueueUrl",
            "ParseDocumentQueueUrl",
            "ParseDocumentDeadLetterQueueUrl",
            "StripQueueUrl",
            "StripDeadLetterQueueUrl",
            "StoreQueueUrl",
            "StoreDeadLetterQueueUrl",
            "NotifyDeadLetterQueueUrl");
  }

  /** The functions that a queue wakes, each with its queue. */
  private static Map<String, String> queues() {
    var queues = new LinkedHashMap<String, String>();
    TEMPLATE
        .ofType(FUNCTION)
        .keySet()
        .forEach(
            function -> {
              String queue = event(function).path("Queue").asString("");
              if (!queue.isEmpty()) {
                queues.put(function, queue.replaceAll("^Storage\\.Outputs\\.|Arn$", ""));
              }
            });
    assertThat(queues).hasSize(4);
    return queues;
  }

  private static JsonNode event(String function) {
    return TEMPLATE.properties(function).path("Events").iterator().next().path("Properties");
  }

  /** The queues, each with the prefixes of the keys that wake it. */
  private static Map<String, List<String>> prefixes() {
    var prefixes = new LinkedHashMap<String, List<String>>();
    STORAGE
        .properties("Bucket")
        .path("NotificationConfiguration")
        .path("QueueConfigurations")
        .forEach(
            notification ->
                prefixes
                    .computeIfAbsent(
                        notification.path("Queue").asString("").replace(".Arn", ""),
                        queue -> new ArrayList<>())
                    .add(notification.findPath("Value").asString("")));
    return prefixes;
  }

  /** What a function's role allows an action on. */
  private static List<String> allowed(String function, String action) {
    String role = TEMPLATE.properties(function).path("Role").asString("").replace(".Arn", "");
    return Policies.of(TEMPLATE, role).stream()
        .filter(grant -> grant.action().equals(action))
        .map(Policies.Grant::resource)
        .toList();
  }
}
