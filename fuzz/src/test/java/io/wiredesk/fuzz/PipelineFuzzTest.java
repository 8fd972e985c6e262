package io.wiredesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.wiredesk.article.Edited;
import io.wiredesk.parse.Parsed;
import io.wiredesk.pipeline.Pipeline;
import io.wiredesk.release.Upload;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way of an upload: bytes in, articles out. */
class PipelineFuzzTest {

  private static final Pipeline PIPELINE = Pipeline.load();

  static List<byte[]> seeds() {
    return Seeds.all();
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyUpload(byte[] bytes) {
    Parsed parsed = PIPELINE.parse(new Upload("upload", null, bytes));
    Expectations.hold(parsed, bytes.length);
    for (Parsed.Item item : parsed.items()) {
      Edited edited = PIPELINE.edit(item);
      if (item instanceof Parsed.Item.Read(var release)
          && edited instanceof Edited.Story(var article)) {
        Expectations.conserved(release, article.blocks());
      }
    }
  }
}
