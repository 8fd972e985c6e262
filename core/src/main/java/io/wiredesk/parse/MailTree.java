package io.wiredesk.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * A message's header and the tree of its parts. Messages inside it are parts without children: they
 * are messages of their own.
 */
final class MailTree {

  /**
   * How deep multiparts may lie in each other. Signed mail with pictures through a mailing list has
   * five; each level costs another pass over the bytes inside it.
   */
  static final int DEEPEST = 16;

  /** More parts than any mail has; a digest of a busy list has a hundred. */
  static final int MOST_PARTS = 1000;

  /** What an open multipart has collected. */
  private record Open(MailFields fields, List<MailPart> children) {}

  private final MailFields header = new MailFields();
  private final Deque<Open> open = new ArrayDeque<>();
  private MailFields fields = header;
  private @Nullable MailPart root;
  private int parts;
  private boolean tooDeep;
  private @Nullable String problem;

  private final boolean brokenFieldIsText;

  private MailTree(boolean brokenFieldIsText) {
    this.brokenFieldIsText = brokenFieldIsText;
  }

  /** Reads a message; whatever is broken in it, what comes before is kept. */
  static MailTree of(byte[] message) {
    MailTree tree = new MailTree(false);
    tree.read(message);
    if (tree.isEmpty()) {
      // No empty line before the text, which was taken for fields that are broken.
      MailTree other = new MailTree(true);
      other.read(message);
      tree = other.isEmpty() ? tree : other;
    }
    if (tree.isEmpty() && tree.problem == null) {
      tree.takeWhole(message);
    }
    return tree;
  }

  /** What is declared to have parts and has none is shown as it stands. */
  private void takeWhole(byte[] message) {
    String text = new String(message, StandardCharsets.ISO_8859_1);
    int unix = text.indexOf("\n\n");
    int dos = text.indexOf("\n\r\n");
    int end = unix < 0 ? dos : dos < 0 ? unix : Math.min(unix, dos);
    byte[] body = end < 0 ? new byte[0] : Arrays.copyOfRange(message, end, message.length);
    if (!Signatures.isBlank(body)) {
      problem = "The message's parts could not be told apart; its text is read as it stands.";
      root = new MailPart("text/plain", MailParameters.NONE, false, null, body, List.of());
    }
  }

  /** The message's own header. */
  MailFields header() {
    return header;
  }

  /** The whole message, or null when nothing of it could be read. */
  @Nullable MailPart root() {
    return root;
  }

  /** Why a part of the message is missing, a sentence; or null. */
  @Nullable String problem() {
    return problem;
  }

  boolean isTooDeep() {
    return tooDeep;
  }

  private boolean isEmpty() {
    return root == null || (!root.isMultipart() && Signatures.isBlank(root.content()));
  }

  private void read(byte[] message) {
    MimeTokenStream tokens = tokens();
    tokens.parse(new ByteArrayInputStream(message));
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM && problem == null;
          state = tokens.next()) {
        take(state, tokens);
      }
    } catch (MimeException | IOException | RuntimeException broken) {
      // The library stops at the unforeseen with what it has; so does a mail program.
      problem = "The message's structure is broken; what comes behind that place is left out.";
    }
    while (!open.isEmpty()) {
      close();
    }
    header.readAs(charset(root));
  }

  /** The charset of the first text that tells one; its program wrote the header, too. */
  private static String charset(@Nullable MailPart part) {
    MailPart text = part;
    while (text != null && text.isMultipart()) {
      text = text.children().getFirst();
    }
    String charset = text == null ? null : text.parameters().get("charset");
    return charset == null ? "utf-8" : charset;
  }

  private MimeTokenStream tokens() {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(brokenFieldIsText)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config, DecodeMonitor.SILENT, null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return tokens;
  }

  private void take(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_BODYPART -> {
        fields = new MailFields();
        if (++parts > MOST_PARTS) {
          problem = "The message has more than " + MOST_PARTS + " parts; the rest is left out.";
        }
      }
      case T_FIELD -> fields.add(tokens.getField());
      case T_START_MULTIPART -> {
        open.push(new Open(fields, new ArrayList<>()));
        if (open.size() > DEEPEST) {
          tooDeep = true;
          problem = "Parts of the message lie more than " + DEEPEST + " deep and are left out.";
        }
      }
      case T_BODY -> leaf(tokens);
      case T_END_MULTIPART -> close();
      default -> {
        // Preamble and epilogue are for programs that know no MIME.
      }
    }
  }

  private void leaf(MimeTokenStream tokens) throws IOException {
    byte[] content;
    try (InputStream decoded = tokens.getDecodedInputStream()) {
      content = decoded.readAllBytes();
    }
    add(part(fields, tokens.getBodyDescriptor().getMimeType(), content, List.of()));
  }

  private void close() {
    Open closed = open.pop();
    String type = closed.fields().parameters("content-type").value();
    add(part(closed.fields(), type, new byte[0], closed.children()));
  }

  private void add(MailPart part) {
    if (open.isEmpty()) {
      root = root == null ? part : root;
    } else {
      open.element().children().add(part);
    }
  }

  private static MailPart part(
      MailFields fields, String type, byte[] content, List<MailPart> children) {
    MailParameters media = fields.parameters("content-type");
    MailParameters disposition = fields.parameters("content-disposition");
    String name =
        disposition.get("filename") == null ? media.get("name") : disposition.get("filename");
    return new MailPart(
        type,
        media,
        disposition.value().equals("attachment"),
        name == null || name.isBlank() ? null : name.strip(),
        content,
        List.copyOf(children));
  }
}
