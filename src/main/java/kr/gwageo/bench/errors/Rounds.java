package kr.gwageo.bench.errors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.statistics.Contrast;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Stratum;

/// Simulated rounds, judged by the test that verdicts rest on.
final class Rounds {
  private static final double LEADER_BAR = Normal.quantile(Setting.LEADER);
  private static final double COMPETITOR_BAR = Normal.quantile(Setting.RATIO * Setting.LEADER);

  private Rounds() {}

  /// A competitor whose true ratio is exactly the bar.
  ///
  /// @param passages of each benchmark; benchmarks have the same weight
  static List<List<Claim>> onTheBar(SplittableRandom random, List<Integer> passages) {
    List<Stratum> strata = new ArrayList<>();
    for (int count : passages) {
      Passages on = new Passages(random, count);
      strata.add(stratum(on, on.answers(COMPETITOR_BAR), on.answers(LEADER_BAR)));
    }
    return claims(Estimator.contrast(strata, Setting.RATIO, Setting.ALPHAS.getFirst()));
  }

  private static Stratum stratum(Passages on, double[] upper, double[] lower) {
    return new Stratum(1, upper, lower, new double[on.items()], on.labels());
  }

  /// At each error rate, what the contrast says.
  static List<List<Claim>> claims(Contrast contrast) {
    ContrastTest test = contrast.test().orElseThrow();
    boolean resolved = contrast.ratio() instanceof Estimate.Known;
    List<List<Claim>> claims = new ArrayList<>();
    for (double alpha : Setting.ALPHAS) {
      List<Claim> made = new ArrayList<>();
      if (resolved && test.pReached() <= alpha) {
        made.add(Claim.REACHED);
      } else if (resolved && test.pNotReached() <= alpha) {
        made.add(Claim.NOT_REACHED);
      }
      claims.add(made);
    }
    return claims;
  }

  /// Entries that are equally good, every one held against every other.
  static List<List<Claim>> ofTwins(SplittableRandom random, int entries, List<Integer> passages) {
    List<List<double[]>> answers = new ArrayList<>();
    List<Passages> benchmarks = new ArrayList<>();
    for (int count : passages) {
      Passages on = new Passages(random, count);
      List<double[]> all = new ArrayList<>();
      for (int entry = 0; entry < entries; entry++) {
        all.add(on.answers(COMPETITOR_BAR));
      }
      benchmarks.add(on);
      answers.add(all);
    }
    List<Double> p = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      for (int j = i + 1; j < entries; j++) {
        List<Stratum> strata = new ArrayList<>();
        for (int b = 0; b < passages.size(); b++) {
          strata.add(stratum(benchmarks.get(b), answers.get(b).get(i), answers.get(b).get(j)));
        }
        ContrastTest test =
            Estimator.contrast(strata, 1, Setting.ALPHAS.getFirst()).test().orElseThrow();
        p.add(test.pReached());
        p.add(test.pNotReached());
      }
    }
    double[] adjusted = Estimator.holm(p.stream().mapToDouble(x -> x).toArray());
    double least = Arrays.stream(adjusted).min().orElse(1);
    return Setting.ALPHAS.stream()
        .map(alpha -> least <= alpha ? List.of(Claim.SEPARATED) : List.<Claim>of())
        .toList();
  }
}
