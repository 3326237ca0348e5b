package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/// Reads a stream of JSON values, one a line. Empty lines say nothing.
final class JsonLineReader implements StreamReader {
  private final Lines lines;

  JsonLineReader(Sink sink) {
    this.lines =
        new Lines(line -> {
          if (!line.isBlank()) {
            sink.accept(new Wire.Event("", line));
          }
        });
  }

  @Override
  public void feed(byte[] bytes, int count) throws IOException {
    lines.feed(bytes, count);
  }

  /// The stream ended: the last line may lack its end, but one that is cut off does not count.
  @Override
  public void end() throws IOException {
    try {
      lines.end();
    } catch (JsonProcessingException | CharacterCodingException e) {
      // Nothing more comes: the reply says by itself that it is not complete.
    }
  }
}
