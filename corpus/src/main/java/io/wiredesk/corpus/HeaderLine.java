package io.wiredesk.corpus;

/**
 * One line of a labelled release's header.
 *
 * @param file the file as messages name it
 * @param number from 1
 * @param key the word that it begins with
 * @param value the rest; never empty
 */
record HeaderLine(String file, int number, HeaderKey key, String value) {

  /**
   * Reads a line that is neither blank nor a comment.
   *
   * @throws BrokenReleaseException when it has no word that is known, or no value
   */
  static HeaderLine read(String file, int number, String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    HeaderKey key = HeaderKey.of(word);
    if (key == null) {
      throw new BrokenReleaseException(
          file,
          number,
          "unknown word '" + word + "' in the header",
          "the words are: " + HeaderKey.all() + "; an empty line ends the header");
    }
    String value = line.substring(end).strip();
    if (value.isEmpty()) {
      throw new BrokenReleaseException(
          file, number, "nothing after '" + word + "'", "write its value, or delete the line");
    }
    return new HeaderLine(file, number, key, value);
  }

  BrokenReleaseException broken(String mend) {
    return new BrokenReleaseException(
        file, number, "'" + value + "' is no " + key.word().replaceAll("s$", ""), mend);
  }
}
