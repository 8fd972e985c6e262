package io.wiredesk.parse;

import io.wiredesk.release.Declared.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The IPTC's publication status, as its standards of thirty years write it. */
final class Statuses {

  private Statuses() {}

  /**
   * What a word or a code says ({@code stat:withheld}, {@code Embargoed}, {@code Canceled}); usable
   * where it says nothing that is known.
   */
  static Status of(@Nullable String status) {
    String code = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
    String word = code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
    return switch (word) {
      case "withheld", "embargoed", "hold", "held" -> Status.WITHHELD;
      case "canceled", "cancelled", "killed", "kill", "retracted", "deleted", "recalled" ->
          Status.CANCELED;
      default -> Status.USABLE;
    };
  }
}
