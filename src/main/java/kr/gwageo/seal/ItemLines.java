package kr.gwageo.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kr.gwageo.seal.SealException.Why;

/// Splits a file of items, written to it, into lines.
///
/// A line's bytes are what stands between two ends of line. The end itself (LF, or CR and LF), a
/// byte-order mark and blank lines mean nothing to an item and are no part of it, so that a copy by
/// way of another system is still the same set.
final class ItemLines extends OutputStream {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /// One line that is not blank.
  ///
  /// @param number where it stands, from 1
  /// @param text its bytes, decoded
  /// @param exact whether the bytes are UTF-8, so that the text is all of them
  record Line(int number, String text, boolean exact) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private final String file;
  private final String idField;
  private final Taker taker;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private int number = 1;

  /// Takes lines as they come.
  interface Taker {
    void take(ItemLines from, Line line) throws IOException;
  }

  /// @param file its name, for messages
  /// @param idField where an item has its id
  /// @param taker gets every line that is not blank
  ItemLines(String file, String idField, Taker taker) {
    this.file = file;
    this.idField = idField;
    this.taker = taker;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] block, int from, int count) throws IOException {
    int start = from;
    for (int i = from; i < from + count; i++) {
      if (block[i] == '\n') {
        pending.write(block, start, i - start);
        take();
        start = i + 1;
      }
    }
    pending.write(block, start, from + count - start);
  }

  /// Gives out the last line, which need not have an end.
  @Override
  public void close() throws IOException {
    take();
  }

  private void take() throws IOException {
    byte[] bytes = pending.toByteArray();
    pending.reset();
    int from = number == 1 && startsWithMark(bytes) ? MARK.length : 0;
    boolean carriage = bytes.length > from && bytes[bytes.length - 1] == '\r';
    int length = bytes.length - from - (carriage ? 1 : 0);
    Line line = decoded(number++, ByteBuffer.wrap(bytes, from, length));
    if (!line.text().isBlank()) {
      taker.take(this, line);
    }
  }

  private static Line decoded(int number, ByteBuffer bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      return new Line(number, text, true);
    } catch (CharacterCodingException e) {
      return new Line(number, StandardCharsets.UTF_8.decode(bytes).toString(), false);
    }
  }

  static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  /// A file's name and a line, for messages.
  String place(int line) {
    return file + ":" + line;
  }

  /// The id of an item.
  ///
  /// @throws SealException if the line is not one JSON object, or has no id that is a text or a
  ///   number
  String id(Line line) {
    return field(line, idField)
        .filter(id -> !id.isBlank())
        .orElseThrow(() -> new SealException(Why.NO_ID, place(line.number()), idField));
  }

  /// A field of the object that is a text or a number.
  ///
  /// @throws SealException if the line is not one JSON object
  private Optional<String> field(Line line, String name) {
    if (!line.exact()) {
      throw new SealException(Why.LINE, place(line.number()), "UTF-8");
    }
    Optional<String> found = Optional.empty();
    try (JsonParser parser = JSON.createParser(line.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new SealException(Why.LINE, place(line.number()), "JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean named = parser.currentName().equals(name);
        JsonToken value = parser.nextToken();
        if (named && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
          found = Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new SealException(Why.LINE, place(line.number()), "JSON object");
      }
      return found;
    } catch (JsonProcessingException e) {
      throw new SealException(Why.LINE, place(line.number()), e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory can be read", e);
    }
  }

  /// The canary that this line holds in place of an item, if it does.
  Optional<String> canary(Line line) {
    return Canary.maybeIn(line.text())
        ? field(line, Canary.FIELD).filter(text -> text.startsWith(Canary.PREFIX))
        : Optional.empty();
  }
}
