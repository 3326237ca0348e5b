package kr.gwageo.selftest;

import java.util.List;
import kr.gwageo.domain.result.Estimate;

/// Two runs of one entry, paired by item.
///
/// @param schema name and version of this form
/// @param tool that compared
/// @param before the run compared with
/// @param after the run compared
/// @param paired items that have a score in both
/// @param better items whose score rose
/// @param worse items whose score fell
/// @param p two-sided chance of so uneven a change, or a more uneven one, if nothing but noise
///   changed
/// @param difference of the means, after less before
/// @param change what that amounts to
/// @param flips items whose score changed, those that fell first
public record RunComparison(
    String schema,
    String tool,
    Run before,
    Run after,
    int paired,
    int better,
    int worse,
    double p,
    Estimate difference,
    Change change,
    List<Flip> flips) {
  /// Name and version of the form.
  public static final String SCHEMA = "gwageo/run-comparison/1";

  /// The chance at which a change is more than noise.
  public static final double ALPHA = 0.05;

  public RunComparison {
    flips = List.copyOf(flips);
  }

  /// What a change amounts to.
  public enum Change {
    BETTER,
    WORSE,
    NO_MORE_THAN_NOISE
  }

  /// One run.
  ///
  /// @param folder as it was named
  /// @param entry that was asked
  /// @param model the name under which it was asked, empty where nobody was
  /// @param items with a score
  /// @param mean over the items paired
  public record Run(String folder, String entry, String model, int items, double mean) {}

  /// An item whose score changed.
  ///
  /// @param answerBefore as it was read, empty where none was
  /// @param answerAfter as it was read
  public record Flip(
      String task,
      String item,
      double before,
      double after,
      String answerBefore,
      String answerAfter) {}
}
