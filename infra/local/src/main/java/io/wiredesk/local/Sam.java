package io.wiredesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pinned SAM CLI, pointed at a local cloud. */
public final class Sam {
  static final String VERSION = "1.170.0";

  private static final String BUCKET = "wiredesk-deployment";
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final LocalCloud cloud;
  private final Path executable;
  private final Path folder;

  private Sam(LocalCloud cloud, Path executable, Path folder) {
    this.cloud = cloud;
    this.executable = executable;
    this.folder = folder;
  }

  /**
   * Installs the SAM CLI if it is not there. Its commands work on the template of the cloud's
   * project.
   */
  public static Sam on(LocalCloud cloud, Progress progress) {
    Path executable = new ToolSetup(cloud.options(), progress).sam();
    return new Sam(cloud, executable, cloud.options().project());
  }

  /** The same for a template elsewhere: paths in it are relative to its folder. */
  public Sam in(Path other) {
    return new Sam(cloud, executable, other.toAbsolutePath());
  }

  /** Checks the template; with {@code lint} as strictly as SAM can. Returns what SAM said. */
  public String validate(boolean lint) {
    return lint ? run("validate", "--lint") : run("validate");
  }

  /** Builds into {@code .aws-sam}. Deploying does not need it: the jars are Maven's. */
  public String build() {
    return run("build");
  }

  /**
   * Deploys the template as it stands. A stack that has not changed is left as it is.
   *
   * @param parameters by their names; those that are left out keep their defaults
   */
  public String deploy(String stackName, Map<String, String> parameters) {
    List<String> line = new ArrayList<>(List.of("deploy", "--stack-name", stackName));
    line.addAll(List.of("--s3-bucket", bucket(), "--config-file", emptyConfiguration().toString()));
    line.addAll(
        List.of(
            "--capabilities", "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"));
    line.addAll(
        List.of("--no-confirm-changeset", "--no-fail-on-empty-changeset", "--no-progressbar"));
    line.addAll(List.of("--template-file", folder.resolve("template.yaml").toString()));
    if (!parameters.isEmpty()) {
      line.add("--parameter-overrides");
      parameters.forEach((name, value) -> line.add(name + "=" + value));
    }
    return run(line.toArray(String[]::new));
  }

  /** SAM's own bucket would be a stack of its own, three seconds of each first deployment. */
  private String bucket() {
    if (!cloud.at().createBucket(BUCKET)) {
      throw new LocalCloudException(
          "Could not make a bucket for the deployment at " + cloud.endpoint() + ".");
    }
    return BUCKET;
  }

  /**
   * The project's samconfig.toml is for real accounts: it names a bucket, a profile, a
   * confirmation.
   */
  private Path emptyConfiguration() {
    Path file = Folders.create(cloud.options().stateDir()).resolve("samconfig.toml");
    try {
      return Files.writeString(file, "version = 0.1\n");
    } catch (IOException e) {
      throw new LocalCloudException("Could not write " + file + ": " + e.getMessage(), e);
    }
  }

  private String run(String... arguments) {
    List<String> line = new ArrayList<>(List.of(executable.toString()));
    line.addAll(List.of(arguments));
    Command.Result result = new Command(line, environment(), folder, LIMIT).run();
    if (!result.succeeded()) {
      throw new LocalCloudException(
          "sam "
              + arguments[0]
              + " failed. The last it said:\n"
              + result.lastLines(12).indent(2).stripTrailing());
    }
    return result.output();
  }

  /** Nothing of a real account may reach a command that is meant for the local cloud. */
  private Map<String, String> environment() {
    Map<String, String> own =
        new HashMap<>(VirtualEnvironment.withoutPython(cloud.options().environment()));
    own.keySet().removeIf(name -> name.startsWith("AWS_") && !name.equals("AWS_CA_BUNDLE"));
    own.putAll(cloud.environment());
    own.put("SAM_CLI_POLL_DELAY", "0.5"); // seconds; its own 5 are for an AWS that counts calls
    return own;
  }
}
