package io.wiredesk.objects;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Objects in memory, all of their versions. */
public final class MemoryObjects implements ObjectStore {

  private record Name(String bucket, String key) {}

  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  private record Version(String id, byte[] bytes, Instant modified, @Nullable String contentType) {}

  private final Map<Name, List<Version>> objects = new LinkedHashMap<>();
  private final InstantSource clock;
  private int versions;

  /**
   * @param clock gives each write its time
   */
  public MemoryObjects(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Fetched get(
      String bucket, String key, @Nullable String versionId, long limit) {
    Version version = find(new Name(bucket, key), versionId);
    return version.bytes().length > limit
        ? new Fetched.TooLarge(version.bytes().length, version.modified(), version.contentType())
        : new Fetched.Content(version.bytes().clone(), version.modified(), version.contentType());
  }

  @Override
  public synchronized String put(String bucket, String key, byte[] bytes, String contentType) {
    var modified = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var version = new Version("v" + ++versions, bytes.clone(), modified, contentType);
    objects.computeIfAbsent(new Name(bucket, key), name -> new ArrayList<>()).add(version);
    return version.id();
  }

  /** The keys of a bucket's objects, in the order in which they were first written. */
  public synchronized List<String> keys(String bucket) {
    return objects.keySet().stream()
        .filter(name -> name.bucket().equals(bucket))
        .map(Name::key)
        .toList();
  }

  private Version find(Name name, @Nullable String versionId) {
    List<Version> all = objects.getOrDefault(name, List.of());
    if (versionId == null && !all.isEmpty()) {
      return all.getLast();
    }
    return all.stream()
        .filter(version -> version.id().equals(versionId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no such object: " + name));
  }
}
