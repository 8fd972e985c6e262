package io.wiredesk.infra;

import io.wiredesk.local.LocalCloudExtension;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.ReleaseTable;
import io.wiredesk.table.ReleaseTableContract;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import tools.jackson.databind.JsonNode;

/** The contract on a table that is made as {@code infra/storage.yaml} describes it. */
class DynamoTableIT extends ReleaseTableContract {

  @RegisterExtension static final LocalCloudExtension CLOUD = new LocalCloudExtension();

  @BeforeAll
  static void tableOfTheTemplate() {
    JsonNode table = Template.read("infra/storage.yaml").properties("Table");
    var request =
        CreateTableRequest.builder().tableName("contract").billingMode(BillingMode.PAY_PER_REQUEST);
    request.attributeDefinitions(
        table.path("AttributeDefinitions").valueStream().map(DynamoTableIT::attribute).toList());
    request.keySchema(keys(table));
    request.globalSecondaryIndexes(
        table.path("GlobalSecondaryIndexes").valueStream().map(DynamoTableIT::index).toList());
    var dynamo = CloudClients.at(CLOUD.endpoint()).dynamo();
    dynamo.createTable(request.build());
    dynamo.waiter().waitUntilTableExists(describe -> describe.tableName("contract"));
  }

  private static AttributeDefinition attribute(JsonNode node) {
    return AttributeDefinition.builder()
        .attributeName(node.path("AttributeName").asString(""))
        .attributeType(ScalarAttributeType.fromValue(node.path("AttributeType").asString("")))
        .build();
  }

  private static GlobalSecondaryIndex index(JsonNode node) {
    String projection = node.path("Projection").path("ProjectionType").asString("");
    return GlobalSecondaryIndex.builder()
        .indexName(node.path("IndexName").asString(""))
        .keySchema(keys(node))
        .projection(Projection.builder().projectionType(projection).build())
        .build();
  }

  private static List<KeySchemaElement> keys(JsonNode node) {
    return node.path("KeySchema")
        .valueStream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.path("AttributeName").asString(""))
                    .keyType(key.path("KeyType").asString(""))
                    .build())
        .toList();
  }

  @Override
  protected ReleaseTable table() {
    return new DynamoTable(CloudClients.at(CLOUD.endpoint()).dynamo(), "contract");
  }
}
