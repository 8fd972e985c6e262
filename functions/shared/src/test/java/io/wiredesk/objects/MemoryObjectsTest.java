package io.wiredesk.objects;

import java.time.InstantSource;

class MemoryObjectsTest extends ObjectStoreContract {

  private final MemoryObjects objects = new MemoryObjects(InstantSource.system());

  @Override
  protected ObjectStore store() {
    return objects;
  }

  @Override
  protected String bucket() {
    return "wire";
  }
}
