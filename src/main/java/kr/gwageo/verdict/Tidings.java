package kr.gwageo.verdict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.Guard.Finding;
import kr.gwageo.statistics.Contrast;

/// What is told of a comparison beside its ratio.
final class Tidings {
  static final int MANY_CLUSTERS = 30;
  private static final double SATURATED_ABOVE = 0.97;

  private Tidings() {}

  /// The competitor's lost points over the leader's, where the leader lost any.
  static Optional<Double> errorRatio(List<Pairs> pairs) {
    if (pairs.stream().anyMatch(Pairs::isEmpty)) {
      return Optional.empty();
    }
    double lost = pairs.stream().mapToDouble(Pairs::leaderLost).sum();
    return lost == 0
        ? Optional.empty()
        : Optional.of(pairs.stream().mapToDouble(Pairs::competitorLost).sum() / lost);
  }

  static Set<Flag> flags(Contrast contrast, List<Pairs> pairs) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!contrast.varied()) {
      flags.add(Flag.NO_VARIATION);
    }
    if (pairs.stream().noneMatch(Pairs::isEmpty) && leaderCorrected(pairs) > SATURATED_ABOVE) {
      flags.add(Flag.SATURATED);
    }
    if (contrast.ratio() instanceof Estimate.Undefined && contrast.test().isPresent()) {
      flags.add(Flag.LEADER_UNRESOLVED);
    }
    if (contrast.clusters() < MANY_CLUSTERS) {
      flags.add(Flag.FEW_CLUSTERS);
    }
    return Collections.unmodifiableSet(flags);
  }

  private static double leaderCorrected(List<Pairs> pairs) {
    return pairs.stream().mapToDouble(Pairs::leaderCorrected).sum()
        / pairs.stream().mapToDouble(Pairs::weight).sum();
  }

  /// A guard holds where the task could have shown it of a competitor that equals the leader, with
  /// a chance of 80 %.
  static Guard guard(
      String task,
      String leader,
      double least,
      Contrast contrast,
      double leaderMean,
      double alpha) {
    Finding finding =
        contrast
            .test()
            .filter(test -> contrast.ratio() instanceof Estimate.Known)
            .filter(test -> resolves(test, (1 - least) * leaderMean, alpha, contrast.items()))
            .map(test -> finding(test, alpha))
            .orElse(Finding.UNRESOLVED);
    return new Guard(task, leader, least, finding, contrast.test());
  }

  private static boolean resolves(ContrastTest test, double contrast, double alpha, int items) {
    return new Needs(alpha, test.standardError(), items).resolution(contrast) >= 1;
  }

  private static Finding finding(ContrastTest test, double alpha) {
    return switch (new Claim(test.pReached(), test.pNotReached()).at(alpha)) {
      case REACHED -> Finding.HELD;
      case NOT_REACHED -> Finding.BROKEN;
      case UNDECIDED -> Finding.OPEN;
    };
  }
}
