package io.wiredesk.infra;

import io.wiredesk.local.LocalCloudExtension;
import io.wiredesk.topics.SnsTopics;
import io.wiredesk.topics.Topics;
import io.wiredesk.topics.TopicsContract;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnsTopicsIT extends TopicsContract {

  @RegisterExtension static final LocalCloudExtension CLOUD = new LocalCloudExtension();

  private final CloudClients clients = CloudClients.at(CLOUD.endpoint());
  private String topic = "";
  private Subscriber subscriber = Subscriber.none(clients);

  @BeforeEach
  void topicWithASubscriber() {
    topic = clients.sns().createTopic(create -> create.name("t-" + UUID.randomUUID())).topicArn();
    subscriber = Subscriber.to(topic, "{}", clients);
  }

  @Override
  protected Topics topics() {
    return new SnsTopics(clients.sns());
  }

  @Override
  protected String topic() {
    return topic;
  }

  @Override
  protected Received next() {
    return subscriber.next();
  }
}
