package io.wiredesk.document;

import io.wiredesk.release.Release;

/**
 * {@code parsed/{id}.json}: a release as it was read from its format.
 *
 * @param id the release's id
 * @param origin the upload that held it
 * @param pipelineVersion what read it
 * @param release its text in blocks, and what its format declares
 */
public record ParsedDocument(String id, Origin origin, String pipelineVersion, Release release) {

  /** The document's key in the bucket. */
  public static String key(String id) {
    return "parsed/" + id + ".json";
  }
}
