package io.wiredesk.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** LocalStack's own settings. Which, and why, is written beside each. */
final class LocalStack {
  static final String VERSION = "4.13.1";
  static final String IMAGE = "localstack/localstack:" + VERSION;

  /** In this order they are loaded in the background: first what a deployment asks for first. */
  static final String SERVICES =
      "dynamodb,s3,cloudformation,sts,iam,lambda,sqs,sns,dynamodbstreams,logs,events,ssm,kms,cloudwatch,scheduler";

  private LocalStack() {}

  /** What holds with Docker and without. */
  static Map<String, String> common(int port) {
    Map<String, String> settings = new HashMap<>(services());
    settings.put("LOCALSTACK_HOST", "127.0.0.1:" + port); // names in addresses that it hands out
    settings.put("SQS_ENDPOINT_STRATEGY", "path"); // queue URLs without a host name of their own
    settings.put("DYNAMODB_IN_MEMORY", "1");
    settings.put("DISABLE_EVENTS", "1"); // no telemetry
    settings.put("SKIP_SSL_CERT_DOWNLOAD", "1"); // plain HTTP needs no certificate
    settings.put("CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES", "1"); // dashboards, metric filters
    settings.put("LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT", "60"); // a JVM on a busy machine
    // How often a stream is asked for records, and how long a queue waits at most before it is
    // asked again.
    settings.put("LAMBDA_EVENT_SOURCE_MAPPING_POLL_INTERVAL_SEC", "0.1");
    settings.put("LAMBDA_EVENT_SOURCE_MAPPING_MAX_BACKOFF_ON_EMPTY_POLL_SEC", "0.2");
    return settings;
  }

  /** Nothing but what Wiredesk uses; loading any other service fails with its name. */
  static Map<String, String> services() {
    return Map.of(
        "SERVICES", SERVICES,
        "STRICT_SERVICE_LOADING", "1",
        "PROVIDER_OVERRIDE_DYNAMODB", "v2",
        "OVERRIDE_IN_DOCKER", "0");
  }

  /**
   * What the process needs besides. Nothing of the caller's environment but what a process lives
   * on.
   */
  static Map<String, String> process(LocalCloudOptions options, Tools tools) {
    Path state = options.stateDir();
    Map<String, String> settings = common(options.port());
    settings.put("GATEWAY_LISTEN", "127.0.0.1:" + options.port());
    settings.put("FILESYSTEM_ROOT", state.resolve("data").toString());
    settings.put("TEMP", state.resolve("tmp").toString());
    settings.put(
        "XDG_CACHE_HOME",
        options.downloads().resolve("cache").toString()); // plux's index of plugins
    settings.put("DNS_ADDRESS", "0"); // no name server of its own
    settings.put("LAMBDA_RUNTIME_EXECUTOR", "process"); // wiredesk_localstack/executor.py
    settings.put("PYTHONUNBUFFERED", "1");
    settings.put("WIREDESK_JAVA", Java.executable().toString());
    settings.put("WIREDESK_RUNTIME_JARS", tools.jars().resolve("runtime").toString());
    settings.put("WIREDESK_DYNAMODB_JARS", tools.jars().resolve("dynamodb").toString());
    settings.put("WIREDESK_FUNCTION_LOGS", state.resolve("functions").toString());
    settings.put("WIREDESK_CATALOG", tools.catalog().toString());
    settings.put("PATH", options.environment().getOrDefault("PATH", "/usr/bin:/bin"));
    if (options.temporary()) {
      settings.put("WIREDESK_OWNER", Long.toString(ProcessHandle.current().pid()));
    }
    settings.put("HOME", System.getProperty("user.home"));
    return settings;
  }
}
