package kr.gwageo.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.statistics.Lead;

/// How far off the difference of two teams' points in one part may be.
///
/// Where every figure has a standard error, from those, the teams being independent. Else from the
/// sources that rated both teams, by leaving out one at a time (the jackknife): for a plain mean
/// that is the variance of the paired differences, and it holds for trimmed means, caps and winner
/// scaling too.
final class Uncertainty {
  private Uncertainty() {}

  /// Empty where nothing tells: one source without an error, sources that differ, or no variation,
  /// which would pass for certainty.
  static Optional<Lead> lead(Points points, String upper, String lower) {
    Optional<Double> difference = difference(points, upper, lower, Optional.empty());
    return difference.flatMap(
        d -> stated(points, upper, lower, d).or(() -> jackknifed(points, upper, lower, d)));
  }

  private static Optional<Double> difference(
      Points points, String upper, String lower, Optional<String> without) {
    return points
        .exact(upper, without)
        .flatMap(own ->
            points
                .exact(lower, without)
                .map(other -> own.value().subtract(other.value()).doubleValue()));
  }

  private static Optional<Lead> stated(
      Points points, String upper, String lower, double difference) {
    List<Figure> figures = new ArrayList<>(points.figures(upper));
    figures.addAll(points.figures(lower));
    if (figures.stream().anyMatch(figure -> figure.standardError().isEmpty())) {
      return Optional.empty();
    }
    double variance =
        figures.stream()
            .mapToDouble(f -> Math.pow(points.weight(f) * f.standardError().orElseThrow(), 2))
            .sum();
    return lead(difference, variance, OptionalDouble.empty());
  }

  private static Optional<Lead> jackknifed(
      Points points, String upper, String lower, double difference) {
    Set<String> sources = points.sources(upper);
    if (sources.size() < 2 || !sources.equals(points.sources(lower))) {
      return Optional.empty();
    }
    double[] left =
        sources.stream()
            .flatMap(source -> difference(points, upper, lower, Optional.of(source)).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    int n = sources.size();
    if (left.length < n) {
      return Optional.empty();
    }
    double mean = Arrays.stream(left).sum() / n;
    double squares = Arrays.stream(left).map(x -> (x - mean) * (x - mean)).sum();
    return lead(difference, (n - 1.0) / n * squares, OptionalDouble.of(n - 1));
  }

  private static Optional<Lead> lead(double difference, double variance, OptionalDouble degrees) {
    double rounding = 1e-12 * Math.max(1, Math.abs(difference));
    return Math.sqrt(variance) > rounding
        ? Optional.of(new Lead(difference, Math.sqrt(variance), degrees))
        : Optional.empty();
  }
}
