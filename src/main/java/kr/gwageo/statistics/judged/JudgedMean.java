package kr.gwageo.statistics.judged;

import java.util.Arrays;
import java.util.Optional;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.NormalDistribution;

/// A mean of a judge's marks on many answers, set right by people's marks on some of them:
/// prediction-powered inference (Angelopoulos, Duchi & Zrnic 2023, arXiv 2311.01453). `λ mean_N(J)
/// + mean_m(H - λ J)` has the expectation of people's marks whatever the judge is like; a poor
///   judge only widens the interval. For a verdict the marks are the contrast D of an item, since a
///   judge's leaning to a kind of model does not cancel out of T - 0.95 L; people must then have
///   marked the answers of both sides.
///
/// @param mean estimate of what people would have given
/// @param standardError of it
/// @param weight λ that was given to the judge, in \[0, 1\]
public record JudgedMean(double mean, double standardError, double weight) {

  /// With the whole weight on the judge.
  ///
  /// @param people marks of people, at least two
  /// @param judge its marks on the same answers
  /// @param rest its marks on all other answers, at least two
  public static JudgedMean plain(double[] people, double[] judge, double[] rest) {
    return weighted(people, judge, rest, 1);
  }

  /// With the weight that makes the standard error least (PPI++), cut to \[0, 1\]: 0 where the
  /// judge's marks do not vary or run against people's.
  public static JudgedMean tuned(double[] people, double[] judge, double[] rest) {
    check(people, judge, rest);
    double[] all = Arrays.copyOf(rest, rest.length + judge.length);
    System.arraycopy(judge, 0, all, rest.length, judge.length);
    double spread = variance(all) * all.length / (all.length - 1);
    double scale = (1 + (double) people.length / rest.length) * spread;
    double weight = spread > 0 ? Math.clamp(covariance(people, judge) / scale, 0, 1) : 0;
    return weighted(people, judge, rest, weight);
  }

  private static JudgedMean weighted(
      double[] people, double[] judge, double[] rest, double weight) {
    check(people, judge, rest);
    double[] amends = new double[people.length];
    Arrays.setAll(amends, i -> people[i] - weight * judge[i]);
    double variance =
        weight * weight * variance(rest) / rest.length + variance(amends) / amends.length;
    return new JudgedMean(weight * mean(rest) + mean(amends), Math.sqrt(variance), weight);
  }

  /// The normal interval; none where no mark differed, which is no certainty.
  ///
  /// @param level two-sided, in (0, 1)
  public Optional<Interval> interval(double level) {
    if (!(standardError > 0)) {
      return Optional.empty();
    }
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    return Optional.of(new Interval(mean - z * standardError, mean + z * standardError, level));
  }

  private static void check(double[] people, double[] judge, double[] rest) {
    if (people.length != judge.length || people.length < 2 || rest.length < 2) {
      throw new IllegalArgumentException(
          "%d marks of people, %d and %d of the judge"
              .formatted(people.length, judge.length, rest.length));
    }
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    return covariance(values, values);
  }

  private static double covariance(double[] some, double[] others) {
    double meanOfSome = mean(some);
    double meanOfOthers = mean(others);
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      double one = some[i] - meanOfSome;
      double other = others[i] - meanOfOthers;
      sum += one * other;
    }
    return sum / some.length;
  }
}
