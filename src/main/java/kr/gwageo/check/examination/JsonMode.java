package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Reply;

/// Is a reply JSON and nothing else where that is asked for?
final class JsonMode implements Examination {
  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    SortedMap<String, Object> extra = subject.dialect().json();
    if (extra.isEmpty()) {
      return List.of(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    Attempt attempt =
        subject.ask(
            Subject.prompt(
                Questions.JSON, Settings.with(Settings.greedy(subject.room(120)), extra)));
    Optional<Reply> said = attempt.outcome().said();
    if (said.isEmpty()) {
      return Outcomes.rejected(attempt)
          ? List.of(Remark.of(Sight.JSON_REJECTED))
          : Outcomes.noReply(attempt);
    }
    boolean json = Bodies.json(said.get().text()).isObject();
    return List.of(Remark.of(json ? Sight.JSON_GIVEN : Sight.JSON_IGNORED));
  }
}
