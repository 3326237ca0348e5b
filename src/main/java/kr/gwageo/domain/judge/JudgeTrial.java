package kr.gwageo.domain.judge;

import java.util.Optional;
import kr.gwageo.domain.Trial;

/// One question to one judge: an answer to be scored, or two to be compared.
///
/// @param trial what is put to the judge. Its item holds what the judge is shown: the question, the
///   reference, and as choices the answers in the order of their seats
/// @param judged id of the trial whose answer is read
/// @param duel whom that answer meets; empty where it is scored by itself
public record JudgeTrial(Trial trial, String judged, Optional<Duel> duel) {

  /// Where an answer stands in the judge's prompt.
  public enum Seat {
    A,
    B
  }

  /// The other answer.
  ///
  /// @param baseline the entry that gave it
  /// @param seat of the judged answer; the baseline's stands in the other
  public record Duel(String baseline, Seat seat) {}

  /// The judge's name.
  public String judge() {
    return trial.entry();
  }

  /// The name of the entry whose answer is read.
  public String entry() {
    return judged.substring(0, judged.indexOf('/'));
  }
}
