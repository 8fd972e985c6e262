package io.wiredesk.cli;

import io.wiredesk.document.Ids;
import io.wiredesk.objects.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * Puts files into a bucket, each as {@code raw/} and the day (UTC) and its own name. A file of the
 * same name on the same day is a new version of the object; the bucket keeps both.
 */
final class Uploads {

  private static final Map<String, String> TYPES =
      Map.of(
          "txt", "text/plain",
          "html", "text/html",
          "htm", "text/html",
          "xhtml", "application/xhtml+xml",
          "xml", "application/xml",
          "json", "application/json",
          "eml", "message/rfc822",
          "pdf", "application/pdf",
          "jpg", "image/jpeg");

  private final ObjectStore objects;
  private final String bucket;
  private final InstantSource clock;

  /**
   * @param clock tells the day
   */
  Uploads(ObjectStore objects, String bucket, InstantSource clock) {
    this.objects = objects;
    this.bucket = bucket;
    this.clock = clock;
  }

  /**
   * A file that is in the bucket.
   *
   * @param id under which it is known from now on
   * @param key where it lies
   */
  record Uploaded(String id, String bucket, String key) {

    /** Its address. */
    String address() {
      return "s3://" + bucket + "/" + key;
    }
  }

  /**
   * Uploads a file.
   *
   * @throws CommandFailed when it can't be read
   */
  Uploaded upload(String file) {
    Path path = path(file);
    String name = String.valueOf(path.getFileName());
    String key = "raw/" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "/" + name;
    String version = objects.put(bucket, key, bytes(path), type(name));
    return new Uploaded(Ids.upload(bucket, key, version), bucket, key);
  }

  /**
   * Checks that files can be read, so that nothing is done when one can't.
   *
   * @throws CommandFailed when one can't
   */
  static void requireReadable(Iterable<String> files) {
    for (String file : files) {
      Path path = path(file);
      if (Files.isDirectory(path)) {
        throw CommandFailed.wrongUse(file + " is a folder; name the files in it");
      }
      if (!Files.exists(path)) {
        throw CommandFailed.wrongUse("there is no file " + file);
      }
      if (!Files.isReadable(path)) {
        throw CommandFailed.wrongUse("can't read " + file);
      }
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException noName) {
      throw CommandFailed.wrongUse("there is no file " + file);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (NoSuchFileException missing) {
      throw CommandFailed.wrongUse("there is no file " + path);
    } catch (IOException | OutOfMemoryError unreadable) {
      throw CommandFailed.wrongUse("can't read " + path + ": " + unreadable.getMessage());
    }
  }

  private static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
