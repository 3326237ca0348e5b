package kr.gwageo.statistics.panel;

import java.util.Arrays;
import java.util.Optional;

/// The exact test of paired differences by flipping their signs (Fisher 1935, "The Design of
/// Experiments"): if neither side were better, each rater's difference could as well have been the
/// other way round.
///
/// @param patterns of signs that there are, `2^n`
/// @param atLeast patterns with a sum of at least that seen
/// @param asFar patterns with a sum at least as far from 0 as that seen
public record SignFlip(long patterns, long atLeast, long asFar) {
  private static final int MOST = 22;
  private static final double ROUNDING = 1e-12;

  /// The test over all patterns.
  ///
  /// @return empty for no differences, or for more than 22, over which it would take too long
  public static Optional<SignFlip> of(double[] differences) {
    int n = differences.length;
    if (n == 0 || n > MOST) {
      return Optional.empty();
    }
    double[] sums = {0};
    for (double difference : differences) {
      double[] doubled = new double[2 * sums.length];
      for (int i = 0; i < sums.length; i++) {
        doubled[2 * i] = sums[i] + difference;
        doubled[2 * i + 1] = sums[i] - difference;
      }
      sums = doubled;
    }
    double seen = sums[0];
    double slack = ROUNDING * Arrays.stream(differences).map(Math::abs).sum();
    long atLeast = Arrays.stream(sums).filter(sum -> sum >= seen - slack).count();
    long asFar = Arrays.stream(sums).filter(sum -> Math.abs(sum) >= Math.abs(seen) - slack).count();
    return Optional.of(new SignFlip(sums.length, atLeast, asFar));
  }

  /// The p value of "the first side is not better".
  public double oneSided() {
    return atLeast / (double) patterns;
  }

  /// The p value of "neither side is better".
  public double twoSided() {
    return asFar / (double) patterns;
  }
}
