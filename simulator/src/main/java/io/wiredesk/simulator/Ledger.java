package io.wiredesk.simulator;

import io.wiredesk.function.Json;
import io.wiredesk.table.Item;
import io.wiredesk.table.Outbox;
import io.wiredesk.table.Write;
import io.wiredesk.topics.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Watches what is stored and what is announced, and keeps what is wrong with it. */
final class Ledger implements Topics {

  private final InstantSource clock;
  private final Map<String, Spec> specs = new HashMap<>();
  private final Set<String> stored = new HashSet<>();
  private final Map<String, Item> heads = new HashMap<>();
  private final Map<String, Integer> sent = new LinkedHashMap<>();
  private final Set<String> wrongs = new TreeSet<>();

  Ledger(InstantSource clock, Scenario scenario) {
    this.clock = clock;
    for (List<Spec> upload : scenario.uploads()) {
      upload.forEach(spec -> specs.put(spec.title(), spec));
    }
  }

  /** What was found wrong, each once. */
  Set<String> wrongs() {
    return wrongs;
  }

  /** How often each announcement was sent, by its {@code dedupId}. */
  Map<String, Integer> sent() {
    return sent;
  }

  void wrong(String what) {
    wrongs.add(what);
  }

  /** Sees a transaction that was done. */
  void written(List<Write> writes) {
    Set<String> versions = new HashSet<>();
    for (Write write : writes) {
      if (write instanceof Write.Put(Item item, var condition)
          && item.key().pk().startsWith("release#")) {
        put(item, versions);
      }
    }
    stored.addAll(versions);
  }

  private void put(Item item, Set<String> versions) {
    String name = item.text("release") + "-" + item.number("revision");
    String sk = item.key().sk();
    if (sk.startsWith("version#") && !stored.contains(name)) {
      versions.add(name);
    } else if (sk.equals("head")) {
      Item before = heads.put(item.text("release"), item);
      if (before != null && item.number("revision") < before.number("revision")) {
        wrong("HEAD WENT BACK: " + before.text("title") + " to " + item.text("title"));
      }
    } else if (Outbox.at(item.key()) && item.number("edition") == 1 && stored.contains(name)) {
      wrong("ANNOUNCED AFTER IT WAS STORED: " + name);
    }
  }

  @Override
  public void publish(
      String topicArn,
      String subject,
      Map<String, String> bodies,
      Map<String, List<String>> attributes) {
    JsonNode message = Json.tree(bodies.getOrDefault("default", ""));
    String dedupId = message.path("dedupId").asString("");
    String title = message.path("headline").asString("");
    sent.merge(dedupId, 1, Integer::sum);
    if (!stored.contains(dedupId.substring(0, dedupId.lastIndexOf('-')))) {
      wrong("ANNOUNCED BEFORE IT WAS STORED: " + title);
    }
    Spec spec = specs.get(title);
    if (spec != null && !spec.kill() && spec.embargo() != null) {
      own(spec, spec.embargo());
      newest(spec, spec.embargo(), heads.get(message.path("release").asString("")));
    }
  }

  private void own(Spec spec, Instant embargo) {
    if (clock.instant().isBefore(embargo)) {
      wrong("EARLY: " + spec.title() + " at " + clock.instant() + ", embargo " + embargo);
    }
  }

  /** A changed embargo follows the newest version. */
  private void newest(Spec spec, Instant embargo, @Nullable Item head) {
    if (head == null || head.text("title").equals(spec.title())) {
      return;
    }
    boolean withheld = Instant.parse(head.text("received")).isBefore(embargo);
    String next = head.textOrNull("embargo");
    if (withheld && next != null && clock.instant().isBefore(Instant.parse(next))) {
      wrong("EARLY: " + spec.title() + ", which a newer version withholds until " + next);
    }
  }
}
