package io.wiredesk.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds all of many patterns in one pass over a text (Aho and Corasick, 1975). Nodes are numbers,
 * and all edges lie in one open hash table: a node of a trie over fifteen languages has either one
 * edge or thousands.
 *
 * <p>Most patterns begin where a word begins. Nothing is looked for inside a word, which most
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
  private static final int SCATTER = 0x9E3779B1;

  /** A node's number has so many bits, and so has that of the node below it: 16 million nodes. */
  private static final int NODE_BITS = 24;

  private static final int NODE_MASK = (1 << NODE_BITS) - 1;

  /**
   * The edges, each at a place that its node and its sign decide: the two, and in the lowest bits
   * the node that it leads to, which is never the root. One number each, so that a step looks at
   * one place of the memory. 0 is free.
   */
  private final long[] edges;

  /**
   * For each node the sign that leads to the node with the next number, if one does: most nodes lie
   * on such a chain, which is read without looking for the edge.
   */
  private final char[] chains;

  /** For each node which signs lead on from it, by their last six bits: most signs lead nowhere. */
  private final long[] leads;

  private final int[] fallbacks;

  /** For each node the last of the patterns that end there: an index into the two below. */
  private final int[] ends;

  private final int[] patterns;

  /** The index of one more pattern that ends at the same node. */
  private final int[] others;

  /** For each node the nearest of its fallbacks at which a pattern ends. */
  private final int[] nextEnds;

  /**
   * Builds the automaton.
   *
   * @param texts the patterns, folded; a pattern's number is its place in the list; none is empty
   * @param inside the numbers of those that may begin inside a word
   */
  public Automaton(List<String> texts, BitSet inside) {
    int most = 2;
    for (int pattern = 0; pattern < texts.size(); pattern++) {
      most += texts.get(pattern).length() * (inside.get(pattern) ? 2 : 1);
    }
    if (most > NODE_MASK) {
      throw new IllegalArgumentException("patterns of more than " + NODE_MASK + " characters");
    }
    edges = new long[Integer.highestOneBit(most) << 2];
    Trie trie = new Trie(most, texts.size() + inside.cardinality());
    for (int pattern = 0; pattern < texts.size(); pattern++) {
      trie.add(ROOT, pattern, texts.get(pattern));
      if (inside.get(pattern)) {
        trie.add(INSIDE, pattern, texts.get(pattern));
      }
    }
    patterns = trie.patterns;
    others = trie.others;
    chains = Arrays.copyOf(trie.chains, trie.size);
    leads = Arrays.copyOf(trie.leads, trie.size);
    ends = Arrays.copyOf(trie.ends, trie.size);
    fallbacks = new int[trie.size];
    nextEnds = new int[trie.size];
    Arrays.fill(nextEnds, NONE);
    trie.link();
  }

  /** What is known of the nodes while the automaton is built. */
  private final class Trie {
    private final int[] parents;
    private final char[] signs;
    private final int[] depths;
    private final char[] chains;
    private final long[] leads;
    private final int[] ends;
    private final int[] patterns;
    private final int[] others;
    private int size = 2;
    private int added;

    Trie(int most, int adding) {
      parents = new int[most];
      signs = new char[most];
      depths = new int[most];
      chains = new char[most];
      leads = new long[most];
      ends = new int[most];
      Arrays.fill(ends, NONE);
      patterns = new int[adding];
      others = new int[adding];
    }

    void add(int root, int pattern, String text) {
      int node = root;
      for (int i = 0; i < text.length(); i++) {
        node = grow(node, text.charAt(i));
      }
      patterns[added] = pattern;
      others[added] = ends[node];
      ends[node] = added++;
    }

    /** The node that a sign leads to, which is made where there is none. */
    private int grow(int node, char sign) {
      int slot = slot(node, sign);
      if (edges[slot] == 0) {
        edges[slot] = from(node, sign) << NODE_BITS | size;
        chains[node] = size == node + 1 ? sign : chains[node];
        leads[node] |= 1L << sign;
        parents[size] = node;
        signs[size] = sign;
        depths[size] = depths[node] + 1;
        size++;
      }
      return (int) edges[slot] & NODE_MASK;
    }

    /** Links each node to the longest other node whose text its own text ends with. */
    void link() {
      for (int node : byDepth()) {
        int parent = parents[node];
        if (depths[node] > 1) {
          boolean joined = Letters.isSpacedWord(signs[parent]) && Letters.isSpacedWord(signs[node]);
          fallbacks[node] = behind(fallbacks[parent], signs[node], joined ? INSIDE : ROOT);
        }
        int fallback = fallbacks[node];
        nextEnds[node] = Automaton.this.ends[fallback] == NONE ? nextEnds[fallback] : fallback;
      }
    }

    private int behind(int from, char sign, int root) {
      int node = from;
      int child = child(node == ROOT ? root : node, sign);
      while (child == NONE && node != ROOT) {
        node = fallbacks[node];
        child = child(node == ROOT ? root : node, sign);
      }
      return child == NONE ? ROOT : child;
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
      return Arrays.copyOfRange(order, 2, size);
    }
  }

  /** An edge's upper bits. */
  private static long from(int node, char sign) {
    return (long) node << Character.SIZE | sign;
  }

  /** Where an edge is, or could be. */
  private int slot(int node, char sign) {
    int mask = edges.length - 1;
    int hash = (node * 31 + sign) * SCATTER;
    int slot = (hash ^ (hash >>> 15)) & mask;
    long from = from(node, sign);
    long edge = edges[slot];
    while (edge != 0 && edge >>> NODE_BITS != from) {
      slot = (slot + 1) & mask;
      edge = edges[slot];
    }
    return slot;
  }

  private int child(int node, char sign) {
    if (chains[node] == sign) {
      return node + 1;
    }
    if ((leads[node] >>> sign & 1) == 0) {
      return NONE;
    }
    long edge = edges[slot(node, sign)];
    return edge == 0 ? NONE : (int) edge & NODE_MASK;
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
      steps += tell(node, i + 1, listener);
    }
    return steps;
  }

  /** Tells of the patterns that the text so far ends with, and gives their number. */
  private int tell(int node, int end, Listener listener) {
    int told = 0;
    int match = ends[node] == NONE ? nextEnds[node] : node;
    while (match != NONE) {
      for (int found = ends[match]; found != NONE; found = others[found]) {
        listener.found(patterns[found], end);
        told++;
      }
      match = nextEnds[match];
    }
    return told;
  }
}
