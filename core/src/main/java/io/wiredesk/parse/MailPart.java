package io.wiredesk.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a message's MIME tree (RFC 2045), its transfer encoding taken off.
 *
 * @param type the media type in small letters, for example {@code text/plain}
 * @param parameters those of the media type
 * @param isAttached whether it is declared to be saved and not shown (RFC 2183)
 * @param name the file's name, or null
 * @param content the bytes of a part without children
 * @param children the parts of a multipart
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed over, never compared.
record MailPart(
    String type,
    MailParameters parameters,
    boolean isAttached,
    @Nullable String name,
    byte[] content,
    List<MailPart> children) {

  boolean isMultipart() {
    return !children.isEmpty();
  }

  /** Whether it is text that a mail program shows where it stands. */
  boolean isShown() {
    return !isMultipart() && type.startsWith("text/") && !isAttached && name == null;
  }

  boolean isHtml() {
    return type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || type.equals("text/enriched")
        || type.equals("text/richtext");
  }

  boolean isPlain() {
    return type.equals("text/plain");
  }

  /** What a person is told it is: its file's name, else its media type. */
  String label() {
    return name == null ? type : name;
  }
}
