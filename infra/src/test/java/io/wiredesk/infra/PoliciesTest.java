package io.wiredesk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.table.Keys;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each function may do what it does, and nothing else. Whoever adds a right adds it here. */
class PoliciesTest {

  private static final Template TEMPLATE = Template.read("template.yaml");
  private static final String OUT = "Storage.Outputs.";
  private static final String IN_BUCKET = "${Storage.Outputs.BucketArn}/";

  @Test
  void parse() {
    assertThat(grants("ParseRole"))
        .containsExactlyInAnyOrder(
            "sqs:ReceiveMessage " + OUT + "ParseQueueArn",
            "sqs:DeleteMessage " + OUT + "ParseQueueArn",
            "sqs:GetQueueAttributes " + OUT + "ParseQueueArn",
            "s3:GetObject " + IN_BUCKET + "raw/*",
            "s3:GetObjectVersion " + IN_BUCKET + "raw/*",
            "s3:PutObject " + IN_BUCKET + "parsed/*",
            "s3:PutObject " + IN_BUCKET + "documents/*",
            "s3:PutObject " + IN_BUCKET + "quarantine/*",
            "dynamodb:PutItem " + OUT + "TableArn if upload#*",
            "logs:CreateLogStream ParseLog.Arn",
            "logs:PutLogEvents ParseLog.Arn");
  }

  @Test
  void parseDocument() {
    assertThat(grants("ParseDocumentRole"))
        .containsExactlyInAnyOrder(
            "sqs:ReceiveMessage " + OUT + "ParseDocumentQueueArn",
            "sqs:DeleteMessage " + OUT + "ParseDocumentQueueArn",
            "sqs:GetQueueAttributes " + OUT + "ParseDocumentQueueArn",
            "s3:GetObject " + IN_BUCKET + "documents/*",
            "s3:GetObject " + IN_BUCKET + "raw/*",
            "s3:GetObjectVersion " + IN_BUCKET + "raw/*",
            "s3:PutObject " + IN_BUCKET + "parsed/*",
            "s3:PutObject " + IN_BUCKET + "quarantine/*",
            "dynamodb:PutItem " + OUT + "TableArn if upload#*",
            "logs:CreateLogStream ParseDocumentLog.Arn",
            "logs:PutLogEvents ParseDocumentLog.Arn");
  }

  @Test
  void strip() {
    assertThat(grants("StripRole"))
        .containsExactlyInAnyOrder(
            "sqs:ReceiveMessage " + OUT + "StripQueueArn",
            "sqs:DeleteMessage " + OUT + "StripQueueArn",
            "sqs:GetQueueAttributes " + OUT + "StripQueueArn",
            "s3:GetObject " + IN_BUCKET + "parsed/*",
            "s3:GetObject " + IN_BUCKET + "wording/*",
            "s3:ListBucket " + OUT + "BucketArn",
            "s3:PutObject " + IN_BUCKET + "articles/*",
            "s3:PutObject " + IN_BUCKET + "quarantine/*",
            "logs:CreateLogStream StripLog.Arn",
            "logs:PutLogEvents StripLog.Arn");
  }

  @Test
  void store() {
    assertThat(grants("StoreRole"))
        .containsExactlyInAnyOrder(
            "sqs:ReceiveMessage " + OUT + "StoreQueueArn",
            "sqs:DeleteMessage " + OUT + "StoreQueueArn",
            "sqs:GetQueueAttributes " + OUT + "StoreQueueArn",
            "s3:GetObject " + IN_BUCKET + "articles/*",
            "s3:GetObject " + IN_BUCKET + "quarantine/*",
            "dynamodb:BatchGetItem " + OUT + "TableArn",
            "dynamodb:PutItem " + OUT + "TableArn",
            "dynamodb:DeleteItem " + OUT + "TableArn",
            "logs:CreateLogStream StoreLog.Arn",
            "logs:PutLogEvents StoreLog.Arn");
  }

  @Test
  void notifying() {
    assertThat(grants("NotifyRole"))
        .containsExactlyInAnyOrder(
            "dynamodb:DescribeStream " + OUT + "TableStreamArn",
            "dynamodb:GetRecords " + OUT + "TableStreamArn",
            "dynamodb:GetShardIterator " + OUT + "TableStreamArn",
            "dynamodb:ListStreams " + OUT + "TableStreamArn",
            "dynamodb:BatchGetItem " + OUT + "TableArn if release#*",
            "dynamodb:PutItem " + OUT + "TableArn if release#*",
            "sns:Publish ${Sectors.Outputs.TopicArnPrefix}*",
            "sqs:SendMessage " + OUT + "NotifyDeadLetterQueueArn",
            "logs:CreateLogStream NotifyLog.Arn",
            "logs:PutLogEvents NotifyLog.Arn");
  }

  @Test
  void release() {
    assertThat(grants("ReleaseRole"))
        .containsExactlyInAnyOrder(
            "dynamodb:Query ${Storage.Outputs.TableArn}/index/Due if announce",
            "dynamodb:BatchGetItem " + OUT + "TableArn if release#*",
            "dynamodb:PutItem " + OUT + "TableArn if release#*",
            "sns:Publish ${Sectors.Outputs.TopicArnPrefix}*",
            "logs:CreateLogStream ReleaseLog.Arn",
            "logs:PutLogEvents ReleaseLog.Arn");
  }

  @Test
  void sweep() {
    assertThat(grants("SweepRole"))
        .containsExactlyInAnyOrder(
            "dynamodb:Query ${Storage.Outputs.TableArn}/index/Due if open",
            "dynamodb:BatchGetItem " + OUT + "TableArn if upload#*, sweep#*",
            "dynamodb:PutItem " + OUT + "TableArn if upload#*, sweep#*",
            "s3:ListBucketVersions " + OUT + "BucketArn if raw/*",
            "s3:PutObject " + IN_BUCKET + "quarantine/*",
            "sqs:SendMessage " + OUT + "ParseQueueArn",
            "logs:CreateLogStream SweepLog.Arn",
            "logs:PutLogEvents SweepLog.Arn");
  }

  @Test
  void noRightIsForEverything() {
    for (String role : TEMPLATE.ofType("AWS::IAM::Role").keySet()) {
      assertThat(Policies.of(TEMPLATE, role))
          .as(role)
          .noneMatch(grant -> grant.action().contains("*") || grant.resource().equals("*"));
    }
  }

  @Test
  void everyFunctionHasARoleOfItsOwn() {
    assertThat(TEMPLATE.ofType("AWS::Serverless::Function").values())
        .extracting(function -> function.path("Role").asString(""))
        .containsExactlyInAnyOrder(
            "ParseRole.Arn",
            "ParseDocumentRole.Arn",
            "StripRole.Arn",
            "StoreRole.Arn",
            "NotifyRole.Arn",
            "ReleaseRole.Arn",
            "SweepRole.Arn");
    assertThat(TEMPLATE.ofType("AWS::IAM::Role")).hasSize(7);
  }

  @Test
  void theConditionsAreTheKeysThatTheFunctionsWrite() {
    assertThat(Keys.upload("x").pk()).startsWith("upload#");
    assertThat(Keys.sweep("x").pk()).startsWith("sweep#");
    assertThat(List.of(Keys.ANNOUNCE, Keys.OPEN)).containsExactly("announce", "open");
    assertThat(Keys.outbox("x", 1, "finance").pk()).startsWith("release#");
    assertThat(Keys.version("x", 1).pk()).startsWith("release#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BucketPolicy", "QueuePolicy", "DeadLetterQueuePolicy"})
  void onlyEncryptedConnectionsAreTaken(String policy) {
    var storage = Template.read("infra/storage.yaml");
    assertThat(storage.properties(policy).path("PolicyDocument").path("Statement"))
        .anySatisfy(
            statement -> {
              assertThat(statement.path("Effect").asString("")).isEqualTo("Deny");
              assertThat(statement.path("Principal").asString("")).isEqualTo("*");
              assertThat(statement.findPath("aws:SecureTransport").asString("")).isEqualTo("false");
            });
  }

  private static Stream<String> grants(String role) {
    List<Policies.Grant> grants = Policies.of(TEMPLATE, role);
    return grants.stream().map(Policies.Grant::toString);
  }
}
