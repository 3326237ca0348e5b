package kr.gwageo.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;

/// A key, and the guard that nothing shows it.
final class Secret {
  private static final String SHOWN = "[key]";

  /// Servers without keys are given placeholders such as `EMPTY`. An answer may hold one by chance
  /// and must stay as it is.
  private static final int SHORTEST_KEY = 8;

  private final Optional<String> key;
  private final List<String> forms;

  /// @param key as read from a variable or a file: white space around it is not part of it
  Secret(Optional<String> key) {
    this.key = key.map(String::strip).filter(value -> !value.isEmpty());
    this.forms =
        this.key.stream()
            .flatMap(value -> Stream.of(value, URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .distinct()
            .toList();
  }

  Optional<String> key() {
    return key;
  }

  /// Whether an HTTP header can carry it.
  boolean fitsHeader() {
    return key.stream().flatMapToInt(String::chars).allMatch(c -> c > ' ' && c < 0x7f);
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
    if (key.isEmpty() || key.get().length() < SHORTEST_KEY) {
      return reply;
    }
    return new Reply(
        redact(reply.text()),
        redact(reply.reasoning()),
        redact(reply.finishReason()),
        redact(reply.model()),
        reply.usage());
  }

  private String redact(String text) {
    String redacted = text;
    for (String form : forms) {
      redacted = redacted.replace(form, SHOWN);
    }
    return redacted;
  }

  @Override
  public String toString() {
    return SHOWN;
  }
}
