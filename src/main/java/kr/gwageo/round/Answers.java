package kr.gwageo.round;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.report.AnswerBook;

/// A round's answers for its page, made while it is marked: in files beside it, or in the page. A
/// bundle makes its [Documents] without them: it shows nobody another's answers.
final class Answers {
  private final Set<String> names = new HashSet<>();
  private final AnswerBook book;
  private Optional<String> inside = Optional.empty();

  /// @param files takes each file, its name first, as soon as it is whole
  Answers(Round round, BiConsumer<String, String> files) {
    this.book =
        new AnswerBook(
            round,
            (name, text) -> {
              names.add(name);
              files.accept(name, text);
            });
  }

  /// Marks the round.
  ///
  /// @param scores takes every score, in the order of the plan
  RoundResult beside(RoundRecord record, Consumer<Score> scores) {
    try (Conversations conversations = new Conversations(record)) {
      return finished(Marking.of(record, witness(scores, conversations)));
    }
  }

  /// The same of a record that was read before.
  RoundResult beside(RoundRecord record, Marking marking, Consumer<Score> scores) {
    try (Conversations conversations = new Conversations(record)) {
      return finished(marking.result(witness(scores, conversations)));
    }
  }

  private Marking.Witness witness(Consumer<Score> scores, Conversations conversations) {
    return (trial, score, last) -> {
      scores.accept(score);
      book.take(trial, score, conversations.turns(trial, last));
    };
  }

  private RoundResult finished(RoundResult result) {
    inside = book.finish(result);
    return result;
  }

  /// What goes into the page; empty where it is beside it.
  Optional<String> inside() {
    return inside;
  }

  /// The names of the files that came up.
  Set<String> names() {
    return Set.copyOf(names);
  }
}
