package kr.gwageo.bench.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What verdicts that may stop at any item save, by simulation.
///
/// @param rows team by team, size by size
/// @param correlations of each team's answers with the leader's on the probit pools of the size
///   simulated last, least and greatest
public record Savings(List<Row> rows, List<Double> correlations) {
  private static final int RUNS_OF_A_TASK = 10;

  public Savings {
    rows = List.copyOf(rows);
    correlations = List.copyOf(correlations);
  }

  /// Simulates. The figures depend on orders and seed alone, not on the number of threads.
  public static Savings simulate(List<Order> orders, long seed, int threads)
      throws InterruptedException {
    List<Row> rows = new ArrayList<>();
    List<Double> correlations = new ArrayList<>();
    for (Order order : orders) {
      Counts counts = counts(order, seed, threads);
      for (int team = 0; team < Scene.teams(); team++) {
        for (Column column : Column.values()) {
          rows.add(counts.row(team, column, order.size()));
        }
      }
      correlations.clear();
      IntStream.range(0, Scene.teams())
          .mapToObj(team -> counts.correlation(team, order.size()))
          .sorted()
          .forEach(correlations::add);
    }
    return new Savings(rows, List.of(correlations.getFirst(), correlations.getLast()));
  }

  private static Counts counts(Order order, long seed, int threads) throws InterruptedException {
    SplittableRandom root = new SplittableRandom(seed + order.size());
    List<Callable<Counts>> tasks = new ArrayList<>();
    for (int first = 0; first < order.runs(); first += RUNS_OF_A_TASK) {
      List<SplittableRandom> randoms = new ArrayList<>();
      for (int run = first; run < Math.min(first + RUNS_OF_A_TASK, order.runs()); run++) {
        randoms.add(root.split());
      }
      tasks.add(() -> counts(order.size(), randoms));
    }
    Counts all = new Counts();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Counts> part : pool.invokeAll(tasks)) {
        all.add(part.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a simulation failed", e);
    }
    return all;
  }

  private static Counts counts(int size, List<SplittableRandom> randoms) {
    Counts counts = new Counts();
    for (SplittableRandom random : randoms) {
      counts.begin();
      ProbitPool probit = new ProbitPool(size, random);
      for (int team = 0; team < Scene.teams(); team++) {
        double[] fixed = new FixedPool(Scene.team(team), size).drawn(random);
        counts.note(team, Column.BET, FixedPool.bet(fixed));
        counts.note(team, Column.NORMAL_MIXTURE, NormalWatch.watch(fixed));
        boolean[] answers = probit.answers(Scene.team(team));
        counts.noteBoth(team, probit.solvedByBoth(answers));
        counts.note(team, Column.BET_ON_PROBIT, FixedPool.bet(probit.contrasts(answers)));
        counts.note(team, Column.BET_WITH_COVARIATE, probit.betWithCovariate(answers));
      }
    }
    return counts;
  }
}
