package io.wiredesk.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a declared language one of ours. */
final class Tags {

  private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

  private Tags() {}

  /** The tag of ours that a declared tag means, or null where it is none of them. */
  static @Nullable String ours(String declared, Set<String> ours) {
    Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
    String language = locale.getLanguage();
    String tag =
        switch (language) {
          case "zh" -> traditional(locale) ? "zh-Hant" : "zh-Hans";
          case "in" -> "id";
          default -> language;
        };
    return ours.contains(tag) ? tag : null;
  }

  private static boolean traditional(Locale locale) {
    return switch (locale.getScript()) {
      case "Hant" -> true;
      case "Hans" -> false;
      default -> TRADITIONAL_REGIONS.contains(locale.getCountry());
    };
  }
}
