package io.wiredesk.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What runs where.
 *
 * @param engine in words
 * @param name the process id, or the container's name
 * @param healthy whether the endpoint answers
 * @param log the file that LocalStack writes to; empty for a container, which keeps its own
 */
public record CloudStatus(
    String engine,
    String name,
    Optional<Instant> started,
    URI endpoint,
    boolean healthy,
    Optional<Path> log,
    List<Part> parts,
    List<Stack> stacks) {

  public CloudStatus {
    parts = List.copyOf(parts);
    stacks = List.copyOf(stacks);
  }

  /** A process that LocalStack has started. */
  public record Part(String what, long pid, Optional<Instant> started) {}

  /** A CloudFormation stack, for example {@code CREATE_COMPLETE}. */
  public record Stack(String name, String status) {}
}
