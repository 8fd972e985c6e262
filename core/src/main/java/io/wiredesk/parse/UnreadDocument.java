package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Rejection;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents for which this parser has no reader: those that another one reads are told to be such,
 * the others are refused with what to do about it.
 */
final class UnreadDocument implements Format {

  @Override
  public String name() {
    return "document";
  }

  @Override
  public boolean recognises(Upload upload) {
    return DocumentKind.of(upload) != null;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    DocumentKind kind = DocumentKind.of(upload);
    if (kind == null || kind.isText()) {
      return new Parsed(List.of(new Item.Refused(unread(kind))), true);
    }
    return switch (kind) {
      case LOCKED ->
          Parser.rejected(
              Reason.ENCRYPTED,
              "The file is " + kind.label() + ". Save it without one, and upload it again.");
      case OLD_OFFICE ->
          Parser.rejected(
              Reason.BINARY,
              "The file is " + kind.label() + ". Save it as DOCX or PDF, and upload that.");
      default ->
          Parser.rejected(
              Reason.BINARY,
              "The file is "
                  + kind.label()
                  + ", which holds no text that runs. Send the release"
                  + " as DOCX, PDF, HTML or text.");
    };
  }

  private static Rejection unread(@Nullable DocumentKind kind) {
    String label = kind == null ? "a document" : kind.label();
    return new Rejection(
        Reason.BINARY, "parse", "The file is " + label + ", for which there is no reader here.");
  }
}
