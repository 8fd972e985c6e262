package io.wiredesk.function;

import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;

/**
 * The text core as the functions see it, so that another state of the rules can stand in for it.
 */
public interface TextCore {

  /** What the outcome depends on besides the input. */
  String version();

  /** Reads the releases of an upload. */
  Parsed parse(Upload upload);

  /** Takes off what is not the story, and reads what the story tells. */
  Edited edit(Release release);

  /** The pipeline with the rules of the class path. */
  static TextCore load() {
    Pipeline pipeline = Pipeline.load();
    return new TextCore() {
      @Override
      public String version() {
        return pipeline.version();
      }

      @Override
      public Parsed parse(Upload upload) {
        return pipeline.parse(upload);
      }

      @Override
      public Edited edit(Release release) {
        return pipeline.edit(release);
      }
    };
  }
}
