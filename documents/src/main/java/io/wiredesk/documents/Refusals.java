package io.wiredesk.documents;

import io.wiredesk.parse.DocumentParts;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is wrong with an office document, in words that say what to do about it. */
final class Refusals {

  /** Reads a document's parts; null where there is no text in them. */
  interface Reading {
    @Nullable Release release(DocumentParts zip) throws IOException;
  }

  private Refusals() {}

  /** The release, or why there is none. */
  static Parsed guard(String kind, @Nullable DocumentParts zip, Reading reading) {
    if (zip == null) {
      return broken(kind);
    }
    try {
      Release release = reading.release(zip);
      return release == null ? noText(kind) : Parsed.of(release);
    } catch (DocumentParts.TooLargeException | BlockBuilder.TooManyException e) {
      return tooLarge(kind);
    } catch (XmlPart.TooDeepException e) {
      return Parser.rejected(
          Reason.TOO_DEEP,
          "The "
              + kind
              + " is nested deeper than any program writes. Save it anew, or send its text.");
    } catch (IOException e) {
      return broken(kind);
    }
  }

  static Parsed broken(String kind) {
    return Parser.rejected(
        Reason.MALFORMED,
        "The " + kind + " is broken and can't be opened. Save it anew, and upload it again.");
  }

  static Parsed noText(String kind) {
    return Parser.rejected(
        Reason.NO_TEXT, "The " + kind + " holds no text. Send the text of the release.");
  }

  static Parsed tooLarge(String kind) {
    return Parser.rejected(
        Reason.TOO_LARGE,
        "The "
            + kind
            + " unpacks to more than a release can hold. Send the release alone, or its text.");
  }
}
