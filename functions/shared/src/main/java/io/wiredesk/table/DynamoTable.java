package io.wiredesk.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The table in DynamoDB. */
public final class DynamoTable implements ReleaseTable {

  private static final String DUE_INDEX = "Due";

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** With the region, credentials and endpoint of the environment. */
  public static DynamoTable ofEnvironment(String table) {
    return new DynamoTable(
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(),
        table);
  }

  @Override
  public Map<Key, Item> read(Collection<Key> keys) {
    var asked =
        KeysAndAttributes.builder()
            .keys(keys.stream().map(Attributes::of).toList())
            .consistentRead(true)
            .build();
    var answer = dynamo.batchGetItem(get -> get.requestItems(Map.of(table, asked)));
    if (!answer.unprocessedKeys().isEmpty()) {
      throw new IllegalStateException("the table is throttled: a read was answered in part");
    }
    var found = new LinkedHashMap<Key, Item>();
    for (var attributes : answer.responses().getOrDefault(table, List.of())) {
      found.put(Attributes.key(attributes), Attributes.item(attributes));
    }
    return found;
  }

  @Override
  public boolean write(List<Write> writes) {
    if (writes.size() == 1 && writes.getFirst() instanceof Write.Put put) {
      return put(put);
    }
    return transact(writes);
  }

  /** One item needs no transaction, which would cost twice as much. */
  private boolean put(Write.Put put) {
    try {
      dynamo.putItem(
          request ->
              request
                  .tableName(table)
                  .item(Attributes.of(put.item()))
                  .conditionExpression(expression(put.condition()))
                  .expressionAttributeNames(names(put.condition()))
                  .expressionAttributeValues(values(put.condition())));
      return true;
    } catch (ConditionalCheckFailedException unmet) {
      return false;
    }
  }

  private boolean transact(List<Write> writes) {
    var items = writes.stream().map(this::transactItem).toList();
    try {
      dynamo.transactWriteItems(request -> request.transactItems(items));
      return true;
    } catch (TransactionCanceledException cancelled) {
      if (cancelled.cancellationReasons().stream().anyMatch(DynamoTable::isOvertaken)) {
        return false;
      }
      throw cancelled;
    }
  }

  private static boolean isOvertaken(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code())
        || "TransactionConflict".equals(reason.code());
  }

  private TransactWriteItem transactItem(Write write) {
    return switch (write) {
      case Write.Put(Item item, Condition condition) ->
          TransactWriteItem.builder()
              .put(
                  put ->
                      put.tableName(table)
                          .item(Attributes.of(item))
                          .conditionExpression(expression(condition))
                          .expressionAttributeNames(names(condition))
                          .expressionAttributeValues(values(condition)))
              .build();
      case Write.Delete(Key key) ->
          TransactWriteItem.builder()
              .delete(delete -> delete.tableName(table).key(Attributes.of(key)))
              .build();
    };
  }

  private static @Nullable String expression(Condition condition) {
    return switch (condition) {
      case Condition.Always() -> null;
      case Condition.Absent() -> "attribute_not_exists(pk)";
      case Condition.Has(String attribute, Object value) -> "#a = :v";
    };
  }

  private static @Nullable Map<String, String> names(Condition condition) {
    return condition instanceof Condition.Has has ? Map.of("#a", has.attribute()) : null;
  }

  private static @Nullable Map<String, AttributeValue> values(Condition condition) {
    return condition instanceof Condition.Has has ? Map.of(":v", Attributes.of(has.value())) : null;
  }

  @Override
  public List<Item> query(
      String pk, String from, String to, boolean newestFirst, int limit, @Nullable Key after) {
    return dynamo
        .query(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", Attributes.of((Object) pk),
                            ":from", Attributes.of((Object) (from.isEmpty() ? " " : from)),
                            ":to", Attributes.of((Object) to)))
                    .scanIndexForward(!newestFirst)
                    .limit(limit)
                    .exclusiveStartKey(after == null ? null : Attributes.of(after)))
        .items()
        .stream()
        .map(Attributes::item)
        .toList();
  }

  @Override
  public List<Key> due(String queue, String until, int limit) {
    return dynamo
        .query(
            query ->
                query
                    .tableName(table)
                    .indexName(DUE_INDEX)
                    .keyConditionExpression("#q = :q AND #d <= :d")
                    .expressionAttributeNames(Map.of("#q", Item.QUEUE, "#d", Item.DUE))
                    .expressionAttributeValues(
                        Map.of(
                            ":q", Attributes.of((Object) queue),
                            ":d", Attributes.of((Object) until)))
                    .limit(limit))
        .items()
        .stream()
        .map(Attributes::key)
        .toList();
  }
}
