package kr.gwageo.check.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How an endpoint compares with its earlier self.
///
/// @param verdict what the reasons come to
/// @param earlier when the earlier check was started
/// @param reasons for the verdict, those that decide first
/// @param rows whose level is another now
/// @param replies to the fixed prompts, then and now
/// @param test of the replies; empty where no prompt was answered in both checks
public record Drift(
    Verdict verdict,
    Instant earlier,
    List<Reason> reasons,
    List<Change> rows,
    List<Replies> replies,
    Optional<ReplyTest> test) {
  public Drift {
    reasons = List.copyOf(reasons);
    rows = List.copyOf(rows);
    replies = List.copyOf(replies);
  }

  /// What can be said.
  public enum Verdict {
    UNCHANGED,
    CHANGED,
    CANNOT_TELL
  }

  /// Why. The first three decide that something changed.
  public enum Cause {
    /// Another name of the model in the replies; then, now.
    SERVED_MODEL,
    /// None of the earlier configurations among the fingerprints; then, now.
    FINGERPRINT,
    /// Replies differ more between the checks than within each; p-value.
    REPLIES_DIFFER,
    /// What the endpoint does is another thing now; the rows.
    BEHAVIOUR,
    /// Replies are the same; how many prompts.
    REPLIES_SAME,
    /// Replies differ between the checks no more than within each; p-value.
    REPLIES_WITHIN_VARIATION,
    /// Replies vary so much within each check that a change could hide there.
    TOO_VARIED,
    /// No prompt has enough replies in both checks.
    NO_REPLIES,
    /// Another address, protocol or model was asked this time.
    ASKED_OTHER
  }

  /// A cause with its particulars.
  public record Reason(Cause cause, List<String> values) {
    public Reason {
      values = List.copyOf(values);
    }

    public static Reason of(Cause cause, String... values) {
      return new Reason(cause, List.of(values));
    }
  }

  /// A row with another level.
  ///
  /// @param steady whether the same endpoint has the same level each time
  public record Change(String row, Level then, Level now, boolean steady) {}

  /// A fixed prompt in both checks.
  ///
  /// @param asked how often then, and how often now
  /// @param distinct replies then, and now
  /// @param shared replies that were given both then and now
  public record Replies(String prompt, Twice asked, Twice distinct, int shared) {}

  /// A count in both checks.
  public record Twice(int then, int now) {}

  /// A permutation test of the claim that then and now are one, stratified by prompt.
  ///
  /// @param between mean distance of a reply then from one now, in \[0, 1\]
  /// @param within mean distance of two replies of the same check, in \[0, 1\]
  /// @param p share of permutations that part the replies as much
  /// @param n replies
  /// @param method of the test
  public record ReplyTest(double between, double within, double p, int n, String method) {}
}
