package io.wiredesk.language;

import io.wiredesk.data.DataFiles;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of Wiredesk's languages a text is in.
 *
 * <p>The script decides first: Hangul, kana, Thai and others are enough by themselves. Han is
 * Chinese, and the characters that only one of its two scripts uses tell which. Latin, Cyrillic and
 * Arabic letters are shared by many languages: there the words decide, by a table of the most
 * frequent words of some thirty languages.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class LanguageIdentifier {

  /** What is answered where a text is in no language of ours, or too short to tell. */
  public static final String UNDETERMINED = "und";

  private static final String MODEL = "language/words.model";

  private final Set<String> ours;
  private final WordModel words;
  private final HanModel han;
  private final Map<String, String> scripts;

  LanguageIdentifier(Set<String> ours, LanguageModel model) {
    this.ours = Set.copyOf(ours);
    this.words = model.words();
    this.han = model.han();
    this.scripts = model.scripts();
  }

  /**
   * Reads the list of languages and the model from the class path; takes some milliseconds.
   *
   * @throws IllegalStateException when one of the two is missing or broken
   */
  public static LanguageIdentifier load() {
    return load(DataFiles.onClassPath());
  }

  /** The same from a folder, or wherever the data lies. */
  public static LanguageIdentifier load(DataFiles data) {
    return new LanguageIdentifier(
        new LinkedHashSet<>(data.languages()), LanguageModel.read(data.bytes(MODEL)));
  }

  /**
   * The language of a text as a BCP 47 tag ({@code id}, {@code zh-Hant}), or {@value #UNDETERMINED}
   * where it is none of ours, has no words, or is too short to tell.
   */
  public String identify(String text) {
    return identify(text, null);
  }

  /**
   * As {@link #identify(String)}; a declared language decides where the text alone does not.
   *
   * @param declared a BCP 47 tag as a format gives it ({@code zh-TW}, {@code en_US}), or null
   */
  public String identify(String text, @Nullable String declared) {
    Sample sample = Sample.of(text);
    String hint = declared == null ? null : Tags.ours(declared, ours);
    String tag =
        switch (sample.script()) {
          case COMMON -> hint == null ? UNDETERMINED : hint;
          case HAN -> han.identify(sample.text(), hint);
          case LATIN, CYRILLIC, ARABIC -> words.identify(sample.text(), ours, hint);
          default -> scripts.getOrDefault(sample.script().name(), UNDETERMINED);
        };
    return ours.contains(tag) ? tag : UNDETERMINED;
  }
}
