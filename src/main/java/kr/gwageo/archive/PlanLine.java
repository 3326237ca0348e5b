package kr.gwageo.archive;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;

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

  static PlanLine of(Trial trial) {
    return new PlanLine(
        trial.id(),
        trial.entry(),
        trial.item().task(),
        trial.item().id(),
        trial.repeat(),
        trial.item().digest(),
        order(trial.order()),
        trial.prompt().digest());
  }

  private static Optional<List<Integer>> order(ChoiceOrder order) {
    return order.isOwn()
        ? Optional.empty()
        : Optional.of(order.places().stream().map(place -> place + 1).toList());
  }
}
