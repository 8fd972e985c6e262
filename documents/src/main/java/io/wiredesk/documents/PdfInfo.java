package io.wiredesk.documents;

import io.wiredesk.release.Declared;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.jspecify.annotations.Nullable;

/** What a PDF says about itself: its information dictionary (14.3.3) and its catalog. */
final class PdfInfo {

  /** Titles that programs make up of the file's name, or of nothing. */
  private static final List<String> NO_TITLES =
      List.of(".doc", ".docx", ".indd", ".pdf", ".odt", ".rtf", ".pages", ".ai", ".qxd");

  /** A title is in the document, not behind its tenth paragraph. */
  private static final int TITLE_WITHIN = 4000;

  private static final int FEWEST_LETTERS = 8;

  private PdfInfo() {}

  /**
   * What is declared.
   *
   * <p>The title is taken only where the document's text shows it too: most programs write the
   * name of a file or of a template there. The day on which the file was made is no day of
   * publication, since offices print old releases anew.
   *
   * @param text the beginning of the document
   */
  static Declared of(PDDocument document, String text) {
    PDDocumentInformation info = document.getDocumentInformation();
    Declared.Builder declared = Declared.builder();
    String title = title(info.getTitle(), text);
    String language = document.getDocumentCatalog().getLanguage();
    declared.title(title).language(language != null && isTag(language) ? language : null);
    String keywords = info.getKeywords();
    if (keywords != null) {
      for (String keyword : keywords.split("[,;、，]", -1)) {
        declared.keyword(clean(keyword));
      }
    }
    return declared.build();
  }

  private static @Nullable String title(@Nullable String title, String text) {
    if (title == null) {
      return null;
    }
    String clean = clean(title);
    String lower = clean.toLowerCase(Locale.ROOT);
    boolean file = NO_TITLES.stream().anyMatch(lower::endsWith);
    String letters = letters(clean);
    String start = letters(text.substring(0, Math.min(text.length(), TITLE_WITHIN)));
    boolean shown = letters.length() >= FEWEST_LETTERS && start.contains(letters);
    return shown && !file ? clean : null;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return clean.toString().strip();
  }

  /** English is what programs say that were never told. */
  private static boolean isTag(String language) {
    return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
        && !language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  /** The names of the files that are attached to the document. */
  static List<String> attachments(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null || files.getNames() == null) {
      return List.of();
    }
    return List.copyOf(new TreeSet<>(files.getNames().keySet()));
  }
}
