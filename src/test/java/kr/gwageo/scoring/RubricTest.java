package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {
  @Test
  void isNamedInLowerCase() {
    assertThat(Rubric.names())
        .containsExactly(
            "choice",
            "text",
            "number",
            "mathematics",
            "instructions",
            "calls",
            "language",
            "conduct",
            "code");
    assertThat(Rubric.names()).allSatisfy(name -> assertThat(Rubric.named(name)).isPresent());
    assertThat(Rubric.named("CHOICE")).isEmpty();
  }

  @Test
  void namesTheScorersThereAreToWhoeverNamesAnother() {
    assertThat(Rubric.mistake(new ScorerSpec("choise", Map.of())))
        .contains(
            "no scorer choise among choice, text, number, mathematics, instructions, calls, language, conduct, code");
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
          language | hangul  | 1.2        | hangul is one number from 0 to 1, not 1.2
          language | hangul  | half       | hangul is one number from 0 to 1, not half
          language | register | hao       | register is one of hapsyo, haeyo, haera, hae, polite, plain, not hao
          language | allow   | kana       | allow is a list of foreign_script, code_switching, repetition, little_hangul, register, not kana
          conduct | partial  | half       | partial is refuse, comply or neither, not half
          text   | allow     | endings    | allow is a list of loan_words, particles, not endings
          text   | measure   | bleu       | measure is one of exact, contains, korquad_em, korquad_f1, not bleu
          text   | list      | sorted     | list is one of ordered, any, not sorted
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

  @Test
  void aScorerFitsTheTargetsThatItCanGrade() {
    Rubric choice = Rubric.named("choice").orElseThrow();
    Rubric instructions = Rubric.named("instructions").orElseThrow();
    assertThat(choice.fits(choices(10))).isTrue();
    assertThat(choice.fits(choices(11))).as("no label is left").isFalse();
    assertThat(instructions.fits(choices(2))).isFalse();
    assertThat(choice.fits(instructed("korean:no_such_rule"))).isFalse();
    assertThat(instructions.fits(instructed("korean:no_such_rule"))).isFalse();
  }

  private static Item choices(int count) {
    return Row.item("고르시오.", Collections.nCopies(count, "보기"), new Target.Choice(0));
  }

  private static Item instructed(String type) {
    Instruction rule = new Instruction(type, Map.of());
    return Row.item("쓰시오.", List.of(), new Target.Instructions(List.of(rule)));
  }
}
