package kr.gwageo.domain.result;

import java.util.OptionalDouble;

/// The test of the contrast D = T - r L against zero, T the competitor's score, L the leader's, r
/// the criterion's ratio.
///
/// @param contrast estimate of D
/// @param standardError of it, above 0
/// @param degreesOfFreedom above 0; empty: the test is by the normal distribution
/// @param pReached one-sided p value of "D is not above 0"
/// @param pNotReached one-sided p value of "D is not below 0"
public record ContrastTest(
    double contrast,
    double standardError,
    OptionalDouble degreesOfFreedom,
    double pReached,
    double pNotReached) {

  /// A t test.
  public ContrastTest(
      double contrast,
      double standardError,
      double degreesOfFreedom,
      double pReached,
      double pNotReached) {
    this(contrast, standardError, OptionalDouble.of(degreesOfFreedom), pReached, pNotReached);
  }
}
