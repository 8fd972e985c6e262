package io.wiredesk.table;

/** Texts that fit. */
public final class Texts {

  private Texts() {}

  /**
   * The text, or its begin with an ellipsis where it is longer than {@code most} characters
   * (UTF-16); never half a surrogate pair.
   */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
