package io.wiredesk.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks documents against the schemas of {@code docs/schema}. */
public final class Schemas {

  private Schemas() {}

  /** What is wrong with a document; nothing where it is right. */
  public static List<String> errors(Path schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(schema), InputFormat.JSON)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static String read(Path schema) {
    try {
      return Files.readString(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
