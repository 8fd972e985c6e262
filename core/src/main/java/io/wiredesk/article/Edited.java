package io.wiredesk.article;

import io.wiredesk.release.Rejection;

/** What became of a release: an article, or the reason why there is none. */
public sealed interface Edited {

  /** There is a story in it. */
  record Story(Article article) implements Edited {}

  /** There is none. */
  record Rejected(Rejection rejection) implements Edited {}
}
