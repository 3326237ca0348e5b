package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.FieldSource;
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
import kr.gwageo.domain.spec.RankingRule;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;

/// Small rounds for tests.
public final class TestRounds {
  private static final Title TITLE = new Title("시험용", "for tests");

  private TestRounds() {}

  /// A benchmark whose answers are short texts.
  public static BenchmarkSpec benchmark(
      String scorer, String prompt, Map<String, FieldSource> fields) {
    return new BenchmarkSpec(
        "benchmark",
        TITLE,
        "Apache-2.0",
        "made for tests",
        "1",
        "ko",
        "testing",
        new ScorerSpec(scorer, Map.of("forms", List.of("[0-9]+"))),
        prompt,
        Optional.empty(),
        OptionalDouble.empty(),
        new Layout("jsonl", "", true, List.of(), Map.of(), fields, false, Map.of()),
        Optional.empty(),
        List.of(),
        Published.nothing(),
        TITLE);
  }

  /// An entry of this service that sits every task.
  public static EntrySpec entry(String name, Role role, Service service) {
    return new EntrySpec(name, name, role, service, Optional.empty(), List.of());
  }

  /// One task, a competitor `team`, a leader `leader`.
  public static Round round(long seed, int repeats, BenchmarkSpec benchmark, int items) {
    Service team =
        new Service.Endpoint(
            "http://127.0.0.1:1/v1", "openai-chat", "team", Optional.of("TEAM_KEY"), true);
    return round(
        seed,
        repeats,
        benchmark,
        items,
        List.of(
            entry("team", Role.COMPETITOR, team),
            entry("leader", Role.LEADER, new Service.Recorded("answers"))));
  }

  /// One task and these entries.
  public static Round round(
      long seed, int repeats, BenchmarkSpec benchmark, int items, List<EntrySpec> entries) {
    Task task = new Task("task", "benchmark", Optional.empty(), 1);
    RoundSpec spec =
        new RoundSpec(
            "round",
            TITLE,
            Mode.PRACTICE,
            seed,
            repeats,
            Criterion.DEFAULT,
            RankingRule.DEFAULT,
            Sampling.DEFAULT,
            Limits.DEFAULT,
            0,
            OutcomePolicy.DEFAULT,
            List.of(task),
            entries);
    Paper paper =
        new Paper(task, benchmark, items, Digest.of(List.of("items")), List.of(), List.of());
    return new Round(spec, List.of(paper), "gwageo test");
  }

  /// The same round under other limits.
  public static Round within(Limits limits, Round round) {
    RoundSpec spec = round.spec();
    RoundSpec limited =
        new RoundSpec(
            spec.name(),
            spec.title(),
            spec.mode(),
            spec.seed(),
            spec.repeats(),
            spec.criterion(),
            spec.ranking(),
            spec.sampling(),
            limits,
            spec.drift(),
            spec.outcomes(),
            spec.tasks(),
            spec.entries());
    return new Round(limited, round.papers(), round.tool());
  }

  /// Items of the task `task` whose answers are short texts.
  public static List<Item> items(int count) {
    return IntStream.range(0, count).mapToObj(TestRounds::item).toList();
  }

  private static Item item(int index) {
    return free("i" + index, "물음 " + index, new Target.Text(List.of("답" + index)));
  }

  /// An item without choices.
  public static Item free(String id, String question, Target target) {
    return new Item("task", id, question, List.of(), target, "", id, List.of(), "");
  }

  /// Every trial of a round, unshuffled.
  public static Stream<Trial> trials(Round round, List<Item> items) {
    List<Trial> trials = new ArrayList<>();
    for (Item item : items) {
      for (EntrySpec entry : round.spec().entries()) {
        Prompt prompt =
            new Prompt(List.of(Message.user(item.question())), round.spec().sampling(entry));
        trials.add(Trial.of(trials.size() + 1L, entry.name(), item, 1, prompt));
      }
    }
    return trials.stream();
  }

  /// A finished answer.
  public static Reply reply(String text) {
    return new Reply(text, "", "stop", "model", Usage.UNREPORTED);
  }
}
