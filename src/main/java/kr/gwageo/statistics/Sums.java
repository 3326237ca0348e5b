package kr.gwageo.statistics;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// Running sums that keep what rounding loses (Neumaier 1974), so that a sum over many items is
/// right to the last digit or two.
final class Sums {
  private final double[] sums;
  private final double[] lost;

  private Sums(int count) {
    sums = new double[count];
    lost = new double[count];
  }

  /// The sum of the terms 0 to n - 1.
  static double of(int n, IntToDoubleFunction term) {
    Sums sum = new Sums(1);
    for (int i = 0; i < n; i++) {
      sum.add(0, term.applyAsDouble(i));
    }
    return sum.totals()[0];
  }

  /// The sum of a property of these things.
  static <T> double of(List<T> things, ToDoubleFunction<T> property) {
    return of(things.size(), i -> property.applyAsDouble(things.get(i)));
  }

  /// The sums of the values of each group.
  ///
  /// @param groups the group of each value, from 0 to count - 1
  static double[] byGroup(double[] values, int[] groups, int count) {
    Sums sums = new Sums(count);
    for (int i = 0; i < values.length; i++) {
      sums.add(groups[i], values[i]);
    }
    return sums.totals();
  }

  private void add(int group, double term) {
    double before = sums[group];
    double after = before + term;
    lost[group] +=
        Math.abs(before) >= Math.abs(term) ? (before - after) + term : (term - after) + before;
    sums[group] = after;
  }

  private double[] totals() {
    double[] totals = sums.clone();
    for (int group = 0; group < totals.length; group++) {
      totals[group] += lost[group];
    }
    return totals;
  }
}
