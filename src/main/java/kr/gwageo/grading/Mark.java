package kr.gwageo.grading;

import java.util.Optional;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;

/// What an answer scored.
///
/// @param item that it answers
/// @param answer that was read: of several turns, the one that counts
/// @param score of it
public record Mark(Item item, Recorded answer, Score score) {

  /// Which repeat of the item it answers, from 1.
  public int repeat() {
    return answer.repeat();
  }

  /// Why it scored that.
  public String explanation() {
    return switch (score) {
      case Score.Graded graded -> graded.explanation();
      case Score.Ungraded ungraded -> ungraded.explanation();
    };
  }

  /// Where the reading rests in the answer's text; empty where it rests on no one place.
  public Optional<Place> place() {
    return Place.of(explanation(), answer.text());
  }
}
