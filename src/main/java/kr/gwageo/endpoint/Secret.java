package kr.gwageo.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;

/// A key and what else opens an endpoint, and the guard that nothing shows them.
final class Secret {
  private static final String SHOWN = "[key]";

  /// Servers without keys are given placeholders such as `EMPTY`. An answer may hold one by chance
  /// and must stay as it is.
  private static final int SHORTEST_KEY = 8;

  private final Optional<String> key;
  private final List<String> values;
  private final List<String> forms;

  /// @param access as read from variables and files: white space around a value is not part of it
  Secret(Access access) {
    this.key = access.key().map(String::strip).filter(value -> !value.isEmpty());
    this.values =
        Stream.concat(key.stream(), access.headers().values().stream().map(String::strip))
            .filter(value -> !value.isEmpty())
            .toList();
    this.forms =
        values.stream()
            .flatMap(value -> Stream.of(value, lastWord(value)))
            .flatMap(value -> Stream.of(value, URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /// What stands behind a scheme such as `Bearer`.
  private static String lastWord(String value) {
    String word = value.substring(value.lastIndexOf(' ') + 1);
    return word.length() < SHORTEST_KEY ? value : word;
  }

  Optional<String> key() {
    return key;
  }

  /// Whether HTTP headers can carry them all.
  boolean fitsHeader() {
    return key.stream().flatMapToInt(String::chars).allMatch(c -> c > ' ' && c < 0x7f)
        && values.stream().flatMapToInt(String::chars).allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /// The outcome without the key.
  Outcome redact(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed(Reply reply) -> new Outcome.Completed(redact(reply));
      case Outcome.Truncated(Reply reply) -> new Outcome.Truncated(redact(reply));
      case Outcome.Refused(Reply reply) -> new Outcome.Refused(redact(reply));
      case Outcome.Failed(var kind, String detail) -> new Outcome.Failed(kind, redact(detail));
    };
  }

  private Reply redact(Reply reply) {
    if (values.stream().allMatch(value -> value.length() < SHORTEST_KEY)) {
      return reply;
    }
    return new Reply(
        redactLong(reply.text()),
        redactLong(reply.reasoning()),
        redactLong(reply.finishReason()),
        redactLong(reply.model()),
        redactLong(reply.fingerprint()),
        reply.usage(),
        reply.toolCalls().stream()
            .map(call -> new ToolCall(redactLong(call.name()), redactLong(call.arguments())))
            .toList(),
        reply.logprobs());
  }

  /// The text without the key, but for a placeholder.
  String redactLong(String text) {
    return redact(text, SHORTEST_KEY);
  }

  private String redact(String text) {
    return redact(text, 1);
  }

  private String redact(String text, int shortest) {
    String redacted = text;
    for (String form : forms) {
      if (form.length() >= shortest) {
        redacted = redacted.replace(form, SHOWN);
      }
    }
    return redacted;
  }

  @Override
  public String toString() {
    return SHOWN;
  }
}
