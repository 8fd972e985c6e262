package io.wiredesk.parse;

import io.wiredesk.parse.Parsed.Item;
import io.wiredesk.release.Declared;
import io.wiredesk.release.Rejection.Reason;
import io.wiredesk.release.Upload;
import java.util.List;

/** Archives: ZIP, gzip (RFC 1952) and tar. Each member is read as if it had been uploaded alone. */
final class ArchiveFormat implements Format {

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public boolean recognises(Upload upload) {
    byte[] bytes = upload.bytes();
    return Unpacker.isGzip(bytes)
        || TarMembers.begins(bytes)
        || (Signatures.isZip(bytes) && DocumentKind.of(upload) == null);
  }

  @Override
  public Parsed read(Upload upload, Nesting inside) {
    Archive archive = new Archive(new Members(inside), new Unpacker(inside));
    byte[] bytes = upload.bytes();
    if (Unpacker.isGzip(bytes)) {
      archive.readGzip(upload);
    } else if (TarMembers.begins(bytes)) {
      archive.readTar(bytes);
    } else {
      archive.readZip(bytes);
    }
    return archive.parsed();
  }

  /** An archive that is being read. */
  private record Archive(Members members, Unpacker unpacker) {

    void readZip(byte[] bytes) {
      ZipDirectory directory = ZipDirectory.of(bytes);
      if (directory == null) {
        members.refuse("ZIP archive", Reason.MALFORMED, "It is cut off. Send it again.");
        return;
      }
      int count = 0;
      for (ZipDirectory.Member member = directory.next();
          member != null;
          member = directory.next()) {
        if (isTooMany(++count)) {
          return;
        }
        if (isAside(member.name())) {
          continue;
        }
        if (member.isEncrypted()) {
          members.refuse(
              member.name(), Reason.ENCRYPTED, "It needs a password. Pack it without one.");
        } else {
          add(member.name(), unpacker.unzip(member));
        }
      }
    }

    void readTar(byte[] bytes) {
      TarMembers tar = new TarMembers(bytes);
      int count = 0;
      for (TarMembers.Member member = tar.next(); member != null; member = tar.next()) {
        if (isTooMany(++count)) {
          return;
        }
        if (!isAside(member.name()) && member.isFile()) {
          byte[] content = member.content();
          add(member.name(), content == null ? Unpacked.broken() : new Unpacked.Whole(content));
        }
      }
    }

    void readGzip(Upload upload) {
      String name = Unpacker.gzipName(upload);
      add(name.isEmpty() ? "gzip" : name, unpacker.gunzip(upload.bytes()));
    }

    private void add(String name, Unpacked unpacked) {
      switch (unpacked) {
        case Unpacked.Whole(byte[] content) -> members.read(name, name, null, content);
        case Unpacked.Unusable(Reason reason, String message) ->
            members.refuse(name, reason, message);
      }
    }

    private boolean isTooMany(int count) {
      if (count > ZipDirectory.MOST_MEMBERS) {
        members.refuse(
            "The rest",
            Reason.TOO_LARGE,
            "The archive has more than " + ZipDirectory.MOST_MEMBERS + " members. Split it.");
      }
      return count > ZipDirectory.MOST_MEMBERS;
    }

    /** Folders, and what systems add of their own: resource forks, previews, hidden files. */
    private boolean isAside(String name) {
      boolean folder = name.endsWith("/");
      boolean added =
          name.startsWith("__MACOSX/")
              || name.startsWith(".")
              || name.contains("/.")
              || name.endsWith("Thumbs.db")
              || name.endsWith("desktop.ini");
      boolean here = name.startsWith("./") && !name.substring(1).contains("/.");
      if (added && !here && !folder) {
        members.leaveOut(name);
      }
      return folder || (added && !here);
    }

    Parsed parsed() {
      List<Item> items = Members.told(members.items(), members.oddities(), Declared.NOTHING);
      if (items.isEmpty()) {
        return Parser.rejected(
            Reason.NO_TEXT,
            "The archive holds no release. " + String.join(" ", members.oddities()));
      }
      return new Parsed(items, members.holdsDocument());
    }
  }
}
