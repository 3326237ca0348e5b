package kr.gwageo.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Usage;

/// What an error means that the server reports, by its status and its words. The table is in the
/// description of the package.
final class ErrorReply {
  private static final Pattern TOO_LONG =
      Pattern.compile(
          "context.?(length|window|size|limit)|maximum context|(prompt|input|text) is too long"
              + "|text too? long|token count\\b.{0,40}\\bexceeds");
  private static final Pattern CAP_TOO_LARGE =
      Pattern.compile("max_(completion_)?tokens\\W+is too large");
  private static final Pattern NO_SUCH_MODEL =
      Pattern.compile(
          "model_not_found|(invalid|unknown|no such) model|model\\b.{0,200}\\bnot (exist|found)");
  private static final Pattern BAD_KEY =
      Pattern.compile(
          "api.?key|authenticat|unauthorized|permission|billing|credit balance"
              + "|location is not supported");
  private static final Pattern FILTERED =
      Pattern.compile("content_filter|unavailable output|flagged as potentially|input was flagged");

  /// For errors that come without a status: the first words found decide.
  private static final List<Words> STATUSES =
      List.of(
          new Words(429, "rate.?limit|insufficient_quota|too many requests|resource_exhausted"),
          new Words(529, "overloaded|at capacity|server busy"),
          new Words(504, "timeout|timed out"),
          new Words(401, BAD_KEY.pattern()),
          new Words(
              400,
              "invalid.?(request|argument|prompt)|bad.?request|context_length|"
                  + FILTERED.pattern()),
          new Words(404, "not.?found"));

  private record Words(int status, Pattern pattern) {
    Words(int status, String pattern) {
      this(status, Pattern.compile(pattern));
    }
  }

  private ErrorReply() {}

  /// A response of this status, which is not 2xx, with this body.
  static Outcome read(int status, String body) {
    JsonNode error = error(json(body));
    String said = error.isMissingNode() ? body : message(error);
    String detail = "HTTP " + status + (said.isBlank() ? "" : ": " + said);
    return read(status, said + " " + codes(error), detail);
  }

  /// An `error` in a response of status 200 or in an event of its stream.
  static Outcome read(JsonNode error) {
    String words = message(error) + " " + codes(error);
    int status = status(error.path("code").asInt(0));
    if (status == 0) {
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

  /// A reply of status 200 that is JSON of another shape.
  static Outcome.Failed malformed(String what, JsonNode reply) {
    return new Outcome.Failed(FailureKind.MALFORMED_BODY, what + " in " + reply);
  }

  /// The status that a code says, with two more digits (CLOVA Studio) or without; 0 if none.
  private static int status(int code) {
    int status = code >= 40_000 ? code / 100 : code;
    return status < 400 || status > 599 ? 0 : status;
  }

  private static Outcome read(int status, String words, String detail) {
    String lower = words.toLowerCase(Locale.ROOT);
    if ((status == 400 || status == 403) && FILTERED.matcher(lower).find()) {
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

  /// The error in a body: in `error`, in `status` (CLOVA Studio), or the body itself.
  private static JsonNode error(JsonNode json) {
    if (!json.path("error").isMissingNode()) {
      return json.path("error");
    }
    return json.path("status").isObject() ? json.path("status") : json;
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
    return Stream.of("code", "type", "status")
        .map(field -> error.path(field).asText(""))
        .collect(Collectors.joining(" "));
  }

  private static JsonNode json(String body) {
    try {
      JsonNode json = Json.parse(body);
      JsonNode first = json.isArray() ? json.path(0) : json;
      return first.isObject() ? first : MissingNode.getInstance();
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
