package io.wiredesk.objects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;

/** Objects in S3. */
public final class S3Objects implements ObjectStore, ObjectListing {

  private final S3Client s3;

  public S3Objects(S3Client s3) {
    this.s3 = s3;
  }

  /** With the region, credentials and endpoint of the environment. */
  public static S3Objects ofEnvironment() {
    return new S3Objects(
        S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build());
  }

  @Override
  public Fetched get(String bucket, String key, @Nullable String versionId, long limit) {
    var object = s3.getObject(get -> get.bucket(bucket).key(key).versionId(versionId));
    GetObjectResponse head = object.response();
    var modified = head.lastModified().truncatedTo(ChronoUnit.SECONDS);
    if (head.contentLength() > limit) {
      object.abort();
      return new Fetched.TooLarge(head.contentLength(), modified, head.contentType());
    }
    return new Fetched.Content(content(object), modified, head.contentType());
  }

  private static byte[] content(ResponseInputStream<GetObjectResponse> object) {
    try (object) {
      return object.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String put(String bucket, String key, byte[] bytes, String contentType) {
    return String.valueOf(
        s3.putObject(
                put -> put.bucket(bucket).key(key).contentType(contentType),
                RequestBody.fromBytes(bytes))
            .versionId());
  }

  @Override
  public Page versions(String bucket, String prefix, @Nullable Place after) {
    ListObjectVersionsResponse listed =
        s3.listObjectVersions(
            list ->
                list.bucket(bucket)
                    .prefix(prefix)
                    .maxKeys(PAGE)
                    .encodingType(EncodingType.URL)
                    .keyMarker(after == null ? null : after.key())
                    .versionIdMarker(after == null ? null : after.versionId()));
    // The SDK decodes the keys; without the encoding a key with a control character breaks the XML.
    List<Version> versions =
        listed.versions().stream()
            .map(found -> new Version(found.key(), found.versionId(), found.lastModified()))
            .toList();
    boolean isLast = !listed.isTruncated();
    return new Page(
        versions, isLast ? null : new Place(listed.nextKeyMarker(), listed.nextVersionIdMarker()));
  }
}
