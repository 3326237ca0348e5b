package kr.gwageo.domain.result;

/// Under which convention a comparison was computed.
///
/// @param chanceCorrected whether scores are taken less what guessing gives
/// @param truncation what becomes of items on which an answer of either side was cut off
/// @param missing what stands in for scores that failures on the wire left missing
public record Variant(boolean chanceCorrected, Truncation truncation, Missing missing) {

  /// Items on which an answer of either side was truncated.
  public enum Truncation {
    /// They count as the round's outcome policy says.
    COUNTED,
    /// They are left out.
    LEFT_OUT
  }

  /// Scores that failures on the wire left missing.
  public enum Missing {
    /// Their items are left out.
    LEFT_OUT,
    /// The competitor's are taken as 1, the leader's as 0.
    BEST_CASE,
    /// The competitor's are taken as 0, the leader's as 1.
    WORST_CASE
  }

  /// As the criterion says, nothing left out but what is missing.
  public static Variant main(boolean chanceCorrected) {
    return new Variant(chanceCorrected, Truncation.COUNTED, Missing.LEFT_OUT);
  }
}
