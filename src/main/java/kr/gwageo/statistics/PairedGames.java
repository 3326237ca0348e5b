package kr.gwageo.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;

/// The games of a candidate against a baseline, both seat orders of each question.
final class PairedGames {
  private static final String METHOD =
      "share of games won, a clear preference three times, a tie half;"
          + " CR2 variance by question, Bell–McCaffrey t interval, cut to [0, 1]";
  private static final String NOT_VARIED =
      "share of games won, a clear preference three times, a tie half;"
          + " Wilson interval on the number of questions";

  private final List<SwappedPair> pairs;
  private final List<Both> complete;

  PairedGames(List<SwappedPair> pairs) {
    this.pairs = List.copyOf(pairs);
    this.complete = pairs.stream().flatMap(pair -> both(pair).stream()).toList();
  }

  /// A pair with both games judged.
  private record Both(String question, Preference candidateInB, Preference candidateInA) {
    boolean consistent() {
      return 1 - candidateInB.shareOfA() == candidateInA.shareOfA();
    }

    double seatA() {
      return (candidateInB.shareOfA() + candidateInA.shareOfA()) / 2;
    }
  }

  private static Optional<Both> both(SwappedPair pair) {
    return pair.candidateInB() instanceof Game.Judged(Preference inB)
            && pair.candidateInA() instanceof Game.Judged(Preference inA)
        ? Optional.of(new Both(pair.question(), inB, inA))
        : Optional.empty();
  }

  /// Weight of games, and how much of it the candidate won.
  private record Won(double won, double weight) {
    Won plus(Won other) {
      return new Won(won + other.won, weight + other.weight);
    }
  }

  WinRate winRate(double level) {
    return new WinRate(
        rate(level),
        seatA(level),
        count(game -> game instanceof Game.Judged),
        count(game -> game instanceof Game.Judged(Preference p) && p == Preference.TIE),
        complete.size(),
        (int) complete.stream().filter(pair -> !pair.consistent()).count(),
        count(game -> game instanceof Game.Invalid),
        count(game -> game instanceof Game.Missing));
  }

  private int count(Predicate<Game> which) {
    return (int)
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.candidateInB(), pair.candidateInA()))
            .filter(which)
            .count();
  }

  private Estimate rate(double level) {
    Map<String, Won> questions = new TreeMap<>();
    for (SwappedPair pair : pairs) {
      won(pair.candidateInB(), false)
          .ifPresent(won -> questions.merge(pair.question(), won, Won::plus));
      won(pair.candidateInA(), true)
          .ifPresent(won -> questions.merge(pair.question(), won, Won::plus));
    }
    double[] weights = questions.values().stream().mapToDouble(Won::weight).toArray();
    double[] won = questions.values().stream().mapToDouble(Won::won).toArray();
    Clusters clusters = new Clusters(weights);
    Optional<Gap> gap = clusters.gap();
    return gap.isPresent() ? new Estimate.Undefined(gap.get()) : rate(clusters, won, level);
  }

  private static Optional<Won> won(Game game, boolean candidateInA) {
    return switch (game) {
      case Game.Judged(Preference preference) -> {
        double a = preference.shareOfA();
        double weight = preference.weight();
        yield Optional.of(new Won(weight * (candidateInA ? a : 1 - a), weight));
      }
      case Game.Invalid _, Game.Missing _ -> Optional.empty();
    };
  }

  private static Estimate rate(Clusters clusters, double[] won, double level) {
    double rate = clusters.mean(won);
    double[] residuals = clusters.residuals(won);
    if (clusters.flat(residuals)) {
      Interval wilson = Wilson.interval(rate, clusters.count(), level);
      return new Estimate.Known(rate, wilson, clusters.count(), NOT_VARIED);
    }
    double margin = clusters.margin(residuals, level);
    Interval interval = new Interval(Math.max(0, rate - margin), Math.min(1, rate + margin), level);
    return new Estimate.Known(rate, interval, clusters.count(), METHOD);
  }

  private Estimate seatA(double level) {
    double[] scores = complete.stream().mapToDouble(Both::seatA).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    int[] labels =
        complete.stream()
            .mapToInt(pair -> numbers.computeIfAbsent(pair.question(), x -> numbers.size()))
            .toArray();
    return new Sample(scores, new double[scores.length], labels).mean(level);
  }
}
