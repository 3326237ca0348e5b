package kr.gwageo.domain.judge;

import java.math.BigDecimal;

/// What a judge said when it was asked once. An opinion that cannot be used is never turned into
/// one that can.
public sealed interface Opinion {

  /// A score on the scale.
  record Scored(BigDecimal score) implements Opinion {}

  /// One of two answers, or neither.
  record Preferred(Preference preference) implements Opinion {}

  /// The judge replied, and what it said is no verdict on the scale.
  record Invalid(String why) implements Opinion {}

  /// No complete reply came, or the judge was not asked yet.
  record Missing(String why) implements Opinion {}

  /// Whether it counts.
  default boolean valid() {
    return switch (this) {
      case Scored _, Preferred _ -> true;
      case Invalid _, Missing _ -> false;
    };
  }
}
