package io.wiredesk.parse;

import io.wiredesk.release.Upload;

/**
 * The seam between the formats and the rest: one adapter for each format. What a format knows ends
 * here; behind it there is one model of a release.
 */
public interface Format {

  /** The format's short name as it stands in a release: {@code text}, {@code html}. */
  String name();

  /** Whether the content, else the name or the declared type, says that it is this format. */
  boolean recognises(Upload upload);

  /**
   * Reads the upload's releases, or says why there are none. Never throws for bad input.
   *
   * @param inside reads what lies inside the upload, be it an attachment or an archive's member
   */
  Parsed read(Upload upload, Nesting inside);
}
