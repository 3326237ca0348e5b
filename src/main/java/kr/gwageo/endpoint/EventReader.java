package kr.gwageo.endpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads server-sent events from bytes that arrive in pieces of any size. A line becomes text only
/// when it is complete, so that a character may be split between two pieces.
///
/// Source: HTML Living Standard, section 9.2.6; but an event counts without the empty line after it
/// when the stream ends there, as some servers leave that out.
final class EventReader {

  /// Where events go.
  interface Sink {
    void accept(Wire.Event event) throws IOException;
  }

  private final Sink sink;
  private byte[] line = new byte[512];
  private int length;
  private boolean firstLine = true;
  private boolean afterReturn;
  private String name = "";
  private final StringBuilder data = new StringBuilder();

  EventReader(Sink sink) {
    this.sink = sink;
  }

  /// Takes the next piece.
  ///
  /// @throws CharacterCodingException if a line is not UTF-8
  /// @throws IOException as the sink throws it
  void feed(byte[] bytes, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byte next = bytes[i];
      boolean endOfReturn = afterReturn && next == '\n';
      afterReturn = next == '\r';
      if (endOfReturn) {
        continue;
      }
      if (next == '\n' || next == '\r') {
        endLine();
      } else {
        if (length == line.length) {
          line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = next;
      }
    }
  }

  /// The stream ended: what is complete counts, a line without an end does not.
  void end() throws IOException {
    dispatch();
  }

  private void endLine() throws IOException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
    length = 0;
    if (firstLine && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    firstLine = false;
    if (text.isEmpty()) {
      dispatch();
      return;
    }
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1);
    take(field, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void take(String field, String value) {
    switch (field) {
      case "data" -> data.append(value).append('\n');
      case "event" -> name = value;
      default -> {
        // comments, ids and retry times say nothing about the reply
      }
    }
  }

  private void dispatch() throws IOException {
    if (data.length() > 1) {
      sink.accept(new Wire.Event(name, data.substring(0, data.length() - 1)));
    }
    data.setLength(0);
    name = "";
  }
}
