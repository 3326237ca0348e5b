package kr.gwageo.domain.spec;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The bar, how sure one must be that it was reached or missed, and what is compared with what.
///
/// @param ratio of the frontier's performance to be reached
/// @param alpha one-sided error rate of each of the two claims, reached and not reached
/// @param chanceCorrected whether the verdict rests on scores less what guessing gives
/// @param leaders what several leaders amount to
/// @param clusters whether items of different tasks may hang together
/// @param family what the error rate is that of
/// @param smallTables how small tables of right and wrong answers are tested
/// @param guards by task, the least ratio that "reached" asks for on that task alone
public record Criterion(
    double ratio,
    double alpha,
    boolean chanceCorrected,
    Leaders leaders,
    Clustering clusters,
    Family family,
    SmallTables smallTables,
    SortedMap<String, Double> guards) {

  /// The highest error rate at which an official round may claim that the bar was reached.
  public static final double OFFICIAL_ALPHA = 0.025;

  /// 95 % of every leader, one-sided error rate 5 %, corrected for chance.
  public static final Criterion DEFAULT = new Criterion(0.95, 0.05, true);

  public Criterion {
    guards = Collections.unmodifiableSortedMap(new TreeMap<>(guards));
  }

  /// A bar against every leader, with the defaults in all else.
  public Criterion(double ratio, double alpha, boolean chanceCorrected) {
    this(
        ratio,
        alpha,
        chanceCorrected,
        Leaders.EVERY,
        Clustering.NESTED,
        Family.PER_TEAM,
        SmallTables.SCORE,
        new TreeMap<>(Map.of()));
  }

  /// What several leaders amount to.
  public enum Leaders {
    /// The bar is to be reached against every one: this is a share of the best.
    EVERY,
    /// The bar is a share of their mean, taken item by item.
    MEAN
  }

  /// Whether items of different tasks may hang together.
  public enum Clustering {
    /// Clusters lie within a task; the same label in two tasks means nothing.
    NESTED,
    /// Items with the same cluster label hang together, whatever their task.
    CROSSING
  }

  /// What the error rate is that of.
  public enum Family {
    /// Of each competitor's own verdict.
    PER_TEAM,
    /// Of all verdicts together, by Holm's procedure over the competitors.
    HOLM
  }

  /// How small tables of right and wrong answers are tested.
  public enum SmallTables {
    /// By the score test, where a comparison rests on one task of fewer than 200 items, each right
    /// or wrong and on its own, with one guess rate.
    SCORE,
    /// By the t test, as all else.
    T
  }

  /// The level of the two-sided interval that agrees with the verdict: 1 - 2 alpha.
  public double intervalLevel() {
    return 1 - 2 * alpha;
  }
}
