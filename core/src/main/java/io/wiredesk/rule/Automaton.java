package io.wiredesk.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text (Aho and Corasick, 1975). Nodes and edges lie
 * in arrays: the edges in one open hash table, since a node of a trie over fifteen languages has
 * either one edge or thousands.
 */
public final class Automaton {

  /** Hears of each occurrence of a pattern. */
  public interface Listener {
    /** Pattern {@code pattern} ends before the folded character {@code end}. */
    void found(int pattern, int end);
  }

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final int[] parents;
  private final char[] signs;
  private final int[] depths;
  private final int[] fallbacks;
  private final int[] patterns;
  private final int[] nextPatterns;
  private final long[] edges;
  private final int[] targets;
  private int size = 1;

  /** Builds the automaton; a pattern's number is its place in the list. No pattern twice. */
  public Automaton(List<String> texts) {
    int most = 1 + texts.stream().mapToInt(String::length).sum();
    parents = new int[most];
    signs = new char[most];
    depths = new int[most];
    fallbacks = new int[most];
    patterns = new int[most];
    nextPatterns = new int[most];
    int slots = Integer.highestOneBit(Math.max(most, 8)) << 2;
    edges = new long[slots];
    targets = new int[slots];
    Arrays.fill(patterns, NONE);
    Arrays.fill(nextPatterns, NONE);
    for (int i = 0; i < texts.size(); i++) {
      patterns[grow(texts.get(i))] = i;
    }
    link();
  }

  private int grow(String text) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      int slot = slot(node, text.charAt(i));
      if (edges[slot] == 0) {
        edges[slot] = edge(node, text.charAt(i));
        targets[slot] = size;
        parents[size] = node;
        signs[size] = text.charAt(i);
        depths[size] = i + 1;
        size++;
      }
      node = targets[slot];
    }
    return node;
  }

  /** Node and sign as one number; never 0, since a sign is never U+0000. */
  private static long edge(int node, char sign) {
    return ((long) node << 16) | sign;
  }

  private int slot(int node, char sign) {
    long edge = edge(node, sign);
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int child(int node, char sign) {
    int slot = slot(node, sign);
    return edges[slot] == 0 ? NONE : targets[slot];
  }

  /** Links each node to the longest other node whose text its own text ends with. */
  private void link() {
    for (int node : byDepth()) {
      if (depths[node] > 1) {
        fallbacks[node] = step(fallbacks[parents[node]], signs[node]);
      }
      int fallback = fallbacks[node];
      nextPatterns[node] = patterns[fallback] == NONE ? nextPatterns[fallback] : fallback;
    }
  }

  private int[] byDepth() {
    int deepest = 0;
    for (int node = 0; node < size; node++) {
      deepest = Math.max(deepest, depths[node]);
    }
    int[] next = new int[deepest + 2];
    for (int node = 0; node < size; node++) {
      next[depths[node] + 1]++;
    }
    for (int depth = 1; depth < next.length; depth++) {
      next[depth] += next[depth - 1];
    }
    int[] order = new int[size];
    for (int node = 0; node < size; node++) {
      order[next[depths[node]]++] = node;
    }
    return Arrays.copyOfRange(order, 1, size);
  }

  private int step(int from, char sign) {
    int node = from;
    int child = child(node, sign);
    while (child == NONE && node != ROOT) {
      node = fallbacks[node];
      child = child(node, sign);
    }
    return child == NONE ? ROOT : child;
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
      int child = child(node, sign);
      steps++;
      while (child == NONE && node != ROOT) {
        node = fallbacks[node];
        child = child(node, sign);
        steps++;
      }
      node = child == NONE ? ROOT : child;
      int match = patterns[node] == NONE ? nextPatterns[node] : node;
      while (match != NONE) {
        listener.found(patterns[match], i + 1);
        match = nextPatterns[match];
        steps++;
      }
    }
    return steps;
  }
}
