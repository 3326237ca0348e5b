package kr.gwageo.bench.errors;

import java.util.OptionalDouble;

/// How often simulated rounds said something.
///
/// @param claim what they said
/// @param rounds that were simulated
/// @param times that said it
/// @param reference the rate that is to be expected, where there is one
public record Rate(Claim claim, int rounds, int times, OptionalDouble reference) {

  /// The share of rounds.
  public double share() {
    return (double) times / rounds;
  }

  /// How far off the share may be by chance: its standard error, with two rounds imagined of which
  /// one said it, so that it is never 0.
  public double error() {
    double p = (times + 1.0) / (rounds + 2);
    return Math.sqrt(p * (1 - p) / rounds);
  }
}
