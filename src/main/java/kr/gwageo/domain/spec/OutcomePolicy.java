package kr.gwageo.domain.spec;

import kr.gwageo.domain.Kind;

/// What a trial without a readable answer scores. A failure of the wire is never a score.
public record OutcomePolicy(
    Treatment noAnswer, Treatment ambiguous, Treatment refused, Treatment truncated) {

  /// What becomes of such a trial.
  public enum Treatment {
    /// It scores 0.
    ZERO,
    /// It has no score, and its item leaves the comparison.
    EXCLUDED
  }

  /// All score 0.
  public static final OutcomePolicy DEFAULT =
      new OutcomePolicy(Treatment.ZERO, Treatment.ZERO, Treatment.ZERO, Treatment.ZERO);

  /// The treatment of a trial of this kind.
  ///
  /// @throws IllegalArgumentException for a kind that no policy treats
  public Treatment of(Kind kind) {
    return switch (kind) {
      case NO_ANSWER -> noAnswer;
      case AMBIGUOUS -> ambiguous;
      case REFUSED -> refused;
      case TRUNCATED -> truncated;
      case ANSWERED, FAILED ->
          throw new IllegalArgumentException(kind + " is not left to the policy");
    };
  }
}
