package kr.gwageo.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.item.ChoiceTie;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.Forecast;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Shuffle;

/// How many items of each task are shown with their choices in another order, and how many stay.
final class Orders {
  private Orders() {}

  /// One for each task that puts choices into another order.
  static List<Forecast.Shuffled> of(Papers papers) {
    return papers.round().papers().stream()
        .flatMap(paper ->
            paper.task().shuffleOptions().stream()
                .map(shuffle -> shuffled(paper, shuffle, papers.items())))
        .toList();
  }

  private static Forecast.Shuffled shuffled(Paper paper, Shuffle shuffle, List<Item> items) {
    String task = paper.task().name();
    long free = 0;
    Map<ChoiceTie, Long> tied = new EnumMap<>(ChoiceTie.class);
    for (Item item : items) {
      if (item.task().equals(task) && item.target() instanceof Target.Choice) {
        Optional<ChoiceTie> tie = paper.benchmark().tie(item);
        tie.ifPresent(why -> tied.merge(why, 1L, Long::sum));
        free += tie.isEmpty() ? 1 : 0;
      }
    }
    return new Forecast.Shuffled(task, shuffle, free, tied);
  }
}
