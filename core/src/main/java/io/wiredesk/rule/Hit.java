package io.wiredesk.rule;

/**
 * A rule's phrase was found in a text. Whether it counts is for the one who knows where in the
 * release the text stands.
 *
 * @param rule the rule
 * @param start where in the original text the phrase begins (UTF-16)
 * @param end where it ends, exclusive
 * @param weight how many folded characters of it are literal
 */
public record Hit(Rule rule, int start, int end, int weight) {}
