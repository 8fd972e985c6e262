package io.wiredesk.parse;

import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads a document of JSON token by token. What is no JSON by RFC 8259 and can mean one thing only,
 * a comma too many for example, is read once more with more patience, and the release says so.
 */
final class JsonReader {

  /** A release in ninjs is six deep; nobody writes ten times that by intent. */
  static final int DEEPEST = 64;

  /** An upload of the largest size holds no more of what is worth reading. */
  static final int MOST_VALUES = 2_000_000;

  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(limits()).build();

  private static final JsonFactory PATIENT =
      JsonFactory.builder()
          .streamReadConstraints(limits())
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Set<String> oddities = new LinkedHashSet<>();
  private final List<JsonObject.Value> roots = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Reading.@Nullable Refused tooMuch;
  private int values;

  private JsonReader() {}

  /** An object or a list that is being read. */
  private record Open(
      @Nullable JsonObject object, List<JsonObject.Value> list, @Nullable String name) {}

  /** What became of a document. */
  sealed interface Reading {

    /** It was read: its values from end to end, of which most documents have one. */
    record Read(List<JsonObject.Value> roots, String charset, List<String> oddities)
        implements Reading {}

    /** It can't be. */
    record Refused(Reason reason, String message) implements Reading {}
  }

  static Reading read(Upload upload) {
    Decoded decoded = Charsets.decode(upload.bytes(), null);
    if (decoded == null) {
      return new Reading.Refused(
          Reason.BROKEN_ENCODING,
          "The document's bytes are not text in any charset that is known. Save it as UTF-8.");
    }
    JsonReader strict = new JsonReader();
    String broken = strict.read(STRICT, decoded.text());
    if (broken == null) {
      return strict.result(decoded);
    }
    JsonReader patient = new JsonReader();
    String still = patient.read(PATIENT, decoded.text());
    if (still != null) {
      return new Reading.Refused(
          Reason.MALFORMED,
          "The document is no JSON " + still + ". Send it again as its wire wrote it.");
    }
    patient.oddities.add("The document is no JSON " + broken + " and was read leniently.");
    return patient.result(decoded);
  }

  private Reading result(Decoded decoded) {
    if (tooMuch != null) {
      return tooMuch;
    }
    List<String> all = new ArrayList<>(decoded.oddities());
    all.addAll(oddities);
    return new Reading.Read(roots, decoded.charset(), all);
  }

  /** Reads all values; gives where the document breaks, or null when it doesn't. */
  private @Nullable String read(JsonFactory factory, String text) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      String name = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tooMuch = tooMuch();
        if (tooMuch != null) {
          return null;
        }
        name = take(token, parser, name);
      }
      return null;
    } catch (JacksonException broken) {
      return broken.getLocation() == null
          ? "from end to end"
          : "in line " + Math.max(1, broken.getLocation().getLineNr());
    }
  }

  private Reading.@Nullable Refused tooMuch() {
    if (open.size() > DEEPEST) {
      return new Reading.Refused(
          Reason.TOO_DEEP,
          "The document nests more than "
              + DEEPEST
              + " objects and lists, which no release does. Send the release alone.");
    }
    return values++ < MOST_VALUES
        ? null
        : new Reading.Refused(
            Reason.TOO_LARGE,
            "The document holds more than "
                + MOST_VALUES
                + " names and values. Split it, or send the releases alone.");
  }

  /** Takes a token; gives the name of the member whose value comes next, or null. */
  private @Nullable String take(JsonToken token, JsonParser parser, @Nullable String name) {
    switch (token) {
      case PROPERTY_NAME -> {
        return parser.currentName();
      }
      case START_OBJECT -> open.push(new Open(new JsonObject(), new ArrayList<>(), name));
      case START_ARRAY -> open.push(new Open(null, new ArrayList<>(), name));
      case END_OBJECT, END_ARRAY -> close();
      case VALUE_NULL -> {}
      default -> add(new JsonObject.Text(TextCleaner.clean(parser.getString())), name);
    }
    return null;
  }

  private void close() {
    Open closed = open.pop();
    JsonObject object = closed.object();
    add(
        object == null ? new JsonObject.Many(closed.list()) : new JsonObject.Inner(object),
        closed.name());
  }

  private void add(JsonObject.Value value, @Nullable String name) {
    Open around = open.peek();
    if (around == null) {
      roots.add(value);
    } else if (around.object() == null) {
      around.list().add(value);
    } else if (name != null && !around.object().put(name, value)) {
      oddities.add("A member of an object stands there twice; the first is read.");
    }
  }

  private static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(2 * DEEPEST)
        .maxStringLength(Parser.LIMIT)
        .build();
  }
}
