package io.wiredesk.cli;

import io.wiredesk.article.Summary;
import io.wiredesk.dateline.Dateline;
import io.wiredesk.dateline.Datelines;
import io.wiredesk.dateline.Dates;
import io.wiredesk.dateline.FoundDate;
import io.wiredesk.language.LanguageIdentifier;
import io.wiredesk.language.Sentences;
import io.wiredesk.sector.SectorDesk;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One step of the text core over one line. */
@FunctionalInterface
interface TextTask {

  /** Writes what it found as fields of the answer. */
  void answer(TextLine line, JsonLines answer);

  /** The tasks by name, each with the way to load it. */
  static Map<String, Supplier<TextTask>> all() {
    return Map.of(
        "language", TextTask::language,
        "sentences", TextTask::sentences,
        "dateline", TextTask::dateline,
        "dates", TextTask::dates,
        "summary", TextTask::summary,
        "sectors", TextTask::sectors);
  }

  private static TextTask language() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    return (line, answer) -> answer.text("language", languages.identify(line.text()));
  }

  private static TextTask sentences() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    Sentences sentences = Sentences.load();
    return (line, answer) ->
        answer.texts("sentences", sentences.split(line.text(), line.languageBy(languages)));
  }

  private static TextTask dateline() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    Datelines datelines = Datelines.load();
    return (line, answer) -> {
      List<String> paragraphs = line.paragraphs();
      Dateline found = datelines.find(paragraphs, line.languageBy(languages), line.reference());
      if (found == null) {
        answer.text("dateline", null);
      } else {
        answer.object(
            "dateline",
            fields -> {
              fields.text("raw", found.raw());
              fields.text("place", found.place());
              fields.text("date", found.date());
            });
      }
    };
  }

  private static TextTask dates() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    Dates dates = Dates.load();
    return (line, answer) ->
        answer.texts(
            "dates",
            dates.find(line.text(), line.languageBy(languages), line.reference()).stream()
                .map(FoundDate::day)
                .toList());
  }

  private static TextTask summary() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    Sentences sentences = Sentences.load();
    Datelines datelines = Datelines.load();
    return (line, answer) ->
        answer.texts(
            "summary",
            Summary.of(
                line.paragraphs(), line.languageBy(languages), line.title(), sentences, datelines));
  }

  private static TextTask sectors() {
    LanguageIdentifier languages = LanguageIdentifier.load();
    SectorDesk desk = SectorDesk.load();
    return (line, answer) -> {
      String title = line.title() == null ? "" : line.title();
      answer.objects(
          "sectors",
          desk.infer(title, line.text(), line.languageBy(languages)),
          (fields, sector) -> fields.text("code", sector.code()));
    };
  }
}
