package io.wiredesk.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A page and the story in it.
 *
 * @param name the file's name below the folder
 * @param bytes the page as it came
 * @param html the page decoded by jsoup, for those who take text
 * @param story the words of the story, as somebody wrote them down
 */
@SuppressWarnings("ArrayRecordComponent") // Read only, never compared.
record Page(String name, byte[] bytes, String html, Words story) {

  private static final String PAGE = ".html";
  private static final String STORY = ".txt";

  /**
   * Reads {@code NAME.html} with {@code NAME.txt} beside it, in all folders below. A page without a
   * story beside it is left out.
   */
  static List<Page> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(PAGE)).sorted().toList();
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      String name = file.toString().substring(0, file.toString().length() - PAGE.length());
      Path story = Path.of(name + STORY);
      if (Files.exists(story)) {
        pages.add(read(folder.relativize(file).toString(), file, story));
      }
    }
    return pages;
  }

  private static Page read(String name, Path file, Path story) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Page(name, bytes, decoded(bytes), Words.of(Files.readString(story)));
  }

  /** By the page's own declaration, as jsoup finds it; UTF-8 where there is none. */
  private static String decoded(byte[] bytes) throws IOException {
    return new String(bytes, Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset());
  }
}
