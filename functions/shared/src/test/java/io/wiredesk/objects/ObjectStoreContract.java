package io.wiredesk.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an object store does, in memory and on S3. */
public abstract class ObjectStoreContract {

  private static final long ANY_SIZE = Long.MAX_VALUE;

  /** A store in which the bucket exists, versioned. */
  protected abstract ObjectStore store();

  /** The bucket. */
  protected abstract String bucket();

  @ParameterizedTest
  @ValueSource(
      strings = {"raw/a", "raw/a b+c%25&d=e?f#g.txt", "raw/뉴스/파일 1.txt", "raw//x", "raw/é/é"})
  void givesWhatWasPut(String key) {
    String version = store().put(bucket(), key, bytes("hello"), "text/plain; charset=utf-8");
    var content = (Fetched.Content) store().get(bucket(), key, version, ANY_SIZE);
    assertThat(content.bytes()).isEqualTo(bytes("hello"));
    assertThat(content.size()).isEqualTo(5);
    assertThat(content.contentType()).isEqualTo("text/plain; charset=utf-8");
  }

  @Test
  void keepsEveryVersion() {
    String first = store().put(bucket(), "raw/versions", bytes("1"), "text/plain");
    String second = store().put(bucket(), "raw/versions", bytes("2"), "text/plain");
    assertThat(first).isNotEqualTo(second);
    assertThat(text("raw/versions", first)).isEqualTo("1");
    assertThat(text("raw/versions", second)).isEqualTo("2");
  }

  @Test
  void withoutAVersionGivesTheNewest() {
    store().put(bucket(), "raw/newest", bytes("1"), "text/plain");
    store().put(bucket(), "raw/newest", bytes("2"), "text/plain");
    assertThat(((Fetched.Content) store().get(bucket(), "raw/newest", null, ANY_SIZE)).bytes())
        .isEqualTo(bytes("2"));
  }

  @Test
  void timesAreWholeSecondsAndTheSameOnEveryRead() {
    String version = store().put(bucket(), "raw/time", bytes("1"), "text/plain");
    Instant first = store().get(bucket(), "raw/time", version, ANY_SIZE).modified();
    assertThat(first).isEqualTo(first.truncatedTo(ChronoUnit.SECONDS));
    assertThat(store().get(bucket(), "raw/time", version, ANY_SIZE).modified()).isEqualTo(first);
  }

  @Test
  void whatIsLargerThanTheLimitIsNotLoaded() {
    String version = store().put(bucket(), "raw/large", new byte[1001], "text/plain");
    assertThat(store().get(bucket(), "raw/large", version, 1000))
        .isInstanceOfSatisfying(
            Fetched.TooLarge.class, large -> assertThat(large.size()).isEqualTo(1001));
    assertThat(store().get(bucket(), "raw/large", version, 1001))
        .isInstanceOf(Fetched.Content.class);
  }

  @Test
  void anEmptyObjectIsOne() {
    String version = store().put(bucket(), "raw/empty", new byte[0], "text/plain");
    assertThat(store().get(bucket(), "raw/empty", version, 10).size()).isZero();
  }

  @Test
  void whatIsNotThereIsAnException() {
    store().put(bucket(), "raw/there", bytes("1"), "text/plain");
    assertThatThrownBy(() -> store().get(bucket(), "raw/missing", null, ANY_SIZE))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> store().get(bucket(), "raw/there", "no-such-version", ANY_SIZE))
        .isInstanceOf(RuntimeException.class);
  }

  private String text(String key, String version) {
    return new String(
        ((Fetched.Content) store().get(bucket(), key, version, ANY_SIZE)).bytes(),
        StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
