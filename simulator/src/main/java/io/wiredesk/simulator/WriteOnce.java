package io.wiredesk.simulator;

import io.wiredesk.objects.Fetched;
import io.wiredesk.objects.ObjectStore;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bucket that takes an object once; what stands there already is not written, and wakes nobody.
 */
final class WriteOnce implements ObjectStore {

  private final ObjectStore bucket;
  private final Set<String> taken = new HashSet<>();

  WriteOnce(ObjectStore bucket) {
    this.bucket = bucket;
  }

  @Override
  public Fetched get(String name, String key, @Nullable String versionId, long limit) {
    return bucket.get(name, key, versionId, limit);
  }

  @Override
  public String put(String name, String key, byte[] bytes, String contentType) {
    return taken.add(key) ? bucket.put(name, key, bytes, contentType) : "there already";
  }
}
