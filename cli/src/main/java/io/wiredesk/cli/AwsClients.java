package io.wiredesk.cli;

import io.wiredesk.objects.S3Objects;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Clients of the AWS that is meant: the one of the ordinary AWS environment (variables, profiles,
 * region), or a local one.
 */
final class AwsClients {

  /** An environment with one of these says which AWS is meant. */
  private static final String[] TELLING = {
    "AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE"
  };

  private final @Nullable Map<String, String> local;
  private final @Nullable String endpoint;

  private AwsClients(@Nullable Map<String, String> local, @Nullable String endpoint) {
    this.local = local;
    this.endpoint = endpoint;
  }

  /**
   * The AWS of the environment, or the local cloud where one runs and the environment says nothing.
   *
   * @param local the environment of the local cloud if one runs
   */
  static AwsClients of(Map<String, String> environment, Optional<Map<String, String>> local) {
    for (String name : TELLING) {
      String value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        return ordinary(environment);
      }
    }
    return local.map(AwsClients::local).orElseGet(() -> ordinary(environment));
  }

  private static AwsClients ordinary(Map<String, String> environment) {
    require(
        "region: set AWS_REGION",
        () -> DefaultAwsRegionProviderChain.builder().build().getRegion());
    require(
        "credentials: sign on, or set AWS_PROFILE",
        () -> DefaultCredentialsProvider.builder().build().resolveCredentials());
    return new AwsClients(null, environment.get("AWS_ENDPOINT_URL"));
  }

  /** The SDK's own message is a list of all the places where it has looked. */
  private static void require(String what, Supplier<Object> look) {
    try {
      var _ = look.get();
    } catch (SdkClientException none) {
      throw CommandFailed.because(
          "there is no AWS " + what + ", or start the local cloud with ./wiredesk up");
    }
  }

  /** A local cloud, whatever the environment says. */
  static AwsClients local(Map<String, String> environment) {
    return new AwsClients(environment, environment.get("AWS_ENDPOINT_URL"));
  }

  /** Whether this is a local cloud that was found, not asked for. */
  boolean found() {
    return local != null;
  }

  /** An address, or a region. */
  String place() {
    return endpoint != null
        ? endpoint
        : DefaultAwsRegionProviderChain.builder().build().getRegion().id();
  }

  S3Objects objects() {
    return new S3Objects(s3());
  }

  S3Client s3() {
    // A local address has no room for the bucket's name before it.
    return built(S3Client.builder().forcePathStyle(endpoint != null));
  }

  DynamoDbClient dynamoDb() {
    return built(DynamoDbClient.builder());
  }

  SnsClient sns() {
    return built(SnsClient.builder());
  }

  SqsClient sqs() {
    return built(SqsClient.builder());
  }

  CloudFormationClient cloudFormation() {
    return built(CloudFormationClient.builder());
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C built(B builder) {
    builder.httpClientBuilder(UrlConnectionHttpClient.builder());
    if (local != null) {
      builder.endpointOverride(URI.create(local.getOrDefault("AWS_ENDPOINT_URL", "")));
      builder.region(Region.of(local.getOrDefault("AWS_REGION", "us-east-1")));
      builder.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(
                  local.getOrDefault("AWS_ACCESS_KEY_ID", "test"),
                  local.getOrDefault("AWS_SECRET_ACCESS_KEY", "test"))));
    }
    return builder.build();
  }
}
