package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.List;

/// A stratum as a part of a composite, with what its means would be without each of its clusters.
final class Part {
  private final Stratum stratum;
  private final double factor;
  private final PairedMeans means;
  private final PairedMeans paired;
  private final double[] upperWithout;
  private final double[] lowerWithout;

  /// @param weights of all strata
  /// @param ratio at which degrees of freedom are taken
  Part(Stratum stratum, double weights, double ratio) {
    this.stratum = stratum;
    this.factor = stratum.weight() / weights;
    this.paired = stratum.paired(ratio);
    this.means = stratum.with(paired, ratio);
    int count = stratum.clusters().count();
    this.upperWithout = new double[count];
    this.lowerWithout = new double[count];
    leaveOneOut();
  }

  private void leaveOneOut() {
    Clusters clusters = stratum.clusters();
    PairedTotals earned = stratum.earned();
    double known = means.lower() - paired.lower();
    double upper = clusters.items() * earned.upperMean();
    double lower = clusters.items() * earned.lowerMean();
    for (int g = 0; g < upperWithout.length; g++) {
      double rest = clusters.items() - clusters.size(g);
      upperWithout[g] = (upper - earned.upper(g)) / rest;
      lowerWithout[g] = stratum.share() * (lower - earned.lower(g)) / rest + known;
    }
  }

  Stratum stratum() {
    return stratum;
  }

  /// Its share of all weights.
  double factor() {
    return factor;
  }

  /// The means of both sides, known parts included.
  PairedMeans means() {
    return means;
  }

  double at(Curve curve) {
    return curve.at(means.upper(), means.lower());
  }

  double ratio() {
    return means.upper() / means.lower();
  }

  /// By how much the curve moves when each cluster is left out.
  double[] shifts(Curve curve) {
    double whole = at(curve);
    double[] shifts = new double[upperWithout.length];
    for (int g = 0; g < shifts.length; g++) {
      shifts[g] = curve.at(upperWithout[g], lowerWithout[g]) - whole;
    }
    return shifts;
  }

  /// Variances by the delta method, each with its degrees of freedom: of the scores where they
  /// never varied, and of known means.
  List<double[]> delta(Curve curve) {
    List<double[]> variances = new ArrayList<>();
    double above = factor * curve.upperSlope(means.upper(), means.lower());
    double below = factor * curve.lowerSlope(means.upper(), means.lower());
    Covariance v = paired.covariance();
    if (!paired.varied()) {
      double own =
          above * above * v.upper() + 2 * above * below * v.both() + below * below * v.lower();
      variances.add(new double[] {own, v.degreesOfFreedom()});
    }
    for (PairedMeans known : stratum.known()) {
      Covariance w = known.covariance();
      variances.add(new double[] {below * below * w.lower(), w.degreesOfFreedom()});
    }
    return variances;
  }
}
