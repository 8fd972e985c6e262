package io.wiredesk.objects;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Objects in memory, all of their versions. */
public final class MemoryObjects implements ObjectStore, ObjectListing {

  private record Name(String bucket, String key) {}

  @SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
  private record Written(String id, byte[] bytes, Instant modified, @Nullable String contentType) {}

  private final Map<Name, List<Written>> objects = new LinkedHashMap<>();
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
    Written version = find(new Name(bucket, key), versionId);
    return version.bytes().length > limit
        ? new Fetched.TooLarge(version.bytes().length, version.modified(), version.contentType())
        : new Fetched.Content(version.bytes().clone(), version.modified(), version.contentType());
  }

  @Override
  public synchronized String put(String bucket, String key, byte[] bytes, String contentType) {
    var modified = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var version = new Written("v" + ++versions, bytes.clone(), modified, contentType);
    objects.computeIfAbsent(new Name(bucket, key), name -> new ArrayList<>()).add(version);
    return version.id();
  }

  @Override
  public synchronized Page versions(String bucket, String prefix, @Nullable Place after) {
    List<Version> all = new ArrayList<>();
    objects.keySet().stream()
        .filter(name -> name.bucket().equals(bucket) && name.key().startsWith(prefix))
        .sorted((one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other)))
        .forEach(name -> all.addAll(versions(name)));
    int start = after == null ? 0 : begin(all, after);
    List<Version> page = all.subList(start, Math.min(start + PAGE, all.size()));
    boolean isLast = start + page.size() == all.size();
    return new Page(
        page, isLast ? null : new Place(page.getLast().key(), page.getLast().versionId()));
  }

  private List<Version> versions(Name name) {
    return objects.getOrDefault(name, List.of()).reversed().stream()
        .map(written -> new Version(name.key(), written.id(), written.modified()))
        .toList();
  }

  private static int begin(List<Version> all, Place after) {
    for (int i = 0; i < all.size(); i++) {
      Version version = all.get(i);
      if (version.key().equals(after.key()) && version.versionId().equals(after.versionId())) {
        return i + 1;
      }
    }
    return all.size();
  }

  private static byte[] utf8(Name name) {
    return name.key().getBytes(StandardCharsets.UTF_8);
  }

  /** The keys of a bucket's objects, in the order in which they were first written. */
  public synchronized List<String> keys(String bucket) {
    return objects.keySet().stream()
        .filter(name -> name.bucket().equals(bucket))
        .map(Name::key)
        .toList();
  }

  private Written find(Name name, @Nullable String versionId) {
    List<Written> all = objects.getOrDefault(name, List.of());
    if (versionId == null && !all.isEmpty()) {
      return all.getLast();
    }
    return all.stream()
        .filter(version -> version.id().equals(versionId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no such object: " + name));
  }
}
