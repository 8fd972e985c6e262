package io.wiredesk.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Puts the tools into the user's cache, once for each set of pins. All of it at the same time: the
 * network, pip and Maven each leave room for the others.
 */
final class ToolSetup {
  private static final List<Resource> LOCALSTACK_LISTS =
      List.of(Resource.BUILD_PINS, Resource.LOCALSTACK_PINS);

  private final LocalCloudOptions options;
  private final Progress progress;

  ToolSetup(LocalCloudOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * What the process form of LocalStack needs; the SAM CLI comes along while the others are
   * fetched.
   */
  Tools localStack() {
    Python python = Python.find(options.environment());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Path> jars = CompletableFuture.supplyAsync(this::jars, threads);
      CompletableFuture<Path> sam = CompletableFuture.supplyAsync(() -> sam(python), threads);
      CompletableFuture<Tools> localStack =
          CompletableFuture.supplyAsync(() -> localStack(python), threads)
              .thenCombine(jars, (tools, folder) -> tools.withJars(folder));
      return join(localStack.thenCombine(sam, (tools, _) -> tools));
    }
  }

  /** The SAM CLI's executable. */
  Path sam() {
    return sam(Python.find(options.environment()));
  }

  private Tools localStack(Python python) {
    Path scripts = scripts();
    Path venv = folder("localstack", Resource.hash(LOCALSTACK_LISTS, python.toString()));
    Path installed =
        fill(
            venv,
            "installing LocalStack " + LocalStack.VERSION + " (once, about a minute)",
            folder -> installLocalStack(folder, python, scripts));
    return new Tools(
        VirtualEnvironment.python(installed), scripts, installed.resolve("catalog"), installed);
  }

  private void installLocalStack(Path folder, Python python, Path scripts) {
    VirtualEnvironment made =
        VirtualEnvironment.install(folder, python, options.environment(), LOCALSTACK_LISTS);
    Map<String, String> environment = new HashMap<>(made.environment());
    environment.putAll(LocalStack.services());
    environment.put("PYTHONPATH", scripts.toString());
    new VirtualEnvironment(folder, environment)
        .run(
            "Could not prepare LocalStack",
            VirtualEnvironment.python(folder).toString(),
            "-m",
            "wiredesk_localstack.prepare",
            folder.resolve("catalog").toString(),
            LocalStack.SERVICES);
  }

  private Path sam(Python python) {
    Path venv = folder("sam", Resource.hash(List.of(Resource.SAM_PINS), python.toString()));
    return fill(
            venv,
            "installing the SAM CLI " + Sam.VERSION + " (once, about a minute)",
            folder -> {
              var _ =
                  VirtualEnvironment.install(
                      folder, python, options.environment(), List.of(Resource.SAM_PINS));
            })
        .resolve("bin/sam");
  }

  private Path jars() {
    Path folder = folder("jars", Resource.hash(List.of(Resource.JARS_POM, Resource.JARS_HASHES)));
    JarDownload download = new JarDownload(options.project(), options.environment());
    return fill(folder, "downloading DynamoDB Local and the Lambda runtime (once)", download::into);
  }

  private Path scripts() {
    Path folder = folder("scripts", Resource.hash(Resource.scripts()));
    return new Download(folder)
        .orElseFill(target -> Resource.scripts().forEach(script -> script.copyInto(target)));
  }

  private Path fill(Path folder, String name, java.util.function.Consumer<Path> filler) {
    Download download = new Download(folder);
    return download.complete()
        ? folder
        : progress.step(name, (Supplier<Path>) () -> download.orElseFill(filler));
  }

  private Path folder(String name, String hash) {
    return options.downloads().resolve(name + "-" + hash);
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LocalCloudException known ? known : e;
    }
  }
}
