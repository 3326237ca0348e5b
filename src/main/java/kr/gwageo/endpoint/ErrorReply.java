package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// What an error means that the server reports, by its status and its words. The table is in the
/// description of the package.
final class ErrorReply {
  private static final Pattern TOO_LONG =
      Pattern.compile("context.?(length|window)|maximum context|(prompt|input) is too long");
  private static final Pattern CAP_TOO_LARGE =
      Pattern.compile("max_(completion_)?tokens\\W+is too large");
  private static final Pattern NO_SUCH_MODEL =
      Pattern.compile(
          "model_not_found|(invalid|unknown|no such) model|model\\b.{0,200}\\bnot exist");
  private static final Pattern BAD_KEY =
      Pattern.compile("api.?key|authenticat|unauthorized|permission");

  /// For errors that come without a status: the first words found decide.
  private static final List<Words> STATUSES =
      List.of(
          new Words(429, "rate.?limit|insufficient_quota|too many requests"),
          new Words(529, "overloaded|at capacity"),
          new Words(504, "timeout|timed out"),
          new Words(401, BAD_KEY.pattern()),
          new Words(400, "invalid.?request|bad.?request|content_filter|context_length"),
          new Words(404, "not.?found"));

  private record Words(int status, Pattern pattern) {
    Words(int status, String pattern) {
      this(status, Pattern.compile(pattern));
    }
  }

  private ErrorReply() {}

  /// A response of this status, which is not 2xx, with this body.
  static Outcome read(int status, String body) {
    JsonNode json = json(body);
    JsonNode error = json.path("error").isMissingNode() ? json : json.path("error");
    String said = error.isMissingNode() ? body : message(error);
    String detail = "HTTP " + status + (said.isBlank() ? "" : ": " + said);
    return read(status, said + " " + codes(error), detail);
  }

  /// An `error` in a response of status 200 or in an event of its stream.
  static Outcome read(JsonNode error) {
    String words = message(error) + " " + codes(error);
    int status = error.path("code").asInt(0);
    if (status < 400 || status > 599) {
      String lower = words.toLowerCase(Locale.ROOT);
      status =
          STATUSES.stream()
              .filter(entry -> entry.pattern().matcher(lower).find())
              .mapToInt(Words::status)
              .findFirst()
              .orElse(500);
    }
    return read(status, words, "an error in the reply: " + message(error));
  }

  private static Outcome read(int status, String words, String detail) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (status == 400 && lower.contains("content_filter")) {
      return new Outcome.Refused(new Reply(detail, "", "content_filter", "", Usage.UNREPORTED));
    }
    return new Outcome.Failed(kind(status, lower), detail);
  }

  private static FailureKind kind(int status, String words) {
    return switch (status) {
      case 401, 402, 403, 407 -> FailureKind.AUTHENTICATION;
      case 404, 405, 410 -> FailureKind.UNKNOWN_MODEL;
      case 408, 504, 524 -> FailureKind.TIMEOUT_TOTAL;
      case 409, 425 -> FailureKind.SERVER_ERROR;
      case 413 -> FailureKind.PROMPT_TOO_LONG;
      case 429 -> FailureKind.RATE_LIMITED;
      case 503, 529 -> FailureKind.OVERLOADED;
      default -> {
        if (status >= 500) {
          yield FailureKind.SERVER_ERROR;
        }
        yield status >= 400 ? rejected(words) : FailureKind.UNKNOWN_MODEL;
      }
    };
  }

  private static FailureKind rejected(String words) {
    if (TOO_LONG.matcher(words).find() && !CAP_TOO_LARGE.matcher(words).find()) {
      return FailureKind.PROMPT_TOO_LONG;
    }
    if (NO_SUCH_MODEL.matcher(words).find()) {
      return FailureKind.UNKNOWN_MODEL;
    }
    return BAD_KEY.matcher(words).find()
        ? FailureKind.AUTHENTICATION
        : FailureKind.REJECTED_PARAMETER;
  }

  private static String message(JsonNode error) {
    for (String field : List.of("message", "detail")) {
      if (error.path(field).isTextual()) {
        return error.path(field).textValue();
      }
    }
    return error.isTextual() ? error.textValue() : error.toString();
  }

  private static String codes(JsonNode error) {
    return error.path("code").asText("") + " " + error.path("type").asText("");
  }

  private static JsonNode json(String body) {
    try {
      JsonNode json = Json.parse(body);
      return json.isObject() ? json : MissingNode.getInstance();
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
