package io.wiredesk.infra;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What roles allow. */
final class Policies {

  /**
   * One action on one resource.
   *
   * @param condition the values of its condition; empty where it has none
   */
  record Grant(String action, String resource, String condition) {

    @Override
    public String toString() {
      return action + " " + resource + (condition.isEmpty() ? "" : " if " + condition);
    }
  }

  private Policies() {}

  /** All that a role of a template allows. */
  static List<Grant> of(Template template, String role) {
    List<Grant> grants = new ArrayList<>();
    for (JsonNode policy : template.properties(role).path("Policies")) {
      for (JsonNode statement : policy.path("PolicyDocument").path("Statement")) {
        for (String action : Template.texts(statement.path("Action"))) {
          for (String resource : Template.texts(statement.path("Resource"))) {
            grants.add(new Grant(action, resource, condition(statement)));
          }
        }
      }
    }
    return grants;
  }

  private static String condition(JsonNode statement) {
    JsonNode condition = statement.path("Condition");
    JsonNode keys = condition.findPath("dynamodb:LeadingKeys");
    JsonNode value = keys.isMissingNode() ? condition.findPath("s3:prefix") : keys;
    return value.isMissingNode() ? "" : String.join(", ", Template.texts(value));
  }
}
