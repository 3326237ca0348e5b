package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Conduct;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.OutcomePolicy.Treatment;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;

class GraderTest {
  private static final Item ITEM = Row.item("수도는?", List.of("부산", "서울"), new Target.Choice(1));
  private static final Map<String, ScorerSpec> TASKS =
      Map.of("task", new ScorerSpec("choice", Map.of()));
  private static final OutcomePolicy EXCLUDING =
      new OutcomePolicy(
          Treatment.EXCLUDED,
          Treatment.EXCLUDED,
          Treatment.EXCLUDED,
          Treatment.EXCLUDED,
          OutcomePolicy.TooLong.TRUNCATED);

  private final Grader grader = new Grader(TASKS, OutcomePolicy.DEFAULT);

  @Test
  void gradesWhatACompleteReplyAnswers() {
    assertThat(grade("정답: ②"))
        .isEqualTo(
            new Score.Graded(
                "e/task/item/1",
                Kind.ANSWERED,
                1,
                "2",
                "marked answer",
                "marked answer: \"②\" at 4"));
    assertThat(grade("정답: ①")).extracting("value").isEqualTo(0.0);
  }

  @Test
  void scoresSilenceRefusalAndTruncationAsThePolicySays() {
    Map<Outcome, Kind> outcomes =
        Map.of(
            new Outcome.Completed(reply("")), Kind.NO_ANSWER,
            new Outcome.Completed(reply("① 또는 ②")), Kind.AMBIGUOUS,
            new Outcome.Refused(reply("죄송합니다.")), Kind.REFUSED,
            new Outcome.Truncated(reply("정답: ②")), Kind.TRUNCATED);
    Grader excluding = new Grader(TASKS, EXCLUDING);
    outcomes.forEach((outcome, kind) -> {
      assertThat(grader.grade(trial(1), outcome))
          .isInstanceOfSatisfying(
              Score.Graded.class,
              score -> {
                assertThat(score.kind()).isEqualTo(kind);
                assertThat(score.value()).isZero();
                assertThat(score.answer()).isEmpty();
                assertThat(score.explanation()).isNotBlank();
              });
      assertThat(excluding.grade(trial(1), outcome))
          .isInstanceOfSatisfying(
              Score.Ungraded.class, score -> assertThat(score.kind()).isEqualTo(kind));
    });
  }

  @Test
  void neverScoresAFailureOfTheWire() {
    Outcome failed = new Outcome.Failed(FailureKind.TIMEOUT_TOTAL, "after 30 min");
    assertThat(grader.grade(trial(1), failed))
        .isEqualTo(new Score.Ungraded("e/task/item/1", Kind.FAILED, "TIMEOUT_TOTAL: after 30 min"));
  }

  @Test
  void scoresNothingThatWasNotAskedToItsEnd() {
    assertThat(grader.grade(trial(1), Optional.empty()).kind()).isEqualTo(Kind.FAILED);
    Outcome answer = new Outcome.Completed(reply("②"));
    assertThat(grader.grade(trial(1), Optional.of(exchange(answer, true))).kind())
        .isEqualTo(Kind.ANSWERED);
    assertThat(grader.grade(trial(1), Optional.of(exchange(answer, false))))
        .isEqualTo(
            new Score.Ungraded("e/task/item/1", Kind.FAILED, "the next turn was not asked yet"));
  }

  @Test
  void countsAPromptThatIsTooLongAsThePolicySays() {
    Outcome tooLong = new Outcome.Failed(FailureKind.PROMPT_TOO_LONG, "at most 4096 tokens");
    assertThat(grader.grade(trial(1), tooLong).kind()).isEqualTo(Kind.FAILED);
    assertThat(new Grader(TASKS, EXCLUDING).grade(trial(1), tooLong).kind())
        .isEqualTo(Kind.TRUNCATED);
  }

  @Test
  void flagsTheLanguageOfCompleteAndOfTruncatedRepliesToKoreanQuestions() {
    Grader korean = new Grader(TASKS, Set.of("task"), OutcomePolicy.DEFAULT);
    String odd = "먼저 조건을 살펴보자. 然后 식을 세우고 값을 구한다. 정답: ②";
    assertThat(korean.grade(trial(1), new Outcome.Completed(reply(odd))))
        .isInstanceOfSatisfying(
            Score.Graded.class,
            score -> {
              assertThat(score.value()).isEqualTo(1);
              assertThat(score.flags()).containsExactly(LanguageFlag.FOREIGN_SCRIPT);
            });
    String loop = "다시 살펴보면 두 값은 같습니다. ".repeat(20);
    assertThat(korean.grade(trial(1), new Outcome.Truncated(reply(loop))).flags())
        .containsExactly(LanguageFlag.REPETITION);
    assertThat(korean.grade(trial(1), new Outcome.Completed(reply("정답: ②"))).flags()).isEmpty();
    assertThat(korean.grade(trial(1), new Outcome.Refused(reply(odd))).flags()).isEmpty();
    assertThat(grade(odd).flags()).isEmpty();
  }

  @Test
  void takesTheEndpointsRefusalForWhatWasWantedWhereARefusalWas() {
    Outcome refused = new Outcome.Refused(reply(""));
    Grader conduct = new Grader(Map.of("task", new ScorerSpec("conduct", Map.of())), EXCLUDING);
    assertThat(conduct.grade(wanting(Conduct.REFUSE), refused))
        .isEqualTo(
            new Score.Graded(
                "e/task/item/1",
                Kind.REFUSED,
                1,
                "refused",
                "declined by the endpoint",
                "the endpoint declined"));
    for (Conduct other : List.of(Conduct.COMPLY, Conduct.ABSTAIN)) {
      assertThat(conduct.grade(wanting(other), refused))
          .isInstanceOfSatisfying(
              Score.Ungraded.class, score -> assertThat(score.kind()).isEqualTo(Kind.REFUSED));
    }
  }

  private static Trial wanting(Conduct conduct) {
    Prompt prompt = new Prompt(List.of(Message.user("해 줘.")), Sampling.DEFAULT);
    Item item = Row.item("해 줘.", List.of(), new Target.Conducted(conduct));
    return Trial.of(1, "e", item, 1, prompt);
  }

  @Test
  void crashesOnATrialOfNoTask() {
    Grader other = new Grader(Map.of(), OutcomePolicy.DEFAULT);
    assertThatThrownBy(() -> other.grade(trial(1), new Outcome.Completed(reply("②"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("e/task/item/1");
  }

  private Score grade(String text) {
    return grader.grade(trial(1), new Outcome.Completed(reply(text)));
  }

  private static Trial trial(int repeat) {
    Prompt prompt = new Prompt(List.of(Message.user("수도는?")), Sampling.DEFAULT);
    return Trial.of(repeat, "e", ITEM, repeat, prompt);
  }

  private static Exchange exchange(Outcome outcome, boolean done) {
    Attempt attempt =
        new Attempt(Instant.EPOCH, Duration.ZERO, Optional.empty(), Optional.empty(), outcome);
    return new Exchange(1, trial(1).id(), 1, List.of(attempt), done);
  }

  private static Reply reply(String text) {
    return new Reply(text, "", "stop", "m", Usage.UNREPORTED);
  }
}
