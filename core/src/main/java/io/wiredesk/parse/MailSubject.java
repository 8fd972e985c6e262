package io.wiredesk.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message's subject: the headline, and what programs and senders put before it.
 *
 * @param title the headline, or null when nothing is left
 * @param isForwarded whether it was passed on by somebody
 * @param embargo the words at its head that declare an embargo, or null
 */
record MailSubject(@Nullable String title, boolean isForwarded, @Nullable String embargo) {

  /** A longer subject is no headline. */
  private static final int LONGEST = 500;

  /** Answered, by programs of many languages, in small letters. */
  private static final List<String> ANSWERED =
      List.of("re", "aw", "sv", "vs", "antw", "rép", "res", "回复", "回覆", "答复", "返信", "ответ");

  /** Passed on. */
  private static final List<String> FORWARDED =
      List.of("fwd", "fw", "wg", "tr", "rv", "enc", "转发", "轉寄", "転送", "전달", "пересл", "trs");

  /** What the message is: said of nearly every one, so it is no part of the headline. */
  private static final List<String> KINDS =
      List.of(
          "press release",
          "news release",
          "media release",
          "pr",
          "for immediate release",
          "pressemitteilung",
          "pressemeldung",
          "presseinformation",
          "communiqué de presse",
          "communiqué",
          "cp",
          "nota de prensa",
          "comunicado de prensa",
          "comunicado de imprensa",
          "press-release",
          "siaran pers",
          "siaran media",
          "kenyataan media",
          "thông cáo báo chí",
          "пресс-релиз",
          "ข่าวประชาสัมพันธ์",
          "보도자료",
          "プレスリリース",
          "新闻稿",
          "新聞稿",
          "بيان صحفي");

  private static final List<String> EMBARGOES =
      List.of("embargo", "sperrfrist", "эмбарго", "엠바고", "報道解禁", "解禁", "禁运", "حظر النشر");

  private static final MailSubject NONE = new MailSubject(null, false, null);

  /** Reads a subject of which the encoded words have been read. */
  static MailSubject of(@Nullable String subject) {
    if (subject == null || subject.length() > LONGEST) {
      return NONE;
    }
    String rest = subject.strip();
    boolean forwarded = false;
    String embargo = null;
    for (int end = tag(rest); end > 0; end = tag(rest)) {
      String tag = plain(rest.substring(0, end));
      forwarded |= FORWARDED.contains(tag);
      embargo = isEmbargo(tag) ? rest.substring(0, end).strip() : embargo;
      rest = rest.substring(end).strip();
    }
    boolean kind = KINDS.contains(plain(rest)) || rest.isEmpty();
    embargo = embargo == null && isEmbargo(plain(rest)) && isTimed(rest) ? rest : embargo;
    return new MailSubject(kind ? null : rest, forwarded, embargo);
  }

  /** Where a tag ends that the subject begins with: up to a colon, or in brackets; else 0. */
  private static int tag(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    int bracket = "[【(".indexOf(first);
    if (bracket >= 0) {
      int close = text.indexOf("]】)".charAt(bracket));
      // The name of a list is in ASCII; what stands in brackets in Korean or Japanese is headline.
      boolean list = first == '[' && text.substring(0, close + 1).chars().allMatch(c -> c <= 0x7F);
      return close > 0 && (list || isKnown(plain(text.substring(0, close + 1)))) ? close + 1 : 0;
    }
    int colon = text.indexOf(':');
    int wide = text.indexOf('：');
    int end = colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    return end > 0 && isKnown(plain(text.substring(0, end))) ? end + 1 : dashed(text);
  }

  /** {@code PRESS RELEASE - headline}. */
  private static int dashed(String text) {
    for (String dash : List.of(" - ", " – ", " — ", " | ")) {
      int at = text.indexOf(dash);
      if (at > 0 && KINDS.contains(plain(text.substring(0, at)))) {
        return at + dash.length();
      }
    }
    return 0;
  }

  private static boolean isKnown(String tag) {
    return ANSWERED.contains(tag)
        || FORWARDED.contains(tag)
        || KINDS.contains(tag)
        || isEmbargo(tag);
  }

  /** A headline may begin with the word too; so a tag is no longer than a time needs. */
  private static boolean isEmbargo(String tag) {
    return tag.length() < 60 && EMBARGOES.stream().anyMatch(tag::startsWith);
  }

  /** Whether there is a number, as in every time. */
  private static boolean isTimed(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** In small letters, without brackets, colons and the counts of {@code Re[2]:}. */
  private static String plain(String tag) {
    String text = tag.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').strip();
    int start = 0;
    int end = text.length();
    while (start < end && "[【( ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "]】):： ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(start, end);
    int count = bare.lastIndexOf('[');
    return count > 0 && bare.length() - count <= 3 ? bare.substring(0, count) : bare;
  }
}
