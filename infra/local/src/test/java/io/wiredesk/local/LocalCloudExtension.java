package io.wiredesk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests a local cloud: one for all test classes of a run, started by the first, ended with
 * the last.
 *
 * <pre>{@code
 * @RegisterExtension static final LocalCloudExtension CLOUD = new LocalCloudExtension();
 * }</pre>
 *
 * <p>Where no cloud can be started, the tests are skipped with one loud line. With
 * WIREDESK_REQUIRE_LOCALSTACK=1 they fail instead.
 */
public final class LocalCloudExtension implements BeforeAllCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LocalCloudExtension.class);

  private @org.jspecify.annotations.Nullable LocalCloud cloud;

  @Override
  public void beforeAll(ExtensionContext context) {
    cloud =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent("cloud", _ -> new Started(start()), Started.class)
            .cloud();
  }

  public LocalCloud cloud() {
    if (cloud == null) {
      throw new IllegalStateException("Register the extension in a static field");
    }
    return cloud;
  }

  public URI endpoint() {
    return cloud().endpoint();
  }

  /** What an AWS client needs; see {@link LocalCloud#environment()}. */
  public Map<String, String> environment() {
    return cloud().environment();
  }

  /** Skips, or fails where a cloud is required. */
  public static void requireCloud() {
    Optional<String> reason = LocalCloud.missing(LocalCloudOptions.ofCurrentFolder());
    if (reason.isEmpty()) {
      return;
    }
    if ("1".equals(System.getenv("WIREDESK_REQUIRE_LOCALSTACK"))) {
      throw new AssertionError("WIREDESK_REQUIRE_LOCALSTACK is 1, but: " + reason.get());
    }
    System.err.println("### SKIPPED, the tests on a local cloud: " + reason.get());
    throw new TestAbortedException(reason.get());
  }

  private static LocalCloud start() {
    requireCloud();
    try {
      Path folder = Files.createTempDirectory("wiredesk-cloud");
      return LocalCloud.start(
          LocalCloudOptions.temporary(folder), new ConsoleProgress(System.err, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Started(LocalCloud cloud) implements AutoCloseable {
    @Override
    public void close() {
      cloud.stop();
      Folders.delete(cloud.options().stateDir());
    }
  }
}
