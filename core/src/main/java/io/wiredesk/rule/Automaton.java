package io.wiredesk.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text (Aho and Corasick, 1975).
 *
 * <p>Nodes are numbered level by level, so that a node's children have numbers in a row, sorted by
 * their signs: a step reads two places of small arrays, and the nodes that texts reach lie side by
 * side.
 *
 * <p>Most patterns begin where a word begins. Nothing is looked for inside a word, where most
 * characters of most texts are, but those that may begin there: they have a trie of their own.
 */
public final class Automaton {

  /** Hears of each occurrence of a pattern. */
  public interface Listener {
    /** Pattern {@code pattern} ends before the folded character {@code end}. */
    void found(int pattern, int end);
  }

  /** The root of all patterns; the text so far ends with the beginning of none. */
  private static final int ROOT = 0;

  /** The root of those patterns that may begin inside a word. */
  private static final int INSIDE = 1;

  private static final int NONE = -1;

  /** So many children are compared one by one. */
  private static final int FEW = 8;

  /** The patterns' numbers in the order of their texts; those of the second trie follow. */
  private final int[] patterns;

  /** For each node where in {@link #patterns} those begin that go through it. */
  private final int[] from;

  /** For each node where in {@link #patterns} those end that end with it. */
  private final int[] to;

  /** For each node the first of its children; they end where the next node's begin. */
  private final int[] children;

  /** For each node the sign that leads to it from its parent. */
  private final char[] signs;

  /** For each node the longest other node whose text its own text ends with. */
  private final int[] fallbacks;

  /** For each node the nearest of itself and its fallbacks at which a pattern ends. */
  private final int[] matches;

  /**
   * Builds the automaton.
   *
   * @param texts the patterns, folded; a pattern's number is its place in the list; none is empty
   * @param inside the numbers of those that may begin inside a word
   */
  public Automaton(List<String> texts, BitSet inside) {
    Pattern[] sorted = sorted(texts, inside);
    patterns = new int[sorted.length];
    int most = 2;
    for (int place = 0; place < sorted.length; place++) {
      patterns[place] = sorted[place].number;
      most += sorted[place].text.length();
    }
    Trie trie = new Trie(most, sorted);
    trie.grow(texts.size());
    from = Arrays.copyOf(trie.from, trie.size);
    to = Arrays.copyOf(trie.ends, trie.size);
    children = Arrays.copyOf(trie.children, trie.size + 1);
    signs = Arrays.copyOf(trie.signs, trie.size);
    fallbacks = new int[trie.size];
    matches = new int[trie.size];
    link(trie.parents);
  }

  private record Pattern(int number, String text) implements Comparable<Pattern> {

    @Override
    public int compareTo(Pattern other) {
      return text.compareTo(other.text);
    }
  }

  /** All patterns in the order of their texts; then once more those that may begin inside. */
  private static Pattern[] sorted(List<String> texts, BitSet inside) {
    Pattern[] all = new Pattern[texts.size()];
    for (int number = 0; number < all.length; number++) {
      all[number] = new Pattern(number, texts.get(number));
    }
    Arrays.sort(all);
    Pattern[] sorted = Arrays.copyOf(all, all.length + inside.cardinality());
    int size = all.length;
    for (Pattern pattern : all) {
      if (inside.get(pattern.number)) {
        sorted[size++] = pattern;
      }
    }
    return sorted;
  }

  /** The two tries while they grow, level by level. A node is a run of the sorted patterns. */
  private static final class Trie {
    private final Pattern[] patterns;
    private final int[] from;
    private final int[] to;
    private final int[] ends;
    private final int[] depths;
    private final int[] parents;
    private final int[] children;
    private final char[] signs;
    private int size;

    Trie(int most, Pattern[] patterns) {
      this.patterns = patterns;
      from = new int[most];
      to = new int[most];
      ends = new int[most];
      depths = new int[most];
      parents = new int[most];
      children = new int[most + 1];
      signs = new char[most];
    }

    /**
     * Grows all nodes.
     *
     * @param all how many of the sorted patterns belong to the first trie; the rest is the second
     */
    void grow(int all) {
      add(ROOT, 0, all);
      add(ROOT, all, patterns.length);
      depths[ROOT] = 0;
      depths[INSIDE] = 0;
      for (int node = 0; node < size; node++) {
        children[node] = size;
        int next = from[node];
        while (next < to[node] && patterns[next].text.length() == depths[node]) {
          next++;
        }
        ends[node] = next;
        addChildren(node, next);
      }
      children[size] = size;
    }

    private void addChildren(int node, int first) {
      int start = first;
      while (start < to[node]) {
        char sign = patterns[start].text.charAt(depths[node]);
        int next = start + 1;
        while (next < to[node] && patterns[next].text.charAt(depths[node]) == sign) {
          next++;
        }
        signs[size] = sign;
        add(node, start, next);
        start = next;
      }
    }

    private void add(int parent, int start, int end) {
      parents[size] = parent;
      from[size] = start;
      to[size] = end;
      depths[size] = depths[parent] + 1;
      size++;
    }
  }

  /** Finds the fallbacks. Those of a node are nearer to the root, so they are known before it. */
  private void link(int[] parents) {
    matches[ROOT] = NONE;
    matches[INSIDE] = NONE;
    for (int node = INSIDE + 1; node < signs.length; node++) {
      int parent = parents[node];
      if (parent > INSIDE) {
        boolean joined = Letters.isSpacedWord(signs[parent]) && Letters.isSpacedWord(signs[node]);
        fallbacks[node] = longest(fallbacks[parent], signs[node], joined ? INSIDE : ROOT);
      }
      matches[node] = from[node] < to[node] ? node : matches[fallbacks[node]];
    }
  }

  /** The longest text that begins a pattern, that one of these fallbacks and a sign make up. */
  private int longest(int fallback, char sign, int root) {
    int node = fallback;
    int child = child(node == ROOT ? root : node, sign);
    while (child == NONE && node != ROOT) {
      node = fallbacks[node];
      child = child(node == ROOT ? root : node, sign);
    }
    return child == NONE ? ROOT : child;
  }

  private int child(int node, char sign) {
    int first = children[node];
    int end = children[node + 1];
    while (end - first > FEW) {
      int middle = (first + end) >>> 1;
      if (signs[middle] <= sign) {
        first = middle;
      } else {
        end = middle;
      }
    }
    while (first < end) {
      if (signs[first] == sign) {
        return first;
      }
      first++;
    }
    return NONE;
  }

  /**
   * Reads a text once.
   *
   * @return how many steps it took: characters read, links followed and occurrences told
   */
  public long scan(Folded text, Listener listener) {
    long steps = 0;
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int root = text.joins(i) ? INSIDE : ROOT;
      int child = child(node == ROOT ? root : node, sign);
      steps++;
      while (child == NONE && node != ROOT) {
        node = fallbacks[node];
        child = child(node == ROOT ? root : node, sign);
        steps++;
      }
      node = child == NONE ? ROOT : child;
      for (int match = matches[node]; match != NONE; match = matches[fallbacks[match]]) {
        for (int place = from[match]; place < to[match]; place++) {
          listener.found(patterns[place], i + 1);
          steps++;
        }
      }
    }
    return steps;
  }
}
