package kr.gwageo.bench.figure;

import java.util.List;

/// What repeated measurements of one quantity gave.
///
/// @param median the middle one, or the mean of the two in the middle
/// @param low the lowest
/// @param high the highest
/// @param count of measurements
public record Spread(double median, double low, double high, int count) {

  /// Of measurements in any order.
  ///
  /// @throws IllegalArgumentException if nothing was measured
  public static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int count = sorted.size();
    double median = (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast(), count);
  }
}
