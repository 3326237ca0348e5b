package kr.gwageo.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.report.SampleRound.Exam;
import kr.gwageo.report.SampleRound.Sitter;

/// Figures that look like those of a round. They follow from the entries' skills alone, and are no
/// reference for the statistics.
final class SampleResults {
  private static final double BAR = 0.95;
  private static final double Z = 1.645;

  private final Round round;
  private final List<Sitter> sitters;
  private final List<Comparison> comparisons = new ArrayList<>();

  private SampleResults(Round round, List<Sitter> sitters) {
    this.round = round;
    this.sitters = sitters;
  }

  static RoundResult of(Round round, List<Sitter> sitters) {
    SampleResults results = new SampleResults(round, sitters);
    List<Sitting> sittings = new ArrayList<>();
    for (Sitter sitter : sitters) {
      SampleRound.EXAMS.forEach(exam -> sittings.add(sitting(sitter, exam)));
    }
    List<Verdict> verdicts = results.competitors().map(results::verdict).toList();
    return new RoundResult(
        round,
        sitters.stream().map(SampleResults::attendance).toList(),
        sittings,
        results.comparisons,
        verdicts,
        SampleRanking.of(round, sittings),
        List.of());
  }

  private Stream<Sitter> competitors() {
    return sitters.stream().filter(sitter -> sitter.role() == Role.COMPETITOR);
  }

  private List<Sitter> leaders() {
    return sitters.stream().filter(sitter -> sitter.role() == Role.LEADER).toList();
  }

  static double accuracy(Sitter sitter, Exam exam) {
    double skill = sitter.skill();
    if (sitter.name().equals("saebyeok") && exam.name().equals("spelling")) {
      skill = 0.27;
    }
    if (exam.name().equals("civics") && skill > 0.88) {
      skill = 1;
    }
    double wobble = 0.06 * Math.sin(sitter.name().length() * 7 + exam.name().length() * 3);
    int items = exam.items() - sitter.failed(exam);
    return Math.clamp(Math.round((skill + (skill == 1 ? 0 : wobble)) * items), 0, items)
        / (double) items;
  }

  static double corrected(double accuracy, Exam exam) {
    return (accuracy - exam.chance()) / (1 - exam.chance());
  }

  private static Sitting sitting(Sitter sitter, Exam exam) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind, 0));
    if (!sitter.sits(exam)) {
      Estimate gap = new Estimate.Undefined(Gap.NOT_SAT);
      return new Sitting(sitter.name(), exam.name(), false, exam.items(), 0, kinds, gap, gap, gap);
    }
    kinds.put(Kind.FAILED, sitter.failed(exam));
    kinds.put(Kind.TRUNCATED, sitter.truncated(exam));
    kinds.put(Kind.REFUSED, sitter.name().equals("meridian") ? 1 : 0);
    int rest = kinds.values().stream().mapToInt(Integer::intValue).sum();
    kinds.put(Kind.ANSWERED, exam.items() - rest);
    double accuracy = accuracy(sitter, exam);
    int n = exam.items() - sitter.failed(exam);
    int whole = n - sitter.truncated(exam);
    double scale = 1 - exam.chance();
    return new Sitting(
        sitter.name(),
        exam.name(),
        true,
        exam.items(),
        exam.items(),
        kinds,
        known(accuracy, margin(accuracy, n), n),
        known(corrected(accuracy, exam), margin(accuracy, n) / scale, n),
        known(Math.min(1, accuracy * n / whole), margin(accuracy, whole), whole));
  }

  private static double margin(double share, int n) {
    return Z * Math.sqrt((share * (1 - share) + 0.02) / n);
  }

  private static Estimate known(double value, double margin, int n) {
    Interval interval = new Interval(value - margin, Math.min(1, value + margin), 0.9);
    return new Estimate.Known(value, interval, n, "mean, CR2, t (Bell-McCaffrey)");
  }

  private Verdict verdict(Sitter competitor) {
    List<Exam> missed = SampleRound.EXAMS.stream().filter(exam -> !competitor.sits(exam)).toList();
    List<Verdict.Alternative> alternatives = new ArrayList<>();
    for (Variant variant : variants()) {
      for (Sitter leader : leaders()) {
        for (Exam exam : SampleRound.EXAMS) {
          comparisons.add(SampleComparison.of(competitor, leader, List.of(exam), variant));
        }
        if (missed.isEmpty()) {
          comparisons.add(SampleComparison.of(competitor, leader, SampleRound.EXAMS, variant));
        }
      }
      alternatives.add(new Verdict.Alternative(variant, decision(composites(competitor, variant))));
    }
    List<Comparison> main = composites(competitor, variants().getFirst());
    Decision decision = decision(main);
    return new Verdict(
        competitor.name(),
        decision,
        missed.isEmpty() ? reason(decision) : Reason.NO_COMPOSITE,
        main,
        missed.stream().map(Exam::name).toList(),
        missed.isEmpty() ? alternatives.subList(1, alternatives.size()) : List.of());
  }

  private static Reason reason(Decision decision) {
    return switch (decision) {
      case REACHED -> Reason.ABOVE_EVERY_LEADER;
      case NOT_REACHED -> Reason.BELOW_A_LEADER;
      case UNDECIDED -> Reason.COMPATIBLE_WITH_BOTH;
    };
  }

  private List<Variant> variants() {
    boolean corrected = round.spec().criterion().chanceCorrected();
    return List.of(
        Variant.main(corrected),
        Variant.main(!corrected),
        new Variant(corrected, Truncation.LEFT_OUT, Missing.LEFT_OUT),
        new Variant(corrected, Truncation.COUNTED, Missing.BEST_CASE),
        new Variant(corrected, Truncation.COUNTED, Missing.WORST_CASE));
  }

  private List<Comparison> composites(Sitter competitor, Variant variant) {
    return comparisons.stream()
        .filter(c -> c.competitor().equals(competitor.name()) && c.variant().equals(variant))
        .filter(c -> c.task().isEmpty())
        .toList();
  }

  private static Decision decision(List<Comparison> composites) {
    if (composites.isEmpty()) {
      return Decision.UNDECIDED;
    }
    List<Interval> intervals =
        composites.stream().map(c -> ((Estimate.Known) c.ratio()).interval()).toList();
    if (intervals.stream().allMatch(interval -> interval.low() > BAR)) {
      return Decision.REACHED;
    }
    return intervals.stream().anyMatch(interval -> interval.high() < BAR)
        ? Decision.NOT_REACHED
        : Decision.UNDECIDED;
  }

  private static Attendance attendance(Sitter sitter) {
    long trials = 0;
    long failed = 0;
    for (Exam exam : SampleRound.EXAMS) {
      trials += sitter.sits(exam) ? exam.items() : 0;
      failed += sitter.failed(exam);
    }
    boolean reports = !sitter.name().equals("saebyeok");
    return new Attendance(
        sitter.name(),
        trials,
        trials - failed,
        trials + 4 * failed + sitter.name().length(),
        Optional.of(Instant.parse("2026-05-01T00:00:03.123Z")),
        Optional.of(Instant.parse("2026-05-01T00:10:00Z").plusSeconds(trials)),
        reports ? OptionalLong.of(180 * trials) : OptionalLong.empty(),
        reports ? OptionalLong.of(1210 * trials) : OptionalLong.empty(),
        failed == 0
            ? new TreeMap<>()
            : new TreeMap<>(Map.of(FailureKind.TIMEOUT_TOTAL, 5 * failed)),
        new TreeSet<>(),
        0,
        Optional.empty());
  }
}
