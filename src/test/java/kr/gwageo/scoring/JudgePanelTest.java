package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.JudgeTrial.Duel;
import kr.gwageo.domain.judge.JudgeTrial.Seat;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How verdicts become a score, example by example.
class JudgePanelTest {
  private static final Opinion INVALID = new Opinion.Invalid("no verdict");
  private static final Opinion MISSING = new Opinion.Missing("OVERLOADED");
  private static final Item ITEM = TestRounds.free("i", "물음", new Target.Open("모범 답안"));
  private static final Prompt PROMPT = new Prompt(List.of(Message.user("물음")), Sampling.DEFAULT);
  private static final Trial TEAM = Trial.of(1, "team", ITEM, 1, PROMPT);

  private static Panel panel(int minValid, String baselines, String... options) {
    Map<String, List<String>> given = new TreeMap<>();
    for (int i = 0; i < options.length; i += 2) {
      given.put(options[i], List.of(options[i + 1]));
    }
    return new Panel(
        new Judging(
            JudgeOptions.of(new ScorerSpec("judge", given)),
            Digest.of(List.of("words")),
            "words",
            List.of("haru", "byeol"),
            baselines.isEmpty() ? List.of() : List.of(baselines.split(" ", -1)),
            minValid));
  }

  private static Opinion opinion(String word) {
    return switch (word) {
      case "invalid" -> INVALID;
      case "missing" -> MISSING;
      default ->
          Preference.of(word)
              .<Opinion>map(Opinion.Preferred::new)
              .orElseGet(() -> new Opinion.Scored(new BigDecimal(word)));
    };
  }

  private static Heard heard(String judge, int repeat, Optional<Duel> duel, String word) {
    String id = judge + "/" + TEAM.id() + "/" + duel + "/" + repeat;
    Trial asked = new Trial(1, id, judge, ITEM, repeat, ChoiceOrder.OWN, PROMPT);
    return new Heard(new JudgeTrial(asked, TEAM.id(), duel), opinion(word));
  }

  private static List<Heard> scores(String words) {
    List<Heard> heard = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      heard.add(heard("haru", heard.size() + 1, Optional.empty(), word));
    }
    return heard;
  }

  private static List<Heard> games(String judge, String baseline, String inA, String inB) {
    return List.of(
        heard(judge, 1, Optional.of(new Duel(baseline, Seat.A)), inA),
        heard(judge, 1, Optional.of(new Duel(baseline, Seat.B)), inB));
  }

  private static double value(Score score) {
    assertThat(score).isInstanceOf(Score.Graded.class);
    return score instanceof Score.Graded graded ? graded.value() : Double.NaN;
  }

  @ParameterizedTest
  @CsvSource({
    "1..10, 10, 1",
    "1..10, 1, 0",
    "1..10, 5.5, 0.5",
    "1..10, 7 8 9, 0.777777777777778",
    "1..10, 4 invalid 10 missing, 0.666666666666667",
    "0..10, 0, 0",
    "0..10, 7, 0.7",
    "1..5, 4, 0.75",
    "0..100, 33 34, 0.335"
  })
  void theMeanOfValidVerdictsIsMappedFromTheScale(String scale, String words, double expected) {
    Score score = panel(1, "", "scale", scale).score(TEAM, scores(words));
    assertThat(value(score)).isCloseTo(expected, within(1e-12));
    assertThat(score.kind()).isEqualTo(Kind.ANSWERED);
  }

  @Test
  void tooFewValidVerdictsAreNoScoreAtAll() {
    Panel panel = panel(3, "");
    assertThat(panel.score(TEAM, scores("10 10 10"))).isInstanceOf(Score.Graded.class);
    for (String words : List.of("10 10 invalid", "10 10 missing", "invalid", "missing missing")) {
      Score score = panel.score(TEAM, scores(words));
      assertThat(score).as(words).isInstanceOf(Score.Ungraded.class);
      assertThat(score.kind()).isEqualTo(Kind.FAILED);
    }
    assertThat(panel.score(TEAM, List.of())).isInstanceOf(Score.Ungraded.class);
  }

  @Test
  void theExplanationListsEachVerdict() {
    Score score = panel(1, "").score(TEAM, scores("7 invalid missing"));
    assertThat(score)
        .isEqualTo(
            new Score.Graded(
                "team/task/i/1",
                Kind.ANSWERED,
                (7 - 1) / 9.0,
                "7",
                "mean of verdicts",
                "1 of 3 verdicts valid: haru (2) invalid (no verdict), "
                    + "haru (3) missing (OVERLOADED), haru 7"));
  }

  @ParameterizedTest
  @CsvSource({
    // in seat A, in seat B, each game by itself, unless both agree
    "A>B, B>A, 1, 1",
    "A>>B, B>A, 1, 1",
    "B>A, A>B, 0, 0",
    "A>B, A>B, 0.5, 0.5",
    "B>>A, B>A, 0.5, 0.5",
    "A=B, A=B, 0.5, 0.5",
    "A>B, A=B, 0.75, 0.5",
    "A=B, A>>B, 0.25, 0.5"
  })
  void bothSeatsMakeTheShareThatTheAnswerWon(
      String inA, String inB, double half, double unlessBoth) {
    List<Heard> games = games("haru", "lead", inA, inB);
    assertThat(value(panel(1, "lead", "kind", "pairwise").score(TEAM, games))).isEqualTo(half);
    assertThat(
            value(panel(1, "lead", "kind", "pairwise", "ties", "unless_both").score(TEAM, games)))
        .isEqualTo(unlessBoth);
  }

  @ParameterizedTest
  @CsvSource({"A>B, invalid", "invalid, B>A", "missing, B>A", "invalid, missing"})
  void aPairWithoutBothSeatsDoesNotCount(String inA, String inB) {
    Panel panel = panel(1, "lead", "kind", "pairwise");
    List<Heard> games = new ArrayList<>(games("haru", "lead", inA, inB));
    assertThat(panel.score(TEAM, games)).isInstanceOf(Score.Ungraded.class);
    games.addAll(games("byeol", "lead", "B>A", "A>B"));
    assertThat(value(panel.score(TEAM, games))).isZero();
  }

  @Test
  void everyBaselineCountsTheSameAndNeedsItsOwnValidPairs() {
    Panel panel = panel(1, "lead star", "kind", "pairwise");
    List<Heard> games = new ArrayList<>(games("haru", "lead", "A>B", "B>A"));
    games.addAll(games("byeol", "lead", "A>B", "B>A"));
    games.addAll(games("haru", "star", "B>A", "A>B"));
    assertThat(value(panel.score(TEAM, games))).isEqualTo(0.5);
    games.removeLast();
    assertThat(panel.score(TEAM, games)).isInstanceOf(Score.Ungraded.class);
  }

  @Test
  void aBaselineIsEvenWithItselfAndASilentOneLoses() {
    Panel panel = panel(1, "lead star", "kind", "pairwise");
    Trial lead = Trial.of(2, "lead", ITEM, 1, PROMPT);
    assertThat(value(panel.score(lead, List.of()))).isEqualTo(0.75);
    assertThat(value(panel.score(TEAM, List.of()))).isEqualTo(1);
  }

  @Test
  void theOrderInWhichVerdictsComeChangesNothing() {
    Panel panel = panel(1, "lead star", "kind", "pairwise");
    List<Heard> games = new ArrayList<>(games("haru", "lead", "A>B", "A=B"));
    games.addAll(games("byeol", "lead", "B>>A", "A>B"));
    games.addAll(games("haru", "star", "A=B", "invalid"));
    games.addAll(games("byeol", "star", "A>B", "B>A"));
    Score score = panel.score(TEAM, games);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(games, new Random(seed));
      assertThat(panel.score(TEAM, games)).isEqualTo(score);
    }
  }
}
