package kr.gwageo.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.judge.Heard;

/// What judges said, gathered answer by answer. It keeps what was said about one item at a time, so
/// that answers have to be asked for item by item, in the order of the plan.
final class Hearing {
  private final Iterator<Heard> heard;
  private Optional<Heard> next = Optional.empty();
  private String item = "";
  private final Map<String, List<Heard>> said = new HashMap<>();

  /// @param heard in the order of the plan
  Hearing(Iterator<Heard> heard) {
    this.heard = heard;
    advance();
  }

  private void advance() {
    next = heard.hasNext() ? Optional.of(heard.next()) : Optional.empty();
  }

  /// What was said about this trial's answer.
  List<Heard> about(Trial trial) {
    if (!item.equals(key(trial.item()))) {
      item = key(trial.item());
      said.clear();
      while (next.isPresent() && key(next.get().asked().trial().item()).equals(item)) {
        said.computeIfAbsent(next.get().asked().judged(), first -> new ArrayList<>())
            .add(next.get());
        advance();
      }
    }
    return said.getOrDefault(trial.id(), List.of());
  }

  private static String key(Item item) {
    return item.task() + "/" + item.id();
  }
}
