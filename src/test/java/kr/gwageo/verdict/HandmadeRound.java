package kr.gwageo.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.PublishedMean;
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;

/// A small round with scores set by hand. Items are `0`, `1`, … in each task.
final class HandmadeRound {
  private static final Title TITLE = new Title("시험", "test");

  private final int repeats;
  private final Criterion criterion;
  private Mode mode = Mode.PRACTICE;
  private RankingRule ranking = RankingRule.DEFAULT;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final List<EntrySpec> entries = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Score> scores = new LinkedHashMap<>();

  HandmadeRound() {
    this(1, Criterion.DEFAULT);
  }

  HandmadeRound(int repeats, Criterion criterion) {
    this.repeats = repeats;
    this.criterion = criterion;
  }

  /// A task of items with free answers, each on its own.
  HandmadeRound task(String name, double weight, int count) {
    return task(name, weight, count, 0, 1);
  }

  /// @param choices of each item; 0: free answers
  /// @param passage how many items share one
  HandmadeRound task(String name, double weight, int count, int choices, int passage) {
    IntStream.range(0, count)
        .mapToObj(i -> item(name, i, choices, "passage " + i / passage))
        .forEach(items::add);
    return paper(new Task(name, name, Optional.empty(), weight), count, OptionalDouble.empty());
  }

  HandmadeRound taskWithStatedChance(String name, int count, int choices, double chance) {
    task(name, 1, count, choices, 1);
    papers.removeLast();
    return paper(tasks.removeLast(), count, OptionalDouble.of(chance));
  }

  private HandmadeRound paper(Task task, int count, OptionalDouble chance) {
    BenchmarkSpec benchmark =
        new BenchmarkSpec(
            task.name(),
            TITLE,
            "CC0-1.0",
            "by hand",
            "1",
            "ko",
            "test",
            new ScorerSpec("choice", Map.of()),
            "plain",
            Optional.empty(),
            chance,
            Layout.own(),
            Optional.empty(),
            List.of(),
            Published.nothing(),
            TITLE);
    tasks.add(task);
    papers.add(
        new Paper(task, benchmark, count, Digest.of(List.of(task.name())), List.of(), List.of()));
    return this;
  }

  private static Item item(String task, int i, int choices, String cluster) {
    List<String> shown = IntStream.range(0, choices).mapToObj(c -> "choice " + c).toList();
    Target target = choices > 0 ? new Target.Choice(0) : new Target.Numeric(BigDecimal.valueOf(i));
    return new Item(task, "" + i, "question " + i, shown, target, "", cluster, List.of(), "");
  }

  /// A leader that is never asked.
  HandmadeRound published(String name, Map<String, PublishedMean> means) {
    Service service = new Service.Published(new TreeMap<>(means));
    List<String> sits = List.copyOf(means.keySet());
    entries.add(new EntrySpec(name, name, Role.LEADER, service, Optional.empty(), sits));
    return this;
  }

  HandmadeRound official() {
    mode = Mode.OFFICIAL;
    return this;
  }

  HandmadeRound ranking(RankingRule rule) {
    ranking = rule;
    return this;
  }

  HandmadeRound competitor(String name, String... sits) {
    return entry(name, Role.COMPETITOR, sits);
  }

  HandmadeRound leader(String name, String... sits) {
    return entry(name, Role.LEADER, sits);
  }

  private HandmadeRound entry(String name, Role role, String... sits) {
    Service service = new Service.Recorded("nowhere");
    entries.add(new EntrySpec(name, name, role, service, Optional.empty(), List.of(sits)));
    return this;
  }

  /// Every repeat of item i scores `value(i)`.
  HandmadeRound scores(String entry, String task, IntToDoubleFunction value) {
    long count = items.stream().filter(item -> item.task().equals(task)).count();
    for (int i = 0; i < count; i++) {
      for (int repeat = 1; repeat <= repeats; repeat++) {
        score(entry, task, i, repeat, Kind.ANSWERED, value.applyAsDouble(i));
      }
    }
    return this;
  }

  HandmadeRound score(String entry, String task, int i, int repeat, Kind kind, double value) {
    String id = entry + "/" + task + "/" + i + "/" + repeat;
    return put(new Score.Graded(id, kind, value, "", "by hand", ""));
  }

  HandmadeRound ungraded(String entry, String task, int i, int repeat, Kind kind) {
    return put(new Score.Ungraded(entry + "/" + task + "/" + i + "/" + repeat, kind, "by hand"));
  }

  HandmadeRound put(Score score) {
    scores.put(score.trial(), score);
    return this;
  }

  HandmadeRound withoutScore(String trial) {
    scores.remove(trial);
    return this;
  }

  Judge judge() {
    return new Judge(round(), items, scores.values().stream());
  }

  /// The same with items and scores in another order.
  Judge judgeShuffled(Random random) {
    List<Item> otherItems = new ArrayList<>(items);
    List<Score> otherScores = new ArrayList<>(scores.values());
    Collections.shuffle(otherItems, random);
    Collections.shuffle(otherScores, random);
    return new Judge(round(), otherItems, otherScores.stream());
  }

  Judge judgeWithout(int item) {
    List<Item> fewer = new ArrayList<>(items);
    fewer.remove(item);
    return new Judge(round(), fewer, scores.values().stream());
  }

  List<Item> items() {
    return items;
  }

  Round round() {
    RoundSpec spec =
        new RoundSpec(
            "handmade",
            TITLE,
            mode,
            1,
            repeats,
            criterion,
            ranking,
            Sampling.DEFAULT,
            Limits.DEFAULT,
            0,
            OutcomePolicy.DEFAULT,
            tasks,
            entries);
    return new Round(spec, papers, "test");
  }
}
