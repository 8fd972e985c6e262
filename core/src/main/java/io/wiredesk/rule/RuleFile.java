package io.wiredesk.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one file.
 *
 * @param name the file's name below {@code wiredesk/}: {@code lang/id.rules}
 * @param wire the name by which a wire is reported, or null for a language's file
 * @param rules in the order of their ids
 */
record RuleFile(String name, @Nullable String wire, List<Rule> rules) {}
