package kr.gwageo.check.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Prompt;
import kr.gwageo.endpoint.Raw;

/// Do errors say in status and JSON what is wrong?
final class ErrorBodies implements Examination {
  private static final String NO_MODEL = "gwageo-check-no-such-model";
  private static final String NO_PARAMETER = "gwageo_check_no_such_parameter";

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    if (!subject.answers() && subject.models().status().isEmpty()) {
      return List.of(Remark.of(Sight.NO_ANSWER_TO_GO_BY));
    }
    List<Remark> remarks = new ArrayList<>();
    Prompt prompt = Subject.prompt(Questions.HELLO, Settings.NONE);
    Raw.Request sound = subject.written(prompt, false);
    String json = sound.body().orElse("");
    Raw.Request broken = sound.withBody(json.substring(0, json.length() / 2));
    look("bad_json", subject.raw(broken, true)).ifPresent(remarks::add);
    look("unknown_model_name", subject.rawOf(NO_MODEL, prompt)).ifPresent(remarks::add);
    if (subject.answers() && Bodies.json(json) instanceof ObjectNode body) {
      body.put(NO_PARAMETER, 1);
      Raw.Reply reply = subject.raw(sound.withBody(body.toString()), true);
      if (reply.came(200)) {
        remarks.add(Remark.of(Sight.UNKNOWN_PARAMETER_IGNORED));
      } else {
        look("unknown_parameter", reply).ifPresent(remarks::add);
      }
    }
    if (remarks.stream().noneMatch(remark -> remark.level() == Sight.ERROR_STATUS.level())) {
      remarks.addFirst(Remark.of(Sight.ERRORS_SENSIBLE));
    }
    return remarks;
  }

  /// What is amiss with the answer to a mistake.
  private static Optional<Remark> look(String mistake, Raw.Reply reply) {
    if (reply.status().isEmpty() || reply.failure().isPresent()) {
      return reply
          .failure()
          .map(failure ->
              Remark.of(
                  Sight.ERROR_BROKEN, mistake, Outcomes.name(failure.kind()), failure.detail()));
    }
    int status = reply.status().getAsInt();
    if (status < 300) {
      return Optional.of(Remark.of(Sight.ERROR_ACCEPTED, mistake, status));
    }
    if (status >= 500) {
      return Optional.of(Remark.of(Sight.ERROR_STATUS, mistake, status));
    }
    JsonNode body = Bodies.json(reply.body());
    boolean says = Stream.of("error", "message", "detail", "title").anyMatch(body::has);
    return says
        ? Optional.empty()
        : Optional.of(Remark.of(Sight.ERROR_NOT_JSON, mistake, status, Bodies.type(reply)));
  }
}
