package io.wiredesk.infra;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A CloudFormation template, read as plain YAML: of {@code !Ref X}, {@code !GetAtt X.Y} and {@code
 * !Sub "…"} the text after the tag is left.
 */
record Template(JsonNode root) {

  /** The project's folder, seen from this module's. */
  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  static Template read(String path) {
    return new Template(new YAMLMapper().readTree(PROJECT.resolve(path).toFile()));
  }

  /** The resources of a type, by their logical ids. */
  Map<String, JsonNode> ofType(String type) {
    var found = new LinkedHashMap<String, JsonNode>();
    root.path("Resources")
        .properties()
        .forEach(
            resource -> {
              if (resource.getValue().path("Type").asString("").equals(type)) {
                found.put(resource.getKey(), resource.getValue().path("Properties"));
              }
            });
    return found;
  }

  /** The properties of a resource. */
  JsonNode properties(String id) {
    return root.path("Resources").path(id).path("Properties");
  }

  /** A text, or a list of them, as a list. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(entry -> texts.add(entry.asString("")));
    } else {
      texts.add(node.asString(""));
    }
    return texts;
  }
}
