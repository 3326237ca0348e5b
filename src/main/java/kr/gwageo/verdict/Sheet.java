package kr.gwageo.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.statistics.Estimator;

/// What one entry scored on a task that it sat.
final class Sheet {
  private final String entry;
  private final Questions questions;
  private final int repeats;
  private final Marks marks;
  private final Map<Kind, Integer> kinds = noKinds();

  Sheet(String entry, Questions questions, int repeats, ScoreBook book) {
    this.entry = entry;
    this.questions = questions;
    this.repeats = repeats;
    ScoreBook.Page page = book.page(entry, questions.task());
    int trials = questions.count() * repeats;
    for (int place = 0; place < trials; place++) {
      kinds.merge(page.kind(place), 1, Integer::sum);
    }
    this.marks = Marks.of(page, questions.count(), repeats);
  }

  String entry() {
    return entry;
  }

  Questions questions() {
    return questions;
  }

  Marks marks() {
    return marks;
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
        mean(marks::scored, false, level),
        mean(marks::scored, true, level),
        mean(i -> marks.scored(i) && !marks.truncated(i), false, level));
  }

  private Estimate mean(IntPredicate kept, boolean corrected, double level) {
    int[] rows = IntStream.range(0, questions.count()).filter(kept).toArray();
    double[] guess = corrected ? questions.guess(rows) : new double[rows.length];
    return Estimator.mean(marks.scores(rows, false), guess, questions.clusters(rows), level);
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
