package io.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwsClientsTest {

  private static final Map<String, String> LOCAL =
      Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566", "AWS_REGION", "us-east-1");

  @Test
  void anEnvironmentThatSaysNothingMeansTheLocalCloudThatRuns() {
    AwsClients clients = AwsClients.of(Map.of("AWS_REGION", "eu-west-1"), Optional.of(LOCAL));

    assertThat(clients.found()).isTrue();
    assertThat(clients.place()).isEqualTo("http://127.0.0.1:4566");
  }
}
