package io.wiredesk.documents;

import io.wiredesk.parse.DocumentKind;
import io.wiredesk.parse.Format;
import io.wiredesk.parse.Nesting;
import io.wiredesk.parse.Parsed;
import io.wiredesk.parse.Parser;
import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.util.ArrayList;
import java.util.List;

/** RTF (Microsoft's specification 1.9.1), as Word, WordPad, TextEdit and LibreOffice write it. */
final class RtfFormat implements Format {

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public boolean recognises(Upload upload) {
    return DocumentKind.of(upload) == DocumentKind.RTF;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    RtfText text = new RtfText();
    try {
      RtfReader.read(upload.bytes(), text);
      text.end();
    } catch (RtfText.TooDeepException e) {
      return Parser.rejected(
          Reason.TOO_DEEP,
          "The RTF document is nested deeper than any program writes. Save it anew, or send its"
              + " text.");
    } catch (BlockBuilder.TooManyException e) {
      return Refusals.tooLarge("RTF document");
    }
    if (text.blocks().isEmpty()) {
      return Refusals.noText("RTF document");
    }
    List<Block> blocks = new ArrayList<>(text.blocks());
    blocks.addAll(text.around().stream().distinct().toList());
    Declared.Builder declared =
        Declared.builder().title(Texts.shownTitle(text.title(), text.blocks()));
    Texts.keywords(text.keywords()).forEach(declared::keyword);
    List<String> oddities =
        text.anyHidden() ? List.of("hidden or deleted text was left out") : List.of();
    return Parsed.of(new Release(name(), "utf-8", declared.build(), blocks, oddities));
  }
}
