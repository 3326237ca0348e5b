package kr.gwageo.faults;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.endpoint.LoopbackServer.Call;

/// Sound replies of chat completions, to be spoilt.
public final class Replies {
  public static final String JSON = "application/json";
  public static final String EVENTS = "text/event-stream";
  public static final String DONE = "data: [DONE]\n\n";

  private static final Pattern QUESTION = Pattern.compile("물음 (\\d+)");

  private Replies() {}

  /// What is right for the last question of a request, see [kr.gwageo.domain.TestRounds#items].
  public static String answer(Call call) {
    Matcher question = QUESTION.matcher(call.request());
    String number = "";
    while (question.find()) {
      number = question.group(1);
    }
    return "정답: 답" + number;
  }

  /// A whole reply.
  public static String body(String text, String finishReason) {
    return """
    {"model":"model-1","choices":[{"index":0,"message":{"role":"assistant","content":"%s"},\
    "finish_reason":"%s"}],"usage":{"prompt_tokens":20,"completion_tokens":10}}\
    """
        .formatted(text, finishReason);
  }

  /// One event with a piece of the answer.
  static String event(String piece) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + piece + "\"}}]}\n\n";
  }

  /// The event that ends an answer.
  static String end() {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
  }

  /// A streamed reply, event by event, but for `[DONE]`.
  static List<String> events(String text) {
    int middle = text.length() / 2;
    return List.of(event(text.substring(0, middle)), event(text.substring(middle)), end());
  }

  /// The head of a response.
  static String head(int status, String contentType, String... headers) {
    StringBuilder head =
        new StringBuilder("HTTP/1.1 " + status + " Status\r\nContent-Type: " + contentType);
    for (String header : headers) {
      head.append("\r\n").append(header);
    }
    return head.append("\r\n\r\n").toString();
  }

  /// A response with its length.
  public static String response(int status, String contentType, String body, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    all[headers.length] = "Content-Length: " + length;
    return head(status, contentType, all) + body;
  }

  /// A response that ends with its connection.
  static String untilTheEnd(String contentType, String body) {
    return head(200, contentType, "Connection: close") + body;
  }

  /// A chunk of a response.
  static String chunk(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return Integer.toHexString(length) + "\r\n" + text + "\r\n";
  }

  /// An error as chat completions word it.
  public static String error(String message, String code) {
    return "{\"error\":{\"message\":\"" + message + "\",\"code\":\"" + code + "\"}}";
  }
}
