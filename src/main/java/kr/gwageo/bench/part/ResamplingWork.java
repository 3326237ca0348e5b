package kr.gwageo.bench.part;

import java.util.List;
import kr.gwageo.bench.figure.Findings;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.Self;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.statistics.Bootstrap;
import kr.gwageo.statistics.Bootstrap.Form;
import kr.gwageo.statistics.Stratum;

/// The child process that resamples the composite ratio of a competitor to a leader.
final class ResamplingWork {
  static final double LEVEL = 0.9;
  private static final int REPEATS = 3;
  private static final long SEED = 42;

  private ResamplingWork() {}

  static Findings fewValues(Means means, Order order) {
    return measure(order, false);
  }

  static Findings anyValues(Means means, Order order) {
    return measure(order, true);
  }

  private static Findings measure(Order order, boolean any) {
    List<Stratum> strata = new Examination(1).strata(any);
    int count = Math.toIntExact(order.trials());
    Findings findings = new Findings();
    for (int i = 0; i < REPEATS; i++) {
      double whole = Self.seconds(Self.processorTime());
      double began = Self.threadSeconds();
      Estimate ratio = new Bootstrap(strata, count, SEED, 1).ratio(Form.PERCENTILE, LEVEL);
      findings.add("cpu", Self.threadSeconds() - began);
      findings.add("whole", Self.seconds(Self.processorTime()) - whole);
      if (ratio instanceof Estimate.Known known) {
        findings.add("low", known.interval().low());
        findings.add("high", known.interval().high());
      }
    }
    return findings;
  }
}
