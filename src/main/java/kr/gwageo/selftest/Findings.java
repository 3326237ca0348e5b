package kr.gwageo.selftest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.leaders.Pack;
import kr.gwageo.selftest.SelfTestResult.Against;
import kr.gwageo.selftest.SelfTestResult.DomainView;
import kr.gwageo.selftest.SelfTestResult.Ending;
import kr.gwageo.selftest.SelfTestResult.Losses;
import kr.gwageo.selftest.SelfTestResult.PackView;
import kr.gwageo.selftest.SelfTestResult.PoolView;
import kr.gwageo.selftest.SelfTestResult.Spending;
import kr.gwageo.statistics.Evidence;

/// What a self-test amounts to.
final class Findings {
  private final SelfTestOrder order;
  private final Pool pool;
  private final Jury jury;
  private final Asking asking;

  Findings(SelfTestOrder order, Pool pool, Jury jury, Asking asking) {
    this.order = order;
    this.pool = pool;
    this.jury = jury;
    this.asking = asking;
  }

  SelfTestResult result(Ending ending, Attempts attempts, String tool) throws IOException {
    Pack pack = order.leaders().pack();
    int size = pool.places().size();
    return new SelfTestResult(
        SelfTestResult.SCHEMA,
        tool,
        jury.decision().orElse(Decision.UNDECIDED),
        ending,
        pack.ratio(),
        order.alpha(),
        pack.chanceCorrected(),
        order.seed(),
        new PackView(
            order.leaders().digest(), pack.round(), pack.made(), pack.frontier(), pack.leaders()),
        new PoolView(pool.digest(), size, attempts.place(order.seed()), attempts.count()),
        jury.used(),
        asking.answered(),
        1 - (double) jury.used() / size,
        IntStream.range(0, pack.leaders().size()).mapToObj(this::against).toList(),
        domains(),
        losses(),
        spending());
  }

  private Against against(int leader) {
    Evidence evidence = jury.against(leader);
    return new Against(
        order.leaders().pack().leaders().get(leader).name(),
        Jury.score(pool.places(), leader),
        finite(evidence.peakReached()),
        finite(evidence.peakNotReached()),
        evidence.settled(),
        evidence.ratio(order.alpha()));
  }

  private static OptionalDouble finite(double log) {
    return Double.isFinite(log) ? OptionalDouble.of(log) : OptionalDouble.empty();
  }

  private List<DomainView> domains() {
    List<DomainView> domains = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> domain : pool.domains().entrySet()) {
      List<Integer> part = domain.getValue();
      Estimate ratio = jury.ratio(part, jury.scores());
      boolean weak =
          ratio instanceof Estimate.Known known
              && known.interval().high() < order.leaders().pack().ratio();
      int used = (int) part.stream().filter(place -> place < jury.used()).count();
      domains.add(new DomainView(domain.getKey(), part.size(), used, ratio, weak));
    }
    domains.sort(Comparator.comparingDouble(Findings::value));
    return domains;
  }

  private static double value(DomainView domain) {
    return switch (domain.ratio()) {
      case Estimate.Known known -> known.value();
      case Estimate.Undefined _ -> Double.POSITIVE_INFINITY;
    };
  }

  private Losses losses() {
    List<Double> scores = new ArrayList<>(jury.scores());
    List<Kind> kinds = asking.used(jury.used()).map(Score::kind).toList();
    for (int place = 0; place < scores.size(); place++) {
      if (kinds.get(place) != Kind.ANSWERED) {
        scores.set(place, 1.0);
      }
    }
    return new Losses(
        count(kinds, Kind.TRUNCATED),
        count(kinds, Kind.NO_ANSWER),
        count(kinds, Kind.AMBIGUOUS),
        count(kinds, Kind.REFUSED),
        jury.ratio(IntStream.range(0, pool.places().size()).boxed().toList(), scores));
  }

  private static int count(List<Kind> kinds, Kind kind) {
    return (int) kinds.stream().filter(kind::equals).count();
  }

  private Spending spending() {
    Usage usage = asking.usage();
    return new Spending(
        usage, order.price().map(price -> price.of(usage)), order.price().map(p -> p.currency()));
  }
}
