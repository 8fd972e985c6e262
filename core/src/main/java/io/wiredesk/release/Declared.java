package io.wiredesk.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a format declares about a release, so that nothing has to be read from the text. Words are
 * as they stand in the format, white space at their ends aside.
 *
 * @param id what its source calls it
 * @param status whether it may be published
 * @param correction whether it is declared to correct an earlier version
 * @param title the headline
 * @param slugline the keyword line
 * @param byline who wrote it
 * @param language a BCP 47 tag as the format gives it, not yet checked against the text
 * @param published ISO 8601 date or date-time, as exact as declared
 * @param embargo ISO 8601 date-time before which it must not be published; where it can't be read,
 *     the words that declare it
 * @param source the wire or publisher
 * @param address the release's own address on the web
 * @param issuer whom the release is from
 * @param place where it is from
 * @param sectors the wire's sectors, each in its own wording
 * @param subjects what it is about
 * @param keywords the wire's free words for it
 * @param tickers listed securities; the exchange as declared, be it a MIC or another name
 * @param contacts whom an editor may call
 * @param rights notices of copyright and terms of use
 * @param notes what the wire tells the editor and not the reader
 */
public record Declared(
    @Nullable ReleaseId id,
    Status status,
    boolean correction,
    @Nullable String title,
    @Nullable String slugline,
    @Nullable String byline,
    @Nullable String language,
    @Nullable String published,
    @Nullable String embargo,
    @Nullable String source,
    @Nullable String address,
    @Nullable String issuer,
    @Nullable String place,
    List<String> sectors,
    List<Subject> subjects,
    List<String> keywords,
    List<Ticker> tickers,
    List<Contact> contacts,
    List<String> rights,
    List<String> notes) {

  /** Nothing declared: plain text. */
  public static final Declared NOTHING = builder().build();

  public Declared {
    sectors = List.copyOf(sectors);
    subjects = List.copyOf(subjects);
    keywords = List.copyOf(keywords);
    tickers = List.copyOf(tickers);
    contacts = List.copyOf(contacts);
    rights = List.copyOf(rights);
    notes = List.copyOf(notes);
  }

  /** The IPTC's publication status. */
  public enum Status {
    USABLE,
    /** Not before its embargo; where none is declared, not before somebody says so. */
    WITHHELD,
    /** Killed: never to be published, and to be withdrawn where it was. */
    CANCELED;

    /** The status as IPTC's standards write it, for example {@code usable}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A builder that declares nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what a format declares. What is null or blank is taken as not declared; of what may be
   * declared more than once, each is taken once, and no more than {@value #MOST}.
   */
  public static final class Builder {

    /** Wires declare forty subjects at most; a list is looked through for each that is added. */
    private static final int MOST = 500;

    private @Nullable ReleaseId id;
    private Status status = Status.USABLE;
    private boolean correction;
    private @Nullable String title;
    private @Nullable String slugline;
    private @Nullable String byline;
    private @Nullable String language;
    private @Nullable String published;
    private @Nullable String embargo;
    private @Nullable String source;
    private @Nullable String address;
    private @Nullable String issuer;
    private @Nullable String place;
    private final List<String> sectors = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<Ticker> tickers = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<String> rights = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Builder() {}

    /** What its source calls it. */
    public Builder id(@Nullable ReleaseId id) {
      this.id = id;
      return this;
    }

    /** Whether it may be published. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** That it corrects an earlier version. */
    public Builder correction(boolean correction) {
      this.correction = correction;
      return this;
    }

    /** The headline. */
    public Builder title(@Nullable String title) {
      this.title = text(title);
      return this;
    }

    /** The keyword line. */
    public Builder slugline(@Nullable String slugline) {
      this.slugline = text(slugline);
      return this;
    }

    /** Who wrote it. */
    public Builder byline(@Nullable String byline) {
      this.byline = text(byline);
      return this;
    }

    /** A BCP 47 tag. */
    public Builder language(@Nullable String language) {
      this.language = text(language);
      return this;
    }

    /** An ISO 8601 date or date-time. */
    public Builder published(@Nullable String published) {
      this.published = text(published);
      return this;
    }

    /** An ISO 8601 date-time, or the words that declare it. */
    public Builder embargo(@Nullable String embargo) {
      this.embargo = text(embargo);
      return this;
    }

    /** The wire or publisher. */
    public Builder source(@Nullable String source) {
      this.source = text(source);
      return this;
    }

    /** Its address on the web. */
    public Builder address(@Nullable String address) {
      this.address = text(address);
      return this;
    }

    /** Whom it is from. */
    public Builder issuer(@Nullable String issuer) {
      this.issuer = text(issuer);
      return this;
    }

    /** Where it is from. */
    public Builder place(@Nullable String place) {
      this.place = text(place);
      return this;
    }

    /** One more sector, in the wire's own wording. */
    public Builder sector(@Nullable String sector) {
      add(sectors, sector);
      return this;
    }

    /** One more keyword. */
    public Builder keyword(@Nullable String keyword) {
      add(keywords, keyword);
      return this;
    }

    /** One more notice of copyright or terms of use. */
    public Builder right(@Nullable String right) {
      add(rights, right);
      return this;
    }

    /** One more note to the editor. */
    public Builder note(@Nullable String note) {
      add(notes, note);
      return this;
    }

    /** One more subject. */
    public Builder subject(Subject subject) {
      if (subjects.size() < MOST && !subjects.contains(subject)) {
        subjects.add(subject);
      }
      return this;
    }

    /** One more listed security. */
    public Builder ticker(Ticker ticker) {
      if (tickers.size() < MOST && !tickers.contains(ticker)) {
        tickers.add(ticker);
      }
      return this;
    }

    /** One more person to call. */
    public Builder contact(Contact contact) {
      if (contacts.size() < MOST) {
        contacts.add(contact);
      }
      return this;
    }

    /** What was declared. */
    public Declared build() {
      return new Declared(
          id,
          status,
          correction,
          title,
          slugline,
          byline,
          language,
          published,
          embargo,
          source,
          address,
          issuer,
          place,
          sectors,
          subjects,
          keywords,
          tickers,
          contacts,
          rights,
          notes);
    }

    private static void add(List<String> values, @Nullable String value) {
      String text = text(value);
      if (text != null && values.size() < MOST && !values.contains(text)) {
        values.add(text);
      }
    }

    private static @Nullable String text(@Nullable String value) {
      return value == null || value.isBlank() ? null : value.strip();
    }
  }
}
