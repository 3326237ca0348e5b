package kr.gwageo.check.examination;

import java.util.List;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;

/// Is there a server that answers a plain question? A key or a name that it does not take is
/// another row's matter.
final class Reachability implements Examination {
  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    Attempt hello = subject.hello();
    if (!(hello.outcome() instanceof Outcome.Failed failed)) {
      return List.of(Remark.of(Sight.ANSWERED, Outcomes.seconds(hello.elapsed())));
    }
    FailureKind kind = failed.kind();
    if (kind == FailureKind.TLS) {
      return List.of(Remark.of(Sight.NO_ANSWER_TO_GO_BY));
    }
    if (kind == FailureKind.AUTHENTICATION || kind == FailureKind.UNKNOWN_MODEL) {
      return List.of(Outcomes.remark(Sight.ANSWERED_WITH_ERROR, failed));
    }
    boolean away = kind == FailureKind.CONNECTION || kind == FailureKind.DNS;
    return List.of(
        Outcomes.remark(
            away || Ledger.silent(kind) ? Sight.UNREACHABLE : Sight.NO_USABLE_ANSWER, failed));
  }
}
