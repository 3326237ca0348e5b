package kr.gwageo.check.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.endpoint.Raw;

/// Does the server know the model, list it, and answer under its name?
final class ModelName implements Examination {
  private static final int SHOWN = 5;

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    if (subject.hello().outcome() instanceof Outcome.Failed failed) {
      boolean unknown = failed.kind() == FailureKind.UNKNOWN_MODEL;
      return List.of(
          unknown
              ? Remark.of(Sight.MODEL_UNKNOWN, failed.detail())
              : Remark.of(Sight.NO_ANSWER_TO_GO_BY));
    }
    List<Remark> remarks = new ArrayList<>();
    String model = subject.plan().service().model();
    if (subject.dialect().models().isPresent()) {
      remarks.add(listed(subject.models(), model));
    } else {
      remarks.add(Remark.of(Sight.PROTOCOL_HAS_NONE));
    }
    subject
        .hello()
        .outcome()
        .said()
        .map(reply -> reply.model())
        .filter(served -> !served.isBlank() && !served.equals(model))
        .ifPresent(served -> remarks.add(Remark.of(Sight.MODEL_SERVED_AS, served)));
    return remarks;
  }

  private static Remark listed(Raw.Reply reply, String model) {
    SortedSet<String> names = new TreeSet<>(Bodies.texts(Bodies.json(reply.body()), "id"));
    if (!reply.came(200) || names.isEmpty()) {
      return Remark.of(Sight.MODELS_NOT_SERVED, reply.status().orElse(0));
    }
    if (names.contains(model)) {
      return Remark.of(Sight.MODEL_LISTED, names.size());
    }
    return Remark.of(
        Sight.MODEL_NOT_LISTED,
        names.size(),
        String.join(", ", names.stream().limit(SHOWN).toList()));
  }
}
