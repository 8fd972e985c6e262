package io.wiredesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StacksTest {
  private static final String ANSWER =
      """
      <DescribeStacksResponse><DescribeStacksResult><Stacks><member>
        <StackName>wiredesk</StackName><StackStatus>CREATE_COMPLETE</StackStatus>
        <Parameters><member><ParameterKey>A</ParameterKey></member></Parameters>
        <Outputs>
          <member><OutputKey>Bucket</OutputKey><OutputValue>press &amp; co</OutputValue></member>
          <member><OutputKey>Table</OutputKey><OutputValue>releases</OutputValue></member>
        </Outputs>
      </member></Stacks></DescribeStacksResult></DescribeStacksResponse>
      """;

  private HttpServer server;
  private int status = 200;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void lists_stacks_with_their_status() {
    assertThat(stacks().list())
        .containsExactly(new CloudStatus.Stack("wiredesk", "CREATE_COMPLETE"));
  }

  @Test
  void reads_the_outputs_of_one() {
    assertThat(stacks().outputs("wiredesk"))
        .containsEntry("Bucket", "press & co")
        .containsEntry("Table", "releases")
        .hasSize(2);
  }

  @Test
  void says_that_there_is_no_such_stack() {
    status = 400;

    assertThatThrownBy(() -> stacks().outputs("other"))
        .isInstanceOf(LocalCloudException.class)
        .hasMessageContaining("There is no stack other at http://127.0.0.1:");
  }

  private Stacks stacks() {
    return Stacks.at(new Endpoint(server.getAddress().getPort()));
  }
}
