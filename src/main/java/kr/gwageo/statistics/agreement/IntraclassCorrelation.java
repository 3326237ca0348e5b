package kr.gwageo.statistics.agreement;

import java.util.Arrays;
import java.util.Optional;
import kr.gwageo.domain.result.Interval;
import org.apache.commons.math3.distribution.FDistribution;

/// Intraclass correlation of raters who all rated the same targets, both a sample of more: ICC(2,1)
/// and ICC(2,k) of Shrout and Fleiss (1979, Psychol. Bull. 86), for absolute agreement, with the
/// intervals of McGraw and Wong (1996, Psychol. Methods 1).
public final class IntraclassCorrelation {
  private final int targets;
  private final int raters;
  private final double betweenTargets;
  private final double betweenRaters;
  private final double rest;

  /// @param ratings by rater, then target; two of each or more, none missing
  /// @throws IllegalArgumentException if the ratings are no such table
  public IntraclassCorrelation(double[][] ratings) {
    Ratings.check(ratings);
    raters = ratings.length;
    targets = ratings[0].length;
    double[] ofTarget = new double[targets];
    double[] ofRater = new double[raters];
    for (int i = 0; i < raters; i++) {
      for (int j = 0; j < targets; j++) {
        ofTarget[j] += ratings[i][j] / raters;
        ofRater[i] += ratings[i][j] / targets;
      }
    }
    double mean = Arrays.stream(ofRater).sum() / raters;
    double left = 0;
    for (int i = 0; i < raters; i++) {
      for (int j = 0; j < targets; j++) {
        double residual = ratings[i][j] - ofRater[i] - ofTarget[j] + mean;
        left += residual * residual;
      }
    }
    double scale =
        Arrays.stream(ratings).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    betweenTargets = raters * squares(ofTarget, mean, scale) / (targets - 1);
    betweenRaters = targets * squares(ofRater, mean, scale) / (raters - 1);
    rest = zeroed(left, scale, targets * raters) / ((targets - 1.0) * (raters - 1));
  }

  private static double squares(double[] means, double mean, double scale) {
    double sum = Arrays.stream(means).map(x -> (x - mean) * (x - mean)).sum();
    return zeroed(sum, scale, means.length);
  }

  /// What is rounding alone is nothing.
  private static double zeroed(double squares, double scale, int terms) {
    double rounding = 1e-14 * scale;
    return squares <= terms * rounding * rounding ? 0 : squares;
  }

  public int targets() {
    return targets;
  }

  /// Whether ratings differ in a way that leaves an interval.
  public boolean defined() {
    return rest > 0;
  }

  /// How reliable one rater's rating is: ICC(2,1).
  public double ofOne() {
    double noise = raters * (betweenRaters - rest) / targets;
    return (betweenTargets - rest) / (betweenTargets + (raters - 1) * rest + noise);
  }

  /// How reliable the mean over all raters is: ICC(2,k). Empty where raters and targets differ so
  /// little that the estimate has no bound.
  public Optional<Double> ofMean() {
    double noise = (betweenRaters - rest) / targets;
    double below = betweenTargets + noise;
    return below > 0 ? Optional.of((betweenTargets - rest) / below) : Optional.empty();
  }

  /// The interval of [#ofOne].
  ///
  /// @param level two-sided, in (0, 1)
  public Interval intervalOfOne(double level) {
    double df = satterthwaite();
    double upper = quantile(targets - 1, df, (1 + level) / 2);
    double lower = quantile(df, targets - 1, (1 + level) / 2);
    double raterPart = raters * betweenRaters + (raters * (targets - 1.0) - targets) * rest;
    double low = limit(betweenTargets - upper * rest, upper * raterPart, betweenTargets);
    double high = limit(lower * betweenTargets - rest, raterPart, lower * betweenTargets);
    return around(ofOne(), low, high, level);
  }

  /// The interval of a mean over all raters: that of one rater stepped up by Spearman and Brown's
  /// formula.
  ///
  /// @param mean as of [#ofMean]
  public Interval intervalOfMean(double mean, double level) {
    Interval one = intervalOfOne(level);
    return around(mean, steppedUp(one.low()), steppedUp(one.high()), level);
  }

  /// Cut at -1, below which no such figure has a meaning.
  private static Interval around(double value, double low, double high, double level) {
    return new Interval(
        Math.min(value, Math.max(-1, low)), Math.max(value, Math.min(1, high)), level);
  }

  private double limit(double above, double raterPart, double own) {
    return targets * above / (raterPart + targets * own);
  }

  private double steppedUp(double one) {
    double below = 1 + (raters - 1) * one;
    return below > 0 ? raters * one / below : -1;
  }

  private double satterthwaite() {
    double one = Math.max(0, ofOne());
    double a = raters * one / (targets * (1 - one));
    double b = 1 + raters * one * (targets - 1) / (targets * (1 - one));
    double sum = Math.pow(a * betweenRaters + b * rest, 2);
    double ofRaters = Math.pow(a * betweenRaters, 2) / (raters - 1);
    double ofRest = Math.pow(b * rest, 2) / ((targets - 1.0) * (raters - 1));
    return sum / (ofRaters + ofRest);
  }

  private static double quantile(double numerator, double denominator, double probability) {
    return new FDistribution(null, numerator, denominator)
        .inverseCumulativeProbability(probability);
  }
}
