package kr.gwageo.statistics;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.statistics.sequential.CovariateBets;
import kr.gwageo.statistics.sequential.Duel;

/// Evidence for and against a candidate's reaching a share of a leader's score on a finite pool,
/// item by item in the order in which the pool is drawn. It may be looked at after every item.
///
/// Either way it is the wealth of a bettor that starts at 1 and cannot grow on average where the
/// claim is false. Evidence of 1 / alpha is therefore wrong with a chance of at most alpha,
/// whenever one stops; evidence is infinite where nothing that is left of the pool could change the
/// answer. The ratio of the whole pool is exactly what is asked: with the last item it is known.
public final class Evidence {
  private static final String METHOD =
      "finite pool without replacement, grid-mixture betting with control variate, valid at any"
          + " time";
  private static final int HALVINGS = 40;

  private final KnownPool pool;
  private final double bar;
  private final double prior;
  private final CovariateBets bets;
  private int[] items = new int[64];
  private double[] scores = new double[64];
  private int count;
  private double peakReached = Double.NEGATIVE_INFINITY;
  private double peakNotReached = Double.NEGATIVE_INFINITY;

  /// @param ratio the share of the leader's score that is to be reached, above 0
  /// @throws IllegalArgumentException if the leader does not score above guessing
  public Evidence(KnownPool pool, double ratio) {
    if (!pool.resolved() || !(ratio > 0)) {
      throw new IllegalArgumentException("no ratio to the leader, or a ratio of " + ratio);
    }
    this.pool = pool;
    this.bar = pool.bar(ratio);
    this.prior = Math.clamp(bar, 0, 1);
    this.bets = bets(bar);
  }

  private CovariateBets bets(double tested) {
    return new CovariateBets(pool.weightOfCells(), tested, prior);
  }

  /// Sees the candidate's score of the next item drawn.
  ///
  /// @param score in \[0, 1\]
  public void see(int item, double score) {
    if (!(score >= 0 && score <= 1) || count == pool.size()) {
      throw new IllegalArgumentException("score " + score + " of item " + (count + 1));
    }
    if (count == items.length) {
      items = Arrays.copyOf(items, 2 * count);
      scores = Arrays.copyOf(scores, 2 * count);
    }
    items[count] = item;
    scores[count] = score;
    count++;
    bets.see(pool.cell(item), pool.weight(item), score);
    peakReached = bets.evidence().above(peakReached) ? logReached() : peakReached;
    peakNotReached = bets.evidence().below(peakNotReached) ? logNotReached() : peakNotReached;
  }

  /// How many items were seen.
  public int items() {
    return count;
  }

  /// The log of the evidence that the ratio is reached, as it stands.
  public double logReached() {
    return bets.evidence().logAbove();
  }

  /// The log of the evidence that it is not, as it stands.
  public double logNotReached() {
    return bets.evidence().logBelow();
  }

  /// The log of the highest evidence so far that the ratio is reached. What was once shown stays
  /// shown.
  public double peakReached() {
    return peakReached;
  }

  /// The log of the highest evidence so far that it is not.
  public double peakNotReached() {
    return peakNotReached;
  }

  /// Whether nothing that is left of the pool could change the answer.
  public boolean settled() {
    return bets.evidence().settled();
  }

  /// The candidate's ratio to the leader on the whole pool: what was seen, and for the rest the
  /// forecast by cells. Its limits are those ratios against which the evidence has at some time
  /// been 1 / alpha; they hold at once for all times.
  ///
  /// @param alpha one-sided error rate; the interval's level is 1 - 2 alpha
  public Estimate ratio(double alpha) {
    if (count == 0) {
      return new Estimate.Undefined(Gap.NO_ITEMS);
    }
    double log = -Math.log(alpha);
    double low = limit(0, 1, tested -> above(tested, log));
    double high = limit(1, 0, tested -> below(tested, log));
    double mean = Math.clamp(bets.foretold(), low, Math.max(low, high));
    Interval interval =
        new Interval(pool.ratio(low), pool.ratio(Math.max(low, high)), 1 - 2 * alpha);
    return new Estimate.Known(pool.ratio(mean), interval, count, METHOD);
  }

  /// The last mean on the way from one end that is ruled out, or the end itself if none is.
  private double limit(double end, double other, DoublePredicate ruledOut) {
    if (!ruledOut.test(end)) {
      return end;
    }
    boolean barRuledOut = bar > 0 && bar < 1 && ruledOut.test(bar);
    double out = barRuledOut ? bar : end;
    double in = barRuledOut || !(bar > 0 && bar < 1) ? other : bar;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (out + in) / 2;
      if (ruledOut.test(middle)) {
        out = middle;
      } else {
        in = middle;
      }
    }
    return out;
  }

  private boolean above(double tested, double log) {
    return ever(tested, duel -> duel.above(log));
  }

  private boolean below(double tested, double log) {
    return ever(tested, duel -> duel.below(log));
  }

  private boolean ever(double tested, Predicate<Duel> reached) {
    CovariateBets replayed = bets(tested);
    if (reached.test(replayed.evidence())) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      replayed.see(pool.cell(items[i]), pool.weight(items[i]), scores[i]);
      if (reached.test(replayed.evidence())) {
        return true;
      }
    }
    return false;
  }
}
