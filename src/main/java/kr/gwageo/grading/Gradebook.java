package kr.gwageo.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.BiasQuestion;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.scoring.Grader;

/// The recorded answers to a benchmark's items, graded.
public final class Gradebook {
  private static final String ENTRY = "recorded";

  private final List<Item> items;
  private final Grader grader;
  private final Programs programs;
  private final Map<String, SortedMap<Integer, SortedMap<Integer, Recorded>>> byItem =
      new HashMap<>();
  private final TreeSet<Integer> repeats = new TreeSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Lack> lacks = new ArrayList<>();
  private final List<Recorded> strangers = new ArrayList<>();

  /// Runs a program that is an answer.
  @FunctionalInterface
  public interface Programs {
    /// What the program did in the tests.
    ///
    /// @param toTheEnd whether to go on after a test that was not passed
    SandboxRun run(Trial trial, String program, Target.Tests tests, boolean toTheEnd);
  }

  /// Answers none of which is a program that has to be run.
  ///
  /// @throws IllegalArgumentException as below
  public Gradebook(
      ScorerSpec scorer, List<Item> items, List<Recorded> answers, OutcomePolicy policy) {
    this(
        scorer,
        items,
        answers,
        policy,
        (trial, program, tests, toTheEnd) -> {
          throw new IllegalArgumentException("programs are not run here");
        });
  }

  /// @param scorer that reads the answers
  /// @param items of one task, each with an id of its own
  /// @param answers no two of which are to the same item, repeat and turn
  /// @param programs runs answers that are programs
  /// @throws IllegalArgumentException if the scorer is not right, or is none for these items
  public Gradebook(
      ScorerSpec scorer,
      List<Item> items,
      List<Recorded> answers,
      OutcomePolicy policy,
      Programs programs) {
    this(scorer, false, items, answers, policy, programs);
  }

  /// The answers to a benchmark's items, their language flagged where it is Korean.
  ///
  /// @throws IllegalArgumentException as above
  public Gradebook(
      BenchmarkSpec benchmark,
      List<Item> items,
      List<Recorded> answers,
      OutcomePolicy policy,
      Programs programs) {
    this(benchmark.scorer(), Grader.isKorean(benchmark), items, answers, policy, programs);
  }

  private Gradebook(
      ScorerSpec scorer,
      boolean korean,
      List<Item> items,
      List<Recorded> answers,
      OutcomePolicy policy,
      Programs programs) {
    Map<String, ScorerSpec> tasks = new HashMap<>();
    items.forEach(item -> tasks.put(item.task(), scorer));
    this.items = List.copyOf(items);
    this.grader = new Grader(tasks, korean ? tasks.keySet() : Set.of(), policy);
    this.programs = programs;
    sort(answers);
    for (Item item : items) {
      for (int repeat : repeats) {
        grade(item, repeat);
      }
    }
  }

  private void sort(List<Recorded> answers) {
    Map<String, Integer> turns = new LinkedHashMap<>();
    items.forEach(item -> turns.put(item.id(), 1 + item.followUps().size()));
    for (Recorded answer : answers) {
      if (answer.turn() > turns.getOrDefault(answer.item(), 0)) {
        strangers.add(answer);
      } else {
        repeats.add(answer.repeat());
        byItem
            .computeIfAbsent(answer.item(), id -> new TreeMap<>())
            .computeIfAbsent(answer.repeat(), repeat -> new TreeMap<>())
            .put(answer.turn(), answer);
      }
    }
    if (repeats.isEmpty()) {
      repeats.add(1);
    }
  }

  /// A conversation is graded by its last turn, and ends before it where the model says nothing or
  /// the wire failed, as in a round.
  private void grade(Item item, int repeat) {
    Trial trial =
        Trial.of(marks.size() + 1L, ENTRY, item, repeat, new Prompt(List.of(), Sampling.DEFAULT));
    Map<Integer, Recorded> turns =
        byItem
            .getOrDefault(item.id(), Collections.emptySortedMap())
            .getOrDefault(repeat, Collections.emptySortedMap());
    for (int turn = 1; turn <= trial.turns(); turn++) {
      Optional<Recorded> answer = Optional.ofNullable(turns.get(turn));
      if (answer.isEmpty()) {
        lacks.add(new Lack(item.id(), repeat, turn));
        return;
      }
      Outcome outcome = Ending.of(answer.get());
      boolean silent = outcome.said().map(reply -> reply.text().isBlank()).orElse(true);
      if (silent || turn == trial.turns()) {
        marks.add(new Mark(item, answer.get(), score(trial, outcome)));
        return;
      }
    }
  }

  private Score score(Trial trial, Outcome outcome) {
    return grader.grade(
        trial,
        outcome,
        grader
            .toRun(trial, outcome)
            .map(wanted ->
                programs.run(trial, wanted.program(), wanted.tests(), wanted.toTheEnd())));
  }

  /// What the answers scored, in the order of the items and then of the repeats.
  public List<Mark> marks() {
    return Collections.unmodifiableList(marks);
  }

  /// What has no answer, in the same order: of every repeat that any item has an answer of.
  public List<Lack> lacks() {
    return Collections.unmodifiableList(lacks);
  }

  /// Answers to nothing that the benchmark asks, in the order of the file.
  public List<Recorded> strangers() {
    return Collections.unmodifiableList(strangers);
  }

  /// How many answers there are of every kind.
  public Map<Kind, Integer> kinds() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, 0);
    }
    marks.forEach(mark -> kinds.merge(mark.score().kind(), 1, Integer::sum));
    return kinds;
  }

  /// The mean over all items that have a score.
  public Tally tally() {
    return Tally.of(marks);
  }

  /// What several answers to the same item come to, and what they show of bias.
  public Findings findings() {
    return Findings.of(marks, repeats.size());
  }

  /// The mean by tag, tags in their order in the alphabet.
  public SortedMap<String, Tally> tags() {
    SortedMap<String, List<Mark>> byTag = new TreeMap<>();
    for (Mark mark : marks) {
      for (String tag : new TreeSet<>(mark.item().tags())) {
        if (BiasQuestion.namesChoice(tag)) {
          continue;
        }
        byTag.computeIfAbsent(tag, none -> new ArrayList<>()).add(mark);
      }
    }
    SortedMap<String, Tally> tallies = new TreeMap<>();
    byTag.forEach((tag, tagged) -> tallies.put(tag, Tally.of(tagged)));
    return tallies;
  }
}
