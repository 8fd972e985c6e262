package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON of the vocabularies that releases arrive in: ninjs and JSON Feed. */
final class JsonFormat implements Format {

  private static final int HEAD = 4096;

  /** APIs wrap their items in an object or three. */
  private static final int DEEPEST_WRAPPER = 4;

  private static final String[] WRAPPERS = {
    "items",
    "item",
    "data",
    "results",
    "hits",
    "documents",
    "newsitems",
    "stories",
    "source",
    "content"
  };

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean recognises(Upload upload) {
    byte[] bytes = upload.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    int at = 0;
    while (at < head.length() && isMarkOrSpace(head.charAt(at))) {
      at++;
    }
    boolean opens = at < head.length() && (head.charAt(at) == '{' || head.charAt(at) == '[');
    return opens && (isNamedJson(upload) || beginsMember(head, at));
  }

  /** Whether an object with a member, or a list of such, begins here: no text begins so. */
  private static boolean beginsMember(String head, int at) {
    int next = at;
    while (next < head.length() && (head.charAt(next) == '[' || isSpace(head.charAt(next)))) {
      next++;
    }
    if (next >= head.length() || head.charAt(next) != '{') {
      return next - at > HEAD / 2;
    }
    next++;
    while (next < head.length() && isSpace(head.charAt(next))) {
      next++;
    }
    return next < head.length() && head.charAt(next) == '"';
  }

  private static boolean isNamedJson(Upload upload) {
    String name = upload.name().toLowerCase(Locale.ROOT);
    String type = upload.contentType() == null ? "" : upload.contentType().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || type.contains("json");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isMarkOrSpace(char c) {
    return c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    return switch (JsonReader.read(upload)) {
      case JsonReader.Reading.Refused(Reason reason, String message) ->
          Parser.rejected(reason, message);
      case JsonReader.Reading.Read document -> read(document);
    };
  }

  private static Parsed read(JsonReader.Reading.Read document) {
    JsonObject feed = feed(document.roots());
    if (feed != null) {
      return JsonFeed.read(feed, document);
    }
    List<JsonObject> items = items(document.roots());
    return items.isEmpty()
        ? Parser.rejected(
            Reason.UNKNOWN_FORMAT,
            "The file is JSON, and neither ninjs nor a JSON Feed. Send plain text or HTML instead.")
        : Ninjs.read(items, document);
  }

  private static @Nullable JsonObject feed(List<JsonObject.Value> roots) {
    return roots.size() == 1
            && roots.getFirst() instanceof JsonObject.Inner(JsonObject object)
            && JsonFeed.isOne(object)
        ? object
        : null;
  }

  /** The ninjs items of a document, be it one, a list of them, or an answer that wraps some. */
  private static List<JsonObject> items(List<JsonObject.Value> roots) {
    List<JsonObject> level = new ArrayList<>();
    roots.forEach(root -> addObjects(root, level));
    for (int depth = 0; depth < DEEPEST_WRAPPER && !level.isEmpty(); depth++) {
      List<JsonObject> found = level.stream().filter(Ninjs::isOne).toList();
      if (!found.isEmpty()) {
        return found;
      }
      List<JsonObject> inner =
          level.stream().flatMap(object -> object.objects(WRAPPERS).stream()).toList();
      level.clear();
      level.addAll(inner);
    }
    return List.of();
  }

  private static void addObjects(JsonObject.Value value, List<JsonObject> objects) {
    switch (value) {
      case JsonObject.Inner(JsonObject object) -> objects.add(object);
      case JsonObject.Many(List<JsonObject.Value> values) ->
          values.stream()
              .filter(JsonObject.Inner.class::isInstance)
              .forEach(inner -> addObjects(inner, objects));
      case JsonObject.Text _ -> {}
    }
  }
}
