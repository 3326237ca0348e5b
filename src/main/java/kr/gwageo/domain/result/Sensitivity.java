package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Variant.Truncation;

/// What the same scores say under another way of making one ratio of those of all tasks.
///
/// @param form how the ratio is made
/// @param chanceCorrected whether scores are taken less what guessing gives
/// @param truncation what becomes of items on which an answer of either side was cut off
/// @param rows one for each leader, then, where there are several, their mean
/// @param decision against every leader, or against their mean where the criterion takes them for
///   one; empty for a form without a bar
public record Sensitivity(
    Form form,
    boolean chanceCorrected,
    Truncation truncation,
    List<Row> rows,
    Optional<Decision> decision) {
  public Sensitivity {
    rows = List.copyOf(rows);
  }

  /// How one ratio is made of those of all tasks.
  public enum Form {
    /// The weighted mean of the competitor's scores over that of the leader's.
    RATIO_OF_MEANS,
    /// The weighted mean of the tasks' ratios.
    MEAN_OF_RATIOS,
    /// The same with no task's ratio counted above 1.
    CAPPED,
    /// The weighted geometric mean of the tasks' ratios.
    GEOMETRIC,
    /// The lowest ratio of any task.
    WORST,
    /// The share of tasks whose ratio is at the bar or above; it has no bar itself.
    SHARE
  }

  /// What a form gives against one leader.
  ///
  /// @param leader name of the leader, or [Comparison#MEAN_OF_LEADERS]
  /// @param ratio as this form makes it
  /// @param claim how well the two claims are supported; empty where they cannot be tested
  /// @param decision of this row alone; empty for a form without a bar
  public record Row(
      String leader, Estimate ratio, Optional<Claim> claim, Optional<Decision> decision) {}
}
