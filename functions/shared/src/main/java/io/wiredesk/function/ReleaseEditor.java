package io.wiredesk.function;

import io.wiredesk.article.Edited;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Release;
import io.wiredesk.repetition.Wordings;

/** The second half of the text core, so that another state of the rules can stand in for it. */
public interface ReleaseEditor {

  /** What the outcome depends on besides the input. */
  String version();

  /** Takes off what is not the story, and reads what the story tells. */
  Edited edit(Release release);

  /** Reads whatever is read late, so that a snapshot holds it and no release waits for it. */
  default void prepare() {}

  /** The pipeline with the rules of the class path, and the wordings that sources repeat. */
  static ReleaseEditor load(Wordings wordings) {
    Pipeline pipeline = Pipeline.load(wordings);
    return new ReleaseEditor() {
      @Override
      public String version() {
        return pipeline.version();
      }

      @Override
      public Edited edit(Release release) {
        return pipeline.edit(release);
      }

      @Override
      public void prepare() {
        pipeline.prepare();
      }
    };
  }
}
