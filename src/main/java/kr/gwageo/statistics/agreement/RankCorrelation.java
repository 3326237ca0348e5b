package kr.gwageo.statistics.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/// How far two sets of figures put the same things into the same order.
public final class RankCorrelation {
  private RankCorrelation() {}

  /// Kendall's tau-b (1945, Biometrika 33), which counts ties of either side. Empty where one side
  /// tells no two things apart.
  public static OptionalDouble kendall(double[] some, double[] others) {
    check(some, others);
    long difference = 0;
    long tellsSome = 0;
    long tellsOthers = 0;
    for (int i = 0; i < some.length; i++) {
      for (int j = 0; j < i; j++) {
        long left = sign(some[i], some[j]);
        long right = sign(others[i], others[j]);
        difference += left * right;
        tellsSome += left * left;
        tellsOthers += right * right;
      }
    }
    return tellsSome == 0 || tellsOthers == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(difference / Math.sqrt((double) tellsSome * tellsOthers));
  }

  /// Spearman's rho (1904, Am. J. Psychol. 15): the correlation of ranks, equal figures with the
  /// mean of theirs. Empty where one side tells no two things apart.
  public static OptionalDouble spearman(double[] some, double[] others) {
    check(some, others);
    double[] left = new Ranks(some).values();
    double[] right = new Ranks(others).values();
    if (same(left) || same(right)) {
      return OptionalDouble.empty();
    }
    double rho = new PearsonsCorrelation().correlation(left, right);
    return OptionalDouble.of(Math.clamp(rho, -1, 1));
  }

  private static boolean same(double[] values) {
    return Arrays.stream(values).distinct().count() <= 1;
  }

  /// As [Double#compare], but 0 and -0 are the same.
  private static int sign(double some, double other) {
    return some > other ? 1 : some < other ? -1 : 0;
  }

  private static void check(double[] some, double[] others) {
    boolean finite =
        Arrays.stream(some).allMatch(Double::isFinite)
            && Arrays.stream(others).allMatch(Double::isFinite);
    if (some.length != others.length || !finite) {
      throw new IllegalArgumentException(
          "not two sets of figures for the same things: "
              + Arrays.toString(some)
              + " and "
              + Arrays.toString(others));
    }
  }
}
