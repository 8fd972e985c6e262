package io.wiredesk.language;

import io.wiredesk.data.DataFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into sentences.
 *
 * <p>What a language writes with a dot that ends no sentence, and the like, is data: {@code
 * lang/<tag>.sentences}, see {@link Habits}. Where a text is in none of our languages, what holds
 * in all of them is used: {@code lang/und.sentences}.
 *
 * <p>Takes time linear in the text, whatever it holds. Instances are immutable and may be used by
 * several threads.
 */
public final class Sentences {

  /**
   * Where a sentence stands in a text: without the white space around it.
   *
   * @param start index of its first character (UTF-16)
   * @param end index after its last one
   */
  public record Span(int start, int end) {

    /** The sentence itself, out of the text that it was found in. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  private final Map<String, Habits> habits;
  private final Habits everywhere;

  Sentences(Map<String, Habits> habits, Habits everywhere) {
    this.habits = Map.copyOf(habits);
    this.everywhere = everywhere;
  }

  /**
   * Reads the habits of all languages from the class path; takes some milliseconds.
   *
   * @throws IllegalStateException when a language has no file, or a file is broken: the message
   *     says which, in which line, and what would be right
   */
  public static Sentences load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static Sentences load(DataFiles data) {
    Habits everywhere = Habits.read(data, LanguageIdentifier.UNDETERMINED, Habits.NONE);
    Map<String, Habits> habits = new HashMap<>();
    for (String tag : data.languages()) {
      habits.put(tag, Habits.read(data, tag, everywhere));
    }
    return new Sentences(habits, everywhere);
  }

  /**
   * The sentences of a text, in its order. White space aside, they make up the text: nothing is
   * left out and nothing is changed.
   *
   * @param language a BCP 47 tag as {@link LanguageIdentifier} gives it; any other one is taken for
   *     {@code und}
   */
  public List<String> split(String text, String language) {
    List<Span> spans = spans(text, language);
    List<String> sentences = new ArrayList<>(spans.size());
    for (Span span : spans) {
      sentences.add(inOneLine(span.of(text)));
    }
    return sentences;
  }

  private static String inOneLine(String sentence) {
    if (!hasLineBreak(sentence)) {
      return sentence;
    }
    StringBuilder line = new StringBuilder(sentence.length());
    int at = 0;
    while (at < sentence.length()) {
      int next = Marks.skipWhiteSpace(sentence, at);
      if (next == at) {
        line.append(sentence.charAt(at));
        at++;
      } else {
        line.append(Lines.inOneLine(sentence, at, next));
        at = next;
      }
    }
    return line.toString();
  }

  private static boolean hasLineBreak(String sentence) {
    for (int at = 0; at < sentence.length(); at++) {
      if (Marks.isLineBreak(sentence.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #split}, but where they stand in the text. Empty for a text of white space. */
  public List<Span> spans(String text, String language) {
    return new SentenceScanner(text, habits.getOrDefault(language, everywhere)).spans();
  }
}
