package kr.gwageo.statistics;

import kr.gwageo.domain.judge.Preference;

/// What came of showing two answers to a judge once.
public sealed interface Game {

  /// The judge gave a verdict.
  record Judged(Preference preference) implements Game {}

  /// The judge answered, and gave no verdict on the scale.
  record Invalid() implements Game {}

  /// The game was not played, or nothing is left of it.
  record Missing() implements Game {}
}
