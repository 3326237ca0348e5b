package kr.gwageo.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.votes.PairModel;
import kr.gwageo.statistics.votes.PairModel.Ties;
import kr.gwageo.statistics.votes.Vote;
import kr.gwageo.statistics.votes.WinGraph;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/// How strong sides are in the eyes of voters who were shown two at a time, by the model of Bradley
/// and Terry. Errors are robust and count a voter once, however many votes they gave.
///
/// Where a group of sides never won against the rest, or the votes fall apart, the likelihood has
/// no maximum; then a small ridge holds the strengths together, and [#ridged] says so.
public final class BradleyTerry {
  private static final double RIDGE = 0.1;

  private final int sides;
  private final List<Vote> votes;
  private final WinGraph graph;
  private final PairModel model;
  private final Ties ties;
  private final int voters;

  /// @param sides numbered from 0, two or more
  /// @param votes at least one, of two different sides each
  /// @throws IllegalArgumentException if a vote is of no such sides
  public BradleyTerry(int sides, List<Vote> votes, Ties ties) {
    boolean fit =
        votes.stream()
            .allMatch(v ->
                v.side() != v.other()
                    && Math.min(v.side(), v.other()) >= 0
                    && Math.max(v.side(), v.other()) < sides);
    if (sides < 2 || votes.isEmpty() || !fit) {
      throw new IllegalArgumentException(votes.size() + " votes on " + sides + " sides");
    }
    boolean both =
        ties == Ties.HALF_WINS
            || (votes.stream().anyMatch(v -> v.outcome() == Vote.Outcome.TIE)
                && votes.stream().anyMatch(v -> v.outcome() != Vote.Outcome.TIE));
    this.sides = sides;
    this.votes = List.copyOf(votes);
    this.ties = both ? ties : Ties.HALF_WINS;
    this.graph = new WinGraph(sides, votes);
    this.model = new PairModel(sides, votes, this.ties, graph.connected() ? 0 : RIDGE);
    this.voters = (int) votes.stream().map(Vote::voter).distinct().count();
  }

  /// Whether a ridge had to hold the strengths together.
  public boolean ridged() {
    return !graph.connected();
  }

  /// How many three sides go round in a circle, each winning against the next more often than not.
  public int circles() {
    return graph.circles();
  }

  /// Davidson's ln ν, the rate of ties; empty where ties are half wins, as they are too where there
  /// are none or nothing else.
  public OptionalDouble logTieRate() {
    return ties == Ties.DAVIDSON ? OptionalDouble.of(model.logTieRate()) : OptionalDouble.empty();
  }

  /// The strength of a side, all strengths having the mean 0; n is the number of its votes.
  ///
  /// @param level two-sided level of the interval, in (0, 1)
  public Estimate strength(int side, double level) {
    double[] strengths = model.strengths();
    double mean = Sums.of(sides, i -> strengths[i]) / sides;
    double[] weights = new double[sides + 1];
    for (int i = 0; i < sides; i++) {
      weights[i] = (i == side ? 1 : 0) - 1.0 / sides;
    }
    return estimate(side, strengths[side] - mean, weights, level, "strength");
  }

  /// The chance that a side wins against another of the field, the mean over all others, ties half;
  /// n is the number of its votes.
  ///
  /// @param level two-sided level of the interval, in (0, 1)
  public Estimate winChance(int side, double level) {
    double[] strengths = model.strengths();
    double tie = ties == Ties.DAVIDSON ? Math.exp(model.logTieRate()) : 0;
    double[] weights = new double[sides + 1];
    double sum = 0;
    for (int other = 0; other < sides; other++) {
      if (other != side) {
        double own = Math.exp((strengths[side] - strengths[other]) / 2);
        double all = own + 1 / own + tie;
        double chance = (own + tie / 2) / all;
        double slope = (own * all - (own + tie / 2) * (own - 1 / own)) / (2 * all * all);
        sum += chance;
        weights[side] += slope / (sides - 1);
        weights[other] -= slope / (sides - 1);
        weights[sides] += tie * (1 / own - own) / (2 * all * all) / (sides - 1);
      }
    }
    return switch (estimate(side, sum / (sides - 1), weights, level, "mean chance of a win")) {
      case Estimate.Undefined undefined -> undefined;
      case Estimate.Known known ->
          new Estimate.Known(
              known.value(),
              new Interval(
                  Math.max(0, known.interval().low()), Math.min(1, known.interval().high()), level),
              known.n(),
              known.method());
    };
  }

  /// How far a side is ahead of another in strength; empty for fewer than two voters.
  public Optional<Lead> lead(int side, int other) {
    double[] weights = new double[sides + 1];
    weights[side] = 1;
    weights[other] = -1;
    double[] strengths = model.strengths();
    return error(weights)
        .map(error ->
            new Lead(strengths[side] - strengths[other], error, OptionalDouble.of(voters - 1)));
  }

  private Estimate estimate(int side, double value, double[] weights, double level, String what) {
    int n = (int) votes.stream().filter(v -> v.side() == side || v.other() == side).count();
    Optional<Double> error = error(weights);
    if (n == 0 || error.isEmpty()) {
      return new Estimate.Undefined(n == 0 ? Gap.NO_ITEMS : Gap.ONE_CLUSTER);
    }
    double margin = new StudentT(voters - 1).quantile((1 + level) / 2) * error.get();
    String method =
        "Bradley–Terry "
            + what
            + (ties == Ties.DAVIDSON ? ", Davidson's ties" : ", ties half wins")
            + (ridged() ? ", ridge " + RIDGE : "")
            + ", sandwich error by voter, t interval";
    return new Estimate.Known(
        value, new Interval(value - margin, value + margin, level), n, method);
  }

  /// The error of a weighted sum of all strengths and, last, Davidson's ln ν. Where voters cancel
  /// out so that none is left, that of the model, which has one.
  private Optional<Double> error(double[] weights) {
    if (voters < 2) {
      return Optional.empty();
    }
    double robust = error(weights, model.voterCovariance());
    return Optional.of(robust > 1e-9 ? robust : error(weights, model.modelCovariance()));
  }

  private double error(double[] weights, RealMatrix covariance) {
    int parameters = covariance.getRowDimension();
    RealMatrix row = new Array2DRowRealMatrix(1, parameters);
    for (int i = 0; i < parameters; i++) {
      row.setEntry(0, i, weights[i + 1]);
    }
    double variance = row.multiply(covariance).multiply(row.transpose()).getEntry(0, 0);
    return Math.sqrt(Math.max(0, variance));
  }
}
