package kr.gwageo.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.BiasQuestion;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.statistics.Leaning;
import kr.gwageo.statistics.Repeated;

/// What graded answers show besides their mean.
///
/// @param flags how many answers have each language flag; flags of no answer are left out
/// @param flagged how many answers have any
/// @param repeats what several answers to an item come to, over the items of which every repeat has
///   a score; empty where items were asked once
/// @param bias where the benchmark asks about it
public record Findings(
    SortedMap<LanguageFlag, Integer> flags,
    int flagged,
    Optional<Repeats> repeats,
    Optional<Bias> bias) {
  public Findings {
    flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
  }

  static Findings of(List<Mark> marks, int repeats) {
    double level = Criterion.DEFAULT.intervalLevel();
    Map<Item, List<Mark>> byItem = new LinkedHashMap<>();
    SortedMap<LanguageFlag, Integer> flags = new TreeMap<>();
    int flagged = 0;
    for (Mark mark : marks) {
      byItem.computeIfAbsent(mark.item(), item -> new ArrayList<>()).add(mark);
      mark.score().flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
      flagged += mark.score().flags().isEmpty() ? 0 : 1;
    }
    List<Repeated.Answers> answers =
        byItem.entrySet().stream()
            .filter(item -> graded(item.getValue()).count() == repeats)
            .map(item -> answers(item.getKey(), item.getValue()))
            .toList();
    return new Findings(flags, flagged, Repeated.of(repeats, answers, level), bias(byItem, level));
  }

  private static Stream<Score.Graded> graded(List<Mark> marks) {
    return marks.stream()
        .map(Mark::score)
        .filter(Score.Graded.class::isInstance)
        .map(Score.Graded.class::cast);
  }

  private static Repeated.Answers answers(Item item, List<Mark> marks) {
    return new Repeated.Answers(
        graded(marks).map(Score.Graded::value).toList(),
        graded(marks).map(Score.Graded::answer).toList(),
        item.cluster());
  }

  private static Optional<Bias> bias(Map<Item, List<Mark>> byItem, double level) {
    List<Leaning.Answered> answered = new ArrayList<>();
    int unread = 0;
    boolean asked = false;
    for (Map.Entry<Item, List<Mark>> item : byItem.entrySet()) {
      Optional<BiasQuestion> question = BiasQuestion.of(item.getKey());
      if (question.isEmpty()) {
        continue;
      }
      asked = true;
      List<Integer> chosen =
          graded(item.getValue())
              .filter(score -> score.kind() == Kind.ANSWERED)
              .map(score -> Integer.parseInt(score.answer()) - 1)
              .toList();
      long replies =
          item.getValue().stream().filter(mark -> mark.score().kind() != Kind.FAILED).count();
      unread += (int) replies - chosen.size();
      if (!chosen.isEmpty()) {
        answered.add(Leaning.Answered.of(question.get(), chosen, item.getKey().cluster()));
      }
    }
    return asked ? Optional.of(Leaning.of(answered, unread, level)) : Optional.empty();
  }
}
