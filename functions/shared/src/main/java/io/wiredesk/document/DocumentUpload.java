package io.wiredesk.document;

import org.jspecify.annotations.Nullable;

/**
 * {@code documents/{id}.json}: an upload that is a document, or holds one, and waits for the
 * function that reads documents. Whatever else the upload holds waits with it.
 *
 * @param id the upload's id
 * @param origin the upload
 * @param objectVersion the object's version, or null where its bucket keeps none
 * @param pipelineVersion what saw that it is a document
 */
public record DocumentUpload(
    String id, Origin origin, @Nullable String objectVersion, String pipelineVersion) {

  /** The document's key in the bucket. */
  public static String key(String id) {
    return "documents/" + id + ".json";
  }
}
