package io.wiredesk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office documents part by part. */
final class Zips {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Zips() {}

  /** A Word document with this body, and these other parts. */
  static byte[] docx(String body, String... parts) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", "<Types/>");
    all.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    for (int i = 0; i < parts.length; i += 2) {
      all.put(parts[i], parts[i + 1]);
    }
    return zip(all);
  }

  /** A part of WordprocessingML. */
  static String word(String root, String inside) {
    String names = " xmlns:w='" + W + "' xmlns:r='" + R + "' xmlns:mc='x:mc' xmlns:wps='x:wps'";
    return "<w:" + root + names + ">" + inside + "</w:" + root + ">";
  }

  /** The relations of the document, each a type and a target. */
  static String relations(String... relations) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (int i = 0; i < relations.length; i += 2) {
      xml.append(
          "<Relationship Type='"
              + R
              + "/"
              + relations[i]
              + "' Target='"
              + relations[i + 1]
              + "'/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** An OpenDocument text with this text, and these other parts. */
  static byte[] odt(String text, String... parts) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mimetype", "application/vnd.oasis.opendocument.text");
    all.put(
        "content.xml",
        open(
            "document-content",
            "<office:body><office:text>" + text + "</office:text></office:body>"));
    for (int i = 0; i < parts.length; i += 2) {
      all.put(parts[i], parts[i + 1]);
    }
    return zip(all);
  }

  /** A part of OpenDocument. */
  static String open(String root, String inside) {
    String names =
        "xmlns:office='x:office' xmlns:text='x:text' xmlns:table='x:table' xmlns:style='x:style'"
            + " xmlns:draw='x:draw' xmlns:dc='x:dc' xmlns:meta='x:meta' xmlns:xlink='x:xlink'";
    return "<office:" + root + " " + names + ">" + inside + "</office:" + root + ">";
  }

  /** A ZIP file of these parts; the media type of an OpenDocument is stored. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
