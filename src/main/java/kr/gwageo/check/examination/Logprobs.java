package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Reply;

/// Are the probabilities of tokens given?
final class Logprobs implements Examination {
  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    SortedMap<String, Object> extra = subject.dialect().logprobs();
    if (extra.isEmpty()) {
      return List.of(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    Attempt attempt =
        subject.ask(
            Subject.prompt(
                Questions.CAPITAL, Settings.with(Settings.greedy(subject.room(40)), extra)));
    Optional<Reply> said = attempt.outcome().said();
    if (said.isEmpty()) {
      return Outcomes.rejected(attempt)
          ? List.of(Remark.of(Sight.LOGPROBS_REJECTED))
          : Outcomes.noReply(attempt);
    }
    int count = said.get().logprobs().size();
    if (count == 0) {
      return List.of(Remark.of(Sight.LOGPROBS_MISSING));
    }
    boolean possible = said.get().logprobs().stream().allMatch(token -> token.logprob() <= 0);
    return List.of(Remark.of(possible ? Sight.LOGPROBS_GIVEN : Sight.LOGPROBS_IMPLAUSIBLE, count));
  }
}
