package kr.gwageo.verdict;

import java.util.List;
import kr.gwageo.domain.Kind;

/// What a side scored on each item of a task, the mean over repeats.
///
/// An item on which a repeat failed on the wire has no score: a mean over fewer repeats would rest
/// on what the network let through. Until the reply comes it lies between `least`, where every such
/// repeat had scored 0, and `most`, where it had scored 1.
final class Marks {
  private final double[] least;
  private final double[] most;

  /// Whether the outcome policy leaves a repeat, and with it the item, without a score.
  private final boolean[] excluded;

  /// Whether the answer of a repeat was cut off.
  private final boolean[] truncated;

  private Marks(int count) {
    least = new double[count];
    most = new double[count];
    excluded = new boolean[count];
    truncated = new boolean[count];
  }

  static Marks of(ScoreBook.Page page, int count, int repeats) {
    Marks marks = new Marks(count);
    for (int i = 0; i < count; i++) {
      double points = 0;
      int failed = 0;
      for (int place = i * repeats; place < (i + 1) * repeats; place++) {
        Kind kind = page.kind(place);
        if (page.graded(place)) {
          points += page.value(place);
        } else if (kind == Kind.FAILED) {
          failed++;
        } else {
          marks.excluded[i] = true;
        }
        marks.truncated[i] |= kind == Kind.TRUNCATED;
      }
      marks.least[i] = points / repeats;
      marks.most[i] = (points + failed) / repeats;
    }
    return marks;
  }

  /// The means over several sides. An item that any of them has no score on has none.
  static Marks mean(List<Marks> sides) {
    int count = sides.getFirst().least.length;
    Marks mean = new Marks(count);
    for (int i = 0; i < count; i++) {
      for (Marks side : sides) {
        mean.least[i] += side.least[i] / sides.size();
        mean.most[i] += side.most[i] / sides.size();
        mean.excluded[i] |= side.excluded[i];
        mean.truncated[i] |= side.truncated[i];
      }
      mean.least[i] = Math.min(1, mean.least[i]);
      mean.most[i] = side(sides, i) ? Math.clamp(mean.most[i], mean.least[i], 1) : mean.least[i];
    }
    return mean;
  }

  private static boolean side(List<Marks> sides, int i) {
    return sides.stream().anyMatch(side -> side.missing(i));
  }

  boolean missing(int i) {
    return least[i] < most[i];
  }

  boolean excluded(int i) {
    return excluded[i];
  }

  boolean truncated(int i) {
    return truncated[i];
  }

  boolean scored(int i) {
    return !excluded[i] && !missing(i);
  }

  /// The scores on these items.
  ///
  /// @param high whether repeats that failed on the wire stand for 1, and not for 0
  double[] scores(int[] rows, boolean high) {
    double[] from = high ? most : least;
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = from[rows[i]];
    }
    return scores;
  }
}
