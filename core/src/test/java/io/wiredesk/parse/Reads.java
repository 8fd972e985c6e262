package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Release;
import io.wiredesk.release.ReleaseId;
import io.wiredesk.release.Role;
import io.wiredesk.release.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the parser makes of a text or of a file beside the tests. */
final class Reads {

  private Reads() {}

  static Parsed parsed(String text) {
    return parsed("release", text.getBytes(StandardCharsets.UTF_8));
  }

  static Parsed parsed(String name, byte[] bytes) {
    return new Parser().parse(new Upload(name, null, bytes));
  }

  static List<Release> releases(String text) {
    return parsed(text).releases();
  }

  static Release release(String text) {
    return releases(text).getFirst();
  }

  static Rejection rejection(String text) {
    return ((Parsed.Item.Refused) parsed(text).items().getFirst()).rejection();
  }

  /** The text of a file in {@code formats/}. */
  static String file(String name) {
    try (InputStream in = Reads.class.getResourceAsStream("formats/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The id that a release declares; empty when it declares none. */
  static String id(Release release) {
    ReleaseId id = release.declared().id();
    return id == null ? "" : id.id();
  }

  static List<String> texts(Release release) {
    return release.blocks().stream().map(Block::text).toList();
  }

  static List<String> texts(Release release, Role role) {
    return release.blocks().stream().filter(b -> b.declared() == role).map(Block::text).toList();
  }

  /** The text of which no role is declared. */
  static List<String> story(Release release) {
    return release.blocks().stream().filter(b -> b.declared() == null).map(Block::text).toList();
  }
}
