package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.TestRun.End;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeAnswerTest {
  private static final String REPLY = "풀이입니다.\n```python\nprint(input())\n```";
  private static final String PROGRAM = "print(input())\n\n";
  private static final Target.Tests TESTS =
      new Target.Tests(
          "python",
          Allowance.DEFAULT,
          List.of(new TestCase("1", "1\n"), new TestCase("2", "2"), new TestCase("3", "3")),
          "");
  private static final Item ITEM = Row.item("짜라.", List.of(), TESTS);
  private static final Trial TRIAL =
      Trial.of(1, "e", ITEM, 1, new Prompt(List.of(), Sampling.DEFAULT));

  private static Grader grader(String... credit) {
    Map<String, List<String>> options =
        credit.length == 0 ? Map.of() : Map.of("credit", List.of(credit));
    return new Grader(Map.of("task", new ScorerSpec("code", options)), OutcomePolicy.DEFAULT);
  }

  private static TestRun ended(String output) {
    return new TestRun(End.ENDED, output, "");
  }

  private static SandboxRun run(String failure, TestRun... tests) {
    Digest digest = Digest.of(PROGRAM.getBytes(StandardCharsets.UTF_8));
    return new SandboxRun(1, TRIAL.id(), digest, "walls", List.of(tests), failure);
  }

  private static Score score(Grader grader, String reply, Optional<SandboxRun> run) {
    return grader.grade(TRIAL, new Outcome.Completed(TestRounds.reply(reply)), run);
  }

  private static Score.Graded graded(Grader grader, TestRun... tests) {
    return (Score.Graded) score(grader, REPLY, Optional.of(run("", tests)));
  }

  @Test
  void theProgramToRunIsThatOfTheReply() {
    Outcome outcome = new Outcome.Completed(TestRounds.reply(REPLY));
    assertThat(grader().toRun(TRIAL, outcome)).contains(new Grader.ToRun(PROGRAM, TESTS, false));
    assertThat(grader("share").toRun(TRIAL, outcome))
        .contains(new Grader.ToRun(PROGRAM, TESTS, true));
    assertThat(grader().toRun(TRIAL, new Outcome.Completed(TestRounds.reply("모름")))).isEmpty();
    assertThat(grader().toRun(TRIAL, new Outcome.Truncated(TestRounds.reply(REPLY)))).isEmpty();
    Grader text =
        new Grader(Map.of("task", new ScorerSpec("text", Map.of())), OutcomePolicy.DEFAULT);
    assertThat(text.toRun(TRIAL, outcome)).isEmpty();
  }

  @Test
  void allTestsPassedScoreOneAndOneMissedScoresNothing() {
    Score.Graded right = graded(grader(), ended("1"), ended("2 \n\n"), ended("3\n"));
    assertThat(right.value()).isEqualTo(1);
    assertThat(right.answer()).isEqualTo("3/3");
    assertThat(right.explanation()).contains("every test is passed", "print(input())");
    Score.Graded wrong = graded(grader(), ended("1"), ended("5\n"));
    assertThat(wrong.value()).isZero();
    assertThat(wrong.kind()).isEqualTo(Kind.ANSWERED);
    assertThat(wrong.explanation()).startsWith("test 2 printed 5, which is not right");
  }

  @Test
  void aShareOfTheTestsIsAShareOfTheScore() {
    assertThat(graded(grader("share"), ended("1"), ended(""), ended("3")).value())
        .isEqualTo(2.0 / 3);
    assertThat(graded(grader("all"), ended("1"), ended(""), ended("3")).value()).isZero();
    assertThatThrownBy(() -> grader("half")).hasMessageContaining("credit is all or share");
  }

  @ParameterizedTest
  @CsvSource({
    "CRASHED, 'test 1 crashed, ValueError: x'",
    "TIMED_OUT, test 1 took too long",
    "TOO_MUCH_OUTPUT, test 1 printed too much",
    "TOO_MUCH_MEMORY, test 1 took too much memory"
  })
  void aProgramThatDoesNotEndWellScoresNothingAndIsToldWhy(End end, String told) {
    Score.Graded score = graded(grader(), new TestRun(end, "1", "ValueError: x"));
    assertThat(score.value()).isZero();
    assertThat(score.explanation()).startsWith(told);
  }

  @Test
  void theInstrumentsFailureIsNoScore() {
    assertThat(score(grader(), REPLY, Optional.empty()))
        .isInstanceOfSatisfying(
            Score.Ungraded.class,
            score -> {
              assertThat(score.kind()).isEqualTo(Kind.FAILED);
              assertThat(score.explanation()).startsWith("the program was not run");
            });
    assertThat(score(grader(), REPLY, Optional.of(run("no sandbox: x"))))
        .isInstanceOfSatisfying(
            Score.Ungraded.class,
            score -> assertThat(score.explanation()).startsWith("no sandbox: x"));
    assertThat(score(grader(), REPLY, Optional.of(run("", ended("1")))))
        .as("a record that ends before anything went wrong")
        .isInstanceOf(Score.Ungraded.class);
    SandboxRun other =
        new SandboxRun(1, TRIAL.id(), Digest.of(new byte[0]), "walls", List.of(ended("1")), "");
    assertThat(score(grader(), REPLY, Optional.of(other)))
        .isInstanceOfSatisfying(
            Score.Ungraded.class,
            score -> assertThat(score.explanation()).startsWith("what was run is another program"));
  }

  @Test
  void aReplyWithoutAProgramIsTheModelsSilence() {
    assertThat(score(grader(), "모르겠습니다.", Optional.empty()))
        .isInstanceOfSatisfying(
            Score.Graded.class,
            score -> {
              assertThat(score.kind()).isEqualTo(Kind.NO_ANSWER);
              assertThat(score.value()).isZero();
            });
  }
}
