package kr.gwageo.domain.result;

import java.util.Optional;
import java.util.Set;

/// A competitor against a leader on the same items.
///
/// @param competitor name of the entry above the fraction line
/// @param leader name of the entry below it, or [#MEAN_OF_LEADERS]
/// @param task the task compared on; empty: the weighted composite of all tasks
/// @param variant under which convention
/// @param items that both sides have a score on
/// @param clusters that those items form
/// @param ratio competitor's mean over leader's mean
/// @param test of the ratio against the criterion; empty where it cannot be computed
/// @param errorRatio the competitor's share of lost points over the leader's; empty where the
///   leader lost none or none can be computed
/// @param flags what a reader must know about this figure
/// @param resolution whether the items suffice; empty but for the main variant
public record Comparison(
    String competitor,
    String leader,
    Optional<String> task,
    Variant variant,
    int items,
    int clusters,
    Estimate ratio,
    Optional<ContrastTest> test,
    Optional<Double> errorRatio,
    Set<Flag> flags,
    Optional<Resolution> resolution) {

  /// Stands for all leaders together. No entry has this name.
  public static final String MEAN_OF_LEADERS = "*";

  /// A comparison of which nothing is said about how many items it takes.
  public Comparison(
      String competitor,
      String leader,
      Optional<String> task,
      Variant variant,
      int items,
      int clusters,
      Estimate ratio,
      Optional<ContrastTest> test,
      Optional<Double> errorRatio,
      Set<Flag> flags) {
    this(
        competitor,
        leader,
        task,
        variant,
        items,
        clusters,
        ratio,
        test,
        errorRatio,
        flags,
        Optional.empty());
  }

  /// What a reader must know about a comparison.
  public enum Flag {
    /// The scores did not vary, so the interval rests on two imagined clusters, one won by each
    /// side; in a composite, of those tasks where they did not.
    NO_VARIATION,
    /// The leader's corrected score is above 0.97: the task cannot tell strong models apart.
    SATURATED,
    /// The leader's score cannot be told from guessing, so there is no ratio to it here; in a
    /// composite the task counts all the same.
    LEADER_UNRESOLVED,
    /// Fewer than 30 clusters: the stated error rate is approximate.
    FEW_CLUSTERS
  }
}
