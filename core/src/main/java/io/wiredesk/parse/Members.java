package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies inside an upload and is a file of its own: an archive's members, a mail's attachments.
 * A release, or what should have been one, is an item; a picture is told and left out.
 */
final class Members {

  /** So many of what was left out are named; an archive of pictures may hold hundreds. */
  private static final int MOST_NAMED = 20;

  private final Nesting inside;
  private final List<Item> items = new ArrayList<>();
  private final List<String> oddities = new ArrayList<>();
  private boolean document;
  private int leftOut;

  Members(Nesting inside) {
    this.inside = inside;
  }

  /** In the order in which they were read. */
  List<Item> items() {
    return items;
  }

  /** What was left out, each a sentence. */
  List<String> oddities() {
    List<String> told = new ArrayList<>(oddities);
    if (leftOut > MOST_NAMED) {
      told.add("Left out besides: " + (leftOut - MOST_NAMED) + " more.");
    }
    return told;
  }

  /** Whether one of them needs a reader for documents that is not here. */
  boolean holdsDocument() {
    return document;
  }

  List<Release> releases() {
    return Parsed.releases(items);
  }

  /** Reads a file. */
  void read(String name, String label, @Nullable String contentType, byte[] content) {
    Parsed parsed = inside.parse(new Upload(name, contentType, content));
    document |= parsed.isDocument();
    for (Item item : parsed.within(label).items()) {
      boolean expected = parsed.isDocument() || !parsed.releases().isEmpty();
      if (item instanceof Item.Refused(Rejection r) && !expected && isNoRelease(r.reason())) {
        leaveOut(r.message());
      } else {
        items.add(item);
      }
    }
  }

  /** Whether it is a thing of which nobody expects a release: a picture, a film, a table. */
  private static boolean isNoRelease(Reason reason) {
    return switch (reason) {
      case EMPTY, BINARY, NO_TEXT -> true;
      default -> false;
    };
  }

  /** A file of which no release can be made, though there may be one in it. */
  void refuse(String label, Reason reason, String message) {
    items.add(new Item.Refused(new Rejection(reason, "parse", label + ": " + message)));
  }

  /** A file that is none, or that nobody expects a release of. */
  void leaveOut(String label) {
    if (++leftOut <= MOST_NAMED) {
      oddities.add("Left out: " + label + (label.endsWith(".") ? "" : "."));
    }
  }

  void odd(String sentence) {
    oddities.add(sentence);
  }

  /** The items; the first release tells what was odd, and all declare what is declared for all. */
  static List<Item> told(List<Item> items, List<String> oddities, Declared declared) {
    List<Item> told = new ArrayList<>();
    boolean first = true;
    for (Item item : items) {
      if (item instanceof Item.Read(Release r)) {
        List<String> odd = new ArrayList<>(r.oddities());
        odd.addAll(first ? oddities : List.of());
        first = false;
        Declared both = MailDeclared.merged(r.declared(), declared);
        told.add(
            new Item.Read(new Release(r.format(), r.charset(), both, r.blocks(), odd, r.part())));
      } else {
        told.add(item);
      }
    }
    return told;
  }
}
