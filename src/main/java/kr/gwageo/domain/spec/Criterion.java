package kr.gwageo.domain.spec;

/// The bar, and how sure one must be that it was reached or missed.
///
/// @param ratio of the frontier's performance to be reached
/// @param alpha one-sided error rate of each of the two claims, reached and not reached
/// @param chanceCorrected whether the verdict rests on scores less what guessing gives
public record Criterion(double ratio, double alpha, boolean chanceCorrected) {

  /// 95 % of every leader, one-sided error rate 5 %, corrected for chance.
  public static final Criterion DEFAULT = new Criterion(0.95, 0.05, true);

  /// The level of the two-sided interval that agrees with the verdict: 1 - 2 alpha.
  public double intervalLevel() {
    return 1 - 2 * alpha;
  }
}
