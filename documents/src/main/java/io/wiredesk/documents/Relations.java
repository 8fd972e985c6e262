package io.wiredesk.documents;

import io.wiredesk.parse.DocumentParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a part of an Office file refers to (ECMA-376, part 2, 9.3). Parts are found by it and not by
 * their names, which programs choose freely.
 *
 * @param relations in the file's order, without those that lead out of it
 */
record Relations(List<Relation> relations) {

  /** One of them. The type is the last step of its address, which strict files share. */
  record Relation(String type, String target) {}

  /** Those of a part; of the package as a whole for the empty name. */
  static Relations of(DocumentParts zip, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    List<Relation> relations = new ArrayList<>();
    XmlPart.read(
        zip,
        folder + "_rels/" + part.substring(slash) + ".rels",
        new XmlPart.Reader() {
          @Override
          public void open(String name, XmlPart.Attributes attributes) {
            boolean inside = !attributes.get("TargetMode", "").equals("External");
            if (name.equals("Relationship") && inside) {
              String type = attributes.get("Type", "");
              relations.add(
                  new Relation(
                      type.substring(type.lastIndexOf('/') + 1),
                      resolve(folder, attributes.get("Target", ""))));
            }
          }

          @Override
          public void close(String name) {}

          @Override
          public void text(String text) {}
        });
    return new Relations(relations);
  }

  /** The parts of a type. */
  List<String> all(String type) {
    return relations.stream()
        .filter(r -> r.type().equals(type))
        .map(Relation::target)
        .distinct()
        .toList();
  }

  /** The first part of a type, or the name that Word gives it. */
  String first(String type, String otherwise) {
    return all(type).stream().findFirst().orElse(otherwise);
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      int above = path.lastIndexOf('/', path.length() - 2);
      path = path.substring(0, above + 1);
      rest = rest.substring("../".length());
    }
    return path + rest;
  }
}
