package kr.gwageo.verdict;

import java.util.List;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;

/// What an entry scored on an item, the mean over its repeats.
///
/// @param least score if every repeat that failed on the wire had scored 0
/// @param most score if every such repeat had scored 1
/// @param excluded whether the outcome policy leaves a repeat, and with it the item, without a
///   score
/// @param truncated whether the answer of a repeat was cut off
record Mark(double least, double most, boolean excluded, boolean truncated) {

  static Mark of(List<Score> repeats) {
    double points = 0;
    int failed = 0;
    boolean excluded = false;
    boolean truncated = false;
    for (Score score : repeats) {
      switch (score) {
        case Score.Graded graded -> points += graded.value();
        case Score.Ungraded ungraded when ungraded.kind() == Kind.FAILED -> failed++;
        case Score.Ungraded ungraded -> excluded = true;
      }
      truncated |= score.kind() == Kind.TRUNCATED;
    }
    int n = repeats.size();
    return new Mark(points / n, (points + failed) / n, excluded, truncated);
  }

  /// Whether a repeat failed on the wire. The item then has no score: a mean over fewer repeats
  /// would rest on what the network let through.
  boolean missing() {
    return least < most;
  }

  boolean scored() {
    return !excluded && !missing();
  }
}
