package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.item.BiasQuestion;
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
  private final Marks marks;
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
    ScoreBook.Page page = book.page(entry, questions.task());
    int trials = questions.count() * repeats;
    for (int place = 0; place < trials; place++) {
      kinds.merge(page.kind(place), 1, Integer::sum);
      Set<LanguageFlag> odd = page.flags(place);
      odd.forEach(flag -> flags.merge(flag, 1, Integer::sum));
      flagged += odd.isEmpty() ? 0 : 1;
    }
    this.marks = Marks.of(page, questions.count(), repeats);
    for (int i = 0; i < questions.count(); i++) {
      int at = i;
      repeats(page, at);
      BiasQuestion.of(questions.item(at)).ifPresent(question -> lean(page, at, question));
    }
  }

  /// Where items are asked more than once.
  private void repeats(ScoreBook.Page page, int i) {
    if (repeats > 1 && marks.scored(i)) {
      answers.add(
          new Repeated.Answers(
              graded(page, i).mapToObj(page::value).toList(),
              graded(page, i).mapToObj(page::answer).toList(),
              questions.item(i).cluster()));
    }
  }

  private void lean(ScoreBook.Page page, int i, BiasQuestion question) {
    aboutBias = true;
    List<Integer> chosen =
        graded(page, i)
            .filter(place -> page.kind(place) == Kind.ANSWERED)
            .mapToObj(place -> Integer.parseInt(page.answer(place)) - 1)
            .toList();
    long replies = places(i).filter(place -> page.kind(place) != Kind.FAILED).count();
    unread += (int) replies - chosen.size();
    if (!chosen.isEmpty()) {
      leanings.add(Leaning.Answered.of(question, chosen, questions.item(i).cluster()));
    }
  }

  private IntStream places(int i) {
    return IntStream.range(i * repeats, (i + 1) * repeats);
  }

  private IntStream graded(ScoreBook.Page page, int i) {
    return places(i).filter(page::graded);
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
        mean(i -> marks.scored(i) && !marks.truncated(i), false, level),
        flags,
        flagged == 0 ? OptionalInt.empty() : OptionalInt.of(flagged),
        Repeated.of(repeats, answers, level),
        aboutBias ? Optional.of(Leaning.of(leanings, unread, level)) : Optional.empty());
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
