package io.wiredesk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.DocumentUpload;
import io.wiredesk.document.Ids;
import io.wiredesk.document.Schemas;
import io.wiredesk.function.Json;
import io.wiredesk.local.ConsoleProgress;
import io.wiredesk.local.LocalCloudExtension;
import io.wiredesk.local.Sam;
import io.wiredesk.table.DynamoTable;
import io.wiredesk.table.Item;
import io.wiredesk.table.Key;
import io.wiredesk.table.Keys;
import io.wiredesk.table.UploadRecord;
import io.wiredesk.topics.TopicsContract.Received;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;

/** The template as it is, deployed by SAM on LocalStack, and used as anybody would use it. */
class DeploymentIT {

  @RegisterExtension static final LocalCloudExtension CLOUD = new LocalCloudExtension();

  private static final String STACK = "wiredesk-it";
  private static final Path SCHEMAS = Template.PROJECT.resolve("docs/schema");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static Map<String, String> outputs = Map.of();
  private static CloudClients clients = CloudClients.at(URI.create("http://127.0.0.1"));

  @BeforeAll
  static void deploy() {
    Sam sam = Sam.on(CLOUD.cloud(), new ConsoleProgress(System.err, false));
    assertThat(sam.validate(true)).contains("valid SAM Template");
    sam.deploy(STACK, Map.of("DeletionProtection", "false"));
    outputs = CLOUD.cloud().outputs(STACK);
    clients = CloudClients.at(CLOUD.endpoint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "raw/plain.txt",
        "raw/with space and+plus.txt",
        "raw/100%25 and 100%.txt",
        "raw/뉴스/파일 1.txt",
        "raw/a=b&c;d?e#f/(é).txt",
      })
  void anUploadIsAnnouncedWhateverItsKey(String key) {
    Subscriber subscriber = subscribe("finance", "{}");
    String text = "BEKASI – Pabrik " + key + " dibuka.\n\nKapasitasnya besar.\n\nSektor: Finance";
    Upload upload = upload(key, text.getBytes(StandardCharsets.UTF_8));

    Received received = subscriber.next();
    assertThat(Schemas.errors(SCHEMAS.resolve("announcement.schema.json"), received.body()))
        .isEmpty();
    JsonNode message = Json.tree(received.body());
    assertThat(message.path("id").asString("")).isEqualTo(upload.id());
    assertThat(message.path("sector").path("code").asString("")).isEqualTo("finance");
    assertThat(received.attributes()).containsEntry("sector", "finance");

    String article = object(ArticleDocument.key(upload.id()));
    assertThat(message.path("article").asString(""))
        .isEqualTo("s3://" + output("Bucket") + "/" + ArticleDocument.key(upload.id()));
    assertThat(Schemas.errors(SCHEMAS.resolve("article.schema.json"), article)).isEmpty();
    assertThat(Json.tree(article).path("origin").path("key").asString("")).isEqualTo(key);

    assertThat(ended(upload).state()).isEqualTo(UploadRecord.State.STORED);
    String release = message.path("release").asString("");
    assertThat(table().query(Keys.sector("finance"), "", Keys.LAST, true, 100, null))
        .anyMatch(item -> item.text("release").equals(release));
    assertThat(await(Keys.outbox(release, 1, "finance"), item -> item.text("state").equals("sent")))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx"})
  void aDocumentIsReadByTheFunctionForDocumentsAndAnnounced(String kind) throws IOException {
    Subscriber subscriber = subscribe("energy", "{}");
    byte[] bytes =
        kind.equals("pdf")
            ? Files.readAllBytes(Template.PROJECT.resolve("samples/11-rilis.pdf"))
            : docx("SURABAYA – Stasiun kedua dibuka.", "Kapasitasnya besar.", "Sektor: Energi");
    Upload upload = upload("raw/release." + kind, bytes);

    JsonNode message = Json.tree(subscriber.next().body());
    assertThat(message.path("id").asString("")).isEqualTo(upload.id());
    assertThat(message.path("sector").path("evidence").asString("")).isEqualTo("declared");
    assertThat(ended(upload).state()).isEqualTo(UploadRecord.State.STORED);
    assertThat(Json.tree(object(DocumentUpload.key(upload.id()))).path("id").asString(""))
        .isEqualTo(upload.id());
    assertThat(messages("ParseDocumentDeadLetterQueueUrl")).isZero();
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    String name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    StringBuilder body = new StringBuilder("<w:document xmlns:w='" + name + "'><w:body>");
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8(body.append("</w:body></w:document>").toString()));
    }
    return bytes.toByteArray();
  }

  @Test
  void aFilterPolicyPicksWhatASubscriberWants() {
    Subscriber indonesian = subscribe("energy", "{\"evidence\":[\"declared\"]}");
    Subscriber nobody = subscribe("energy", "{\"language\":[\"tlh\"]}");
    upload("raw/filtered.txt", utf8("BEKASI – Kilang baru dibuka.\n\nSektor: Energy"));
    assertThat(indonesian.next().attributes()).containsEntry("evidence", "declared");
    assertThat(nobody.waiting()).isZero();
  }

  @Test
  void theSameUploadAgainAnnouncesNothingTwice() {
    Subscriber subscriber = subscribe("technology", "{}");
    byte[] bytes = utf8("BEKASI – Pusat data dibuka.\n\nSektor: Technology");
    upload("raw/twice.txt", bytes);
    String first = subscriber.next().body();
    Upload again = upload("raw/twice.txt", bytes);
    Upload elsewhere = upload("raw/twice again.txt", bytes);
    String release = Json.tree(first).path("release").asString("");
    assertThat(ended(again).release()).isEqualTo(release);
    assertThat(ended(elsewhere).release()).isEqualTo(release);
    assertThat(subscriber.waiting()).isZero();
  }

  @Test
  void randomBytesGoIntoQuarantineWithAReasonAndIntoNoDeadLetterQueue() {
    var bytes = new byte[10_000];
    new Random(4).nextBytes(bytes);
    Upload upload = upload("raw/random.bin", bytes);
    UploadRecord record = ended(upload);
    assertThat(record.state()).isEqualTo(UploadRecord.State.QUARANTINED);
    assertThat(record.reason()).isNotBlank();
    assertThat(record.message()).isNotBlank();
    assertThat(Json.tree(object("quarantine/" + upload.id() + ".json")).path("reason").asString(""))
        .isEqualTo(record.reason());
    assertThat(
            table()
                .query(
                    Keys.quarantine(Keys.day(record.received())), "", Keys.LAST, true, 100, null))
        .anyMatch(item -> item.text("id").equals(upload.id()));
    assertThat(bytes("raw/random.bin")).isEqualTo(bytes);
    for (String stage : List.of("Parse", "ParseDocument", "Strip", "Store", "Notify")) {
      assertThat(messages(stage + "DeadLetterQueueUrl")).as(stage).isZero();
    }
  }

  @Test
  void fromUploadToSubscriberTakesUnderTwoSecondsOnceWarm() {
    Subscriber subscriber = subscribe("sport", "{}");
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Instant begin = Instant.now();
      upload("raw/sport " + i, utf8("BEKASI – Laga ke-" + i + " dimenangkan.\n\nSektor: Sport"));
      subscriber.next();
      times.add(Duration.between(begin, Instant.now()).toMillis());
    }
    System.err.println("upload to subscriber's queue, ms: " + times);
    long[] warm = times.stream().skip(3).mapToLong(Long::longValue).sorted().toArray();
    assertThat(warm[warm.length / 2]).as("median of " + Arrays.toString(warm)).isLessThan(2000);
  }

  private record Upload(String id, String key) {}

  private static Upload upload(String key, byte[] bytes) {
    String version =
        clients
            .s3()
            .putObject(
                put -> put.bucket(output("Bucket")).key(key).contentType("text/plain"),
                RequestBody.fromBytes(bytes))
            .versionId();
    return new Upload(Ids.upload(output("Bucket"), key, version), key);
  }

  private static Subscriber subscribe(String sector, String filterPolicy) {
    return Subscriber.to(output("TopicArnPrefix") + sector, filterPolicy, clients);
  }

  private static String object(String key) {
    return new String(bytes(key), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String key) {
    return clients
        .s3()
        .getObjectAsBytes(get -> get.bucket(output("Bucket")).key(key))
        .asByteArray();
  }

  private static DynamoTable table() {
    return new DynamoTable(clients.dynamo(), output("Table"));
  }

  private static UploadRecord ended(Upload upload) {
    return UploadRecord.of(
        await(
            Keys.upload(upload.id()),
            item -> UploadRecord.of(item).state() != UploadRecord.State.OPEN));
  }

  /** The item once it is as it should be; fails where it isn't in a minute. */
  private static Item await(Key key, Predicate<Item> condition) {
    Instant limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      Item item = table().read(List.of(key)).get(key);
      if (item != null && condition.test(item)) {
        return item;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError(key + " did not come to be in " + LIMIT.toSeconds() + " seconds");
  }

  private static int messages(String queue) {
    return Integer.parseInt(
        Objects.requireNonNull(
            clients
                .sqs()
                .getQueueAttributes(
                    get ->
                        get.queueUrl(output(queue))
                            .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes()
                .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)));
  }

  private static String output(String name) {
    return Objects.requireNonNull(outputs.get(name), name);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
