package kr.gwageo.endpoint;

import java.io.IOException;

/// Reads server-sent events.
///
/// Source: HTML Living Standard, section 9.2.6; but an event counts without the empty line after it
/// when the stream ends there, as some servers leave that out.
final class EventReader implements StreamReader {
  private final Sink sink;
  private final Lines lines = new Lines(this::take);
  private String name = "";
  private final StringBuilder data = new StringBuilder();

  EventReader(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void feed(byte[] bytes, int count) throws IOException {
    lines.feed(bytes, count);
  }

  /// The stream ended: what is complete counts, a line without an end does not.
  @Override
  public void end() throws IOException {
    dispatch();
  }

  private void take(String line) throws IOException {
    if (line.isEmpty()) {
      dispatch();
      return;
    }
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
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
