package kr.gwageo.bench.errors;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Stratum;

/// What is true in a simulated round.
public sealed interface Setting {
  /// The bar of all settings.
  double RATIO = 0.95;

  /// The chance that a leader answers rightly.
  double LEADER = 0.85;

  /// Error rates at which rounds are judged.
  List<Double> ALPHAS = List.of(0.05, 0.025);

  /// All settings that are simulated.
  static List<Setting> all() {
    return List.of(
        new OneBenchmark(8),
        new OneBenchmark(15),
        new OneBenchmark(30),
        new OneBenchmark(100),
        new Composite(List.of(8, 15, 30, 100)),
        new Composite(List.of(30, 30, 30, 30)),
        new Twins(5, List.of(30, 30, 30)),
        new Power(198),
        new Power(500),
        new Power(1000),
        new Power(2000),
        new Power(5000),
        new Power(20_000));
  }

  private static String sizes(List<Integer> passages) {
    return passages.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  /// A short name, for programs.
  String title();

  /// The claims that a round of this setting can make.
  List<Claim> claims();

  /// What is known of how often the claim is made at this error rate.
  OptionalDouble reference(Claim claim, double alpha);

  /// One simulated round: at each of the error rates, the claims that it makes.
  List<List<Claim>> round(SplittableRandom random);

  /// How many times fewer rounds are simulated than of the cheapest setting.
  default int effort() {
    return 1;
  }

  /// A benchmark of passages on which the competitor is exactly at the bar.
  ///
  /// @param passages how many
  record OneBenchmark(int passages) implements Setting {
    @Override
    public String title() {
      return "passages-" + passages;
    }

    @Override
    public List<Claim> claims() {
      return List.of(Claim.REACHED, Claim.NOT_REACHED);
    }

    @Override
    public OptionalDouble reference(Claim claim, double alpha) {
      return Reference.onTheBar(passages, claim, alpha);
    }

    @Override
    public List<List<Claim>> round(SplittableRandom random) {
      return Rounds.onTheBar(random, List.of(passages));
    }
  }

  /// Benchmarks of passages, of the same weight, on each of which the competitor is exactly at the
  /// bar.
  ///
  /// @param passages how many each has
  record Composite(List<Integer> passages) implements Setting {
    public Composite {
      passages = List.copyOf(passages);
    }

    @Override
    public String title() {
      return "composite-" + sizes(passages);
    }

    @Override
    public List<Claim> claims() {
      return List.of(Claim.REACHED, Claim.NOT_REACHED);
    }

    @Override
    public OptionalDouble reference(Claim claim, double alpha) {
      return OptionalDouble.empty();
    }

    @Override
    public List<List<Claim>> round(SplittableRandom random) {
      return Rounds.onTheBar(random, passages);
    }
  }

  /// Entries that are equally good, compared pair by pair with Holm's adjustment.
  ///
  /// @param entries how many
  /// @param passages how many each benchmark has
  record Twins(int entries, List<Integer> passages) implements Setting {
    public Twins {
      passages = List.copyOf(passages);
    }

    @Override
    public String title() {
      return "twins-" + entries + "-" + sizes(passages);
    }

    @Override
    public List<Claim> claims() {
      return List.of(Claim.SEPARATED);
    }

    @Override
    public OptionalDouble reference(Claim claim, double alpha) {
      return OptionalDouble.empty();
    }

    @Override
    public List<List<Claim>> round(SplittableRandom random) {
      return Rounds.ofTwins(random, entries, passages);
    }

    @Override
    public int effort() {
      return 4;
    }
  }

  /// Items of their own, right answers of both sides correlated by one half, and a competitor whose
  /// true ratio is the smallest at which a normal approximation promises "reached" in 80 % of
  /// rounds at an error rate of 5 %.
  ///
  /// @param items how many
  record Power(int items) implements Setting {
    private static final double PROMISED = 0.8;
    private static final double NEEDED =
        Normal.quantile(1 - ALPHAS.getFirst()) + Normal.quantile(PROMISED);

    /// The competitor's true ratio.
    public double ratio() {
      return Pairs.smallestRatio(items, NEEDED);
    }

    @Override
    public String title() {
      return "power-" + items;
    }

    @Override
    public List<Claim> claims() {
      return List.of(Claim.REACHED, Claim.NOT_REACHED);
    }

    @Override
    public OptionalDouble reference(Claim claim, double alpha) {
      return claim == Claim.REACHED && alpha == ALPHAS.getFirst()
          ? OptionalDouble.of(PROMISED)
          : OptionalDouble.empty();
    }

    @Override
    public List<List<Claim>> round(SplittableRandom random) {
      Stratum stratum = Pairs.drawn(random, items, ratio());
      return Rounds.claims(Estimator.contrast(List.of(stratum), RATIO, ALPHAS.getFirst()));
    }

    @Override
    public int effort() {
      return Math.clamp(items / 500, 1, 20);
    }
  }
}
