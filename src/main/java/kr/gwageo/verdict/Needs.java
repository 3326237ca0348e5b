package kr.gwageo.verdict;

import java.util.List;
import java.util.OptionalLong;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Resolution;
import kr.gwageo.statistics.power.Power;

/// How many items a comparison would need.
final class Needs {
  /// The chance that a decision is wanted with.
  private static final double CHANCE = 0.8;

  /// More than these are no plan.
  private static final double MOST = 1e12;

  private final Power power;
  private final double standardError;
  private final int items;

  Needs(double alpha, double standardError, int items) {
    this.power = new Power(alpha);
    this.standardError = standardError;
    this.items = items;
  }

  /// @param tasks on which it was compared
  static Resolution of(ContrastTest test, double alpha, int items, List<Questions> tasks) {
    Needs needs = new Needs(alpha, test.standardError(), items);
    double contrast = Math.abs(test.contrast());
    return new Resolution(
        needs.resolution(contrast),
        needs.more(contrast),
        needs.more(contrast + test.standardError()),
        needs.more(contrast - test.standardError()),
        stock(tasks));
  }

  /// Items at hand over items needed for this contrast.
  double resolution(double contrast) {
    return contrast > 0 ? power.resolution(contrast, standardError, CHANCE) : 0;
  }

  private OptionalLong more(double contrast) {
    double needed = items / resolution(contrast);
    return needed < MOST
        ? OptionalLong.of(Math.max(0, (long) Math.ceil(needed) - items))
        : OptionalLong.empty();
  }

  private static OptionalLong stock(List<Questions> tasks) {
    long stock = 0;
    for (Questions task : tasks) {
      if (task.unasked().isEmpty()) {
        return OptionalLong.empty();
      }
      stock += task.unasked().getAsInt();
    }
    return OptionalLong.of(stock);
  }
}
