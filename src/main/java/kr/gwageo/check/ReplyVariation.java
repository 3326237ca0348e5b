package kr.gwageo.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kr.gwageo.check.result.Drift;

/// Whether the replies of two checks differ more from one another than those of one check among
/// themselves.
///
/// If nothing changed, it was chance which replies came then and which now: the replies to each
/// prompt are dealt out anew many times, and the share of deals that part them as much as they came
/// is the p-value. The distance of two texts is 1 less the Dice coefficient of their pairs of
/// neighbouring characters; the seed is fixed, so that the same checks give the same figure.
final class ReplyVariation {
  private static final int DEALS = 9_999;
  private static final long SEED = 20_260_101;
  private static final double ROUNDING = 1e-9;
  private static final String METHOD =
      "permutation test of the energy distance within prompts, " + DEALS + " deals, seed " + SEED;

  /// The replies to one prompt: those of the earlier check first.
  private static final class Stratum {
    private final double[][] distances;
    private final int earlier;

    Stratum(double[][] distances, int earlier) {
      this.distances = distances;
      this.earlier = earlier;
    }
  }

  private final List<Stratum> strata;

  private ReplyVariation(List<Stratum> strata) {
    this.strata = strata;
  }

  /// The test of these prompts; empty where there are none.
  static Optional<Drift.ReplyTest> test(List<EarlierSelf.Pair> pairs) {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReplyVariation(pairs.stream().map(ReplyVariation::stratum).toList()).test());
  }

  private static Stratum stratum(EarlierSelf.Pair pair) {
    List<String> replies = new ArrayList<>(pair.then().replies());
    replies.addAll(pair.now().replies());
    List<Set<String>> bigrams = replies.stream().map(ReplyVariation::bigrams).toList();
    int n = replies.size();
    double[][] distances = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        distances[i][j] =
            replies.get(i).equals(replies.get(j)) ? 0 : distance(bigrams.get(i), bigrams.get(j));
      }
    }
    return new Stratum(distances, pair.then().replies().size());
  }

  private static Set<String> bigrams(String text) {
    int[] points = text.codePoints().toArray();
    Set<String> bigrams = new HashSet<>();
    for (int i = 0; i + 1 < points.length; i++) {
      bigrams.add(new String(points, i, 2));
    }
    return bigrams;
  }

  private static double distance(Set<String> one, Set<String> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    long shared = one.stream().filter(other::contains).count();
    return 1 - 2.0 * shared / (one.size() + other.size());
  }

  private Drift.ReplyTest test() {
    List<List<Integer>> deal = new ArrayList<>();
    int n = 0;
    for (Stratum stratum : strata) {
      deal.add(new ArrayList<>(IntStream.range(0, stratum.distances.length).boxed().toList()));
      n += stratum.distances.length;
    }
    Means came = means(deal);
    Random chance = new Random(SEED);
    int asFar = 0;
    for (int i = 0; i < DEALS; i++) {
      deal.forEach(order -> Collections.shuffle(order, chance));
      asFar += means(deal).energy() >= came.energy() - ROUNDING ? 1 : 0;
    }
    double p = (asFar + 1.0) / (DEALS + 1.0);
    return new Drift.ReplyTest(round(came.between), round(came.within), p, n, METHOD);
  }

  private static double round(double share) {
    return Math.round(share * 1e4) / 1e4;
  }

  /// Mean distances over the prompts.
  private record Means(double between, double within) {
    double energy() {
      return between - within;
    }
  }

  private Means means(List<List<Integer>> deal) {
    double between = 0;
    double within = 0;
    for (int s = 0; s < strata.size(); s++) {
      Stratum stratum = strata.get(s);
      List<Integer> order = deal.get(s);
      List<Integer> earlier = order.subList(0, stratum.earlier);
      List<Integer> later = order.subList(stratum.earlier, order.size());
      between += mean(stratum.distances, earlier, later, 0);
      within += mean(stratum.distances, earlier, earlier, earlier.size()) / 2;
      within += mean(stratum.distances, later, later, later.size()) / 2;
    }
    return new Means(between / strata.size(), within / strata.size());
  }

  /// @param selves pairs of a reply with itself, which do not count
  private static double mean(
      double[][] distances, List<Integer> ones, List<Integer> others, int selves) {
    double sum = 0;
    for (int one : ones) {
      for (int other : others) {
        sum += distances[one][other];
      }
    }
    return sum / (ones.size() * others.size() - selves);
  }
}
