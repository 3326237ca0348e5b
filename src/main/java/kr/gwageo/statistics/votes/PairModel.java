package kr.gwageo.statistics.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/// The maximum-likelihood strengths of sides from votes between two of them, by Newton's method.
///
/// A side with strength b wins in proportion to `e^b`. A tie is half a win of either (Bradley and
/// Terry 1952, Biometrika 39), or an outcome of its own in proportion to `ν e^((b + c) / 2)`
/// (Davidson 1970, J. Am. Stat. Assoc. 65). Parameters are the strengths of all sides but the
/// first, whose strength is 0, and with Davidson's ties the logarithm of ν.
public final class PairModel {
  /// How ties enter.
  public enum Ties {
    HALF_WINS,
    DAVIDSON
  }

  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-12;

  private final int sides;
  private final List<Vote> votes;
  private final Ties ties;
  private final double ridge;
  private final RealVector parameters;
  private final double logLikelihood;

  /// @param sides numbered from 0, two or more
  /// @param votes that leave a maximum, or a ridge above 0
  /// @param ridge what is taken off the log-likelihood for each strength's squared distance from
  ///   the mean, halved
  public PairModel(int sides, List<Vote> votes, Ties ties, double ridge) {
    this.sides = sides;
    this.votes = List.copyOf(votes);
    this.ties = ties;
    this.ridge = ridge;
    RealVector now = new ArrayRealVector(sides - 1 + (ties == Ties.DAVIDSON ? 1 : 0));
    double height = height(now);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector change = inverse(curvature(now)).operate(slope(now));
      double share = 1;
      RealVector next = now.add(change);
      while (height(next) < height - CLOSE * Math.abs(height) && share > 1e-6) {
        share /= 2;
        next = now.add(change.mapMultiply(share));
      }
      now = next;
      height = height(now);
      if (change.getLInfNorm() < CLOSE) {
        break;
      }
    }
    this.parameters = now;
    this.logLikelihood = height + penalty(now);
  }

  /// Without the ridge.
  public double logLikelihood() {
    return logLikelihood;
  }

  /// The strength of each side, that of the first being 0.
  public double[] strengths() {
    return strengths(parameters);
  }

  /// Davidson's ln ν; only with such ties.
  public double logTieRate() {
    return parameters.getEntry(sides - 1);
  }

  private double[] strengths(RealVector at) {
    double[] strengths = new double[sides];
    for (int i = 1; i < sides; i++) {
      strengths[i] = at.getEntry(i - 1);
    }
    return strengths;
  }

  /// The model's covariance of the parameters: the inverse curvature.
  public RealMatrix modelCovariance() {
    return inverse(curvature(parameters));
  }

  /// The sandwich covariance, every vote by itself (HC0).
  public RealMatrix voteCovariance() {
    List<RealVector> scores = new ArrayList<>();
    for (Vote vote : votes) {
      scores.add(score(vote, parameters));
    }
    return sandwich(scores, 1);
  }

  /// The sandwich covariance, the votes of one voter taken together, times U / (U - 1) for U
  /// voters.
  ///
  /// @throws IllegalStateException if there are fewer than two voters
  public RealMatrix voterCovariance() {
    Map<Integer, RealVector> sums = new TreeMap<>();
    for (Vote vote : votes) {
      sums.merge(vote.voter(), score(vote, parameters), RealVector::add);
    }
    int voters = sums.size();
    if (voters < 2) {
      throw new IllegalStateException("one voter tells nothing of others");
    }
    return sandwich(List.copyOf(sums.values()), voters / (voters - 1.0));
  }

  private RealMatrix sandwich(List<RealVector> scores, double factor) {
    int size = parameters.getDimension();
    RealMatrix meat = new Array2DRowRealMatrix(size, size);
    for (RealVector score : scores) {
      meat = meat.add(score.outerProduct(score));
    }
    RealMatrix bread = modelCovariance();
    return bread.multiply(meat.scalarMultiply(factor)).multiply(bread);
  }

  private static RealMatrix inverse(RealMatrix matrix) {
    return new LUDecomposition(matrix, 1e-300).getSolver().getInverse();
  }

  private RealVector slope(RealVector at) {
    RealVector slope = new ArrayRealVector(at.getDimension());
    for (Vote vote : votes) {
      slope = slope.add(score(vote, at));
    }
    double[] strengths = strengths(at);
    double mean = mean(strengths);
    for (int i = 1; i < sides; i++) {
      slope.addToEntry(i - 1, -ridge * (strengths[i] - mean));
    }
    return slope;
  }

  private RealMatrix curvature(RealVector at) {
    int size = at.getDimension();
    RealMatrix curvature = new Array2DRowRealMatrix(size, size);
    for (Vote vote : votes) {
      double[] chances = chances(vote, at);
      double[][] features = features();
      int[] places = places(vote);
      for (int a = 0; a < places.length; a++) {
        for (int b = 0; b < places.length; b++) {
          if (places[a] >= 0 && places[b] >= 0) {
            curvature.addToEntry(places[a], places[b], covariance(chances, features, a, b));
          }
        }
      }
    }
    for (int i = 0; i < sides - 1; i++) {
      for (int j = 0; j < sides - 1; j++) {
        curvature.addToEntry(i, j, ridge * ((i == j ? 1 : 0) - 1.0 / sides));
      }
    }
    return curvature;
  }

  private static double covariance(double[] chances, double[][] features, int a, int b) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (int o = 0; o < chances.length; o++) {
      both += chances[o] * features[o][a] * features[o][b];
      first += chances[o] * features[o][a];
      second += chances[o] * features[o][b];
    }
    return both - first * second;
  }

  /// The slope of one vote's log-likelihood.
  private RealVector score(Vote vote, RealVector at) {
    RealVector score = new ArrayRealVector(at.getDimension());
    double[] chances = chances(vote, at);
    double[] seen = seen(vote);
    double[][] features = features();
    int[] places = places(vote);
    for (int a = 0; a < places.length; a++) {
      if (places[a] >= 0) {
        for (int o = 0; o < chances.length; o++) {
          score.addToEntry(places[a], (seen[o] - chances[o]) * features[o][a]);
        }
      }
    }
    return score;
  }

  private double height(RealVector at) {
    double sum = 0;
    for (Vote vote : votes) {
      double[] chances = chances(vote, at);
      double[] seen = seen(vote);
      for (int o = 0; o < chances.length; o++) {
        sum += seen[o] > 0 ? seen[o] * Math.log(chances[o]) : 0;
      }
    }
    return sum - penalty(at);
  }

  private double penalty(RealVector at) {
    double[] strengths = strengths(at);
    double mean = mean(strengths);
    double squares = 0;
    for (double strength : strengths) {
      squares += (strength - mean) * (strength - mean);
    }
    return ridge / 2 * squares;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// The chance of a win, a loss and, where it is an outcome, a tie.
  private double[] chances(Vote vote, RealVector at) {
    double[] strengths = strengths(at);
    double win = strengths[vote.side()];
    double loss = strengths[vote.other()];
    double highest = Math.max(win, loss);
    double first = Math.exp(win - highest);
    double second = Math.exp(loss - highest);
    if (ties == Ties.HALF_WINS) {
      return new double[] {first / (first + second), second / (first + second)};
    }
    double tie = Math.exp(at.getEntry(sides - 1) + (win + loss) / 2 - highest);
    double all = first + second + tie;
    return new double[] {first / all, second / all, tie / all};
  }

  /// What was seen of each outcome.
  private double[] seen(Vote vote) {
    boolean half = ties == Ties.HALF_WINS;
    return switch (vote.outcome()) {
      case WIN -> half ? new double[] {1, 0} : new double[] {1, 0, 0};
      case LOSS -> half ? new double[] {0, 1} : new double[] {0, 1, 0};
      case TIE -> half ? new double[] {0.5, 0.5} : new double[] {0, 0, 1};
    };
  }

  /// By outcome, what the strengths of both sides and ln ν count in it.
  private double[][] features() {
    return ties == Ties.HALF_WINS
        ? new double[][] {{1, 0}, {0, 1}}
        : new double[][] {{1, 0, 0}, {0, 1, 0}, {0.5, 0.5, 1}};
  }

  /// Where those stand among the parameters; -1: not at all.
  private int[] places(Vote vote) {
    return ties == Ties.HALF_WINS
        ? new int[] {vote.side() - 1, vote.other() - 1}
        : new int[] {vote.side() - 1, vote.other() - 1, sides - 1};
  }
}
