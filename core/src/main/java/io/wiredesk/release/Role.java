package io.wiredesk.release;

import java.util.Locale;

/** What a block of a release is for. Only {@link #BODY} is the story. */
public enum Role {
  HEADLINE,
  SUBHEADLINE,
  /** Place, date and wire credit before the first sentence. */
  DATELINE,
  BODY,
  /** The issuer about itself. */
  ABOUT,
  /** The distributor about itself. */
  WIRE,
  /** Legal text: third-party content, forward-looking statements, no offer, copyright. */
  DISCLAIMER,
  CONTACT,
  /** The wire's own line of sectors. */
  SECTORS,
  SOURCE,
  /** FOR IMMEDIATE RELEASE, embargo, correction, kill. */
  NOTICE,
  ENDMARK,
  /** Captions and credits of pictures and films. */
  MEDIA,
  /** Menus, share buttons, view-original links, tracking. */
  CHROME;

  /** The role's name in rule files and in JSON: lower case, for example {@code body}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
