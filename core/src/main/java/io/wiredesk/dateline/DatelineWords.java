package io.wiredesk.dateline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small words around the date of a dateline: those that lead to it ("le", "ngày", "Tarikh
 * Siaran:"), and those that close the dateline behind place or date (电, 訊).
 */
final class DatelineWords {

  /** The longest first. */
  private final List<String> leads = new ArrayList<>();

  private final List<String> tails = new ArrayList<>();

  void addLead(String word) {
    int place = 0;
    while (place < leads.size() && leads.get(place).length() >= word.length()) {
      place++;
    }
    leads.add(place, word);
  }

  void addTail(String word) {
    tails.add(word);
  }

  /** Where the text goes on behind a word that leads to a date; the same place if there is none. */
  int skipLead(String text, int start) {
    String lead = leadAt(text, start);
    int at = start + (lead == null ? 0 : lead.length());
    while (lead != null && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private @Nullable String leadAt(String text, int start) {
    for (String lead : leads) {
      if (text.regionMatches(true, start, lead, 0, lead.length())) {
        return lead;
      }
    }
    return null;
  }

  /** The end of a closing word that stands here, or the same place. */
  int tail(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    for (String tail : tails) {
      if (text.startsWith(tail, at)) {
        return at + tail.length();
      }
    }
    return start;
  }

  /** A place without the comma and the closing word behind it: 台北 of 台北訊. */
  String withoutTail(String place) {
    String bare = place;
    while (!bare.isEmpty()
        && ",，、،.;".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && !isShort(bare)) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    for (String tail : tails) {
      if (bare.endsWith(tail) && bare.length() > tail.length()) {
        return bare.substring(0, bare.length() - tail.length()).strip();
      }
    }
    return bare;
  }

  /** The point of "Calif." belongs to the name. */
  private static boolean isShort(String place) {
    int word = place.length() - 1 - place.lastIndexOf(' ');
    return place.endsWith(".") && word <= 7 && place.indexOf(',') > 0;
  }
}
