package io.wiredesk.dateline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How one language writes dates: its words, its forms, the order of its numbers. */
final class DateHabit {

  private final Lexicon lexicon = new Lexicon();
  private final Set<String> suffixes = new HashSet<>();
  private final List<DateForm> forms = new ArrayList<>();
  private final DatelineWords words = new DatelineWords();
  private Years years = Years.GREGORIAN;
  private String order = "";
  private String shortYearMarks = "";
  private boolean capitals;

  Lexicon lexicon() {
    return lexicon;
  }

  Set<String> suffixes() {
    return suffixes;
  }

  List<DateForm> forms() {
    return forms;
  }

  DatelineWords words() {
    return words;
  }

  Years years() {
    return years;
  }

  String shortYearMarks() {
    return shortYearMarks;
  }

  boolean monthFirst() {
    return order.equals("mdy");
  }

  /** Whether 3/4/2026 can be either day, as in a language that nothing is known of. */
  boolean orderUnknown() {
    return order.isEmpty();
  }

  /** Whether the language writes its months with a capital, so that "may" is not one. */
  boolean capitals() {
    return capitals;
  }

  void add(DateForm form) {
    forms.add(form);
    for (DateForm.Part part : form.parts()) {
      for (DateForm.Item item : part.items()) {
        for (String word : item.words()) {
          lexicon.add(word, Meaning.Slot.WORD, 0);
        }
      }
    }
  }

  void setYears(Years newYears) {
    years = newYears;
  }

  void setOrder(String newOrder) {
    order = newOrder;
  }

  void setShortYearMarks(String marks) {
    shortYearMarks = marks;
  }

  void setCapitals() {
    capitals = true;
  }
}
