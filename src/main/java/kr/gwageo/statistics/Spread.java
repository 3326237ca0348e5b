package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The mean of a curve over strata, and how far off it may be: the jackknife that leaves out one
/// cluster at a time, since curves are not linear. For the part of a stratum that never varied, or
/// that is known by its mean alone, it is the delta method.
///
/// @param value weighted mean of the curve
/// @param variance of it
/// @param degreesOfFreedom that the variance rests on
record Spread(double value, double variance, double degreesOfFreedom) {

  /// The spread.
  ///
  /// @param parts the strata with what is known of each; all means below the fraction line above 0
  static Spread of(Curve curve, List<Part> parts, boolean crossing) {
    List<double[]> sources = new ArrayList<>();
    Map<Integer, Double> byLabel = new HashMap<>();
    double value = 0;
    for (Part part : parts) {
      value += part.factor() * part.at(curve);
      part.delta(curve).forEach(sources::add);
      if (part.means().varied() && crossing) {
        double[] shifts = part.shifts(curve);
        int[] labels = part.stratum().labels();
        for (int g = 0; g < shifts.length; g++) {
          byLabel.merge(labels[g], part.factor() * shifts[g], Double::sum);
        }
      } else if (part.means().varied()) {
        double own = part.factor() * part.factor() * jackknife(part.shifts(curve));
        sources.add(new double[] {own, part.stratum().clusters().degreesOfFreedom()});
      }
    }
    if (!byLabel.isEmpty()) {
      int[] labels = byLabel.keySet().stream().mapToInt(l -> l).sorted().toArray();
      double[] shifts =
          IntStream.of(labels).mapToDouble(l -> byLabel.getOrDefault(l, 0.0)).toArray();
      sources.add(new double[] {jackknife(shifts), labels.length - 1.0});
    }
    double variance = Sums.of(sources, source -> source[0]);
    double spread = Sums.of(sources, source -> source[0] * source[0] / source[1]);
    return new Spread(value, variance, variance * variance / spread);
  }

  private static double jackknife(double[] shifts) {
    int count = shifts.length;
    double mean = Sums.of(count, g -> shifts[g]) / count;
    double sum = 0;
    for (double shift : shifts) {
      sum += (shift - mean) * (shift - mean);
    }
    return (count - 1.0) / count * sum;
  }
}
