package io.wiredesk.topics;

import java.util.List;
import java.util.Map;

/** The topics. Each method is one request; what fails is an exception. */
public interface Topics {

  /**
   * Sends a message.
   *
   * @param topicArn the topic
   * @param subject for e-mail: under 100 characters, no line breaks or control characters
   * @param bodies by protocol, {@code default} among them; together under 256 KB
   * @param attributes for filter policies, each with its values; one value is sent as a string,
   *     more as an array of strings
   * @throws SubjectRefused where the region wants an ASCII subject
   */
  void publish(
      String topicArn,
      String subject,
      Map<String, String> bodies,
      Map<String, List<String>> attributes);

  /** The topic's region takes no subject but an ASCII one. */
  final class SubjectRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SubjectRefused(String subject, Throwable cause) {
      super("the subject was refused: " + subject, cause);
    }
  }
}
