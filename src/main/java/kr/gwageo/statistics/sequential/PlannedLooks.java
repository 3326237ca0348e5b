package kr.gwageo.statistics.sequential;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Bounds for a test that is looked at a few times, at planned shares of its items: Lan and DeMets
/// (1983) with O'Brien–Fleming-like spending, `2 - 2 Φ(z / √t)` of the error by the share t, z the
/// normal quantile of `1 - alpha / 2`. One-sided.
public final class PlannedLooks {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final GaussIntegratorFactory FACTORY = new GaussIntegratorFactory();
  private static final int POINTS = 40;
  private static final int PANELS = 8;

  /// Below this the density of what goes on is 0 in floating point.
  private static final double DEEPEST = -10;

  private static final double HIGHEST = 12;

  private final double alpha;
  private final double[] shares;
  private final double[] bounds;

  /// The nodes of the running sum, its density there and the weights, after the looks so far.
  private double[] nodes = {};

  private double[] masses = {};

  /// @param alpha one-sided error rate
  /// @param shares of all items seen at each look, ascending, in (0, 1\]
  public PlannedLooks(double alpha, double... shares) {
    boolean ascending = shares.length > 0 && shares[0] > 0 && shares[shares.length - 1] <= 1;
    for (int i = 1; i < shares.length; i++) {
      ascending &= shares[i] > shares[i - 1];
    }
    if (!ascending || !(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException("alpha " + alpha + ", " + Arrays.toString(shares));
    }
    this.alpha = alpha;
    this.shares = shares.clone();
    this.bounds = new double[shares.length];
    for (int look = 0; look < shares.length; look++) {
      bounds[look] = bound(look);
      goOn(look);
    }
  }

  /// What the z value must reach at each look.
  public double[] bounds() {
    return bounds.clone();
  }

  /// The share of the error that is spent by a share of the items.
  public double spent(double share) {
    return 2 * above(quantile() / Math.sqrt(share));
  }

  private double quantile() {
    return -NORMAL.inverseCumulativeProbability(alpha / 2);
  }

  private static double above(double z) {
    return NORMAL.cumulativeProbability(-z);
  }

  private double bound(int look) {
    double spending = spent(shares[look]) - (look == 0 ? 0 : spent(shares[look - 1]));
    UnivariateFunction excess = z -> crossing(look, z) - spending;
    return new BrentSolver(1e-14, 1e-12).solve(200, excess, -HIGHEST, HIGHEST);
  }

  /// The chance to be at or above z at this look and below the bounds before.
  private double crossing(int look, double z) {
    double sum = z * Math.sqrt(shares[look]);
    if (look == 0) {
      return above(z);
    }
    double step = Math.sqrt(shares[look] - shares[look - 1]);
    double chance = 0;
    for (int i = 0; i < nodes.length; i++) {
      chance += masses[i] * above((sum - nodes[i]) / step);
    }
    return chance;
  }

  /// The running sum's density below the bound of this look.
  private void goOn(int look) {
    double scale = Math.sqrt(shares[look]);
    double from = DEEPEST * scale;
    double width = (bounds[look] * scale - from) / PANELS;
    double[] next = new double[PANELS * POINTS];
    double[] mass = new double[next.length];
    for (int panel = 0; panel < PANELS; panel++) {
      double start = from + panel * width;
      GaussIntegrator rule = FACTORY.legendre(POINTS, start, start + width);
      for (int i = 0; i < POINTS; i++) {
        next[panel * POINTS + i] = rule.getPoint(i);
        mass[panel * POINTS + i] = rule.getWeight(i) * density(look, rule.getPoint(i));
      }
    }
    nodes = next;
    masses = mass;
  }

  private double density(int look, double sum) {
    if (look == 0) {
      double scale = Math.sqrt(shares[0]);
      return NORMAL.density(sum / scale) / scale;
    }
    double step = Math.sqrt(shares[look] - shares[look - 1]);
    double density = 0;
    for (int i = 0; i < nodes.length; i++) {
      density += masses[i] * NORMAL.density((sum - nodes[i]) / step) / step;
    }
    return density;
  }
}
