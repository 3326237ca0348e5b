package kr.gwageo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.BenchmarkSpec;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.ScorerSpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.domain.spec.Title;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Title TITLE = new Title("이름", "name");

  @Test
  void everyEntryGetsTheSameItemsInTheSameOrderWithTheSamePrompts() {
    List<Item> items = items(40);
    Planner planner = new Planner(round(7, 2, "default"), items);
    List<Trial> team = planner.trials(entry("team", List.of())).toList();
    List<Trial> leader = planner.trials(entry("leader", List.of())).toList();
    assertThat(team).hasSize(80);
    assertThat(team).extracting(Trial::item).isEqualTo(leader.stream().map(Trial::item).toList());
    assertThat(team)
        .extracting(Trial::prompt)
        .isEqualTo(leader.stream().map(Trial::prompt).toList());
    assertThat(team).extracting(Trial::item).as("shuffled").isNotEqualTo(twice(items));
    assertThat(planner.trials()).extracting(Trial::id).doesNotHaveDuplicates().hasSize(160);
  }

  @Test
  void theOrderFollowsFromTheSeedAlone() {
    List<Item> items = items(40);
    List<String> first = ids(new Planner(round(7, 1, "default"), items));
    assertThat(ids(new Planner(round(7, 1, "default"), items))).isEqualTo(first);
    assertThat(ids(new Planner(round(8, 1, "default"), items))).isNotEqualTo(first);
  }

  @Test
  void anEntryIsNotAskedWhatItDoesNotSit() {
    Planner planner = new Planner(round(7, 1, "default"), items(5));
    assertThat(planner.trials(entry("team", List.of("another")))).isEmpty();
  }

  @Test
  void aChoiceIsShownWithCircledNumbersAndItsPassage() {
    Item item =
        new Item(
            "task",
            "i",
            "빈칸 {choices}에 알맞은 것은?",
            List.of("가", "나"),
            new Target.Choice(1),
            "지문 {question}",
            "p",
            List.of(),
            "까닭");
    String prompt = prompt(item, "default");
    assertThat(prompt)
        .contains("지문 {question}\n\n빈칸 {choices}에 알맞은 것은?\n\n① 가\n② 나")
        .contains("정답: ①")
        .doesNotContain("까닭", "task", "team");
  }

  @Test
  void textsAndNumbersAskForAMarkedLastLine() {
    assertThat(prompt(free(new Target.Text(List.of("제주도"))), "default"))
        .contains("‘정답: ’ 다음에 답만")
        .doesNotContain("제주도");
    assertThat(prompt(free(new Target.Numeric(BigDecimal.TEN)), "default"))
        .contains("‘정답: ’ 다음에 수만");
  }

  @Test
  void aBarePromptIsTheQuestionAlone() {
    assertThat(prompt(free(new Target.Text(List.of("답"))), "bare")).isEqualTo("물음?");
  }

  private static String prompt(Item item, String template) {
    return new Planner(round(1, 1, template), List.of(item))
        .trials()
        .findFirst()
        .orElseThrow()
        .prompt()
        .messages()
        .getFirst()
        .text();
  }

  private static List<String> ids(Planner planner) {
    return planner.trials().map(Trial::id).toList();
  }

  private static List<Item> twice(List<Item> items) {
    return items.stream().flatMap(item -> List.of(item, item).stream()).toList();
  }

  private static Item free(Target target) {
    return new Item("task", "i", "물음?", List.of(), target, "", "i", List.of(), "");
  }

  private static List<Item> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(index ->
            new Item(
                "task",
                "i" + index,
                "물음 " + index,
                List.of(),
                new Target.Text(List.of("답" + index)),
                "",
                "i" + index,
                List.of(),
                ""))
        .toList();
  }

  private static EntrySpec entry(String name, List<String> sits) {
    Role role = name.equals("leader") ? Role.LEADER : Role.COMPETITOR;
    return new EntrySpec(
        name, name, role, new Service.Recorded("x"), Optional.empty(), sits, Optional.empty());
  }

  private static Round round(long seed, int repeats, String template) {
    Task task = new Task("task", "name", Optional.empty(), 1);
    BenchmarkSpec benchmark =
        new BenchmarkSpec(
            "name",
            TITLE,
            "MIT",
            "here",
            "1",
            "ko",
            "x",
            new ScorerSpec("text", Map.of()),
            template,
            OptionalDouble.empty(),
            "jsonl",
            Map.of(),
            TITLE);
    RoundSpec spec =
        new RoundSpec(
            "round",
            TITLE,
            Mode.PRACTICE,
            seed,
            repeats,
            Criterion.DEFAULT,
            Sampling.DEFAULT,
            Limits.DEFAULT,
            OutcomePolicy.DEFAULT,
            List.of(task),
            List.of(entry("team", List.of()), entry("leader", List.of())));
    Paper paper = new Paper(task, benchmark, 1, Digest.of(List.of("items")));
    return new Round(spec, List.of(paper), "gwageo test");
  }
}
