package io.wiredesk.parse;

import io.wiredesk.release.Block;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Release;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** HTML and XHTML: a whole page, or the fragment of one that a feed or a mail carries. */
final class HtmlFormat implements Format {

  /** How far into a file its markup has begun, if it is markup at all. */
  private static final int HEAD = 4096;

  /**
   * What is nested deeper is read, and nests no further: jsoup's time for each element grows with
   * the depth. Pages reach a hundred.
   */
  private static final int DEEPEST = 256;

  /** Elements that only HTML has, or that no text begins with by chance. */
  private static final Set<String> OPENERS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "table",
          "section",
          "article",
          "main",
          "header",
          "nav",
          "span",
          "br",
          "ul",
          "ol",
          "center",
          "font",
          "style",
          "script",
          "link",
          "blockquote",
          "strong",
          "b",
          "em");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean recognises(Upload upload) {
    String head = head(upload.bytes());
    return head.startsWith("<!doctype html")
        || beginsWithElement(head)
        || (isNamedHtml(upload) && holdsTag(head));
  }

  /** Name and declared type are asked when the content begins with words. */
  private static boolean isNamedHtml(Upload upload) {
    String name = upload.name().toLowerCase(Locale.ROOT);
    String type = upload.contentType() == null ? "" : upload.contentType().toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || type.startsWith("text/html")
        || type.startsWith("application/xhtml");
  }

  private static boolean holdsTag(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length()) {
      char next = head.charAt(at + 1);
      if (next == '/' || (next >= 'a' && next <= 'z')) {
        return true;
      }
      at = head.indexOf('<', at + 1);
    }
    return false;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    Decoded decoded = Charsets.decode(upload.bytes(), declaredCharset(upload));
    if (decoded == null) {
      return Parser.rejected(
          Reason.BROKEN_ENCODING,
          "The page's bytes are not text in the charset that it declares, nor in any other"
              + " that is known. Save it as UTF-8.");
    }
    Document page =
        org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
    HtmlJsonLd json = HtmlJsonLd.of(page);
    Declared declared = HtmlDeclared.of(HtmlHead.of(page), json);
    List<Block> blocks = blocks(page, declared.title(), json.first("articleBody"));
    return blocks.isEmpty()
        ? Parser.rejected(
            Reason.NO_TEXT,
            "The page holds no text that a reader sees. If a script writes it, save the page from"
                + " a browser.")
        : Parsed.of(new Release(name(), decoded.charset(), declared, blocks, decoded.oddities()));
  }

  private static List<Block> blocks(
      Document page, @Nullable String title, @Nullable String articleBody) {
    List<HtmlLine> lines = HtmlLines.of(page);
    if (lines.isEmpty()) {
      // React sends a page in hidden boxes, which its script then shows.
      page.select("[hidden]").removeAttr("hidden");
      lines = HtmlLines.of(page);
    }
    HtmlTold told = HtmlTold.of(articleBody);
    return HtmlRoles.of(told.orInstead(lines), title, told);
  }

  /** The beginning in ASCII, lower case, without byte order mark, XML declaration and comments. */
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < head.length() && head.charAt(at) != '<' && isMarkOrSpace(head.charAt(at))) {
      at++;
    }
    head = head.substring(at);
    for (String aside : List.of("<?", "<!--")) {
      while (head.startsWith(aside)) {
        int end = head.indexOf('>');
        head = end < 0 ? "" : head.substring(end + 1).stripLeading();
      }
    }
    return head;
  }

  /** White space, and the bytes of the marks of UTF-8 and UTF-16. */
  private static boolean isMarkOrSpace(char c) {
    return c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
  }

  private static boolean beginsWithElement(String head) {
    if (!head.startsWith("<")) {
      return false;
    }
    int end = 1;
    while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
      end++;
    }
    boolean closed = end < head.length() && "> /\t\r\n".indexOf(head.charAt(end)) >= 0;
    return closed && OPENERS.contains(head.substring(1, end));
  }

  /** The charset of the media type, else of the page's own meta element. */
  private static @Nullable String declaredCharset(Upload upload) {
    String type = upload.contentType();
    String declared = type == null ? null : charsetIn(type.toLowerCase(Locale.ROOT));
    return declared == null ? charsetIn(head(upload.bytes())) : declared;
  }

  private static @Nullable String charsetIn(String text) {
    int at = text.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int start = at + "charset=".length();
    while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isCharsetSign(text.charAt(end))) {
      end++;
    }
    return end == start ? null : text.substring(start, end);
  }

  private static boolean isCharsetSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.:".indexOf(c) >= 0;
  }
}
