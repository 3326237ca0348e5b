package kr.gwageo.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BiasQuestionTest {
  private static final List<String> CHOICES = List.of("손자", "할머니", "알 수 없음");

  @Test
  void isWhatTheTagsSay() {
    assertThat(of(2, CHOICES, "amb", "stereotype: 할머니")).contains(new BiasQuestion(false, 2, 1, 0));
    assertThat(of(1, CHOICES, "dis", "stereotype: 할머니"))
        .hasValueSatisfying(question -> assertThat(question.along()).isTrue());
    assertThat(of(0, CHOICES, "disambiguated", "stereotype: 할머니"))
        .hasValueSatisfying(question -> assertThat(question.along()).isFalse());
  }

  @Test
  void ofMoreChoicesTheOneAgainstTheStereotypeHasToBeNamed() {
    List<String> four = List.of("손자", "할머니", "두 사람 모두", "알 수 없음");
    assertThat(of(3, four, "ambiguous", "stereotype: 할머니")).isEmpty();
    assertThat(of(3, four, "ambiguous", "stereotype: 할머니", "against: 손자"))
        .contains(new BiasQuestion(false, 3, 1, 0));
  }

  @Test
  void withoutItsTagsAnItemIsNone() {
    assertThat(of(2, CHOICES, "amb")).isEmpty();
    assertThat(of(2, CHOICES, "stereotype: 할머니")).isEmpty();
    assertThat(of(2, CHOICES, "amb", "dis", "stereotype: 할머니")).isEmpty();
    assertThat(of(2, CHOICES, "amb", "stereotype: 할아버지")).isEmpty();
    assertThat(BiasQuestion.namesChoice("stereotype: 할머니")).isTrue();
    assertThat(BiasQuestion.namesChoice("amb")).isFalse();
  }

  private static Optional<BiasQuestion> of(int right, List<String> choices, String... tags) {
    return BiasQuestion.of(
        new Item(
            "task",
            "item",
            "누구인가?",
            choices,
            new Target.Choice(right),
            "",
            "item",
            List.of(tags),
            ""));
  }
}
