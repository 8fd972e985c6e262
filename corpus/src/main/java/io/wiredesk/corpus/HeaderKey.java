package io.wiredesk.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words with which a line of a labelled release's header begins. */
enum HeaderKey {
  LANGUAGE,
  TITLE,
  PLACE,
  DATE,
  SECTORS,
  ISSUER,
  TICKERS,
  WIRE,
  EMBARGO,
  KIND,
  FORMAT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable HeaderKey of(String word) {
    for (HeaderKey key : values()) {
      if (key.word().equals(word)) {
        return key;
      }
    }
    return null;
  }

  static String all() {
    return Arrays.stream(values()).map(HeaderKey::word).collect(Collectors.joining(", "));
  }
}
