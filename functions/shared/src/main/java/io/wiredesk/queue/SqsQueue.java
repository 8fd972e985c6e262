package io.wiredesk.queue;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue in SQS. */
public final class SqsQueue implements MessageQueue {

  private final SqsClient sqs;
  private final String url;

  public SqsQueue(SqsClient sqs, String url) {
    this.sqs = sqs;
    this.url = url;
  }

  /** With the region, credentials and endpoint of the environment. */
  public static SqsQueue ofEnvironment(String url) {
    return new SqsQueue(
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(), url);
  }

  @Override
  public void send(String body) {
    sqs.sendMessage(send -> send.queueUrl(url).messageBody(body));
  }
}
