package kr.gwageo.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Service;

/// A model that does not exist. What it answers to an item follows from its seed and the item's
/// content, whatever else it is asked and in whatever order.
///
/// It knows an item with a probability of exactly its skill `s` in the task's domain. Real models
/// tend to fail the same items, and so do simulated ones: with probability 1/2 the item's own
/// uniform number `u`, the same for all models, decides, otherwise a number of the model's own. It
/// knows the item if `u < s`. As both numbers are uniform on \[0, 1), so is their mixture. Whether
/// an answer is cut off, declined or late is independent of that, so that a model with such faults
/// scores less than its skill. Where functions are to be called, it calls them.
final class SimulatedModel {
  private static final List<String> REFUSALS =
      List.of(
          "죄송합니다. 이 질문에는 답변을 드리기 어렵습니다.",
          "죄송하지만 요청하신 내용에는 도움을 드릴 수 없습니다.",
          "양해 부탁드립니다. 이 주제에 대해서는 답변하지 않습니다.");

  private final Service.Simulated spec;
  private final Map<String, String> domainOfTask;
  private final Candidates candidates;

  SimulatedModel(Service.Simulated spec, List<Trial> trials, Map<String, String> domainOfTask) {
    this.spec = spec;
    this.domainOfTask = Map.copyOf(domainOfTask);
    this.candidates = Candidates.among(trials);
  }

  /// What it answers to an item that is shown as it is.
  Answer answer(Item item) {
    return answer(item, item);
  }

  /// What it answers to an item.
  ///
  /// @param shown the item with its choices in the order in which they are shown
  Answer answer(Item item, Item shown) {
    Chance common = Chance.of(item.digest());
    Chance own = common.of(spec.seed());
    Duration latency =
        Duration.ofNanos(Math.round(spec.latency().toNanos() * (0.5 + own.uniform("latency"))));
    boolean busyFirst = own.uniform("busy") < spec.busy();
    double fate = own.uniform("fate");
    if (fate < spec.refused()) {
      String refusal = own.oneOf(REFUSALS, "refusal");
      return new Answer(refusal, "", "content_filter", latency, busyFirst);
    }
    Chance deciding = own.uniform("whose luck") < 0.5 ? common : own;
    boolean knows = deciding.uniform("knows") < skill(item.task());
    boolean cutOff = fate < spec.refused() + spec.truncated();
    if (item.target() instanceof Target.Calls target) {
      Calling whole = knows ? Calling.right(target, own) : Calling.wrong(item, target, own);
      Calling said = cutOff ? whole.half() : whole;
      String end = cutOff ? "length" : whole.finishReason();
      return new Answer(said.text(), "", said.calls(), end, latency, busyFirst);
    }
    Wording wording = wording(shown, knows, own);
    if (cutOff) {
      Wording half = wording.half();
      return new Answer(half.text(), half.reasoning(), "length", latency, busyFirst);
    }
    return new Answer(wording.text(), wording.reasoning(), "stop", latency, busyFirst);
  }

  private Wording wording(Item item, boolean knows, Chance own) {
    String right = Candidates.right(item);
    String wrong = candidates.wrong(item, own);
    boolean choice = !item.choices().isEmpty();
    return knows
        ? Wording.of(spec.style(), right, wrong, choice, own)
        : Wording.of(spec.style(), wrong, right, choice, own);
  }

  private double skill(String task) {
    Map<String, Double> skill = spec.skill();
    return Optional.ofNullable(domainOfTask.get(task))
        .map(skill::get)
        .or(() -> Optional.ofNullable(skill.get("default")))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no skill for task %s of domain %s, and no default, in %s"
                    .formatted(task, domainOfTask.get(task), skill)));
  }
}
