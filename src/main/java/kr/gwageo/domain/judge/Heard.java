package kr.gwageo.domain.judge;

/// A question to a judge, and what the judge said.
public record Heard(JudgeTrial asked, Opinion opinion) {

  /// How much of the game the judged answer won: 1, a half or 0.
  ///
  /// @throws IllegalStateException if there was no game, or no verdict on it
  public double won() {
    if (opinion instanceof Opinion.Preferred(Preference preference) && asked.duel().isPresent()) {
      double a = preference.shareOfA();
      return asked.duel().get().seat() == JudgeTrial.Seat.A ? a : 1 - a;
    }
    throw new IllegalStateException("no game was judged: " + asked.trial().id());
  }
}
