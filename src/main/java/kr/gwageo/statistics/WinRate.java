package kr.gwageo.statistics;

import kr.gwageo.domain.result.Estimate;

/// How a candidate does against a baseline in the eyes of a judge, and how far the judge's eye
/// follows the seat instead of the answer.
///
/// Judged games alone make `rate`: an invalid or missing game is neither tie nor loss. `seatA` and
/// `inconsistent` are of pairs with both games judged, where each side has had both seats; seat A
/// then gets a half unless the judge favours a seat (position bias and consistency as in Zheng et
/// al. 2023, "Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena").
///
/// @param rate what the candidate wins of the games, each counted by its weight; n is the number of
///   questions with a judged game
/// @param seatA what seat A wins of the games, each counted once and a tie half; n is `pairs`
/// @param games that were judged
/// @param ties among them
/// @param pairs with both games judged
/// @param inconsistent pairs among them in which win, tie or loss was not the same in both games
/// @param invalid games whose judge gave no verdict on the scale
/// @param missing games
public record WinRate(
    Estimate rate,
    Estimate seatA,
    int games,
    int ties,
    int pairs,
    int inconsistent,
    int invalid,
    int missing) {}
