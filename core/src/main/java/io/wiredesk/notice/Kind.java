package io.wiredesk.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a phrase of a notice tells. */
enum Kind {
  /** Not before a time: withholds, whether it can be read or not. */
  EMBARGO,
  /** Not before a time: withholds where it names a day or a time of day. */
  LABEL,
  /** From a time on: withholds where it names a time of day; a day alone is the release's date. */
  FROM,
  /** There is no embargo, or it is over. */
  FREE,
  /** Corrects an earlier version. */
  CORRECTION,
  /** Takes the place of an earlier version, which it may call void. */
  REPLACEMENT,
  /** Takes an earlier release back. */
  KILL,
  /** The same where it stands alone; before a colon it is news of an event that is called off. */
  KILL_ALONE;

  /** The kind's word in data files: lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable Kind of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    return null;
  }

  static String all() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }
}
