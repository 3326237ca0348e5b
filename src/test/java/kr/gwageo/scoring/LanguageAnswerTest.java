package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAnswerTest {
  /// More than thirty syllables in 해요체.
  private static final String POLITE = "우리 마을에는 작은 강이 흘러요. 여름이면 아이들이 물가에서 신나게 놀아요.";

  private static final String ENGLISH = "우리 마을에는 작은 강이 흐르는데 this is fine 아이들도 늘 그곳에서 놀아요.";

  @Test
  void koreanScoresAndItsShareIsTold() {
    assertThat(read(Map.of(), POLITE))
        .isEqualTo(
            new Reading.Answer(1, "korean", "language", "hangul 1.00: \"" + POLITE + "\" at 0"));
  }

  @Test
  void aReplyTooShortForAShareIsKoreanFromItsFirstLetter() {
    assertThat(read(Map.of(), "- 네, 그래요."))
        .isEqualTo(new Reading.Answer(1, "korean", "language", "hangul –: \"네, 그래요.\" at 2"));
  }

  @Test
  void whatIsOddIsNamedWhereItIs() {
    int place = ENGLISH.indexOf("this");
    assertThat(read(Map.of(), ENGLISH))
        .isEqualTo(
            new Reading.Answer(
                0,
                "code_switching",
                "language",
                "hangul 0.89, code_switching: \"" + ENGLISH.substring(place) + "\" at " + place));
  }

  @Test
  void everythingOddIsNamedAndTheWorstIsShown() {
    String reply = ENGLISH + " かな";
    Reading.Answer answer = answer(Map.of(), reply);
    assertThat(answer.answer()).isEqualTo("foreign_script, code_switching");
    assertThat(answer.explanation()).endsWith("\"かな\" at " + reply.indexOf("か"));
    assertThat(answer.value()).isZero();
  }

  @Test
  void whatIsAllowedIsNotHeldAgainstIt() {
    String reply = ENGLISH + " かな";
    Reading.Answer one = answer(Map.of("allow", List.of("foreign_script")), reply);
    assertThat(one.answer()).isEqualTo("code_switching");
    assertThat(one.explanation()).contains("\"this is fine");
    Reading.Answer both =
        answer(Map.of("allow", List.of("foreign_script", "code_switching")), reply);
    assertThat(both.answer()).isEqualTo("korean");
    assertThat(both.value()).isEqualTo(1);
    assertThat(both.explanation()).endsWith("at 0");
  }

  @Test
  void aRegisterMayBeDemanded() {
    assertThat(answer(Map.of("register", List.of("haeyo")), POLITE).value()).isEqualTo(1);
    assertThat(answer(Map.of("register", List.of("polite")), POLITE).value()).isEqualTo(1);
    assertThat(answer(Map.of("register", List.of("hapsyo")), POLITE).answer())
        .isEqualTo("register");
    assertThat(answer(Map.of("register", List.of("plain")), POLITE).answer()).isEqualTo("register");
  }

  @Test
  void anUnknownRegisterOrMoreThanOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of("register", List.of("royal"))))
        .withMessage("register is one of hapsyo, haeyo, haera, hae, polite, plain, not royal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of("register", List.of("hae", "haera"))))
        .withMessageEndingWith("not hae, haera");
  }

  @Test
  void theShareDemandedDecidesAndMayBeAnythingFromNoneToAll() {
    String reply = "우리 마을에는 작은 강이 흐르는데 이름은 Vexillard Mandolina 라고 합니다.";
    assertThat(answer(Map.of("hangul", List.of("0")), reply).answer()).isEqualTo("korean");
    assertThat(answer(Map.of(), reply).answer()).isEqualTo("korean");
    assertThat(answer(Map.of("hangul", List.of("1")), reply).answer()).isEqualTo("little_hangul");
    assertThat(answer(Map.of("hangul", List.of("1")), POLITE).answer()).isEqualTo("korean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.01", "half", ""})
  void aShareThatIsNoneIsRefused(String share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of("hangul", List.of(share))))
        .withMessage("hangul is one number from 0 to 1, not " + share);
  }

  @Test
  void twoSharesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of("hangul", List.of("0.2", "0.4"))))
        .withMessage("hangul is one number from 0 to 1, not 0.2, 0.4");
  }

  @Test
  void allowingWhatIsNoFlagIsRefusedWithTheFlagsThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of("allow", List.of("repetition", "slang"))))
        .withMessage(
            "allow is a list of foreign_script, code_switching, repetition, little_hangul, register,"
                + " not slang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "... !?", "—"})
  void aReplyWithoutLetterOrDigitSaysNothing(String reply) {
    assertThat(read(Map.of(), reply)).isEqualTo(new Reading.NoAnswer("the reply says nothing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..가", "..7", "..②"})
  void aLetterADigitOrACircledNumberSaysSomething(String reply) {
    assertThat(answer(Map.of(), reply).explanation()).endsWith("at 2");
  }

  @Test
  void anItemWithAnAnswerOfItsOwnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer(Map.of()).read(item(new Target.Numeric(BigDecimal.ONE)), POLITE))
        .withMessage("item i1 has no open question");
  }

  private static Reading read(Map<String, List<String>> options, String reply) {
    return scorer(options).read(item(new Target.Open("")), reply);
  }

  private static Reading.Answer answer(Map<String, List<String>> options, String reply) {
    return (Reading.Answer) read(options, reply);
  }

  private static LanguageAnswer scorer(Map<String, List<String>> options) {
    return new LanguageAnswer(new ScorerSpec(ScorerSpec.LANGUAGE, options));
  }

  private static Item item(Target target) {
    return new Item("task", "i1", "사는 곳을 소개하세요.", List.of(), target, "", "i1", List.of(), "");
  }
}
