package kr.gwageo.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kr.gwageo.bench.figure.Spread;
import kr.gwageo.bench.saving.Order;
import kr.gwageo.bench.saving.Savings;
import kr.gwageo.statistics.Evidence;
import kr.gwageo.statistics.KnownPool;

/// Measures what a verdict that may stop at any item saves, and what one step of it costs.
public final class SequentialBench {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// Items of the smaller pool.
  public static final int SMALL = 2_000;

  /// Items of the larger pool.
  public static final int LARGE = 20_000;

  private static final int REPEATS = 5;

  private record Table(String schema, String tool, long seed, Savings savings, Spread step) {}

  private final long seed;
  private final int threads;

  /// @param seed of everything that is drawn
  /// @param threads to simulate with; no figure but times depends on them
  public SequentialBench(long seed, int threads) {
    this.seed = seed;
    this.threads = threads;
  }

  /// Simulates verdicts.
  ///
  /// @param runs with pools of [#SMALL] items
  /// @param largeRuns with pools of [#LARGE] items
  public Savings savings(int runs, int largeRuns) throws InterruptedException {
    return Savings.simulate(
        List.of(new Order(SMALL, runs), new Order(LARGE, largeRuns)), seed, threads);
  }

  /// Processor time of a step of the evidence with covariate, in µs per item and hypothesis, on a
  /// pool of so many items, after a warm-up.
  public Spread step(int items) {
    List<Double> times = new ArrayList<>();
    steps(items);
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      times.add(steps(items));
    }
    return Spread.of(times);
  }

  private double steps(int count) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = new double[count];
    double[] leader = new double[count];
    double[] scores = new double[count];
    int[] cells = new int[count];
    for (int i = 0; i < count; i++) {
      weights[i] = 1;
      leader[i] = random.nextDouble() < 0.85 ? 1 : 0;
      scores[i] = random.nextDouble() < 0.95 * 0.85 ? 1 : 0;
      cells[i] = random.nextInt(6) + (leader[i] > 0 ? 6 : 0);
    }
    Evidence evidence =
        new Evidence(new KnownPool(weights, leader, new double[count], cells), 0.95);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < count; i++) {
      evidence.see(i, scores[i]);
    }
    long after = clock.getCurrentThreadCpuTime();
    return (after - before) / 1e3 / evidence.items();
  }

  /// The figures as one JSON text, for programs.
  public String json(String tool, Savings savings, Spread step) {
    try {
      return JSON.writeValueAsString(
              new Table("gwageo/bench-sequential/1", tool, seed, savings, step))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures are JSON", e);
    }
  }
}
