package kr.gwageo.check.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;

/// Can anybody on the way read the key? And will the certificate last?
final class Tls implements Examination {
  private static final Duration SOON = Duration.ofDays(14);

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    if (!subject.plan().service().url().startsWith("https:")) {
      return List.of(Remark.of(subject.loopback() ? Sight.TLS_LOOPBACK : Sight.TLS_PLAIN));
    }
    if (subject.hello().outcome() instanceof Outcome.Failed failed
        && failed.kind() == FailureKind.TLS) {
      return List.of(Remark.of(Sight.TLS_UNTRUSTED, failed.detail()));
    }
    Optional<Instant> ends = subject.models().certificateEnds();
    if (ends.isEmpty()) {
      return List.of(Remark.of(Sight.NO_ANSWER_TO_GO_BY));
    }
    Duration left = Duration.between(subject.clock().instant(), ends.get());
    Sight sight = left.compareTo(SOON) < 0 ? Sight.TLS_ENDS_SOON : Sight.TLS_VALID;
    return List.of(Remark.of(sight, left.toDays()));
  }
}
