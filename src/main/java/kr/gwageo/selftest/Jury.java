package kr.gwageo.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.leaders.PackException;
import kr.gwageo.leaders.PackException.Why;
import kr.gwageo.statistics.Evidence;
import kr.gwageo.statistics.KnownPool;

/// The evidence of a self-test against every leader.
///
/// "Reached" is said where the evidence against each leader has been 1 / alpha. Leaders' scores on
/// the pool are known, so that it is known before the first item which of them sets the highest
/// bar: who misses any bar misses that one. "Not reached" is therefore said where the evidence
/// against that leader has been 1 / alpha, without a correction for their number.
final class Jury {
  private final List<Pool.Place> places;
  private final double ratio;
  private final double alpha;
  private final List<Evidence> evidence = new ArrayList<>();
  private final int best;
  private final List<Double> scores = new ArrayList<>();

  /// @param places of the draw, in its order
  Jury(List<Pool.Place> places, double ratio, double alpha) {
    this.places = List.copyOf(places);
    this.ratio = ratio;
    this.alpha = alpha;
    int leaders = places.getFirst().leaders().size();
    List<Integer> all = IntStream.range(0, places.size()).boxed().toList();
    for (int leader = 0; leader < leaders; leader++) {
      evidence.add(new Evidence(known(all, leader), ratio));
    }
    this.best = best(places);
  }

  /// @throws PackException if a leader does not score above guessing
  static void mustBeResolved(List<Pool.Place> places, SelfTestOrder order) throws PackException {
    for (int leader = 0; leader < order.leaders().pack().leaders().size(); leader++) {
      if (!(score(places, leader) > 0)) {
        throw new PackException(
            Why.UNRESOLVED,
            order.pack().toString(),
            order.leaders().pack().leaders().get(leader).name());
      }
    }
  }

  /// A leader's weighted mean on the pool, less what guessing gives.
  static double score(List<Pool.Place> places, int leader) {
    return places.stream()
        .mapToDouble(place -> place.weight() * (place.leaders().get(leader) - place.guess()))
        .sum();
  }

  /// The leader with the highest score on the pool.
  private static int best(List<Pool.Place> places) {
    int best = 0;
    for (int leader = 1; leader < places.getFirst().leaders().size(); leader++) {
      best = score(places, leader) > score(places, best) ? leader : best;
    }
    return best;
  }

  /// The pool, or a part of it, with this leader's scores. Items of one cell are those that as many
  /// leaders solved, this one among them or not.
  private KnownPool known(List<Integer> part, int leader) {
    int size = part.size();
    double[] weights = new double[size];
    double[] own = new double[size];
    double[] guess = new double[size];
    int[] cells = new int[size];
    for (int i = 0; i < size; i++) {
      Pool.Place place = places.get(part.get(i));
      weights[i] = place.weight();
      own[i] = place.leaders().get(leader);
      guess[i] = place.guess();
      int solved = (int) place.leaders().stream().filter(Jury::isSolved).count();
      cells[i] = 2 * solved + (isSolved(own[i]) ? 1 : 0);
    }
    return new KnownPool(weights, own, guess, cells);
  }

  private static boolean isSolved(double score) {
    return score >= 0.5;
  }

  /// Sees the score of the next item of the draw.
  void see(double score) {
    int place = scores.size();
    evidence.forEach(each -> each.see(place, score));
    scores.add(score);
  }

  int used() {
    return scores.size();
  }

  int best() {
    return best;
  }

  Evidence against(int leader) {
    return evidence.get(leader);
  }

  /// What is certain enough to be said, if anything is.
  Optional<Decision> decision() {
    double needed = needed();
    if (evidence.stream().allMatch(each -> each.peakReached() >= needed)) {
      return Optional.of(Decision.REACHED);
    }
    return evidence.get(best).peakNotReached() >= needed
        ? Optional.of(Decision.NOT_REACHED)
        : Optional.empty();
  }

  double needed() {
    return -Math.log(alpha);
  }

  Standing standing() {
    double reached = evidence.stream().mapToDouble(Evidence::logReached).min().orElseThrow();
    return new Standing(
        used(),
        places.size(),
        reached,
        evidence.get(best).logNotReached(),
        needed(),
        evidence.get(best).foretold());
  }

  /// The ratio to the leader with the highest score on a part of the pool, had some scores been
  /// others.
  Estimate ratio(List<Integer> part, List<Double> others) {
    KnownPool known = known(part, best);
    if (!known.resolved()) {
      return new Estimate.Undefined(Gap.LEADER_UNRESOLVED);
    }
    Evidence partial = new Evidence(known, ratio);
    for (int i = 0; i < part.size() && part.get(i) < used(); i++) {
      partial.see(i, others.get(part.get(i)));
    }
    return partial.ratio(alpha);
  }

  List<Double> scores() {
    return List.copyOf(scores);
  }
}
