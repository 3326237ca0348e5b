package kr.gwageo.verdict;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.Sampling;

/// The scores of a round by trial, each to be taken once.
final class ScoreBook {
  /// A trial's id is the same whatever is asked.
  private static final Prompt ANY = new Prompt(List.of(), Sampling.DEFAULT);

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
    String id = Trial.of(entry, item, repeat, ANY).id();
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
