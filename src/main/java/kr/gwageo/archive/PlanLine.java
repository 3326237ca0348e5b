package kr.gwageo.archive;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;

/// One line of the plan: a trial without the words, which can be rebuilt.
///
/// @param order the choices as shown, each by its own number from 1; empty where they are shown in
///   the item's own order
record PlanLine(
    String id,
    String entry,
    String task,
    String item,
    int repeat,
    Digest itemDigest,
    Optional<List<Integer>> order,
    Digest promptDigest) {

  /// Writes the lines of a plan, whose trials of one item come one after another and share what
  /// identifies it and its prompts.
  static final class Writer {
    private final IdentityHashMap<Item, Digest> items = new IdentityHashMap<>();
    private final IdentityHashMap<Prompt, Digest> prompts = new IdentityHashMap<>();

    PlanLine of(Trial trial) {
      Item item = trial.item();
      if (!items.containsKey(item)) {
        items.clear();
        prompts.clear();
      }
      return new PlanLine(
          trial.id(),
          trial.entry(),
          item.task(),
          item.id(),
          trial.repeat(),
          items.computeIfAbsent(item, Item::digest),
          order(trial.order()),
          prompts.computeIfAbsent(trial.prompt(), Prompt::digest));
    }
  }

  private static Optional<List<Integer>> order(ChoiceOrder order) {
    return order.isOwn()
        ? Optional.empty()
        : Optional.of(order.places().stream().map(place -> place + 1).toList());
  }
}
