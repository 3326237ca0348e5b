package kr.gwageo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;

class PlannerTest {
  @Test
  void everyEntryGetsTheSameItemsInTheSameOrderWithTheSamePrompts() {
    List<Item> items = TestRounds.items(40);
    Planner planner = new Planner(round(7, 2, "default"), items);
    List<Trial> team = planner.trials(entry("team")).toList();
    List<Trial> leader = planner.trials(entry("leader")).toList();
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
    List<Item> items = TestRounds.items(40);
    List<String> first = ids(new Planner(round(7, 1, "default"), items));
    assertThat(ids(new Planner(round(7, 1, "default"), items))).isEqualTo(first);
    assertThat(ids(new Planner(round(8, 1, "default"), items))).isNotEqualTo(first);
  }

  @Test
  void anEntryIsNotAskedWhatItDoesNotSit() {
    Planner planner = new Planner(round(7, 1, "default"), TestRounds.items(5));
    assertThat(planner.trials(entry("team", "another"))).isEmpty();
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

  private static EntrySpec entry(String name, String... sits) {
    return new EntrySpec(
        name, name, Role.COMPETITOR, new Service.Recorded("x"), Optional.empty(), List.of(sits));
  }

  private static Item free(Target target) {
    return TestRounds.free("i", "물음?", target);
  }

  private static Round round(long seed, int repeats, String template) {
    return TestRounds.round(seed, repeats, TestRounds.benchmark("text", template, Map.of()), 1);
  }
}
