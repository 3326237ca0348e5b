package kr.gwageo.verdict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;

/// The scores of a round by trial, each to be taken once.
final class ScoreBook {
  private final Map<String, Score> left = new HashMap<>();

  /// @throws IllegalArgumentException if a trial has two scores
  ScoreBook(Collection<Score> scores) {
    for (Score score : scores) {
      if (left.put(score.trial(), score) != null) {
        throw new IllegalArgumentException("trial " + score.trial() + " has two scores");
      }
    }
  }

  /// The score of this trial; one that has none got no reply yet.
  Score take(String entry, Item item, int repeat) {
    String id = Trial.id(entry, item, repeat);
    Score score = left.remove(id);
    return score == null ? new Score.Ungraded(id, Kind.FAILED, "no reply yet") : score;
  }

  /// @throws IllegalArgumentException if a score is left over
  void checkAllTaken() {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          left.size()
              + " scores are of no trial of the round, such as "
              + left.keySet().stream().sorted().findFirst().orElseThrow());
    }
  }
}
