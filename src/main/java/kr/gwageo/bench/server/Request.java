package kr.gwageo.bench.server;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One request as the server needs it. The path says how it is to be answered, so that one server
/// serves every measurement: `latency-200` anywhere in it means milliseconds until the answer,
/// `events-30` and `interval-1000` what a stream consists of.
///
/// @param path up to the query
/// @param stream whether the body asks for a stream
/// @param close whether the connection ends with the answer
/// @param size bytes of head and body
record Request(String path, boolean stream, boolean close, int size) {
  private static final byte[] CONTENT_LENGTH = ascii("content-length:");
  private static final byte[] CONNECTION_CLOSE = ascii("connection: close");
  private static final byte[] STREAM = ascii("\"stream\"");
  private static final byte[] TRUE = ascii("true");
  private static final int LARGEST_BODY = 1 << 24;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// The request at the beginning of these bytes, empty while a part of it is missing.
  ///
  /// @throws IllegalArgumentException if it is no request that the server understands
  static Optional<Request> read(byte[] bytes, int length) {
    int head = endOfHead(bytes, length);
    if (head < 0) {
      return Optional.empty();
    }
    int body = 0;
    boolean close = false;
    for (int line = nextLine(bytes, 0, head); line < head; line = nextLine(bytes, line, head)) {
      if (startsWith(bytes, line, head, CONTENT_LENGTH)) {
        body = number(bytes, line + CONTENT_LENGTH.length, head);
      } else if (startsWith(bytes, line, head, CONNECTION_CLOSE)) {
        close = true;
      }
    }
    if (head + body > length) {
      return Optional.empty();
    }
    return Optional.of(
        new Request(
            path(bytes, head), asksForStream(bytes, head, head + body), close, head + body));
  }

  private static int endOfHead(byte[] bytes, int length) {
    for (int i = 3; i < length; i++) {
      if (bytes[i] == '\n'
          && bytes[i - 1] == '\r'
          && bytes[i - 2] == '\n'
          && bytes[i - 3] == '\r') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int nextLine(byte[] bytes, int from, int end) {
    int place = from;
    while (place < end && bytes[place] != '\n') {
      place++;
    }
    return place + 1;
  }

  private static boolean startsWith(byte[] bytes, int from, int end, byte[] lowerCase) {
    if (from + lowerCase.length > end) {
      return false;
    }
    for (int i = 0; i < lowerCase.length; i++) {
      byte next = bytes[from + i];
      if (lowerCase[i] != (next >= 'A' && next <= 'Z' ? next + 'a' - 'A' : next)) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int from, int end) {
    int place = afterSpaces(bytes, from, end);
    int number = 0;
    while (place < end && bytes[place] >= '0' && bytes[place] <= '9' && number < LARGEST_BODY) {
      number = 10 * number + bytes[place++] - '0';
    }
    if (number >= LARGEST_BODY) {
      throw new IllegalArgumentException("a body of " + number + " bytes or more");
    }
    return number;
  }

  private static int afterSpaces(byte[] bytes, int from, int end) {
    int place = from;
    while (place < end && bytes[place] == ' ') {
      place++;
    }
    return place;
  }

  private static String path(byte[] bytes, int head) {
    int start = 0;
    while (start < head && bytes[start] != ' ') {
      start++;
    }
    int end = start + 1;
    while (end < head && bytes[end] != ' ' && bytes[end] != '?') {
      end++;
    }
    if (end >= head) {
      throw new IllegalArgumentException("no request line");
    }
    return new String(bytes, start + 1, end - start - 1, StandardCharsets.ISO_8859_1);
  }

  private static boolean asksForStream(byte[] bytes, int from, int end) {
    for (int place = from; place < end - STREAM.length; place++) {
      if (bytes[place] == '"' && startsWith(bytes, place, end, STREAM)) {
        int colon = afterSpaces(bytes, place + STREAM.length, end);
        if (colon < end && bytes[colon] == ':') {
          return startsWith(bytes, afterSpaces(bytes, colon + 1, end), end, TRUE);
        }
      }
    }
    return false;
  }

  /// The number behind this name in the path.
  int setting(String name, int otherwise) {
    int place = path.indexOf(name);
    if (place < 0) {
      return otherwise;
    }
    int end = place + name.length();
    int number = 0;
    while (end < path.length() && Character.digit(path.charAt(end), 10) >= 0) {
      number = 10 * number + Character.digit(path.charAt(end++), 10);
    }
    return number;
  }
}
