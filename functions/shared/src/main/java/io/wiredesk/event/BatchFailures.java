package io.wiredesk.event;

import java.util.List;

/**
 * A function's answer to a batch, under {@code ReportBatchItemFailures}: what comes back and what
 * is done. An empty list says that all is done.
 */
public record BatchFailures(List<Item> batchItemFailures) {

  /** One that failed, by its message id or sequence number. */
  public record Item(String itemIdentifier) {}

  /** The answer for these identifiers. */
  public static BatchFailures of(List<String> identifiers) {
    return new BatchFailures(identifiers.stream().map(Item::new).toList());
  }
}
