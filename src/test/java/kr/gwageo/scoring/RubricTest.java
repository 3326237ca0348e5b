package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kr.gwageo.domain.spec.ScorerSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {
  @Test
  void isNamedInLowerCase() {
    assertThat(Rubric.names())
        .containsExactly(
            "choice", "text", "number", "mathematics", "instructions", "calls", "code");
    assertThat(Rubric.names()).allSatisfy(name -> assertThat(Rubric.named(name)).isPresent());
    assertThat(Rubric.named("CHOICE")).isEmpty();
  }

  @Test
  void namesTheScorersThereAreToWhoeverNamesAnother() {
    assertThat(Rubric.mistake(new ScorerSpec("choise", Map.of())))
        .contains(
            "no scorer choise among choice, text, number, mathematics, instructions, calls, code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          choice | forms     | x          | scorer choice has no option forms
          number | tolerence | 1          | scorer number has no option tolerence
          number | tolerance | -1         | tolerance is one number of at least 0, not -1
          number | tolerance | ten        | tolerance is one number of at least 0, not ten
          mathematics | tolerance | -1    | tolerance is one number of at least 0, not -1
          text   | hanja     | all        | hanja may be sexagenary, not all
          instructions | reading | lenient | reading is strict or loose, not lenient
          instructions | level   | word    | level is prompt or instruction, not word
          calls  | order     | sorted     | order is any or given, not sorted
          calls  | types     | loose      | types is strict or lenient, not loose
          text   | forms     | [          | forms are regular expressions, and this is none: [
          """)
  void saysWhatIsWrongWithAnOption(String name, String option, String value, String message) {
    ScorerSpec spec = new ScorerSpec(name, Map.of(option, List.of(value)));
    assertThat(Rubric.mistake(spec)).get().asString().startsWith(message);
    assertThatThrownBy(() -> Rubric.scorer(spec))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void findsNoMistakeWhereThereIsNone() {
    assertThat(Rubric.mistake(new ScorerSpec("number", Map.of("tolerance", List.of("0.5")))))
        .isEmpty();
    assertThat(Rubric.mistake(new ScorerSpec("text", Map.of("forms", List.of("\\d+"))))).isEmpty();
  }
}
