package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.spec.Sampling;

/// Does a reply end before the sequence it is told to stop at?
final class StopSequence implements Examination {
  private static final String STOP = "5";

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    SortedMap<String, Object> stop = subject.dialect().stop(STOP);
    if (stop.isEmpty()) {
      return List.of(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    Sampling settings = Settings.greedy(subject.room(80));
    Attempt without = subject.ask(Subject.prompt(Questions.COUNT_TO_NINE, settings));
    if (without.outcome().said().filter(reply -> reply.text().contains("4 5 6")).isEmpty()) {
      return List.of(Remark.of(Sight.STOP_UNCLEAR));
    }
    Attempt attempt =
        subject.ask(Subject.prompt(Questions.COUNT_TO_NINE, Settings.with(settings, stop)));
    Optional<Reply> said = attempt.outcome().said();
    if (said.isPresent()) {
      return List.of(Remark.of(sight(said.get().text()), STOP));
    }
    return Outcomes.rejected(attempt)
        ? List.of(Remark.of(Sight.STOP_REJECTED))
        : Outcomes.noReply(attempt);
  }

  private static Sight sight(String text) {
    if (text.contains("6")) {
      return Sight.STOP_IGNORED;
    }
    if (text.contains(STOP)) {
      return Sight.STOP_INCLUDED;
    }
    return text.contains("4") ? Sight.STOP_HONOURED : Sight.STOP_TOO_EARLY;
  }
}
