package kr.gwageo.bench.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/// Rounds of a setting, many of them. They are simulated in blocks, each with random numbers of its
/// own, and counted in whole numbers, so that the counts are the same whatever the number of
/// threads.
///
/// @param rounds of the cheapest setting
/// @param seed of everything that is drawn
/// @param threads that simulate
public record Simulation(int rounds, long seed, int threads) {
  private static final int BLOCK = 250;
  private static final long STRIDE = 1_000_003;

  /// What rounds of a setting say, at each error rate.
  public List<Result> results(Setting setting) throws InterruptedException {
    int count = Math.max(1, rounds / setting.effort());
    int blocks = Math.ceilDiv(count, BLOCK);
    List<int[][]> counts = new ArrayList<>();
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      counts.addAll(
          pool.submit(() ->
                  IntStream.range(0, blocks)
                      .parallel()
                      .mapToObj(block -> counts(setting, block, count))
                      .toList())
              .get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a simulation failed", e);
    }
    List<Result> results = new ArrayList<>();
    for (int a = 0; a < Setting.ALPHAS.size(); a++) {
      double alpha = Setting.ALPHAS.get(a);
      List<Rate> rates = new ArrayList<>();
      for (int c = 0; c < setting.claims().size(); c++) {
        Claim claim = setting.claims().get(c);
        int times = 0;
        for (int[][] block : counts) {
          times += block[a][c];
        }
        rates.add(new Rate(claim, count, times, setting.reference(claim, alpha)));
      }
      results.add(new Result(setting, alpha, rates));
    }
    return results;
  }

  /// How often each claim was made in a block: by error rate, then by claim.
  private int[][] counts(Setting setting, int block, int all) {
    SplittableRandom random = random(setting, block);
    List<Claim> claims = setting.claims();
    int[][] counts = new int[Setting.ALPHAS.size()][claims.size()];
    int end = Math.min(all, (block + 1) * BLOCK);
    for (int round = block * BLOCK; round < end; round++) {
      List<List<Claim>> made = setting.round(random);
      for (int a = 0; a < counts.length; a++) {
        for (Claim claim : made.get(a)) {
          counts[a][claims.indexOf(claim)]++;
        }
      }
    }
    return counts;
  }

  /// The generator spreads neighbouring seeds over its whole cycle.
  private SplittableRandom random(Setting setting, int block) {
    long place = Setting.all().indexOf(setting);
    return new SplittableRandom((seed * STRIDE + place) * STRIDE + block);
  }
}
