package kr.gwageo.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Criterion.Family;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.statistics.family.Multiplicity;

/// The rulings of all competitors under one convention, with what binds them together: a common
/// error rate where the criterion asks for one, and what an official round may claim.
record Bench(RoundSpec spec, List<Match> matches) {

  /// One for each competitor; empty where it has no composite.
  List<Optional<Ruling>> rulings(Variant variant) {
    List<Optional<Ruling>> own = matches.stream().map(match -> match.ruling(variant)).toList();
    List<Optional<Ruling>> together = spec.criterion().family() == Family.HOLM ? sharing(own) : own;
    return IntStream.range(0, own.size())
        .mapToObj(i -> together.get(i).map(ruling -> permitted(ruling, matches.get(i), variant)))
        .toList();
  }

  /// Each of the two claims is adjusted over the competitors by Holm's procedure.
  private List<Optional<Ruling>> sharing(List<Optional<Ruling>> own) {
    double[] above = adjusted(own, Claim::pReached);
    double[] below = adjusted(own, Claim::pNotReached);
    int[] place = new int[1];
    return own.stream()
        .map(ruling ->
            ruling.map(each -> {
              if (each.claim().isEmpty()) {
                return each;
              }
              int i = place[0]++;
              return each.sharing(new Claim(above[i], below[i]), spec.criterion().alpha());
            }))
        .toList();
  }

  private static double[] adjusted(List<Optional<Ruling>> own, ToDoubleFunction<Claim> p) {
    return Multiplicity.holm(
        own.stream()
            .flatMap(Optional::stream)
            .flatMap(ruling -> ruling.claim().stream())
            .mapToDouble(p)
            .toArray());
  }

  /// On few clusters the test errs more often than alpha says, and an official round claims nothing
  /// on such grounds.
  private Ruling permitted(Ruling ruling, Match match, Variant variant) {
    boolean few =
        match.composites(variant).stream()
            .anyMatch(composite -> composite.clusters() < Tidings.MANY_CLUSTERS);
    boolean claimed = ruling.decision() == Decision.REACHED && spec.mode() == Mode.OFFICIAL;
    return claimed && few ? ruling.undecided(Reason.TOO_FEW_CLUSTERS) : ruling;
  }
}
