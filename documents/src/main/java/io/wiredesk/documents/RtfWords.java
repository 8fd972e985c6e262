package io.wiredesk.documents;

import java.util.Map;
import java.util.Set;

/** The control words of RTF that say what a group is for, and those that stand for a sign. */
final class RtfWords {

  /** What a group's text is for. */
  enum Use {
    TEXT,
    /** A note, or a text box: paragraphs of its own beside the one that it stands in. */
    ASIDE,
    FIELD_CODE,
    FONTS,
    STYLES,
    TITLE,
    KEYWORDS,
    NOTHING
  }

  /** Groups whose text is no text of the document, as long as nothing in them says so. */
  static final Set<String> NO_TEXT =
      Set.of(
          "colortbl",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "themedata",
          "colorschememapping",
          "datastore",
          "generator",
          "xmlnstbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "latentstyles",
          "filetbl",
          "revtbl",
          "info",
          "sp",
          "shprslt",
          "nonshppict",
          "annotation",
          "atnid",
          "atnauthor",
          "atntime",
          "atnicn",
          "atnref",
          "xe",
          "tc",
          "rxe",
          "upr",
          "bkmkstart",
          "bkmkend",
          "do",
          "pntext",
          "listtext",
          "pgptbl",
          "private",
          "wgrffmtfilter",
          "background",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "formfield",
          "mmathPr");

  static final Map<String, Use> USES =
      Map.of(
          "fonttbl", Use.FONTS,
          "stylesheet", Use.STYLES,
          "title", Use.TITLE,
          "keywords", Use.KEYWORDS,
          "fldinst", Use.FIELD_CODE,
          "fldrslt", Use.TEXT,
          "footnote", Use.ASIDE,
          "shptxt", Use.ASIDE,
          "ud", Use.TEXT,
          "shpinst", Use.TEXT);

  static final Set<String> AROUND =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"));

  private RtfWords() {}
}
