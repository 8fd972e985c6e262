package io.wiredesk.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A few calls to AWS in plain HTTP, without the SDK. */
record Aws(URI endpoint) {
  private static final String FUNCTIONS = "/2015-03-31/functions";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> put(String path, String body) {
    return send(request("s3", path).PUT(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) {
    return send(request("s3", path).GET());
  }

  HttpResponse<String> dynamoDb(String operation, String json) {
    return send(
        request("dynamodb", "/")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("Content-Type", "application/x-amz-json-1.0")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Deploys {@link EchoFunction}'s method, or the handler of another class. */
  void createFunction(String name, String method, int timeoutSeconds) {
    String handler = method.contains("::") ? method : EchoFunction.class.getName() + "::" + method;
    String body =
        String.format(
            Locale.ROOT,
            """
            {"FunctionName": "%s", "Runtime": "java25", "Handler": "%s", "Timeout": %d,
             "MemorySize": 256, "Role": "arn:aws:iam::000000000000:role/any", "Code": {"ZipFile": "%s"}}
            """,
            name,
            handler,
            timeoutSeconds,
            zip());
    HttpResponse<String> created =
        send(request("lambda", FUNCTIONS).POST(BodyPublishers.ofString(body)));
    if (created.statusCode() != 201) {
      throw new AssertionError(created.body());
    }
    awaitActive(name);
  }

  private void awaitActive(String name) {
    Instant limit = Instant.now().plusSeconds(20);
    HttpRequest.Builder request = request("lambda", FUNCTIONS + "/" + name + "/configuration");
    while (!send(request.GET()).body().contains("\"State\": \"Active\"")) {
      if (Instant.now().isAfter(limit)) {
        throw new AssertionError("The function " + name + " does not get active");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  HttpResponse<String> invoke(String name, String json) {
    return send(
        request("lambda", FUNCTIONS + "/" + name + "/invocations")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String service, String path) {
    return HttpRequest.newBuilder(endpoint.resolve(path))
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/"
                + service
                + "/aws4_request, SignedHeaders=host, Signature=none");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, EchoFunction.class);
      add(zip, UnreadyFunction.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void add(ZipOutputStream zip, Class<?> type) throws IOException {
    String path = type.getName().replace('.', '/') + ".class";
    zip.putNextEntry(new ZipEntry(path));
    try (InputStream classFile = type.getResourceAsStream("/" + path)) {
      if (classFile == null) {
        throw new IllegalStateException("No class file " + path);
      }
      classFile.transferTo(zip);
    }
  }
}
