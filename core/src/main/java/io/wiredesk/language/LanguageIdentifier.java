package io.wiredesk.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of Wiredesk's languages a text is in.
 *
 * <p>The script decides first: Hangul, kana and Thai are enough by themselves. Han is Chinese, and
 * the characters that only one of its two scripts uses tell which. Latin, Cyrillic and Arabic
 * letters are shared by many languages: there the words decide, by a table of the most frequent
 * words of some thirty languages.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class LanguageIdentifier {

  /** What is answered where a text is in no language of ours, or too short to tell. */
  public static final String UNDETERMINED = "und";

  private static final String LANGUAGES = "/wiredesk/languages";
  private static final String MODEL = "/wiredesk/language/words.model";

  private final Set<String> ours;
  private final WordModel words;
  private final HanModel han;

  LanguageIdentifier(Set<String> ours, LanguageModel model) {
    this.ours = Set.copyOf(ours);
    this.words = model.words();
    this.han = model.han();
  }

  /**
   * Reads the list of languages and the model from the class path; takes some milliseconds.
   *
   * @throws IllegalStateException when one of the two is missing or broken
   */
  public static LanguageIdentifier load() {
    try (InputStream languages = open(LANGUAGES);
        InputStream model = open(MODEL)) {
      return new LanguageIdentifier(tags(languages), LanguageModel.read(model.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
          case HANGUL -> "ko";
          case KANA -> "ja";
          case THAI -> "th";
          case HAN -> han.identify(sample.text(), hint);
          case LATIN, CYRILLIC, ARABIC -> words.identify(sample, hint);
          case OTHER -> UNDETERMINED;
          case NONE -> hint == null ? UNDETERMINED : hint;
        };
    return ours.contains(tag) ? tag : UNDETERMINED;
  }

  private static InputStream open(String resource) {
    InputStream stream = LanguageIdentifier.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          resource + " is not on the class path: is wiredesk-rules among the dependencies?");
    }
    return stream;
  }

  private static Set<String> tags(InputStream in) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        tags.add(line.strip());
      }
    }
    return tags;
  }
}
