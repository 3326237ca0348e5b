package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.List;

/// A stratum as a part of a composite.
///
/// @param factor its share of all weights
/// @param means of it, known parts included
/// @param paired the part of the means that scores stand for
record Part(Stratum stratum, double factor, PairedMeans means, PairedMeans paired) {

  static Part of(Stratum stratum, double weights, double ratio) {
    return new Part(
        stratum, stratum.weight() / weights, stratum.means(ratio), stratum.paired(ratio));
  }

  double at(Curve curve) {
    return curve.at(means.upper(), means.lower());
  }

  double ratio() {
    return means.upper() / means.lower();
  }

  /// By how much the curve moves when each cluster is left out.
  double[] shifts(Curve curve) {
    Clusters clusters = stratum.clusters();
    PairedTotals earned = stratum.earned();
    double share = stratum.share();
    double known = means.lower() - paired.lower();
    double upper = clusters.items() * means.upper();
    double lower = clusters.items() * (share == 0 ? 0 : paired.lower() / share);
    double whole = at(curve);
    double[] shifts = new double[clusters.count()];
    for (int g = 0; g < shifts.length; g++) {
      double rest = clusters.items() - clusters.size(g);
      double above = (upper - earned.upper(g)) / rest;
      double below = share * (lower - earned.lower(g)) / rest + known;
      shifts[g] = curve.at(above, below) - whole;
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
