package kr.gwageo.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Turns one row in our form into an item.
final class RowReader {
  private final BenchmarkSpec benchmark;
  private final RowFields fields;

  RowReader(BenchmarkSpec benchmark, RowFields fields) {
    this.benchmark = benchmark;
    this.fields = fields;
  }

  /// The item, unless the row has a mistake or its item is to be left out.
  ///
  /// @param fileTags that every item of the file gets
  Optional<Item> item(String task, List<String> fileTags) {
    String id = fields.required("id");
    Dialogue dialogue = new Dialogue(fields);
    List<Message> before = dialogue.before();
    List<Tool> tools = dialogue.tools();
    String question = endsWithATool(before) ? fields.text("question") : fields.required("question");
    List<String> followUps = fields.texts("follow_ups");
    List<String> choices = choices();
    Optional<Target> target = new Targets(fields).target(choices, benchmark.scorer().open());
    String context = fields.text("context");
    String cluster = fields.text("cluster");
    List<String> tags = new ArrayList<>(fileTags);
    tags.addAll(fields.texts("tags"));
    String rationale = fields.text("rationale");
    if (!fields.sound() || target.isEmpty()) {
      return Optional.empty();
    }
    String own = cluster.isEmpty() ? id : cluster;
    List<Integer> order = order(question, choices);
    return Optional.of(
        new Item(
            task,
            id,
            question,
            followUps,
            order.stream().map(choices::get).toList(),
            moved(target.get(), order),
            context,
            own,
            tags,
            rationale,
            before,
            tools));
  }

  /// After a tool's result the model speaks, and nobody asks.
  private static boolean endsWithATool(List<Message> before) {
    return !before.isEmpty() && before.getLast().speaker() == Message.Speaker.TOOL;
  }

  private List<String> choices() {
    List<String> choices = fields.texts("choices");
    if (choices.size() == 1) {
      fields.wrong("choices", choices.getFirst(), Rule.DISTINCT_CHOICES);
    } else if (new HashSet<>(choices).size() < choices.size()) {
      fields.defect(
          Defect.Kind.REPEATED_CHOICES,
          "choices",
          String.join(" | ", choices),
          Rule.DISTINCT_CHOICES);
    }
    return choices;
  }

  /// The places of the choices in the order shown: as they are, or by a digest of each, which
  /// nobody can foretell and everybody can compute anew.
  private List<Integer> order(String question, List<String> choices) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      order.add(i);
    }
    if (benchmark.layout().shuffled()) {
      order.sort(
          Comparator.comparing(place -> Digest.of(List.of(question, choices.get(place))).text()));
    }
    return order;
  }

  private static Target moved(Target target, List<Integer> order) {
    return target instanceof Target.Choice(int index)
        ? new Target.Choice(order.indexOf(index))
        : target;
  }
}
