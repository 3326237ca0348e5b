package kr.gwageo.archive;

import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.judge.JudgeTrial;

/// One line of the plan of what judges are asked: without the words, which can be rebuilt.
///
/// @param judged id of the trial whose answer is read
/// @param baseline whose answer it meets
/// @param seat of the judged answer
record JudgeLine(
    String id,
    String judge,
    String judged,
    Optional<String> baseline,
    Optional<JudgeTrial.Seat> seat,
    int repeat,
    Digest promptDigest) {

  static JudgeLine of(JudgeTrial asked) {
    return new JudgeLine(
        asked.trial().id(),
        asked.judge(),
        asked.judged(),
        asked.duel().map(JudgeTrial.Duel::baseline),
        asked.duel().map(JudgeTrial.Duel::seat),
        asked.trial().repeat(),
        asked.trial().prompt().digest());
  }
}
