package io.wiredesk.cli;

import io.wiredesk.document.Ids;
import io.wiredesk.local.CloudStatus;
import io.wiredesk.local.LocalCloud;
import io.wiredesk.local.LocalCloudOptions;
import io.wiredesk.local.Progress;
import io.wiredesk.local.Sam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stack on the local cloud. What is deployed and has not changed is used as it stands. What has
 * changed is deployed to a new cloud: LocalStack 4.13.1 can't update a function that has an alias
 * ("Alias already exists"), and SAM waits for it in vain.
 */
final class Deployment {

  /** The functions' folders; each has a jar of its own name. */
  static final List<String> FUNCTIONS =
      List.of("parse", "parse-document", "strip", "store", "notify", "release", "sweep");

  private final LocalCloudOptions options;
  private final Progress progress;
  private final String stack;
  private final Path record;

  Deployment(LocalCloudOptions options, Progress progress, String stack) {
    this.options = options;
    this.progress = progress;
    this.stack = stack;
    this.record = options.stateDir().resolve("deployed");
  }

  /** A running cloud with the stack as the project has it now. */
  LocalCloud ensure() {
    LocalCloud cloud = LocalCloud.start(options, progress);
    String now = fingerprint(options.project());
    if (isComplete(cloud) && !isOutdated(now)) {
      return cloud;
    }
    if (hasStack(cloud)) {
      progress.step("ending the cloud with what was deployed before", cloud::stop);
      cloud = LocalCloud.start(options, progress);
    }
    deploy(cloud);
    remember(now);
    return cloud;
  }

  private void deploy(LocalCloud cloud) {
    Sam sam = Sam.on(cloud, progress);
    progress.step("deploying template.yaml with SAM", () -> sam.deploy(stack, Map.of()));
  }

  private boolean hasStack(LocalCloud cloud) {
    return cloud.status().stacks().stream().anyMatch(one -> one.name().equals(stack));
  }

  private boolean isComplete(LocalCloud cloud) {
    return cloud.status().stacks().stream()
        .filter(one -> one.name().equals(stack))
        .map(CloudStatus.Stack::status)
        .anyMatch(status -> status.equals("CREATE_COMPLETE") || status.equals("UPDATE_COMPLETE"));
  }

  /** A stack that somebody deployed by hand has no record here; it is taken as it is. */
  private boolean isOutdated(String now) {
    try {
      return Files.exists(record) && !Files.readString(record).equals(now);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void remember(String fingerprint) {
    try {
      Files.writeString(record, fingerprint);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Changes when a template or a function's jar does. */
  static String fingerprint(Path project) {
    List<String> parts = new ArrayList<>();
    parts.add(hash(project.resolve("template.yaml")));
    try (Stream<Path> nested = Files.list(project.resolve("infra"))) {
      nested
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(Deployment::hash)
          .forEach(parts::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (String function : FUNCTIONS) {
      parts.add(hash(project.resolve("functions/" + function + "/target/" + function + ".jar")));
    }
    return Ids.of(parts.toArray(String[]::new));
  }

  private static String hash(Path file) {
    try {
      return Ids.sha256(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
