package kr.gwageo.verdict;

import java.util.Arrays;
import java.util.List;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.statistics.Estimator;

/// A decision and its reason.
record Ruling(Decision decision, Reason reason) {

  /// What the composites with every leader amount to.
  ///
  /// "Reached" must hold against every leader, so each test has the whole error rate
  /// (intersection-union test, Berger 1982, Technometrics 24). "Not reached" holds if it does
  /// against one, so its tests are adjusted by Holm's procedure. Both cannot hold at once.
  ///
  /// @param composites one for each leader, at least one
  /// @param alpha one-sided error rate of each claim
  static Ruling of(List<Comparison> composites, double alpha) {
    if (composites.isEmpty()) {
      throw new IllegalArgumentException("no leader to compare with");
    }
    if (composites.stream().anyMatch(composite -> composite.test().isEmpty())) {
      return new Ruling(Decision.UNDECIDED, Reason.NO_FIGURES);
    }
    if (composites.stream().anyMatch(row -> row.ratio() instanceof Estimate.Undefined)) {
      return new Ruling(Decision.UNDECIDED, Reason.LEADER_UNRESOLVED);
    }
    List<ContrastTest> tests = composites.stream().flatMap(c -> c.test().stream()).toList();
    if (tests.stream().allMatch(test -> test.pReached() <= alpha)) {
      return new Ruling(Decision.REACHED, Reason.ABOVE_EVERY_LEADER);
    }
    double[] below = tests.stream().mapToDouble(ContrastTest::pNotReached).toArray();
    if (Arrays.stream(Estimator.holm(below)).anyMatch(p -> p <= alpha)) {
      return new Ruling(Decision.NOT_REACHED, Reason.BELOW_A_LEADER);
    }
    return new Ruling(Decision.UNDECIDED, Reason.COMPATIBLE_WITH_BOTH);
  }
}
