package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.endpoint.Access;

/// Is the right key taken, and a wrong one refused?
final class Authentication implements Examination {
  private static final String WRONG_KEY = "gwageo-check-wrong-key";

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    Access access = subject.access();
    boolean keyed = access.key().filter(key -> !key.isBlank()).isPresent();
    if (subject.hello().outcome() instanceof Outcome.Failed failed) {
      if (failed.kind() != FailureKind.AUTHENTICATION) {
        return List.of(Remark.of(Sight.NO_ANSWER_TO_GO_BY));
      }
      return List.of(Remark.of(keyed ? Sight.KEY_REFUSED : Sight.KEY_MISSING, failed.detail()));
    }
    if (!keyed && !access.headers().isEmpty()) {
      return List.of(Remark.of(Sight.HEADERS_OPEN));
    }
    if (!keyed) {
      return List.of(Remark.of(subject.loopback() ? Sight.NO_KEY_LOOPBACK : Sight.NO_KEY_NEEDED));
    }
    Access wrong = new Access(Optional.of(WRONG_KEY), access.headers(), access.ca());
    return List.of(
        withWrongKey(subject.askWith(wrong, Subject.prompt(Questions.HELLO, Settings.NONE))));
  }

  private static Remark withWrongKey(Attempt attempt) {
    if (attempt.outcome() instanceof Outcome.Failed failed) {
      return failed.kind() == FailureKind.AUTHENTICATION
          ? Remark.of(Sight.WRONG_KEY_REFUSED)
          : Outcomes.remark(Sight.WRONG_KEY_UNCLEAR, failed);
    }
    return Remark.of(Sight.WRONG_KEY_ACCEPTED);
  }
}
