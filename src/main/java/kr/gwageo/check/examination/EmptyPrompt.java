package kr.gwageo.check.examination;

import java.util.List;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;

/// Is an empty prompt answered or refused, rather than left hanging?
final class EmptyPrompt implements Examination {
  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    Attempt attempt = subject.ask(Subject.prompt("", Settings.greedy(subject.room(40))));
    if (!(attempt.outcome() instanceof Outcome.Failed failed)) {
      return List.of(Remark.of(Sight.EMPTY_ANSWERED));
    }
    if (Ledger.silent(failed.kind())) {
      return List.of(Remark.of(Sight.EMPTY_HANGS, Outcomes.seconds(attempt.elapsed())));
    }
    return List.of(
        failed.kind() == FailureKind.REJECTED_PARAMETER
            ? Remark.of(Sight.EMPTY_REFUSED, failed.detail())
            : Outcomes.remark(Sight.EMPTY_ERROR, failed));
  }
}
