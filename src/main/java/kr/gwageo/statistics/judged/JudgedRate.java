package kr.gwageo.statistics.judged;

import java.util.Optional;

/// A rate that a judge found, set right by how often that judge errs: Rogan and Gladen (1978, Am.
/// J. Epidemiol. 107), `(p + specificity - 1) / (sensitivity + specificity - 1)`. How often it errs
/// is to be found for each model on its own.
///
/// @param rate what people would have found; not cut to \[0, 1\], which would lean it
/// @param standardError of it, by the delta method, what is not known of the judge included
public record JudgedRate(double rate, double standardError) {

  /// How a judge did on answers that people had judged.
  ///
  /// @param sensitivity share of the good answers that it called good
  /// @param good how many there were, at least 1
  /// @param specificity share of the bad answers that it called bad
  /// @param bad how many there were, at least 1
  public record Accuracy(double sensitivity, int good, double specificity, int bad) {}

  /// The rate from a judge's count.
  ///
  /// @param judged share of answers that the judge called good
  /// @param n how many it judged, at least 1
  /// @return nothing where the judge is no better than chance, so that its verdicts say nothing
  public static Optional<JudgedRate> of(double judged, int n, Accuracy accuracy) {
    double power = accuracy.sensitivity() + accuracy.specificity() - 1;
    if (!(power > 0)) {
      return Optional.empty();
    }
    double rate = (judged + accuracy.specificity() - 1) / power;
    double variance =
        spread(judged, n)
            + Math.pow(1 - rate, 2) * spread(accuracy.specificity(), accuracy.bad())
            + Math.pow(rate, 2) * spread(accuracy.sensitivity(), accuracy.good());
    return Optional.of(new JudgedRate(rate, Math.sqrt(variance) / power));
  }

  /// Where all were alike, one more of either kind is imagined: that is no certainty.
  private static double spread(double share, int n) {
    boolean varied = share > 0 && share < 1;
    double centre = varied ? share : (n * share + 1) / (n + 2);
    return centre * (1 - centre) / (varied ? n : n + 2);
  }
}
