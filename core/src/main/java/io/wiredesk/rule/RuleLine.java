package io.wiredesk.rule;

/**
 * One line of a rule file that says something.
 *
 * @param file the file's name below {@code wiredesk/}
 * @param number from 1
 * @param keyword the word that it begins with
 * @param value the rest; never empty
 */
record RuleLine(String file, int number, Keyword keyword, String value) {

  /**
   * Reads a line that is neither blank nor a comment.
   *
   * @throws BrokenRuleException when it has no keyword that is known, or no value
   */
  static RuleLine read(String file, int number, String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    Keyword keyword = Keyword.of(word);
    if (keyword == null) {
      throw new BrokenRuleException(
          file, number, "unknown word '" + word + "'", "the words are: " + Keyword.all());
    }
    String value = line.substring(end).strip();
    if (value.isEmpty()) {
      throw new BrokenRuleException(
          file, number, "nothing after '" + word + "'", "write its value on the same line");
    }
    return new RuleLine(file, number, keyword, value);
  }

  String word() {
    return keyword.word();
  }

  BrokenRuleException broken(String wrong, String mend) {
    return new BrokenRuleException(file, number, wrong, mend);
  }

  BrokenRuleException unknownValue(String known) {
    return broken("unknown " + word() + " '" + value + "'", "write one of: " + known);
  }
}
