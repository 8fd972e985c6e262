package io.wiredesk.document;

import io.wiredesk.release.Rejection;

/**
 * {@code quarantine/{id}.json}: why an upload, or a release in it, can't be used. The original
 * stays where it was uploaded.
 *
 * @param id the upload's id, or that of the release in it
 * @param origin the upload
 * @param pipelineVersion what rejected it
 * @param reason the reason's code, for example {@code too-large}
 * @param stage the stage that rejected it
 * @param message what is wrong and what to do about it, in one sentence
 */
public record QuarantineDocument(
    String id, Origin origin, String pipelineVersion, String reason, String stage, String message) {

  /** The document of a rejection. */
  public static QuarantineDocument of(Origin origin, String pipelineVersion, Rejection rejection) {
    return new QuarantineDocument(
        origin.id(),
        origin,
        pipelineVersion,
        rejection.reason().code(),
        rejection.stage(),
        rejection.message());
  }

  /** The document's key in the bucket. */
  public static String key(String id) {
    return "quarantine/" + id + ".json";
  }
}
