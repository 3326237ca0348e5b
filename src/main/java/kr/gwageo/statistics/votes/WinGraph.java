package kr.gwageo.statistics.votes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Who won against whom.
public final class WinGraph {
  private final double[][] wins;

  /// @param sides numbered from 0
  public WinGraph(int sides, List<Vote> votes) {
    wins = new double[sides][sides];
    for (Vote vote : votes) {
      double share =
          switch (vote.outcome()) {
            case WIN -> 1;
            case TIE -> 0.5;
            case LOSS -> 0;
          };
      wins[vote.side()][vote.other()] += share;
      wins[vote.other()][vote.side()] += 1 - share;
    }
  }

  /// Whether no group of sides never won against the rest. Only then has every side a finite
  /// strength (Ford 1957, Am. Math. Mon. 64).
  public boolean connected() {
    return wins.length == 0 || (reached(true) == wins.length && reached(false) == wins.length);
  }

  private int reached(boolean forward) {
    boolean[] seen = new boolean[wins.length];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    seen[0] = true;
    int count = 0;
    while (!open.isEmpty()) {
      int side = open.pop();
      count++;
      for (int next = 0; next < wins.length; next++) {
        if (!seen[next] && (forward ? wins[side][next] : wins[next][side]) > 0) {
          seen[next] = true;
          open.push(next);
        }
      }
    }
    return count;
  }

  /// How many three sides go round in a circle, each winning against the next more often than not.
  /// No order can hold for them.
  public int circles() {
    int circles = 0;
    for (int a = 0; a < wins.length; a++) {
      for (int b = a + 1; b < wins.length; b++) {
        for (int c = b + 1; c < wins.length; c++) {
          boolean forward = above(a, b) && above(b, c) && above(c, a);
          boolean backward = above(b, a) && above(c, b) && above(a, c);
          circles += forward || backward ? 1 : 0;
        }
      }
    }
    return circles;
  }

  private boolean above(int side, int other) {
    return wins[side][other] > wins[other][side];
  }
}
