package io.wiredesk.queue;

/** A queue that messages are put into. What fails is an exception. */
public interface MessageQueue {

  /** Sends a message; it may come out more than once, and in any order. */
  void send(String body);
}
