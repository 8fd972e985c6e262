package io.wiredesk.simulator;

/**
 * A message in a queue, or a record of a stream.
 *
 * @param id tells it from all others
 * @param body what it holds
 * @param received how often it came out
 */
record Message(String id, String body, int received) {

  Message again() {
    return new Message(id, body, received + 1);
  }
}
