package io.wiredesk.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text (Aho and Corasick, 1975). Nodes lie in arrays,
 * and all edges in one open hash table: a node of a trie over fifteen languages has either one edge
 * or thousands.
 */
public final class Automaton {

  /** Hears of each occurrence of a pattern. */
  public interface Listener {
    /** Pattern {@code pattern} ends before the folded character {@code end}. */
    void found(int pattern, int end);
  }

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int SCATTER = 0x9E3779B1;

  private final int[] parents;
  private final char[] signs;
  private final int[] fallbacks;

  /** For each node the last pattern that ends there; its namesakes follow in {@link #same}. */
  private final int[] patterns;

  private final int[] same;

  /** For each node the nearest of its fallbacks at which a pattern ends. */
  private final int[] nextPatterns;

  /** The node below a node, at a place that both its parent and its sign decide. 0 is free. */
  private final int[] edges;

  private int size = 1;

  /** Builds the automaton. A pattern's number is its place in the list. None is empty. */
  public Automaton(List<String> texts) {
    int most = 1;
    for (String text : texts) {
      most += text.length();
    }
    parents = new int[most];
    signs = new char[most];
    fallbacks = new int[most];
    patterns = new int[most];
    nextPatterns = new int[most];
    same = new int[texts.size()];
    edges = new int[Integer.highestOneBit(most) << 2];
    int[] depths = new int[most];
    Arrays.fill(patterns, NONE);
    Arrays.fill(nextPatterns, NONE);
    for (int pattern = 0; pattern < same.length; pattern++) {
      int node = grow(texts.get(pattern), depths);
      same[pattern] = patterns[node];
      patterns[node] = pattern;
    }
    link(depths);
  }

  private int grow(String text, int[] depths) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      int slot = slot(node, text.charAt(i));
      if (edges[slot] == 0) {
        edges[slot] = size;
        parents[size] = node;
        signs[size] = text.charAt(i);
        depths[size] = i + 1;
        size++;
      }
      node = edges[slot];
    }
    return node;
  }

  private int slot(int node, char sign) {
    int mask = edges.length - 1;
    int hash = (node * 31 + sign) * SCATTER;
    int slot = (hash ^ (hash >>> 15)) & mask;
    int child = edges[slot];
    while (child != 0 && (parents[child] != node || signs[child] != sign)) {
      slot = (slot + 1) & mask;
      child = edges[slot];
    }
    return slot;
  }

  private int child(int node, char sign) {
    int child = edges[slot(node, sign)];
    return child == 0 ? NONE : child;
  }

  /** Links each node to the longest other node whose text its own text ends with. */
  private void link(int[] depths) {
    for (int node : byDepth(depths)) {
      if (depths[node] > 1) {
        fallbacks[node] = step(fallbacks[parents[node]], signs[node]);
      }
      int fallback = fallbacks[node];
      nextPatterns[node] = patterns[fallback] == NONE ? nextPatterns[fallback] : fallback;
    }
  }

  private int[] byDepth(int[] depths) {
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
        for (int pattern = patterns[match]; pattern != NONE; pattern = same[pattern]) {
          listener.found(pattern, i + 1);
          steps++;
        }
        match = nextPatterns[match];
      }
    }
    return steps;
  }
}
