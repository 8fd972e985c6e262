package io.wiredesk.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names that derive from what they name: the same input gives the same id, on every delivery and in
 * every retry.
 */
public final class Ids {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 26;

  private Ids() {}

  /**
   * The id of an upload: 26 characters of lower-case base32 (130 bits) of the SHA-256 of its parts.
   *
   * @param version the version id, or where the bucket keeps none, the ETag
   */
  public static String upload(String bucket, String key, String version) {
    return of(bucket, key, version);
  }

  /** The id of a release: the upload's own where it holds one, else {@code {id}-n} from 1 on. */
  public static String release(String upload, int item, int items) {
    return items == 1 ? upload : upload + "-" + item;
  }

  /**
   * An id of any parts. Each part counts with its length before it, so that {@code ab, c} and
   * {@code a, bc} differ.
   */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return base32(digest.digest());
  }

  /** The SHA-256 of a file's bytes, in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static String base32(byte[] hash) {
    var id = new StringBuilder(LENGTH);
    for (int bit = 0; id.length() < LENGTH; bit += 5) {
      int window = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(BASE32.charAt(window >> (11 - bit % 8) & 31));
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
