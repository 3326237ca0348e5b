package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.statistics.Estimator;

/// What one entry scored on a task that it sat.
final class Sheet {
  private final String entry;
  private final Questions questions;
  private final int repeats;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Kind, Integer> kinds = noKinds();

  Sheet(String entry, Questions questions, int repeats, ScoreBook book) {
    this.entry = entry;
    this.questions = questions;
    this.repeats = repeats;
    for (int i = 0; i < questions.count(); i++) {
      List<Score> scores = new ArrayList<>();
      for (int repeat = 1; repeat <= repeats; repeat++) {
        scores.add(book.score(entry, questions.item(i), repeat));
      }
      scores.forEach(score -> kinds.merge(score.kind(), 1, Integer::sum));
      marks.add(Mark.of(scores));
    }
  }

  String entry() {
    return entry;
  }

  Questions questions() {
    return questions;
  }

  Mark mark(int i) {
    return marks.get(i);
  }

  /// The scores on these items.
  ///
  /// @param most whether repeats that failed on the wire stand for 1, and not for 0
  double[] scores(int[] rows, boolean most) {
    return IntStream.of(rows)
        .mapToObj(marks::get)
        .mapToDouble(mark -> most ? mark.most() : mark.least())
        .toArray();
  }

  /// @param level of the intervals
  Sitting sitting(double level) {
    return new Sitting(
        entry,
        questions.task(),
        true,
        questions.count(),
        questions.count() * repeats,
        Collections.unmodifiableMap(kinds),
        mean(Mark::scored, false, level),
        mean(Mark::scored, true, level),
        mean(mark -> mark.scored() && !mark.truncated(), false, level));
  }

  private Estimate mean(Predicate<Mark> kept, boolean corrected, double level) {
    int[] rows = IntStream.range(0, marks.size()).filter(i -> kept.test(marks.get(i))).toArray();
    double[] guess = questions.guess(rows, corrected);
    return Estimator.mean(scores(rows, false), guess, questions.clusters(rows), level);
  }

  /// The sitting of an entry that did not sit the task.
  static Sitting absent(String entry, Questions questions) {
    Estimate none = new Estimate.Undefined(Gap.NOT_SAT);
    return new Sitting(
        entry,
        questions.task(),
        false,
        questions.count(),
        0,
        Collections.unmodifiableMap(noKinds()),
        none,
        none,
        none);
  }

  private static Map<Kind, Integer> noKinds() {
    Map<Kind, Integer> none = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      none.put(kind, 0);
    }
    return none;
  }
}
