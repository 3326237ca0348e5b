package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.BiasQuestion;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.statistics.Estimator;
import kr.gwageo.statistics.Leaning;
import kr.gwageo.statistics.Repeated;

/// What one entry scored on a task that it sat.
final class Sheet {
  private final String entry;
  private final Questions questions;
  private final int repeats;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Kind, Integer> kinds = noKinds();
  private final SortedMap<LanguageFlag, Integer> flags = new TreeMap<>();
  private int flagged;
  private final List<Repeated.Answers> answers = new ArrayList<>();
  private final List<Leaning.Answered> leanings = new ArrayList<>();
  private int unread;
  private boolean aboutBias;

  Sheet(String entry, Questions questions, int repeats, ScoreBook book) {
    this.entry = entry;
    this.questions = questions;
    this.repeats = repeats;
    for (int i = 0; i < questions.count(); i++) {
      Item item = questions.item(i);
      List<Score> scores = new ArrayList<>();
      for (int repeat = 1; repeat <= repeats; repeat++) {
        scores.add(book.score(entry, item, repeat));
      }
      scores.forEach(score -> kinds.merge(score.kind(), 1, Integer::sum));
      Mark mark = Mark.of(scores);
      marks.add(mark);
      scores.forEach(this::flags);
      repeats(item, mark, scores);
      BiasQuestion.of(item).ifPresent(question -> lean(question, item, scores));
    }
  }

  private void flags(Score score) {
    score.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
    flagged += score.flags().isEmpty() ? 0 : 1;
  }

  private void repeats(Item item, Mark mark, List<Score> scores) {
    List<Score.Graded> graded = graded(scores).toList();
    if (repeats > 1 && mark.scored()) {
      answers.add(
          new Repeated.Answers(
              graded.stream().map(Score.Graded::value).toList(),
              graded.stream().map(Score.Graded::answer).toList(),
              item.cluster()));
    }
  }

  private void lean(BiasQuestion question, Item item, List<Score> scores) {
    aboutBias = true;
    List<Integer> chosen =
        graded(scores)
            .filter(score -> score.kind() == Kind.ANSWERED)
            .map(score -> Integer.parseInt(score.answer()) - 1)
            .toList();
    long replies = scores.stream().filter(score -> score.kind() != Kind.FAILED).count();
    unread += (int) replies - chosen.size();
    if (!chosen.isEmpty()) {
      leanings.add(Leaning.Answered.of(question, chosen, item.cluster()));
    }
  }

  private static Stream<Score.Graded> graded(List<Score> scores) {
    return scores.stream().filter(Score.Graded.class::isInstance).map(Score.Graded.class::cast);
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
        mean(mark -> mark.scored() && !mark.truncated(), false, level),
        flags,
        flagged == 0 ? OptionalInt.empty() : OptionalInt.of(flagged),
        Repeated.of(repeats, answers, level),
        aboutBias ? Optional.of(Leaning.of(leanings, unread, level)) : Optional.empty());
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
