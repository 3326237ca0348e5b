package kr.gwageo.selftest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.leaders.Pack;

/// What a self-test found.
///
/// @param schema name and version of this form
/// @param tool that found it
/// @param decision what the evidence says
/// @param ending why nothing more was asked
/// @param ratio of every leader's score that is to be reached
/// @param alpha error rate of either claim
/// @param chanceCorrected whether on scores less what guessing gives
/// @param seed of the draw
/// @param pack what the entry was held to
/// @param pool what was drawn from
/// @param used items that the evidence rests on
/// @param asked items that were answered, those beyond the decision included
/// @param saved share of the pool that was not needed
/// @param against one for each leader
/// @param domains the entry against the leader with the highest score, domain by domain, weakest
///   first
/// @param losses items lost to something else than knowledge
/// @param spending what it took
public record SelfTestResult(
    String schema,
    String tool,
    Decision decision,
    Ending ending,
    double ratio,
    double alpha,
    boolean chanceCorrected,
    long seed,
    PackView pack,
    PoolView pool,
    int used,
    int asked,
    double saved,
    List<Against> against,
    List<DomainView> domains,
    Losses losses,
    Spending spending) {
  /// Name and version of the form.
  public static final String SCHEMA = "gwageo/selftest/1";

  public SelfTestResult {
    against = List.copyOf(against);
    domains = List.copyOf(domains);
  }

  /// Why nothing more was asked.
  public enum Ending {
    /// The evidence is enough.
    DECIDED,
    /// As many items as were allowed.
    MAX_ITEMS,
    /// An item got no answer; run again to go on with it.
    UNANSWERED,
    /// The budget is used up.
    BUDGET_SPENT
  }

  /// The pack.
  ///
  /// @param frontier whether its leaders are one; simulated or replayed ones never are
  public record PackView(
      Digest digest, String round, Instant made, boolean frontier, List<Pack.Leader> leaders) {
    public PackView {
      leaders = List.copyOf(leaders);
    }
  }

  /// The pool.
  ///
  /// @param digest of its items
  /// @param items how many it has
  /// @param attempt which attempt on it this is, as far as the file of attempts knows
  /// @param attempts how many it knows
  public record PoolView(Digest digest, int items, int attempt, int attempts) {}

  /// The entry and one leader.
  ///
  /// @param score the leader's on the pool, weighted, less what guessing gives where so asked
  /// @param logReached log of the highest evidence that the ratio is reached; empty where it is
  ///   certain
  /// @param logNotReached log of the highest evidence that it is not; empty where it is certain
  /// @param certain whether nothing that is left of the pool could change the answer
  /// @param ratio the entry's on the pool
  public record Against(
      String leader,
      double score,
      OptionalDouble logReached,
      OptionalDouble logNotReached,
      boolean certain,
      Estimate ratio) {}

  /// One domain.
  ///
  /// @param items it has
  /// @param used of them
  /// @param ratio to the leader with the highest score on the pool
  /// @param weak whether even the upper limit is below the ratio to be reached
  public record DomainView(String domain, int items, int used, Estimate ratio, boolean weak) {}

  /// Items among those used that were lost to something else than knowledge.
  ///
  /// @param truncated cut off
  /// @param noAnswer complete, without a readable answer
  /// @param ambiguous complete, read two ways
  /// @param refused declined
  /// @param ratioIfRight the ratio to the leader with the highest score, had all of them been right
  public record Losses(
      int truncated, int noAnswer, int ambiguous, int refused, Estimate ratioIfRight) {
    public int all() {
      return truncated + noAnswer + ambiguous + refused;
    }
  }

  /// What it took.
  ///
  /// @param usage tokens as reported
  /// @param cost of them, with its currency, where there is a price
  public record Spending(Usage usage, Optional<BigDecimal> cost, Optional<String> currency) {}
}
