package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which ranks each of several sides can have.
///
/// All K(K - 1) hypotheses "side i is not ahead of side j" are tested together by Holm's procedure,
/// so that the chance of any wrong "ahead" is at most alpha. The best rank a side can have is one
/// more than the number of sides that are ahead of it, the worst K less the number that it is ahead
/// of. With probability 1 - alpha every true rank lies in its set (the family of hypotheses is that
/// of Mogstad, Romano, Shaikh and Wilhelm 2024, Rev. Econ. Stud. 91).
public final class RankSets {

  /// How far each side is ahead of each other.
  @FunctionalInterface
  public interface Leads {

    /// The lead of a side over another; empty where nothing tells.
    Optional<Lead> of(int side, int other);
  }

  private final int sides;
  private final double alpha;
  private final List<List<Optional<Lead>>> leads;
  private final double[][] adjusted;

  /// Tests every side against every other.
  ///
  /// @param sides at least 1
  /// @param alpha chance of any wrong "ahead", in (0, 0.5)
  public RankSets(int sides, double alpha, Leads leads) {
    if (sides < 1 || !(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException(sides + " sides, alpha " + alpha);
    }
    this.sides = sides;
    this.alpha = alpha;
    this.leads = new ArrayList<>();
    this.adjusted = new double[sides][sides];
    double[] p = new double[sides * (sides - 1)];
    int next = 0;
    for (int i = 0; i < sides; i++) {
      List<Optional<Lead>> row = new ArrayList<>();
      for (int j = 0; j < sides; j++) {
        Optional<Lead> lead = i == j ? Optional.empty() : leads.of(i, j);
        row.add(lead);
        if (i != j) {
          p[next++] = lead.map(Lead::p).orElse(1.0);
        }
      }
      this.leads.add(Collections.unmodifiableList(row));
    }
    double[] holm = Estimator.holm(p);
    next = 0;
    for (int i = 0; i < sides; i++) {
      for (int j = 0; j < sides; j++) {
        adjusted[i][j] = i == j ? 1 : holm[next++];
      }
    }
  }

  /// The lead of a side over another, as tested.
  public Optional<Lead> lead(int side, int other) {
    return leads.get(side).get(other);
  }

  /// Holm's adjusted p value of "the side is not ahead of the other".
  public double adjusted(int side, int other) {
    return adjusted[side][other];
  }

  /// Whether the side is ahead of the other, beyond chance.
  public boolean ahead(int side, int other) {
    return adjusted[side][other] <= alpha;
  }

  private boolean differ(int some, int other) {
    return Math.min(adjusted[some][other], adjusted[other][some]) <= alpha;
  }

  /// The best rank that the side can have, from 1.
  public int best(int side) {
    return 1 + (int) IntStream.range(0, sides).filter(some -> ahead(some, side)).count();
  }

  /// The worst rank that the side can have.
  public int worst(int side) {
    return sides - (int) IntStream.range(0, sides).filter(other -> ahead(side, other)).count();
  }

  /// The difference that would surely have been called a lead of the side over the other: that of a
  /// test at `alpha / (K(K - 1))`, the strictest of Holm's steps.
  public Optional<Double> resolvable(int side, int other) {
    int tests = sides * (sides - 1);
    return lead(side, other).map(lead -> lead.resolvable(alpha / tests));
  }

  /// Letters for each side: two sides share one exactly where neither is ahead of the other.
  ///
  /// @param order the sides in the order in which letters are given out
  public List<String> letters(List<Integer> order) {
    return LetterDisplay.of(order, this::differ);
  }
}
