package io.wiredesk.parse;

import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in an upload.
 *
 * @param items in the order in which they stand there; at least one. An archive with one broken
 *     member has the releases of the others, and the reason for this one
 * @param isDocument whether the upload is, or holds, a PDF or an office document for which this
 *     parser has no reader. One with {@link Parser#Parser(List) more formats} reads the upload as a
 *     whole; the one item says so to those who have no other
 */
public record Parsed(List<Item> items, boolean isDocument) {

  public Parsed {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an upload without a release has a reason for it");
    }
  }

  /** The upload is one release. */
  public static Parsed of(Release release) {
    return of(List.of(new Item.Read(release)));
  }

  /** The upload holds these. */
  public static Parsed of(List<Item> items) {
    return new Parsed(items, false);
  }

  /** The upload can't be used. */
  public static Parsed rejected(Rejection rejection) {
    return of(List.of(new Item.Refused(rejection)));
  }

  /** The same, found inside this part of an upload: an attachment, an archive's member. */
  public Parsed within(String part) {
    return new Parsed(items.stream().map(item -> within(item, part)).toList(), isDocument);
  }

  private static Item within(Item item, String part) {
    return switch (item) {
      case Item.Read(Release r) ->
          new Item.Read(r.in(r.part() == null ? part : part + "/" + r.part()));
      case Item.Refused(Rejection r) ->
          new Item.Refused(new Rejection(r.reason(), r.stage(), part + ": " + r.message()));
    };
  }

  /** The releases alone. */
  public List<Release> releases() {
    return releases(items);
  }

  static List<Release> releases(List<Item> items) {
    return items.stream()
        .flatMap(item -> item instanceof Item.Read(Release r) ? Stream.of(r) : Stream.empty())
        .toList();
  }

  /** One of the things that an upload holds. */
  public sealed interface Item {

    /** A release. */
    record Read(Release release) implements Item {}

    /** A part of which no release can be made, or the upload as a whole. */
    record Refused(Rejection rejection) implements Item {}
  }
}
