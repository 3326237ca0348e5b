package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.panel.SignFlip;

/// Two sides in the eyes of raters who all rated both. Raters differ in how strict they are, which
/// the difference within each rater takes out.
///
/// @param raters how many
/// @param difference mean of the raters' differences, with a t interval; undefined where all raters
///   differ by the same, or there are fewer than two
/// @param lead the same for a test; empty where the difference is undefined
/// @param flip exact test; empty for more than 22 raters
/// @param lowest the mean difference without the one rater who raises it most
/// @param highest the mean difference without the one rater who lowers it most
public record PairedRatings(
    int raters,
    Estimate difference,
    Optional<Lead> lead,
    Optional<SignFlip> flip,
    double lowest,
    double highest) {

  /// The comparison of two sides.
  ///
  /// @param some the raters' ratings of the first side; two raters or more
  /// @param others their ratings of the second, in the same order
  /// @param level two-sided level of the interval, in (0, 1)
  public static PairedRatings of(double[] some, double[] others, double level) {
    int n = some.length;
    if (n != others.length || n < 2) {
      throw new IllegalArgumentException(n + " and " + others.length + " ratings");
    }
    double[] differences = new double[n];
    Arrays.setAll(differences, i -> some[i] - others[i]);
    double sum = Sums.of(n, i -> differences[i]);
    double mean = sum / n;
    double squares = Sums.of(n, i -> (differences[i] - mean) * (differences[i] - mean));
    double error = Math.sqrt(squares / (n - 1) / n);
    double[] without =
        IntStream.range(0, n).mapToDouble(i -> (sum - differences[i]) / (n - 1)).sorted().toArray();
    double size = Arrays.stream(differences).map(Math::abs).max().orElse(0);
    boolean varied = error > 1e-12 * size && error > 0;
    Optional<Lead> lead =
        varied ? Optional.of(new Lead(mean, error, OptionalDouble.of(n - 1))) : Optional.empty();
    return new PairedRatings(
        n,
        varied ? estimate(mean, error, n, level) : new Estimate.Undefined(Gap.NO_VARIATION),
        lead,
        SignFlip.of(differences),
        without[0],
        without[n - 1]);
  }

  private static Estimate estimate(double mean, double error, int n, double level) {
    double margin = new StudentT(n - 1).quantile((1 + level) / 2) * error;
    return new Estimate.Known(
        mean,
        new Interval(mean - margin, mean + margin, level),
        n,
        "mean of paired differences over raters, t interval");
  }
}
