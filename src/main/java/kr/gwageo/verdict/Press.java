package kr.gwageo.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.PublishedMean;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.statistics.KnownMean;

/// What is published of a leader on a task.
record Press(PublishedMean mean) {
  private static final String METHOD = "published mean, t interval cut to the possible range";

  /// Empty for an entry that is asked, and where nothing is published on the task.
  static Optional<Press> of(EntrySpec entry, Questions task) {
    return entry.service() instanceof Service.Published published
        ? Optional.ofNullable(published.means().get(task.task())).map(Press::new)
        : Optional.empty();
  }

  KnownMean known() {
    double freedom =
        mean.items().isPresent() ? mean.items().getAsInt() - 1.0 : Double.POSITIVE_INFINITY;
    return mean.standardError().isPresent()
        ? new KnownMean(mean.mean(), mean.standardError().getAsDouble(), freedom)
        : KnownMean.of(mean.mean(), mean.items().orElseThrow());
  }

  /// A sitting without trials.
  Sitting sitting(String entry, Questions task, double level) {
    Map<Kind, Integer> none = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      none.put(kind, 0);
    }
    double guess = IntStream.range(0, task.count()).mapToDouble(task::guess).average().orElse(0);
    return new Sitting(
        entry,
        task.task(),
        true,
        task.count(),
        0,
        Collections.unmodifiableMap(none),
        estimate(0, level),
        estimate(guess, level),
        new Estimate.Undefined(Gap.NOT_PUBLISHED));
  }

  private Estimate estimate(double guess, double level) {
    Interval interval = known().interval(level);
    return new Estimate.Known(
        corrected(mean.mean(), guess),
        new Interval(corrected(interval.low(), guess), corrected(interval.high(), guess), level),
        items(),
        METHOD);
  }

  /// The items that it rests on; where they are not said, as many right and wrong answers as would
  /// have its standard error.
  private int items() {
    double spread = mean.mean() * (1 - mean.mean());
    double implied = spread / Math.pow(known().standardError(), 2);
    return mean.items().orElse(Math.clamp(Math.round(implied), 1, Integer.MAX_VALUE));
  }

  private static double corrected(double score, double guess) {
    return (score - guess) / (1 - guess);
  }
}
