package io.wiredesk.function;

import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;

/** The first half of the text core, so that another parser can stand in for it. */
public interface ReleaseReader {

  /** What the outcome depends on besides the input. */
  String version();

  /** Reads the releases of an upload. */
  Parsed parse(Upload upload);

  /** The pipeline's parser. */
  static ReleaseReader load() {
    Pipeline pipeline = Pipeline.load();
    return new ReleaseReader() {
      @Override
      public String version() {
        return pipeline.version();
      }

      @Override
      public Parsed parse(Upload upload) {
        return pipeline.parse(upload);
      }
    };
  }
}
