package kr.gwageo.check.examination;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.ToolCall;

/// Does the model call a function that it is given, with arguments that can be read?
final class Tools implements Examination {
  private static final String FUNCTION = "get_temperature";
  private static final String PARAMETER = "city";

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    SortedMap<String, Object> extra = subject.dialect().tool(FUNCTION, PARAMETER);
    if (extra.isEmpty()) {
      return List.of(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    Attempt attempt =
        subject.ask(
            Subject.prompt(
                Questions.WEATHER, Settings.with(Settings.greedy(subject.room(120)), extra)));
    Optional<Reply> said = attempt.outcome().said();
    if (said.isEmpty()) {
      return Outcomes.rejected(attempt)
          ? List.of(Remark.of(Sight.TOOLS_REJECTED))
          : Outcomes.noReply(attempt);
    }
    if (said.get().toolCalls().isEmpty()) {
      return List.of(Remark.of(Sight.TOOLS_NOT_CALLED));
    }
    ToolCall call = said.get().toolCalls().getFirst();
    boolean readable =
        call.name().equals(FUNCTION) && Bodies.json(call.arguments()).path(PARAMETER).isTextual();
    return List.of(
        Remark.of(
            readable ? Sight.TOOLS_CALLED : Sight.TOOLS_MALFORMED, call.name(), call.arguments()));
  }
}
