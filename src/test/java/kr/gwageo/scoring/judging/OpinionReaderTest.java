package kr.gwageo.scoring.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.spec.JudgeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionReaderTest {
  private static final OpinionReader SCORES = reader(Map.of());
  private static final OpinionReader MARKED_SCORES = reader(Map.of("verdict", List.of("marker")));
  private static final OpinionReader PREFERENCES = reader(Map.of("kind", List.of("pairwise")));
  private static final OpinionReader LABELS =
      reader(Map.of("kind", List.of("pairwise"), "verdict", List.of("marker")));

  private static OpinionReader reader(Map<String, List<String>> options) {
    return new OpinionReader(JudgeOptions.of(new ScorerSpec("judge", options)));
  }

  private static Opinion scored(String score) {
    return new Opinion.Scored(new BigDecimal(score));
  }

  private static Opinion preferred(Preference preference) {
    return new Opinion.Preferred(preference);
  }

  @Test
  void anObjectWithAScoreIsRead() {
    assertThat(SCORES.read("{\"reason\": \"좋다.\", \"score\": 7}")).isEqualTo(scored("7"));
    assertThat(SCORES.read("판정합니다.\n```json\n{\"score\": 7.5}\n```")).isEqualTo(scored("7.5"));
    assertThat(SCORES.read("{\"score\": 1} 그리고 다시 {\"score\": 1.0}")).isEqualTo(scored("1"));
    assertThat(SCORES.read("집합 {1, 2}를 썼다. {\"reason\": \"a } b {\", \"score\": 3}"))
        .isEqualTo(scored("3"));
  }

  @Test
  void whatIsThoughtAloudIsNoVerdict() {
    assertThat(SCORES.read("<think>{\"score\": 2}?</think>{\"score\": 9}")).isEqualTo(scored("9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "점수: 7점",
        "[[7]]",
        "{\"score\": 0}",
        "{\"score\": 11}",
        "{\"score\": 10.01}",
        "{\"score\": -3}",
        "{\"score\": 1e300}",
        "{\"score\": 1e-300}",
        "{\"score\": \"7\"}",
        "{\"score\": null}",
        "{\"score\": true}",
        "{\"score\": [7]}",
        "{\"score\": NaN}",
        "{\"score\": 7,}",
        "{\"score\": 7",
        "{score: 7}",
        "{\"Score\": 7}",
        "{\"result\": {\"score\": 7}}",
        "{\"score\": 7, \"score\": 9}",
        "{\"score\": 7} {\"score\": 8}",
        "{\"score\": 7} {\"score\": \"8\"}",
        "{\"score\": 7} {\"score\": 8,}",
        "<think>{\"score\": 7}",
      })
  void whatIsNoSingleScoreOnTheScaleIsInvalidAndNeverMovedOntoIt(String reply) {
    assertThat(SCORES.read(reply)).isInstanceOf(Opinion.Invalid.class);
  }

  @Test
  void aMarkedScoreIsRead() {
    assertThat(MARKED_SCORES.read("흠이 없다. [[10]]")).isEqualTo(scored("10"));
    assertThat(MARKED_SCORES.read("[[ 7.50 ]]")).isEqualTo(scored("7.5"));
    assertThat(MARKED_SCORES.read("[[7]]라고 하였다. 따라서 [[7]]")).isEqualTo(scored("7"));
    assertThat(MARKED_SCORES.read("[[메모]] 점수는 [[4]]")).isEqualTo(scored("4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "[7]", "[[11]]", "[[0]]", "[[7]] 아니, [[8]]", "[[7점]]", "{\"score\": 7}"})
  void whatIsNoSingleMarkedScoreIsInvalid(String reply) {
    assertThat(MARKED_SCORES.read(reply)).isInstanceOf(Opinion.Invalid.class);
  }

  @Test
  void aPreferenceIsRead() {
    assertThat(PREFERENCES.read("{\"preference\": \"A\"}"))
        .isEqualTo(preferred(Preference.A_BETTER));
    assertThat(PREFERENCES.read("{\"preference\": \"B\"}"))
        .isEqualTo(preferred(Preference.B_BETTER));
    assertThat(PREFERENCES.read("{\"preference\": \"tie\"}")).isEqualTo(preferred(Preference.TIE));
    assertThat(PREFERENCES.read("{\"preference\": \"A>>B\"}"))
        .isEqualTo(preferred(Preference.A_CLEARLY_BETTER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "{\"preference\": \"C\"}",
        "{\"preference\": \"a\"}",
        "{\"preference\": 1}",
        "{\"preference\": \"\"}",
        "{\"preference\": \"A\"} {\"preference\": \"tie\"}",
      })
  void whatIsNoSinglePreferenceIsInvalid(String reply) {
    assertThat(PREFERENCES.read(reply)).isInstanceOf(Opinion.Invalid.class);
  }

  @Test
  void aLabelIsReadInFiveSteps() {
    for (Preference preference : Preference.values()) {
      assertThat(LABELS.read("설명\n[[" + preference + "]]")).isEqualTo(preferred(preference));
    }
    assertThat(LABELS.read("[[A]]")).isEqualTo(preferred(Preference.A_BETTER));
    assertThat(LABELS.read("[[tie]]")).isEqualTo(preferred(Preference.TIE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A>B", "[[A>B]] [[B>A]]", "[[A<B]]", "[[A>>>B]]", "[[C>A]]", "[[]]"})
  void whatIsNoSingleLabelIsInvalid(String reply) {
    assertThat(LABELS.read(reply)).isInstanceOf(Opinion.Invalid.class);
  }

  @Test
  void aReplyThatWasCutOffOrDeclinedHoldsNoVerdict() {
    String text = "{\"score\": 7}";
    assertThat(SCORES.read(new Outcome.Completed(TestRounds.reply(text)))).isEqualTo(scored("7"));
    assertThat(SCORES.read(new Outcome.Truncated(TestRounds.reply(text))))
        .isInstanceOf(Opinion.Invalid.class);
    assertThat(SCORES.read(new Outcome.Refused(TestRounds.reply(text))))
        .isInstanceOf(Opinion.Invalid.class);
  }

  @Test
  void anErrorIsNeverReadAsAVerdict() {
    assertThat(SCORES.read(new Outcome.Failed(FailureKind.OVERLOADED, "500: {\"score\": 7}")))
        .isInstanceOf(Opinion.Missing.class);
    assertThat(SCORES.read(Optional.empty())).isInstanceOf(Opinion.Missing.class);
  }

  @Test
  void aQuestionTooLongForTheJudgeIsInvalidWhereItIsNotAskedAgain() {
    Attempt attempt =
        new Attempt(
            Instant.EPOCH,
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            new Outcome.Failed(FailureKind.PROMPT_TOO_LONG, "{\"score\": 7}"));
    Exchange settled = new Exchange(1, "haru/team/task/i/1/1", 1, List.of(attempt), true);
    assertThat(SCORES.read(Optional.of(settled))).isInstanceOf(Opinion.Invalid.class);
    Exchange open = new Exchange(1, "haru/team/task/i/1/1", 1, List.of(attempt), false);
    assertThat(SCORES.read(Optional.of(open))).isInstanceOf(Opinion.Missing.class);
  }

  @Test
  @Timeout(20)
  void aHostileReplyIsReadInLinearTime() {
    List<String> hostile =
        List.of(
            "{".repeat(2_000_000),
            "[[".repeat(1_000_000),
            "{\"".repeat(1_000_000),
            "{}".repeat(200_000),
            "[[7".repeat(500_000),
            "\"\\".repeat(1_000_000));
    for (String reply : hostile) {
      assertThat(SCORES.read(reply)).isInstanceOf(Opinion.Invalid.class);
      assertThat(LABELS.read(reply)).isInstanceOf(Opinion.Invalid.class);
    }
  }
}
