package io.wiredesk.infra;

import io.wiredesk.local.LocalCloudExtension;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.objects.ObjectStoreContract;
import io.wiredesk.objects.S3Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

class S3ObjectsIT extends ObjectStoreContract {

  @RegisterExtension static final LocalCloudExtension CLOUD = new LocalCloudExtension();

  @BeforeAll
  static void bucketWithVersions() {
    S3Client s3 = CloudClients.at(CLOUD.endpoint()).s3();
    s3.createBucket(create -> create.bucket("contract"));
    s3.putBucketVersioning(
        put ->
            put.bucket("contract")
                .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
  }

  @Override
  protected ObjectStore store() {
    return new S3Objects(CloudClients.at(CLOUD.endpoint()).s3());
  }

  @Override
  protected String bucket() {
    return "contract";
  }
}
