package kr.gwageo.endpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of UTF-8, each ended by LF, CR or both. A line becomes text only when it is complete, so
/// that a character may be split between two pieces.
final class Lines {

  /// Where lines go, without their ends.
  interface Sink {
    void accept(String line) throws IOException;
  }

  private final Sink sink;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private byte[] line = new byte[512];
  private int length;
  private boolean first = true;
  private boolean afterReturn;

  Lines(Sink sink) {
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

  /// Ends the line that has no end yet; an empty one stays unsaid.
  void end() throws IOException {
    if (length > 0) {
      endLine();
    }
  }

  private void endLine() throws IOException {
    String text = decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
    length = 0;
    boolean marked = first && text.startsWith("\uFEFF");
    first = false;
    sink.accept(marked ? text.substring(1) : text);
  }
}
