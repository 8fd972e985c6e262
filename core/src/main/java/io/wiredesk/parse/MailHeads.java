package io.wiredesk.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The head that a program puts above a message that is passed on: a line that says so, and the
 * fields of the message, named in the program's language.
 */
final class MailHeads {

  /** Names of the field From in the languages of mail programs, in small letters. */
  private static final Set<String> FROM =
      Set.of(
          "from",
          "von",
          "de",
          "da",
          "van",
          "från",
          "fra",
          "od",
          "от",
          "від",
          "kimden",
          "dari",
          "daripada",
          "từ",
          "người gửi",
          "จาก",
          "发件人",
          "寄件者",
          "寄件人",
          "差出人",
          "送信者",
          "보낸 사람",
          "보낸사람",
          "발신",
          "من");

  /** Names of the fields that stand beside it. */
  private static final Set<String> OTHERS =
      Set.of(
          "subject",
          "betreff",
          "objet",
          "asunto",
          "assunto",
          "oggetto",
          "onderwerp",
          "ämne",
          "emne",
          "temat",
          "тема",
          "konu",
          "perihal",
          "subjek",
          "chủ đề",
          "tiêu đề",
          "เรื่อง",
          "主题",
          "主旨",
          "件名",
          "제목",
          "الموضوع",
          "date",
          "sent",
          "datum",
          "gesendet",
          "envoyé",
          "fecha",
          "enviado",
          "enviado el",
          "data",
          "enviada em",
          "дата",
          "отправлено",
          "tanggal",
          "dikirim",
          "tarikh",
          "dihantar",
          "ngày",
          "đã gửi",
          "วันที่",
          "ส่ง",
          "日期",
          "发送时间",
          "寄件日期",
          "日付",
          "送信日時",
          "날짜",
          "보낸 날짜",
          "التاريخ",
          "to",
          "an",
          "à",
          "para",
          "кому",
          "kepada",
          "到",
          "ถึง",
          "đến",
          "收件人",
          "收件者",
          "宛先",
          "받는 사람",
          "إلى",
          "cc",
          "reply-to",
          "importance",
          "attachments",
          "anlagen");

  private static final int LONGEST_NAME = 24;
  private static final int FEWEST_DASHES = 3;

  /** In lines. Programs show five fields; one with many recipients has more lines. */
  private static final int LONGEST_HEAD = 30;

  private static final int LONGEST_MARK = 80;

  private MailHeads() {}

  /**
   * How many lines from here on are such a head, with the line above it that says so; 0 when none
   * are.
   */
  static int length(List<String> lines, int from) {
    int at = from;
    int marks = 0;
    while (at < lines.size()
        && (isMark(lines.get(at)) || lines.get(at).isBlank())
        && at - from < 4) {
      marks += lines.get(at).isBlank() ? 0 : 1;
      at++;
    }
    if (marks > 1 || (marks == 0 && at > from)) {
      return 0;
    }
    int fields = 0;
    boolean sender = false;
    int first = at;
    while (at < lines.size() && at - first < LONGEST_HEAD && !lines.get(at).isBlank()) {
      String name = name(lines.get(at));
      boolean field = FROM.contains(name) || OTHERS.contains(name);
      sender |= FROM.contains(name);
      fields += field ? 1 : 0;
      boolean continued = !field && at > first && isContinued(lines.get(at - 1), lines.get(at));
      if (!field && !continued) {
        break;
      }
      at++;
    }
    return sender && fields >= (marks > 0 ? 2 : 3) ? at - from : 0;
  }

  /** A long field is broken over lines: after a comma, or before an indent. */
  private static boolean isContinued(String above, String line) {
    String end = above.strip();
    return end.endsWith(",") || end.endsWith(";") || line.startsWith(" ") || line.startsWith("\t");
  }

  /** {@code ---------- Forwarded message ---------}, {@code Begin forwarded message:}. */
  static boolean isMark(String line) {
    String text = line.strip();
    int dashes = 0;
    while (dashes < text.length() && "-_".indexOf(text.charAt(dashes)) >= 0) {
      dashes++;
    }
    boolean framed = dashes >= FEWEST_DASHES && text.length() <= LONGEST_MARK;
    String small = text.toLowerCase(Locale.ROOT);
    return framed
        || (small.endsWith(":")
            && small.contains("forwarded message")
            && small.length() < LONGEST_MARK);
  }

  /** The name of the field that the line begins with, in small letters; empty when it has none. */
  private static String name(String line) {
    String text = line.strip();
    int start = text.startsWith("*") ? 1 : 0;
    int colon = text.indexOf(':');
    int wide = text.indexOf('：');
    int end = colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
    return end <= start || end > LONGEST_NAME
        ? ""
        : text.substring(start, end).replace("*", "").toLowerCase(Locale.ROOT).strip();
  }
}
