package io.wiredesk.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of elements that tell what they hold, whoever invented the vocabulary. Only names that mean
 * nothing else; what is not here is left alone.
 */
final class TellingNames {

  /** What an element is for. */
  enum Field {
    ID,
    REVISION,
    LANGUAGE,
    TITLE,
    SUBTITLE,
    LEAD,
    BODY,
    ABOUT,
    CONTACT,
    ISSUER,
    BYLINE,
    PUBLISHED,
    EMBARGO,
    STATUS,
    KEYWORDS,
    CATEGORY,
    PLACE,
    ADDRESS,
    SOURCE,
    NOTE,
    RIGHTS,
    CAPTION
  }

  private static final Map<String, Field> NAMES = new HashMap<>();

  static {
    put(Field.ID, "id newsid releaseid articleid documentid storyid guid uid");
    put(Field.REVISION, "version revision");
    put(Field.LANGUAGE, "language lang locale sprog sprak kieli");
    put(Field.TITLE, "title headline hedline heading overskrift rubrik otsikko titel titre titulo");
    put(Field.SUBTITLE, "subtitle subheadline subhead subheading subhedline untertitel strapline");
    put(
        Field.LEAD,
        "lead leadtext ingress standfirst preamble intro abstract summary teaser chapeau");
    put(
        Field.BODY,
        "body bodytext bodyhtml htmlbody content contenthtml text fulltext maintext releasetext"
            + " articletext storytext releasebody brodtext inhalt contenu");
    put(Field.ABOUT, "boilerplate about aboutcompany companyprofile companyboilerplate");
    put(Field.CONTACT, "contact contacts contactsastext presscontact mediacontact contactperson");
    put(Field.ISSUER, "publisher issuer company companyname organisation organization client");
    put(Field.BYLINE, "byline author authors writer");
    put(
        Field.PUBLISHED,
        "publicationdate publishdate publisheddate pubdate published publishedat datepublished"
            + " releasedate date");
    put(Field.EMBARGO, "embargo embargodate embargoeduntil embargountil embargoed");
    put(Field.STATUS, "status pubstatus");
    put(Field.KEYWORDS, "keywords keyword tags tag");
    put(Field.CATEGORY, "category categories sector sectors industry industries");
    put(Field.PLACE, "place location city located");
    put(Field.ADDRESS, "url longurl permalink link weburl canonicalurl");
    put(Field.SOURCE, "source provider agency distributor origin");
    put(Field.NOTE, "ednote editornote editorialnote notetoeditors tilredaktionen");
    put(Field.RIGHTS, "copyright copyrightnotice rights");
    put(Field.CAPTION, "caption imagecaption picturecaption");
  }

  private TellingNames() {}

  private static void put(Field field, String names) {
    for (String name : names.split(" ", -1)) {
      NAMES.put(name, field);
    }
  }

  /** What an element of this name holds; null when the name doesn't tell. */
  static @Nullable Field field(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return NAMES.get(letters.toString());
  }
}
