package kr.gwageo.bench.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The bytes of every answer, made once.
final class Answers {
  private static final String USAGE =
      "{\"prompt_tokens\":64,\"completion_tokens\":8,\"total_tokens\":72}";

  final ByteBuffer whole =
      whole(
          """
          {"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"load","choices":[{"index":0,\
          "message":{"role":"assistant","content":"네 도시 가운데 가장 큰 곳입니다.\\n정답: ②"},\
          "finish_reason":"stop"}],"usage":%s}\
          """
              .formatted(USAGE));

  final ByteBuffer streamHead =
      bytes(
          """
          HTTP/1.1 200 OK\r
          Content-Type: text/event-stream; charset=utf-8\r
          Transfer-Encoding: chunked\r
          \r
          """);

  final ByteBuffer event = bytes(chunk(event("{\"content\":\"가나다라 \"}", "null", "null")));

  /// The last event with the end of the stream.
  final ByteBuffer lastEvent =
      bytes(
          chunk(event("{\"content\":\"\\n정답: ②\"}", "\"stop\"", USAGE))
              + chunk("data: [DONE]\n\n")
              + "0\r\n\r\n");

  final ByteBuffer misunderstood =
      bytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

  private static String event(String delta, String finish, String usage) {
    return """
    data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"load","choices":[\
    {"index":0,"delta":%s,"finish_reason":%s}],"usage":%s}

    """
        .formatted(delta, finish, usage);
  }

  private static String chunk(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return Integer.toHexString(length) + "\r\n" + text + "\r\n";
  }

  /// An answer that is JSON.
  static ByteBuffer whole(String json) {
    return bytes(
        """
        HTTP/1.1 200 OK\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s\
        """
            .formatted(json.getBytes(StandardCharsets.UTF_8).length, json));
  }

  private static ByteBuffer bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }
}
