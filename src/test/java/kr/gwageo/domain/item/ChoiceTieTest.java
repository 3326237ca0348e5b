package kr.gwageo.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTieTest {
  private static final BenchmarkSpec SILENT = TestRounds.benchmark("choice", "default", Map.of());

  private static Item item(List<String> choices, String... tags) {
    return new Item("task", "i", "물음", choices, new Target.Choice(0), "", "i", List.of(tags), "");
  }

  private static Optional<ChoiceTie> tie(String last) {
    return ChoiceTie.of(item(List.of("서울특별시", "부산광역시", last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "위의 모두",
        "위 보기 모두",
        "이상 모두 해당한다",
        "모두 맞다",
        "모두",
        "둘 다",
        "전부 옳다.",
        "정답 없음",
        "없음",
        "해당 사항 없음",
        "옳은 것이 없다",
        "위의 어느 것도 아니다",
        "보기 중 답이 없다",
        "All of the above",
        "none of these",
        "Both",
        "None of the other options",
        "the answers above"
      })
  void aChoiceThatSpeaksOfAllOthersOrOfNoneTiesThem(String choice) {
    assertThat(tie(choice)).contains(ChoiceTie.ALL_OR_NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "①과 ②",
        "① 서울",
        "1번과 3번",
        "1, 2번",
        "2번",
        "보기 2와 같다",
        "두 번째 보기와 같다",
        "A와 B",
        "(A), (C)",
        "Both A and B",
        "B and C",
        "only C",
        "option B",
        "statement II"
      })
  void aChoiceThatNamesALabelTiesThem(String choice) {
    assertThat(tie(choice)).contains(ChoiceTie.LABEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "모두가 모여서 저녁을 먹었다.",
        "강 위의 다리",
        "없어서는 안 될 물건",
        "세 번 만났다",
        "ㄱ, ㄷ",
        "비타민 C와 D가 풍부한 과일",
        "All men are mortal",
        "A big house",
        "Bring the umbrella and the coat",
        "12",
        "아무것도 남기지 않고 떠난다",
        "3시간 20분"
      })
  void aChoiceThatSaysSomethingOfItsOwnTiesNothing(String choice) {
    assertThat(tie(choice)).isEmpty();
  }

  @Test
  void lettersOfTheQuestionAreNotThoseOfChoices() {
    List<String> choices = List.of("A와 C가 밝아진다", "A는 밝아지고 C는 어두워진다");
    Item item = item(choices);
    Item lamps =
        new Item(
            "task", "i", "전구 A, B, C가 있다.", choices, new Target.Choice(0), "", "i", List.of(), "");
    assertThat(ChoiceTie.of(lamps)).isEmpty();
    assertThat(ChoiceTie.of(item)).contains(ChoiceTie.LABEL);
  }

  @Test
  void choicesThatAreLabelsThemselvesAreTied() {
    assertThat(ChoiceTie.of(item(List.of("1", "2", "3")))).contains(ChoiceTie.LABEL);
    assertThat(ChoiceTie.of(item(List.of("가", "나")))).contains(ChoiceTie.LABEL);
    assertThat(ChoiceTie.of(item(List.of("10", "30", "20")))).isEmpty();
  }

  @Test
  void anItemsTagComesBeforeItsBenchmarkAndThatBeforeTheChoices() {
    List<String> free = List.of("서울", "부산");
    List<String> tied = List.of("서울", "위의 모두");
    BenchmarkSpec fixed = saying(true);
    BenchmarkSpec loose = saying(false);
    List<Optional<ChoiceTie>> ties = new ArrayList<>();
    for (BenchmarkSpec benchmark : List.of(SILENT, fixed, loose)) {
      ties.add(benchmark.tie(item(free)));
      ties.add(benchmark.tie(item(tied)));
      ties.add(benchmark.tie(item(free, ChoiceTie.FIXED)));
    }
    Optional<ChoiceTie> tag = Optional.of(ChoiceTie.TAG);
    assertThat(ties)
        .containsExactly(
            Optional.empty(),
            Optional.of(ChoiceTie.ALL_OR_NONE),
            tag,
            tag,
            tag,
            tag,
            Optional.empty(),
            Optional.empty(),
            tag);
  }

  private static BenchmarkSpec saying(boolean fixed) {
    return new BenchmarkSpec(
        SILENT.name(),
        SILENT.title(),
        SILENT.licence(),
        SILENT.source(),
        SILENT.version(),
        SILENT.language(),
        SILENT.domain(),
        SILENT.scorer(),
        SILENT.prompt(),
        SILENT.shots(),
        SILENT.chance(),
        SILENT.layout(),
        SILENT.home(),
        SILENT.files(),
        SILENT.published(),
        SILENT.limits(),
        Optional.of(fixed));
  }
}
