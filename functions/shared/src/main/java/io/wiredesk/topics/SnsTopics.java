package io.wiredesk.topics;

import io.wiredesk.function.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** Topics in SNS. */
public final class SnsTopics implements Topics {

  private final SnsClient sns;

  public SnsTopics(SnsClient sns) {
    this.sns = sns;
  }

  /** With the region, credentials and endpoint of the environment. */
  public static SnsTopics ofEnvironment() {
    return new SnsTopics(
        SnsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build());
  }

  @Override
  public void publish(
      String topicArn,
      String subject,
      Map<String, String> bodies,
      Map<String, List<String>> attributes) {
    var values = new LinkedHashMap<String, MessageAttributeValue>();
    attributes.forEach((name, texts) -> values.put(name, value(texts)));
    try {
      sns.publish(
          publish ->
              publish
                  .topicArn(topicArn)
                  .subject(subject)
                  .messageStructure("json")
                  .message(Json.text(bodies))
                  .messageAttributes(values));
    } catch (InvalidParameterException refused) {
      // SNS has no code of its own for a bad subject; an ASCII one is never the reason.
      if (subject.chars().allMatch(c -> c < 128)) {
        throw refused;
      }
      throw new SubjectRefused(subject, refused);
    }
  }

  private static MessageAttributeValue value(List<String> texts) {
    return texts.size() == 1
        ? MessageAttributeValue.builder().dataType("String").stringValue(texts.getFirst()).build()
        : MessageAttributeValue.builder()
            .dataType("String.Array")
            .stringValue(Json.text(texts))
            .build();
  }
}
