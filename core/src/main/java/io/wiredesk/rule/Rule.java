package io.wiredesk.rule;

import io.wiredesk.release.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule: which wording is not the story, and what it is instead.
 *
 * @param id the rule's name, which stands in stored articles; never renamed
 * @param role what the wording is
 * @param gloss in English, what the phrases say
 * @param where where a match counts
 * @param takes what goes
 * @param wire the wire whose file it is in, or null for a language's
 * @param language the BCP 47 tag of the releases that it runs for, or null when it runs for all
 * @param gone examples in which the marked text must go, and nothing else
 * @param kept examples that look like it and must stay
 * @param phrases the phrases, of which one is enough
 * @param file the file's name below {@code wiredesk/}
 * @param line the line on which the rule begins, from 1
 */
public record Rule(
    String id,
    Role role,
    String gloss,
    Where where,
    Takes takes,
    @Nullable String wire,
    @Nullable String language,
    List<Example> gone,
    List<Example> kept,
    List<Phrase> phrases,
    String file,
    int line) {

  public Rule {
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
    phrases = List.copyOf(phrases);
  }
}
