package kr.gwageo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Shuffle;
import kr.gwageo.domain.spec.Task;
import org.junit.jupiter.api.Test;

class ShuffledOptionsTest {
  private static final Item TIED = item("tied", List.of("서울", "부산", "위의 모두"));
  private static final Item SHOT = item("shot", List.of("봄날", "여름날", "가을날", "겨울날"));

  private static Item item(String id, List<String> choices) {
    return new Item("task", id, id + "의 물음", choices, new Target.Choice(1), "", id, List.of(), "");
  }

  private static List<Item> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> item("i" + i, List.of("동쪽" + i, "서쪽" + i, "남쪽" + i, "북쪽" + i)))
        .toList();
  }

  private static List<Trial> trials(
      Optional<Shuffle> shuffle, int repeats, List<Item> items, List<Item> shots) {
    Round plain =
        TestRounds.round(
            7, repeats, TestRounds.benchmark("choice", "default", Map.of()), items.size());
    Paper paper = plain.papers().getFirst();
    Task task =
        new Task(
            "task", "benchmark", Optional.empty(), 1, shuffle, Optional.empty(), Optional.empty());
    Paper shuffled =
        new Paper(task, paper.benchmark(), items.size(), paper.digest(), shots, List.of());
    return new Planner(new Round(plain.spec(), List.of(shuffled), plain.tool()), items)
        .trials()
        .toList();
  }

  private static String prompt(Trial trial) {
    return trial.prompt().messages().stream().map(Message::text).collect(Collectors.joining("\n"));
  }

  @Test
  void allEntriesAndRepeatsSeeTheSameOrderAndThePromptShowsIt() {
    List<Trial> trials = trials(Optional.of(Shuffle.ONCE), 3, items(12), List.of());
    Map<String, Set<ChoiceOrder>> orders =
        trials.stream()
            .collect(
                Collectors.groupingBy(
                    trial -> trial.item().id(),
                    Collectors.mapping(Trial::order, Collectors.toSet())));
    assertThat(orders.values()).allSatisfy(seen -> assertThat(seen).hasSize(1));
    assertThat(orders.values().stream().distinct()).hasSizeGreaterThan(5);
    for (Trial trial : trials) {
      List<String> shown = trial.shown().choices();
      assertThat(prompt(trial))
          .containsSubsequence(
              "① " + shown.get(0), "② " + shown.get(1), "③ " + shown.get(2), "④ " + shown.get(3));
      assertThat(trial.order()).isEqualTo(ChoiceOrder.of(7, trial.item(), 0));
    }
  }

  @Test
  void perRepeatEachChoiceStandsOnceInEveryPlaceForEveryEntry() {
    List<Trial> trials = trials(Optional.of(Shuffle.PER_REPEAT), 4, items(3), List.of());
    trials.stream()
        .collect(Collectors.groupingBy(trial -> trial.entry() + trial.item().id()))
        .values()
        .forEach(asked -> {
          assertThat(asked).extracting(t -> t.shown().target()).doesNotHaveDuplicates().hasSize(4);
          assertThat(asked).extracting(Trial::prompt).doesNotHaveDuplicates();
        });
  }

  @Test
  void tiedChoicesFreeAnswersAndSolvedExamplesStayAsTheyAre() {
    Item free = TestRounds.free("free", "하나?", new Target.Text(List.of("하나")));
    List<Item> items = List.of(TIED, free);
    List<Trial> plain = trials(Optional.empty(), 2, items, List.of(SHOT));
    assertThat(trials(Optional.of(Shuffle.PER_REPEAT), 2, items, List.of(SHOT))).isEqualTo(plain);
    List<Trial> shuffled = trials(Optional.of(Shuffle.ONCE), 1, items(9), List.of(SHOT));
    assertThat(shuffled)
        .allSatisfy(trial ->
            assertThat(prompt(trial)).containsSubsequence("① 봄날", "② 여름날", "③ 가을날", "④ 겨울날"));
    assertThat(shuffled).anySatisfy(trial -> assertThat(trial.order().isOwn()).isFalse());
  }

  @Test
  void withoutTheFieldThePromptsAreThoseOfTheItems() {
    assertThat(trials(Optional.empty(), 2, items(5), List.of()))
        .allSatisfy(trial -> {
          assertThat(trial.order().isOwn()).isTrue();
          assertThat(trial.shown()).isEqualTo(trial.item());
        });
  }
}
