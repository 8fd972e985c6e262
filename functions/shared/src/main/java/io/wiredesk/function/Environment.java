package io.wiredesk.function;

import java.util.Map;

/**
 * A function's environment variables, read in its constructor: wrong configuration fails before the
 * first event, and says which variable is wrong.
 */
public record Environment(Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The environment of this process. */
  public static Environment ofProcess() {
    return new Environment(System.getenv());
  }

  /** The variable's value; throws where it is missing or blank. */
  public String text(String name) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalStateException("environment variable " + name + " is not set");
    }
    return value;
  }

  /** The variable's value as a whole number above zero; throws where it isn't one. */
  public long positive(String name) {
    String value = text(name);
    long number = value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    if (number == 0) {
      throw new IllegalStateException(
          "environment variable " + name + " must be a whole number above 0, not " + value);
    }
    return number;
  }
}
