package kr.gwageo.endpoint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/// Reads the events of a streamed reply from bytes that arrive in pieces of any size.
sealed interface StreamReader permits EventReader, JsonLineReader {

  /// Where events go.
  interface Sink {
    void accept(Wire.Event event) throws IOException;
  }

  /// The reader of what is divided so.
  static StreamReader of(Wire.Framing framing, Sink sink) {
    return switch (framing) {
      case SERVER_SENT_EVENTS -> new EventReader(sink);
      case JSON_LINES -> new JsonLineReader(sink);
    };
  }

  /// Takes the next piece.
  ///
  /// @throws CharacterCodingException if a line is not UTF-8
  /// @throws IOException as the sink throws it
  void feed(byte[] bytes, int count) throws IOException;

  /// The stream ended.
  void end() throws IOException;
}
