package kr.gwageo.bench.saving;

/// A way to come to a verdict, and the pools it is tried on.
public enum Column {
  /// Bets on the contrast, on pools of which both sides' answers are fixed by their correlation.
  BET,
  /// A normal mixture on the contrast, on the same pools.
  NORMAL_MIXTURE,
  /// Bets on the contrast, on pools of a probit item-response model.
  BET_ON_PROBIT,
  /// Bets with the reference models' answers as covariate, on the same pools as the column before.
  BET_WITH_COVARIATE
}
