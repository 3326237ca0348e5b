package kr.gwageo.statistics.votes;

/// What a voter said of two sides.
///
/// @param side number of the one shown first, from 0
/// @param other number of the other
/// @param outcome for the first
/// @param voter votes of the same voter are not independent
public record Vote(int side, int other, Outcome outcome, int voter) {

  /// What came of a vote.
  public enum Outcome {
    WIN,
    TIE,
    LOSS
  }
}
