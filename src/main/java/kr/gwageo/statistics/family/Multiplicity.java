package kr.gwageo.statistics.family;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Adjusted p values of a family of tests, in the order given: a hypothesis with a value of at most
/// alpha may be rejected.
public final class Multiplicity {
  private Multiplicity() {}

  /// Bonferroni: the chance of any wrong rejection is at most alpha.
  public static double[] bonferroni(double[] p) {
    return Arrays.stream(p).map(value -> Math.min(1, p.length * value)).toArray();
  }

  /// Holm (1979, Scand. J. Stat. 6): as Bonferroni, whatever the dependence, and never weaker.
  public static double[] holm(double[] p) {
    int[] ascending = ascending(p);
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int i = ascending[rank];
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[i]));
      adjusted[i] = highest;
    }
    return adjusted;
  }

  /// Hochberg (1988, Biometrika 75): as Holm, for tests that are independent or hang together
  /// positively.
  public static double[] hochberg(double[] p) {
    return stepUp(p, rank -> p.length - rank);
  }

  /// Benjamini and Hochberg (1995, J. R. Stat. Soc. B 57): the expected share of wrong rejections
  /// among all rejections is at most alpha.
  public static double[] benjaminiHochberg(double[] p) {
    return stepUp(p, rank -> (double) p.length / (rank + 1));
  }

  private static double[] stepUp(double[] p, IntToDoubleFunction factor) {
    int[] ascending = ascending(p);
    double[] adjusted = new double[p.length];
    double lowest = 1;
    for (int rank = p.length - 1; rank >= 0; rank--) {
      int i = ascending[rank];
      lowest = Math.min(lowest, factor.applyAsDouble(rank) * p[i]);
      adjusted[i] = lowest;
    }
    return adjusted;
  }

  private static int[] ascending(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(i -> i)
        .toArray();
  }
}
