package kr.gwageo.round;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.report.AnswerBook;

/// The files of a round's answers, made while it is marked. Not among [Documents]: a bundle shows
/// nobody another's answers.
final class Answers {
  private final Set<String> names = new HashSet<>();
  private final AnswerBook book;

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
    return finished(Marking.of(record, witness(scores)));
  }

  /// The same of a record that was read before.
  RoundResult beside(Marking marking, Consumer<Score> scores) {
    return finished(marking.result(witness(scores)));
  }

  private Marking.Witness witness(Consumer<Score> scores) {
    return (trial, score, last) -> {
      scores.accept(score);
      book.take(trial, score, last);
    };
  }

  private RoundResult finished(RoundResult result) {
    book.finish(result);
    return result;
  }

  /// The names of the files that came up.
  Set<String> names() {
    return Set.copyOf(names);
  }
}
