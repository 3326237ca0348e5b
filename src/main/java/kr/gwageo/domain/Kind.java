package kr.gwageo.domain;

/// What a trial amounts to once its outcome is known and its answer was read.
public enum Kind {
  /// A complete reply with a readable answer.
  ANSWERED,
  /// A complete reply without a readable answer, empty text included.
  NO_ANSWER,
  /// A complete reply that reads two ways.
  AMBIGUOUS,
  /// Declined by the model or a filter.
  REFUSED,
  /// Cut off by a token limit, unfinished reasoning included.
  TRUNCATED,
  /// No complete reply, one that could not be tested, or too few verdicts of judges: the wire's
  /// failure or the instrument's, never the model's score.
  FAILED
}
