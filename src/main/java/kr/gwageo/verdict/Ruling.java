package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.statistics.family.Multiplicity;

/// A decision and its reason.
///
/// @param claim how well the two claims are supported; empty where they cannot be tested
record Ruling(Decision decision, Reason reason, Optional<Claim> claim) {

  private static Ruling open(Reason reason) {
    return new Ruling(Decision.UNDECIDED, reason, Optional.empty());
  }

  /// The same claims, left undecided for another reason.
  Ruling undecided(Reason otherReason) {
    return new Ruling(Decision.UNDECIDED, otherReason, claim);
  }

  /// The ruling once the verdicts of all competitors share one error rate.
  ///
  /// @param adjusted claims, no better supported than before
  Ruling sharing(Claim adjusted, double alpha) {
    boolean same = decision == Decision.UNDECIDED || adjusted.at(alpha) == decision;
    return new Ruling(
        same ? decision : Decision.UNDECIDED,
        same ? reason : Reason.MANY_COMPETITORS,
        Optional.of(adjusted));
  }

  /// What the composites with every leader amount to.
  ///
  /// "Reached" must hold against every leader and guard, so each test has the whole error rate
  /// (intersection-union test, Berger 1982, Technometrics 24). "Not reached" holds if it does
  /// against one, so its tests are adjusted by Holm's procedure. Both cannot hold at once.
  ///
  /// @param composites one for each leader, or one for their mean; at least one
  /// @param guards those that are unresolved do not count
  /// @param alpha one-sided error rate of each claim
  static Ruling of(List<Comparison> composites, List<Guard> guards, double alpha) {
    if (composites.isEmpty()) {
      throw new IllegalArgumentException("no leader to compare with");
    }
    if (composites.stream().anyMatch(composite -> composite.test().isEmpty())) {
      return open(Reason.NO_FIGURES);
    }
    if (composites.stream().anyMatch(row -> row.ratio() instanceof Estimate.Undefined)) {
      return open(Reason.LEADER_UNRESOLVED);
    }
    List<ContrastTest> tests =
        new ArrayList<>(composites.stream().flatMap(c -> c.test().stream()).toList());
    guards.stream()
        .filter(guard -> guard.finding() != Guard.Finding.UNRESOLVED)
        .forEach(guard -> guard.test().ifPresent(tests::add));
    double[] above = tests.stream().mapToDouble(ContrastTest::pReached).toArray();
    double[] below =
        Multiplicity.holm(tests.stream().mapToDouble(ContrastTest::pNotReached).toArray());
    int leaders = composites.size();
    Claim claim =
        new Claim(
            Arrays.stream(above).max().orElseThrow(), Arrays.stream(below).min().orElseThrow());
    Decision decision = claim.at(alpha);
    Reason reason =
        switch (decision) {
          case REACHED -> Reason.ABOVE_EVERY_LEADER;
          case NOT_REACHED ->
              Arrays.stream(below, 0, leaders).anyMatch(p -> p <= alpha)
                  ? Reason.BELOW_A_LEADER
                  : Reason.BELOW_A_GUARD;
          case UNDECIDED ->
              Arrays.stream(above, 0, leaders).allMatch(p -> p <= alpha)
                  ? Reason.GUARD_OPEN
                  : Reason.COMPATIBLE_WITH_BOTH;
        };
    return new Ruling(decision, reason, Optional.of(claim));
  }
}
