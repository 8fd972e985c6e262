package io.wiredesk.function;

import io.wiredesk.parse.Format;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;
import java.util.List;

/** The first half of the text core, so that another parser can stand in for it. */
public interface ReleaseReader {

  /** What the outcome depends on besides the input. */
  String version();

  /** Reads the releases of an upload. */
  Parsed parse(Upload upload);

  /** The parser, which needs no rules. */
  static ReleaseReader load() {
    return load(List.of());
  }

  /** The parser, which reads these formats too. */
  static ReleaseReader load(List<Format> formats) {
    Parser parser = new Parser(formats);
    return new ReleaseReader() {
      @Override
      public String version() {
        return Pipeline.PROGRAM;
      }

      @Override
      public Parsed parse(Upload upload) {
        return parser.parse(upload);
      }
    };
  }
}
