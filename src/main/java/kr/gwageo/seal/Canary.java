package kr.gwageo.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import kr.gwageo.domain.Digest;

/// A text that stands nowhere else, so that whoever gathers texts for training can find copies of a
/// published set and leave them out. The idea is BIG-bench's.
///
/// It is secret until the set is opened, for a model that knows it earlier has seen the files. It
/// is never within an item, since what models see must not change.
record Canary(String text) {
  static final String FIELD = "canary";
  static final String PREFIX = "gwageo-canary-";
  static final int RANDOM_BYTES = 16;

  private static final String NOTICE =
      "Evaluation items. Keep every text with this canary out of training data. "
          + "평가 문항입니다. 이 문자열이 든 글은 학습 자료에서 제외해 주십시오.";

  static Canary of(byte[] random) {
    return new Canary(PREFIX + HexFormat.of().formatHex(random));
  }

  /// Whether a look into a text's fields is worth while.
  static boolean maybeIn(String text) {
    return text.contains(PREFIX);
  }

  /// What a receipt says of it before it is revealed; its 128 random bits cannot be guessed.
  Digest commitment() {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The line at the head of published items: JSON, so that the file stays a file of JSON Lines.
  String itemsLine() {
    return "{\"" + FIELD + "\": \"" + text + "\", \"notice\": \"" + NOTICE + "\"}\n";
  }

  /// The comment at the head of a published definition.
  private byte[] definitionLine() {
    return ("# canary: " + text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The definition with the comment.
  byte[] marked(byte[] definition) {
    return headed(definitionLine(), definition);
  }

  /// The definition without the comment, or as it is where it has none.
  byte[] unmarked(byte[] published) {
    byte[] line = definitionLine();
    int from = ItemLines.startsWithMark(published) ? 3 : 0;
    int to = from + line.length;
    if (published.length < to || !Arrays.equals(published, from, to, line, 0, line.length)) {
      return published;
    }
    byte[] original = new byte[published.length - line.length];
    System.arraycopy(published, 0, original, 0, from);
    System.arraycopy(published, to, original, from, published.length - to);
    return original;
  }

  /// Bytes with others at their head, after the byte-order mark where there is one.
  private static byte[] headed(byte[] head, byte[] rest) {
    int mark = ItemLines.startsWithMark(rest) ? 3 : 0;
    byte[] all = new byte[head.length + rest.length];
    System.arraycopy(rest, 0, all, 0, mark);
    System.arraycopy(head, 0, all, mark, head.length);
    System.arraycopy(rest, mark, all, mark + head.length, rest.length - mark);
    return all;
  }
}
