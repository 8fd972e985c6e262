package io.wiredesk.strip;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import io.wiredesk.rule.Rule;
import io.wiredesk.rule.Takes;
import java.util.List;

/**
 * Tells a portrait of the issuer from a part of the story that has a heading like it. "About
 * Example Ltd" goes on with "Example Ltd builds ..."; "About the exhibition" is the story. A name
 * is a word with a capital letter, so scripts that have none keep such a section when it stands in
 * the middle.
 */
final class Portrait {

  /** So near to its beginning a portrait says the name again. */
  private static final int NEAR = 40;

  private static final int SHORTEST_NAME = 3;

  private Portrait() {}

  static boolean is(List<Draft> run) {
    if (run.size() < 2 || run.getFirst().block().kind() != Block.Kind.HEADING) {
      return false;
    }
    Rule rule = run.getFirst().wantedFirst();
    if (rule == null || rule.role() != Role.ABOUT || rule.takes() != Takes.REST) {
      return false;
    }
    String name = wordBehind(run.getFirst(), rule);
    String first = run.get(1).block().text();
    return name.length() >= SHORTEST_NAME
        && Character.isUpperCase(name.codePointAt(0))
        && first.substring(0, Math.min(NEAR, first.length())).contains(name);
  }

  /** The word that follows what the rule matched. */
  private static String wordBehind(Draft heading, Rule rule) {
    String text = heading.block().text();
    int from = heading.endOf(rule);
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
