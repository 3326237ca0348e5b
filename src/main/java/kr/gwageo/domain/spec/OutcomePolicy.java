package kr.gwageo.domain.spec;

import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;

/// What a trial without a readable answer scores. A failure of the wire is never a score.
///
/// @param noAnswer of a complete reply without an answer
/// @param ambiguous of a complete reply that reads two ways
/// @param refused of a reply that declines
/// @param truncated of a reply that a token limit cut off
/// @param promptTooLong whether a prompt that the model cannot hold failed, as on the wire, or
///   counts as a reply cut off by the model's own limit
public record OutcomePolicy(
    Treatment noAnswer,
    Treatment ambiguous,
    Treatment refused,
    Treatment truncated,
    TooLong promptTooLong) {

  /// What becomes of such a trial.
  public enum Treatment {
    /// It scores 0.
    ZERO,
    /// It has no score, and its item leaves the comparison.
    EXCLUDED
  }

  /// What a prompt beyond the model's context amounts to.
  public enum TooLong {
    /// A failure: the trial has no score.
    FAILED,
    /// A truncated reply.
    TRUNCATED
  }

  /// All score 0, but for prompts that are too long: those failed.
  public static final OutcomePolicy DEFAULT =
      new OutcomePolicy(
          Treatment.ZERO, Treatment.ZERO, Treatment.ZERO, Treatment.ZERO, TooLong.FAILED);

  /// Whether a turn is done with this outcome and not to be asked again.
  public boolean settles(Outcome outcome) {
    return outcome.said().isPresent() || isTooLong(outcome);
  }

  /// Whether the outcome is a prompt too long that counts as truncated.
  public boolean isTooLong(Outcome outcome) {
    return promptTooLong == TooLong.TRUNCATED
        && outcome instanceof Outcome.Failed failed
        && failed.kind() == FailureKind.PROMPT_TOO_LONG;
  }

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
