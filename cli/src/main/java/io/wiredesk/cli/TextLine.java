package io.wiredesk.cli;

import io.wiredesk.language.LanguageIdentifier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of input.
 *
 * @param id the line's own mark, given back as it came; null when it has none
 * @param numeric whether the mark is a number
 * @param text what to work on
 * @param language the text's language as BCP 47, where the caller knows it
 * @param title the text's title, where it has one
 * @param reference the day to count dates from
 */
record TextLine(
    @Nullable String id,
    boolean numeric,
    String text,
    @Nullable String language,
    @Nullable String title,
    @Nullable LocalDate reference) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int ISO_DAY = "2026-11-24".length();

  /**
   * Reads a line. Fields that it does not know are passed over.
   *
   * @throws IllegalArgumentException when it is no JSON object or has no text; the message says
   *     what is wrong in words that go on from "line 3: "
   */
  static TextLine read(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      TextLine line = fields(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value on the line");
      }
      return line;
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("not JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }

  /** The language that the caller named, else the one that the text is in. */
  String languageBy(LanguageIdentifier languages) {
    return language == null ? languages.identify(text) : language;
  }

  /** The text's paragraphs: what line breaks set apart. */
  List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static @Nullable LocalDate day(@Nullable String moment) {
    if (moment == null) {
      return null;
    }
    try {
      return LocalDate.parse(moment.substring(0, Math.min(ISO_DAY, moment.length())));
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException("\"reference\" is no ISO date-time", notADate);
    }
  }

  private static TextLine fields(JsonParser parser) {
    @Nullable String id = null;
    boolean numeric = false;
    @Nullable String text = null;
    @Nullable String language = null;
    @Nullable String title = null;
    @Nullable LocalDate reference = null;
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      JsonToken value = parser.nextToken();
      switch (field) {
        case "id" -> {
          numeric = value.isNumeric();
          id = scalar(field, parser);
        }
        case "text" -> text = string(field, parser);
        case "language" -> language = string(field, parser);
        case "title" -> title = string(field, parser);
        case "reference" -> reference = day(string(field, parser));
        default -> parser.skipChildren();
      }
    }
    if (text == null) {
      throw new IllegalArgumentException("no \"text\"");
    }
    return new TextLine(id, numeric, text, language, title, reference);
  }

  private static @Nullable String string(String field, JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getString();
      default -> throw new IllegalArgumentException("\"" + field + "\" is not a string");
    };
  }

  private static @Nullable String scalar(String field, JsonParser parser) {
    return parser.currentToken().isNumeric() ? parser.getString() : string(field, parser);
  }
}
