package kr.gwageo.statistics;

/// Two answers to one question, those of candidate and baseline, judged in either order.
///
/// @param question pairs of the same question are of one cluster and not independent
/// @param candidateInB the game with the baseline's answer in seat A
/// @param candidateInA the game with the seats swapped
public record SwappedPair(String question, Game candidateInB, Game candidateInA) {}
