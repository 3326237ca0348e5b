package kr.gwageo.report;

import static kr.gwageo.report.SampleResults.accuracy;
import static kr.gwageo.report.SampleResults.corrected;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.report.SampleRound.Exam;
import kr.gwageo.report.SampleRound.Sitter;
import org.apache.commons.math3.distribution.NormalDistribution;

/// A made-up comparison over some exams, summed up exam by exam.
final class SampleComparison {
  private static final double BAR = 0.95;
  private static final double Z = 1.645;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final Sitter competitor;
  private final Sitter leader;
  private final Variant variant;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private double above;
  private double below;
  private double variance;
  private double weights;
  private int items;
  private int clusters;

  private SampleComparison(Sitter competitor, Sitter leader, Variant variant) {
    this.competitor = competitor;
    this.leader = leader;
    this.variant = variant;
  }

  /// On one exam, or on all as the composite.
  static Comparison of(Sitter competitor, Sitter leader, List<Exam> exams, Variant variant) {
    SampleComparison sums = new SampleComparison(competitor, leader, variant);
    Optional<String> task =
        exams.size() == 1 ? Optional.of(exams.getFirst().name()) : Optional.empty();
    if (!exams.stream().allMatch(competitor::sits)) {
      return sums.undefined(task, Gap.NOT_SAT);
    }
    exams.forEach(sums::add);
    if (sums.below / sums.weights < 0.1) {
      return sums.undefined(task, Gap.LEADER_UNRESOLVED);
    }
    if (exams.size() > 1) {
      sums.flags.clear();
    }
    if (sums.clusters < 30) {
      sums.flags.add(Flag.FEW_CLUSTERS);
    }
    return sums.known(task);
  }

  private void add(Exam exam) {
    int n = exam.items() - competitor.failed(exam);
    double mine = accuracy(competitor, exam) + shift(exam);
    double theirs = accuracy(leader, exam);
    double chance = variant.chanceCorrected() ? exam.chance() : 0;
    double scale = exam.weight() / (1 - chance);
    above += scale * (mine - chance);
    below += scale * (theirs - chance);
    variance += scale * scale * ((mine * (1 - mine) + theirs * (1 - theirs)) / 2 + 0.02) / n;
    weights += exam.weight();
    items += n;
    clusters += Math.min(n, exam.clusters());
    if (corrected(theirs, exam) > 0.97) {
      flags.add(theirs == 1 && mine == 1 ? Flag.NO_VARIATION : Flag.SATURATED);
    }
  }

  private double shift(Exam exam) {
    double truncated = competitor.truncated(exam) / (double) exam.items();
    double failed = competitor.failed(exam) / (double) exam.items();
    double missing =
        switch (variant.missing()) {
          case LEFT_OUT -> 0;
          case BEST_CASE -> failed * 0.3;
          case WORST_CASE -> -failed * 0.7;
        };
    return missing + (variant.truncation() == Truncation.LEFT_OUT ? truncated * 0.9 : 0);
  }

  private Comparison known(Optional<String> task) {
    double ratio = above / below;
    double margin = Z * Math.sqrt(variance) / below;
    double contrast = (above - BAR * below) / weights;
    double error = Math.sqrt(variance) / weights;
    double pReached = NORMAL.cumulativeProbability(-contrast / error);
    return new Comparison(
        competitor.name(),
        leader.name(),
        task,
        variant,
        items,
        clusters,
        new Estimate.Known(
            ratio,
            new Interval(ratio - margin, ratio + margin, 0.9),
            items,
            "paired contrast, CR2, t (Bell-McCaffrey), Fieller"),
        Optional.of(new ContrastTest(contrast, error, clusters - 1.37, pReached, 1 - pReached)),
        below < weights ? Optional.of((weights - above) / (weights - below)) : Optional.empty(),
        flags);
  }

  private Comparison undefined(Optional<String> task, Gap gap) {
    return new Comparison(
        competitor.name(),
        leader.name(),
        task,
        variant,
        0,
        0,
        new Estimate.Undefined(gap),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
