package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import kr.gwageo.report.document.Block;

/// The axis that all panels of a chart share. It holds every interval, the bar and 1, but nothing
/// below 0 or above [Block.Chart#MOST]: what lies there is drawn at its end.
record Scale(double low, double high, double step) {
  private static final List<Double> STEPS = List.of(0.05, 0.1, 0.2, 0.5);
  private static final int MOST_STEPS = 7;

  static Scale of(Block.Chart chart) {
    double least = ends(chart).min().orElse(chart.bar());
    double most = ends(chart).max().orElse(chart.bar());
    double step =
        STEPS.stream()
            .filter(s -> above(most, s) - below(least, s) <= MOST_STEPS)
            .findFirst()
            .orElse(STEPS.getLast());
    return new Scale(step * below(least, step), step * above(most, step), step);
  }

  /// The last multiple of the step that is not above the value, but for an error of rounding.
  private static double below(double value, double step) {
    return Math.floor(value / step + 1e-9);
  }

  private static double above(double value, double step) {
    return Math.ceil(value / step - 1e-9);
  }

  private static DoubleStream ends(Block.Chart chart) {
    return DoubleStream.concat(
            DoubleStream.of(chart.bar() - 0.05, chart.bar() + 0.05, 1),
            chart.panels().stream()
                .flatMap(panel -> panel.ranges().stream())
                .flatMap(range -> range.extent().stream())
                .flatMapToDouble(extent -> DoubleStream.of(extent.low(), extent.high())))
        .map(end -> Math.clamp(end, 0, Block.Chart.MOST));
  }

  /// Where a value lies between the ends.
  ///
  /// @return in \[0, 1\]
  double place(double value) {
    return (Math.clamp(value, low, high) - low) / (high - low);
  }

  /// The values at which the axis is labelled.
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; low + i * step < high + step / 2; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }
}
