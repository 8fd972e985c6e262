package io.wiredesk.local;

import java.nio.file.Path;

/**
 * What LocalStack without Docker runs on, as it lies in the user's cache.
 *
 * @param python of the environment that LocalStack is installed in
 * @param scripts the folder with {@code main.py}
 * @param catalog the folder with LocalStack's catalogue of AWS services
 * @param jars the folder with the folders {@code runtime} and {@code dynamodb}
 */
record Tools(Path python, Path scripts, Path catalog, Path jars) {
  Tools withJars(Path other) {
    return new Tools(python, scripts, catalog, other);
  }
}
