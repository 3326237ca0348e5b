package kr.gwageo.domain;

import java.util.Optional;

/// What became of one attempt at a trial. What it scores is another matter: see
/// [kr.gwageo.domain.spec.OutcomePolicy].
public sealed interface Outcome {

  /// The model finished its answer.
  record Completed(Reply reply) implements Outcome {}

  /// The answer was cut off by the token limit, or reasoning never ended.
  record Truncated(Reply reply) implements Outcome {}

  /// The model or the server's filter declined to answer.
  record Refused(Reply reply) implements Outcome {}

  /// No complete reply came. `detail` says what was seen, without secrets.
  record Failed(FailureKind kind, String detail) implements Outcome {}

  /// What was said, be it cut off or a refusal; empty if the wire failed.
  default Optional<Reply> said() {
    return switch (this) {
      case Completed completed -> Optional.of(completed.reply());
      case Truncated truncated -> Optional.of(truncated.reply());
      case Refused refused -> Optional.of(refused.reply());
      case Failed failed -> Optional.empty();
    };
  }
}
