package kr.gwageo.selftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.selftest.RunComparison.Change;
import kr.gwageo.selftest.RunComparison.Flip;
import kr.gwageo.selftest.RunScores.Scored;
import kr.gwageo.statistics.Contrast;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Flips;
import kr.gwageo.statistics.Stratum;

/// Compares two runs of one entry, item by item.
///
/// Where every score is 0 or 1 and no two items share a passage the test is exact; else it is the t
/// test of the paired difference with passages as clusters.
public final class Comparer {
  private static final String METHOD = "paired difference, CR2 variance, t interval";

  private final List<Scored> before = new ArrayList<>();
  private final List<Scored> after = new ArrayList<>();

  private Comparer(RunScores first, RunScores second) {
    first
        .scores()
        .forEach((key, scored) -> {
          Scored other = second.scores().get(key);
          if (other != null) {
            before.add(scored);
            after.add(other);
          }
        });
  }

  /// Compares.
  ///
  /// @param entry that was asked in both; empty: the only competitor of each
  /// @return empty where no item has a score in both
  /// @throws InvalidSpecException if a folder has no such entry, or several competitors
  public static Optional<RunComparison> compare(
      Path first, Path second, Optional<String> entry, String tool) throws InvalidSpecException {
    RunScores one = RunScores.of(first, entry);
    RunScores two = RunScores.of(second, entry);
    Comparer comparer = new Comparer(one, two);
    return comparer.before.isEmpty()
        ? Optional.empty()
        : Optional.of(comparer.comparison(one, two, tool));
  }

  private RunComparison comparison(RunScores one, RunScores two, String tool) {
    List<Flip> flips = flips();
    int better = (int) flips.stream().filter(flip -> flip.after() > flip.before()).count();
    int worse = flips.size() - better;
    boolean exact = isExact();
    double p = exact ? new Flips(better, worse, before.size()).p() : p();
    Estimate difference =
        exact
            ? new Flips(better, worse, before.size()).difference(1 - RunComparison.ALPHA)
            : difference();
    double change = mean(after) - mean(before);
    return new RunComparison(
        RunComparison.SCHEMA,
        tool,
        one.view(mean(before)),
        two.view(mean(after)),
        before.size(),
        better,
        worse,
        p,
        difference,
        p > RunComparison.ALPHA
            ? Change.NO_MORE_THAN_NOISE
            : change > 0 ? Change.BETTER : Change.WORSE,
        flips);
  }

  private List<Flip> flips() {
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Scored then = before.get(i);
      Scored now = after.get(i);
      if (then.score() != now.score()) {
        flips.add(
            new Flip(
                then.item().task(),
                then.item().id(),
                then.score(),
                now.score(),
                then.answer(),
                now.answer()));
      }
    }
    flips.sort(
        Comparator.<Flip>comparingDouble(flip -> flip.after() - flip.before())
            .thenComparing(Flip::task)
            .thenComparing(Flip::item));
    return flips;
  }

  private boolean isExact() {
    boolean binary =
        Stream.concat(before.stream(), after.stream())
            .allMatch(scored -> scored.score() == 0 || scored.score() == 1);
    return binary && before.stream().map(Comparer::cluster).distinct().count() == before.size();
  }

  private static String cluster(Scored scored) {
    return scored.item().task() + "/" + scored.item().cluster();
  }

  private int[] clusters() {
    Map<String, Integer> numbers = new HashMap<>();
    return before.stream()
        .map(Comparer::cluster)
        .mapToInt(cluster -> numbers.computeIfAbsent(cluster, key -> numbers.size()))
        .toArray();
  }

  private static double[] scores(List<Scored> run) {
    return run.stream().mapToDouble(Scored::score).toArray();
  }

  private double p() {
    double[] none = new double[before.size()];
    Contrast contrast =
        Estimator.contrast(
            List.of(new Stratum(1, scores(after), scores(before), none, clusters())),
            1,
            RunComparison.ALPHA / 2);
    Optional<ContrastTest> test = contrast.test();
    return test.map(t -> Math.min(1, 2 * Math.min(t.pReached(), t.pNotReached()))).orElse(1.0);
  }

  /// The mean of scores moved from \[-1, 1\] to \[0, 1\], and moved back.
  private Estimate difference() {
    double[] moved = new double[before.size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (1 + after.get(i).score() - before.get(i).score()) / 2;
    }
    Estimate mean =
        Estimator.mean(moved, new double[moved.length], clusters(), 1 - RunComparison.ALPHA);
    return switch (mean) {
      case Estimate.Known known ->
          new Estimate.Known(
              2 * known.value() - 1,
              new Interval(
                  2 * known.interval().low() - 1,
                  2 * known.interval().high() - 1,
                  known.interval().level()),
              known.n(),
              METHOD);
      case Estimate.Undefined undefined -> undefined;
    };
  }

  private static double mean(List<Scored> run) {
    return run.stream().mapToDouble(Scored::score).average().orElseThrow();
  }
}
