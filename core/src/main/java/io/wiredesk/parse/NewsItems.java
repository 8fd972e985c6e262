package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Collects what an upload of several items holds: releases, and items that are none, of which it is
 * said how many there were.
 */
final class NewsItems {

  /** Feeds have some hundred; each release is a file and a message of its own. */
  static final int MOST = 2_000;

  private final String format;
  private final String charset;
  private final List<String> oddities;
  private final List<Parsed.Item> items = new ArrayList<>();
  private final Map<String, Integer> skipped = new LinkedHashMap<>();
  private int beyond;

  NewsItems(String format, String charset, List<String> oddities) {
    this.format = format;
    this.charset = charset;
    this.oddities = oddities;
  }

  /** Whether no more are taken; asked for each item before it is read, and counts those. */
  boolean isFull() {
    beyond += items.size() >= MOST ? 1 : 0;
    return items.size() >= MOST;
  }

  /** A release, if it has text. */
  void add(Declared declared, Story story) {
    List<Block> blocks = story.blocks();
    if (blocks.isEmpty()) {
      skip("items without text");
    } else if (story.isTooLong()) {
      refuse(
          Reason.TOO_LARGE,
          "A release has more than "
              + Story.MOST_BLOCKS
              + " paragraphs, which none has. Send the release alone.");
    } else {
      items.add(new Parsed.Item.Read(new Release(format, charset, declared, blocks, oddities)));
    }
  }

  /**
   * An item that is no release.
   *
   * @param what such items, as people are told of them
   */
  void skip(String what) {
    skipped.merge(what, 1, Integer::sum);
  }

  void refuse(Reason reason, String message) {
    items.add(new Parsed.Item.Refused(new Rejection(reason, "parse", message)));
  }

  /**
   * What was found.
   *
   * @param nothing what to do when there is no release, as a sentence for people
   */
  Parsed parsed(String nothing) {
    if (items.isEmpty()) {
      String found = skipped.isEmpty() ? "no items" : "nothing but " + counts();
      return Parser.rejected(Reason.NO_TEXT, "The file holds " + found + ". " + nothing);
    }
    if (beyond > 0) {
      refuse(
          Reason.TOO_LARGE,
          "The file holds "
              + (MOST + beyond)
              + " items and the first "
              + MOST
              + " were read. Send the others in files of their own.");
    }
    return Parsed.of(skipped.isEmpty() ? items : noted());
  }

  private String counts() {
    return skipped.entrySet().stream()
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .collect(Collectors.joining("; "));
  }

  private List<Parsed.Item> noted() {
    String note = "Passed over in the same file: " + counts() + ".";
    return items.stream().map(item -> noted(item, note)).toList();
  }

  private static Parsed.Item noted(Parsed.Item item, String note) {
    if (item instanceof Parsed.Item.Read(Release release)) {
      List<String> all = new ArrayList<>(release.oddities());
      all.add(note);
      return new Parsed.Item.Read(
          new Release(
              release.format(), release.charset(), release.declared(), release.blocks(), all));
    }
    return item;
  }
}
