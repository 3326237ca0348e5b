package kr.gwageo.domain;

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
}
