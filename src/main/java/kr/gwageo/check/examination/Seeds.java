package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.spec.Sampling;

/// Does the same seed give the same reply, and another seed another?
final class Seeds implements Examination {
  private static final long[] SEEDS = {11, 11, 22, 22};

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    if (subject.leavesOut(Sampling.SEED)) {
      return List.of(Remark.of(Sight.SEED_REJECTED));
    }
    if (!subject.omissible(Settings.seed(1)).contains(Sampling.SEED)) {
      return List.of(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    List<String> replies = new ArrayList<>();
    for (long seed : SEEDS) {
      Attempt attempt =
          subject.ask(Subject.prompt(Questions.CHANCE, Settings.seeded(subject.room(60), seed)));
      if (attempt.outcome().said().isEmpty()) {
        return Outcomes.noReply(attempt);
      }
      replies.add(attempt.outcome().said().get().text());
    }
    boolean same = replies.get(0).equals(replies.get(1)) && replies.get(2).equals(replies.get(3));
    if (!same) {
      return List.of(Remark.of(Sight.SEED_IGNORED, new HashSet<>(replies).size()));
    }
    return List.of(
        Remark.of(
            replies.get(0).equals(replies.get(2))
                ? Sight.SEED_WITHOUT_EFFECT
                : Sight.SEED_HONOURED));
  }
}
