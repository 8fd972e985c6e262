package io.wiredesk.repetition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wordings that sources repeat, as they were learned and reviewed. A value that never changes:
 * make it once and share it between threads.
 */
public final class Wordings {

  /** No wording at all. */
  public static final Wordings NONE = new Wordings(List.of());

  /** How many of one key are compared. */
  private static final int MOST_OF_A_KEY = 8;

  private final List<Wording> all;
  private final String version;
  private final Map<Long, List<Known>> byKey = new HashMap<>();

  private record Known(Wording wording, Shape shape) {}

  private Wordings(List<Wording> all) {
    this.all = all.stream().sorted(Comparator.comparing(Wording::id)).toList();
    this.version = all.isEmpty() ? "" : WordingFile.version(bytes());
    for (Wording wording : this.all) {
      if (!wording.rejected()) {
        index(new Known(wording, wording.shape()));
      }
    }
  }

  static Wordings of(List<Wording> wordings) {
    return wordings.isEmpty() ? NONE : new Wordings(wordings);
  }

  /**
   * Reads a file of wordings.
   *
   * @param file its name, for the message of an error
   * @throws BrokenWordingsException when a line can't be read
   */
  public static Wordings read(String file, byte[] bytes) {
    return of(WordingFile.read(file, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** The file that {@link #read} reads: UTF-8, sorted, the same for the same wordings. */
  public byte[] bytes() {
    return WordingFile.write(all).getBytes(StandardCharsets.UTF_8);
  }

  /** A hash of what the file says; empty when there is no wording. */
  public String version() {
    return version;
  }

  /** All wordings by their ids, the rejected ones too. */
  public List<Wording> all() {
    return all;
  }

  /** The same wordings, of which those are rejected that a person rejected before. */
  public Wordings rejecting(Wordings before) {
    Set<String> rejected =
        before.all.stream()
            .filter(Wording::rejected)
            .map(Wording::id)
            .collect(Collectors.toUnmodifiableSet());
    return of(all.stream().map(w -> rejected.contains(w.id()) ? w.reject() : w).toList());
  }

  /**
   * The wording that a paragraph is, names and numbers exchanged.
   *
   * @param source where its release comes from; of a release that does not say, all sources'
   *     wordings are compared, and of one that does, its own and those that several sources have
   */
  public Optional<Wording> find(@Nullable String source, String paragraph) {
    if (byKey.isEmpty()) {
      return Optional.empty();
    }
    String key = source == null ? null : Wording.key(source);
    return Shape.of(paragraph).flatMap(shape -> find(key, shape));
  }

  private Optional<Wording> find(@Nullable String source, Shape shape) {
    Wording elsewhere = null;
    boolean several = source == null;
    for (long key : shape.keys()) {
      for (Known known : byKey.getOrDefault(key, List.of())) {
        if (known.shape().resembles(shape)) {
          if (known.wording().source().equals(source)) {
            return Optional.of(known.wording());
          }
          several |= elsewhere != null && !elsewhere.source().equals(known.wording().source());
          elsewhere = elsewhere == null ? known.wording() : elsewhere;
        }
      }
    }
    return several ? Optional.ofNullable(elsewhere) : Optional.empty();
  }

  private void index(Known known) {
    for (long key : known.shape().keys()) {
      List<Known> same = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
      if (same.size() < MOST_OF_A_KEY) {
        same.add(known);
      }
    }
  }
}
