package io.wiredesk.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The function that {@link LocalCloudIT} deploys. */
public final class EchoFunction {
  public String echo(String event) {
    System.out.println("echo " + event);
    return event;
  }

  /** Hangs for longer than any timeout if it is told to. */
  public String sleepOrEcho(String event) {
    while (event.equals("sleep")) {
      LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
    }
    return event;
  }

  /** Takes the whole process down if it is told to. */
  public String crashOrEcho(String event) {
    if (event.equals("crash")) {
      Runtime.getRuntime().halt(7);
    }
    return event;
  }
}
