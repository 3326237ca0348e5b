package kr.gwageo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void areTheOtherChoices() {
    assertThat(Candidates.right(PracticeRound.choice(2))).isEqualTo("③");
    assertThat(wrongs(PracticeRound.choice(2))).containsExactlyInAnyOrder("①", "②", "④", "⑤");
  }

  @Test
  void ofASingleChoiceAreNoChoice() {
    assertThat(wrongs(item(List.of("가"), new Target.Choice(0)))).containsExactly("②");
  }

  @Test
  void beyondTheCircledNumbersArePlainNumbers() {
    List<String> choices = LongStream.range(0, 30).mapToObj(Long::toString).toList();
    assertThat(Candidates.right(item(choices, new Target.Choice(19)))).isEqualTo("⑳");
    assertThat(Candidates.right(item(choices, new Target.Choice(20)))).isEqualTo("21");
  }

  @Test
  void areNumbersNearby() {
    assertThat(wrongs(PracticeRound.number(1, "3.6E+3")))
        .containsExactlyInAnyOrder("3590", "3598", "3599", "3601", "3602", "3610");
    assertThat(wrongs(PracticeRound.number(1, "1.50"))).contains("1.49", "1.60");
    assertThat(wrongs(item(List.of(), new Target.Numeric(BigDecimal.ONE))))
        .containsExactlyInAnyOrder("0", "2", "3", "11");
  }

  @Test
  void areOtherTextsOfTheTaskThatDoNotContainTheRightOne() {
    Item item = item(List.of(), new Target.Text(List.of("서울", "한양")));
    assertThat(wrongs(item, text("부산"), text("서울 특별시"), text("한양"), text("대전")))
        .containsExactlyInAnyOrder("부산", "대전");
    assertThat(wrongs(item)).containsExactly("모름");
  }

  private static Item text(String accepted) {
    return item(List.of(), new Target.Text(List.of(accepted)));
  }

  private static Item item(List<String> choices, Target target) {
    return new Item(PracticeRound.TASK, "x", "질문?", choices, target, "", "x", List.of(), "근거");
  }

  /// The wrong answers that 200 models give.
  private static Set<String> wrongs(Item item, Item... others) {
    Candidates candidates = Candidates.among(PracticeRound.trials(List.of(others)));
    return LongStream.range(0, 200)
        .mapToObj(seed -> candidates.wrong(item, Chance.of(item.digest()).of(seed)))
        .collect(Collectors.toSet());
  }
}
