package io.wiredesk.cli;

import io.wiredesk.document.ArticleDocument;
import io.wiredesk.document.StageObjects;
import io.wiredesk.objects.ObjectStore;
import io.wiredesk.repetition.ArchivedRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The articles of a bucket, each with the account of its blocks. */
final class BucketArchive implements Archive {

  /** So many articles are fetched at a time: a single one takes the way there and back. */
  private static final int AT_A_TIME = 32;

  private static final String UNKNOWN = "unknown";

  private final StageObjects objects;
  private final List<String> keys;

  /**
   * @param keys of articles, in any order
   */
  BucketArchive(ObjectStore objects, String bucket, List<String> keys) {
    this.objects = new StageObjects(objects, bucket);
    this.keys = keys.stream().sorted().toList();
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public void read(Consumer<ArchivedRelease> releases, Runnable oneMore) {
    try (ExecutorService readers = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (int from = 0; from < keys.size(); from += AT_A_TIME) {
        List<Future<ArchivedRelease>> some = new ArrayList<>();
        for (String key : keys.subList(from, Math.min(keys.size(), from + AT_A_TIME))) {
          some.add(readers.submit(() -> read(key)));
        }
        for (Future<ArchivedRelease> release : some) {
          releases.accept(arrived(release));
          oneMore.run();
        }
      }
    }
  }

  private ArchivedRelease read(String key) {
    ArticleDocument article = objects.read(key, ArticleDocument.class).document();
    return new ArchivedRelease(
        article.source() == null ? UNKNOWN : article.source(),
        article.issuer(),
        FolderArchive.day(article.published()),
        article.blocks());
  }

  private static ArchivedRelease arrived(Future<ArchivedRelease> release) {
    try {
      return release.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw CommandFailed.because("interrupted");
    } catch (ExecutionException failed) {
      throw CommandFailed.because("can't read an article: " + failed.getCause());
    }
  }
}
