package io.wiredesk.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The port of 127.0.0.1 where all of AWS answers, seen from outside. */
record Endpoint(int port) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  boolean healthy() {
    HttpRequest request =
        HttpRequest.newBuilder(uri().resolve("/_localstack/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    return send(request).filter(response -> response.statusCode() == 200).isPresent();
  }

  /** Waits for DynamoDB Local, which is a JVM of its own and the last to be ready. */
  boolean answersForDynamoDb() {
    HttpRequest request =
        HttpRequest.newBuilder(uri())
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", authorization("dynamodb"))
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    return send(request).filter(response -> response.statusCode() == 200).isPresent();
  }

  /** An answer of the CloudFormation query API as XML; empty for an error. */
  Optional<String> cloudFormation(String query) {
    HttpRequest request =
        HttpRequest.newBuilder(uri())
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", authorization("cloudformation"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query + "&Version=2010-05-15"))
            .build();
    return send(request).filter(response -> response.statusCode() == 200).map(HttpResponse::body);
  }

  boolean createBucket(String name) {
    HttpRequest request =
        HttpRequest.newBuilder(uri().resolve("/" + name))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", authorization("s3"))
            .PUT(BodyPublishers.noBody())
            .build();
    return send(request).filter(response -> response.statusCode() == 200).isPresent();
  }

  /** Whether a server could listen there. */
  boolean isFree() {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }

  /** A port that is free at this moment. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LocalCloudException("The system gives out no free port: " + e.getMessage(), e);
    }
  }

  /** LocalStack reads the service and the region from it and checks nothing else. */
  private static String authorization(String service) {
    return "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/"
        + service
        + "/aws4_request, SignedHeaders=host, Signature=none";
  }

  private static Optional<HttpResponse<String>> send(HttpRequest request) {
    try {
      return Optional.of(CLIENT.send(request, BodyHandlers.ofString()));
    } catch (IOException _) {
      return Optional.empty(); // not there yet, or not ready
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalCloudException("Interrupted while waiting for " + request.uri() + ".", e);
    }
  }
}
