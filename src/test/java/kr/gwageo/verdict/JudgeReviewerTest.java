package kr.gwageo.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.judge.HumanLabel;
import kr.gwageo.domain.judge.JudgeTrial;
import kr.gwageo.domain.judge.JudgeTrial.Duel;
import kr.gwageo.domain.judge.JudgeTrial.Seat;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.result.JudgeReview.Kinship;
import kr.gwageo.domain.result.JudgeReview.OfJudge;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;

/// What is said of judges, against cases whose answer is known.
class JudgeReviewerTest {
  private static final Prompt PROMPT = new Prompt(List.of(Message.user("물음")), Sampling.DEFAULT);

  private static EntrySpec entry(String name, Role role, String family) {
    return new EntrySpec(
        name,
        name,
        role,
        new Service.Recorded("answers"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Budget.NONE,
        Optional.of(family).filter(text -> !text.isEmpty()));
  }

  private static JudgeReviewer reviewer(List<HumanLabel> labels, String... options) {
    Map<String, List<String>> given = new TreeMap<>();
    for (int i = 0; i < options.length; i += 2) {
      given.put(options[i], List.of(options[i + 1]));
    }
    JudgeOptions rules = JudgeOptions.of(new ScorerSpec("judge", given));
    Round plain =
        TestRounds.round(
            1,
            1,
            TestRounds.benchmark("judge", "bare", Map.of()),
            12,
            List.of(
                entry("team", Role.COMPETITOR, "gaon"),
                entry("lead", Role.LEADER, ""),
                entry("a", Role.GRADER, ""),
                entry("b", Role.GRADER, "gaon"),
                entry("c", Role.GRADER, ""),
                entry("d", Role.GRADER, "baram")));
    Paper paper = plain.papers().getFirst();
    Judging judging =
        new Judging(
            rules,
            Digest.of(List.of("words")),
            "words",
            List.of("a", "b", "c", "d"),
            rules.kind() == JudgeOptions.Kind.RUBRIC ? List.of() : List.of("lead"),
            1);
    Round round =
        new Round(
            plain.spec(),
            List.of(
                new Paper(
                    paper.task(),
                    paper.benchmark(),
                    12,
                    paper.digest(),
                    List.of(),
                    List.of(),
                    Optional.of(judging))),
            "gwageo test");
    return new JudgeReviewer(round, labels);
  }

  private static Trial trial(String entry, int item) {
    Item asked = TestRounds.free("u" + item, "물음", new Target.Open(""));
    return Trial.of(item, entry, asked, 1, PROMPT);
  }

  private static Heard heard(
      String judge, Trial judged, Optional<Duel> duel, Opinion opinion, String... answers) {
    Item shown =
        new Item(
            "task",
            judged.item().id(),
            "물음",
            List.of(answers),
            new Target.Open(""),
            "",
            judged.item().id(),
            List.of(),
            "");
    String id = judge + "/" + judged.id() + "/" + duel;
    return new Heard(
        new JudgeTrial(
            new Trial(1, id, judge, shown, 1, ChoiceOrder.OWN, PROMPT), judged.id(), duel),
        opinion);
  }

  private static Score graded(Trial trial) {
    return new Score.Graded(trial.id(), Kind.ANSWERED, 1, "", "", "");
  }

  private static Opinion scored(int score) {
    return score == 0
        ? new Opinion.Missing("never asked")
        : new Opinion.Scored(BigDecimal.valueOf(score));
  }

  private static double value(Estimate estimate) {
    return estimate instanceof Estimate.Known known ? known.value() : Double.NaN;
  }

  private static OfJudge judge(JudgeReview review, String name) {
    return review.judges().stream()
        .filter(judge -> judge.judge().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Krippendorff's own example (Computing Krippendorff's Alpha-Reliability, 2011), 0 for missing;
  /// published 0.743, 0.815, 0.849.
  private static final int[][] OBSERVERS = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
  };

  @Test
  void judgesAgreeAsInKrippendorffsExample() {
    JudgeReviewer reviewer = reviewer(List.of(), "scale", "1..5");
    for (int unit = 0; unit < 12; unit++) {
      Trial trial = trial("team", unit + 1);
      List<Heard> said = new ArrayList<>();
      for (int judge = 0; judge < 4; judge++) {
        said.add(
            heard(
                "abcd".substring(judge, judge + 1),
                trial,
                Optional.empty(),
                scored(OBSERVERS[judge][unit]),
                "답"));
      }
      reviewer.enter(trial, graded(trial), said);
    }
    JudgeReview review = reviewer.review().orElseThrow();
    JudgeReview.OfTask task = review.tasks().getFirst();
    assertThat(value(task.agreement().nominal())).isCloseTo(0.743421052631579, within(1e-10));
    assertThat(value(task.agreement().ordinal())).isCloseTo(0.8153875037548813, within(1e-10));
    assertThat(value(task.agreement().interval())).isCloseTo(0.8491071428571428, within(1e-10));
    assertThat(task.read()).isEqualTo(12);
    assertThat(judge(review, "a"))
        .satisfies(a -> {
          assertThat(a.asked()).isEqualTo(12);
          assertThat(a.valid()).isEqualTo(9);
          assertThat(a.missing()).isEqualTo(3);
          assertThat(a.seats()).isEmpty();
        });
  }

  /// A table of 70 units in three ordered categories; expected values by the large-sample formulas
  /// of Cohen (1960, 1968).
  @Test
  void aJudgeAgreesWithPeopleAsInATableOfCounts() {
    int[][] table = {{20, 5, 1}, {4, 15, 6}, {2, 3, 14}};
    List<HumanLabel> labels = new ArrayList<>();
    List<Integer> verdicts = new ArrayList<>();
    for (int person = 0; person < 3; person++) {
      for (int model = 0; model < 3; model++) {
        for (int i = 0; i < table[person][model]; i++) {
          String item = "u" + (labels.size() + 1);
          labels.add(
              new HumanLabel("task", item, Optional.of("team"), Integer.toString(person + 1)));
          verdicts.add(model + 1);
        }
      }
    }
    JudgeReviewer reviewer = reviewer(labels, "scale", "1..3");
    for (int unit = 0; unit < verdicts.size(); unit++) {
      Trial trial = trial("team", unit + 1);
      Heard heard = heard("a", trial, Optional.empty(), scored(verdicts.get(unit)), "답");
      reviewer.enter(trial, graded(trial), List.of(heard));
    }
    reviewer.enter(trial("lead", 1), graded(trial("lead", 1)), List.of());
    JudgeReview review = reviewer.review().orElseThrow();
    assertThat(review.tasks().getFirst().read()).as("put to a judge").isEqualTo(70);
    assertThat(review.tasks().getFirst().scored()).isEqualTo(70);
    JudgeReview.People people = judge(review, "a").people().orElseThrow();
    assertThat(people.labels()).isEqualTo(70);
    assertThat(value(people.kappa())).isCloseTo(0.5476923076923077, within(1e-10));
    assertThat(value(people.quadratic())).isCloseTo(0.6703296703296702, within(1e-10));
    assertThat(review.tasks().getFirst().people()).contains(people);
    assertThat(judge(review, "b").people()).isEmpty();
  }

  private static List<Heard> games(String judge, Trial trial, Opinion inA, Opinion inB) {
    return List.of(
        heard(judge, trial, Optional.of(new Duel("lead", Seat.A)), inA, "가나다", "가"),
        heard(judge, trial, Optional.of(new Duel("lead", Seat.B)), inB, "가", "가나다"));
  }

  @Test
  void aJudgeThatFollowsTheSeatIsFound() {
    JudgeReviewer reviewer = reviewer(List.of(), "kind", "pairwise");
    Opinion a = new Opinion.Preferred(Preference.A_BETTER);
    Opinion b = new Opinion.Preferred(Preference.B_BETTER);
    for (int item = 1; item <= 4; item++) {
      Trial trial = trial("team", item);
      List<Heard> said = new ArrayList<>(games("a", trial, a, a));
      said.addAll(games("b", trial, a, b));
      said.addAll(games("c", trial, a, new Opinion.Invalid("no verdict")));
      reviewer.enter(trial, graded(trial), said);
    }
    JudgeReview review = reviewer.review().orElseThrow();
    JudgeReview.Wins wins = review.tasks().getFirst().wins().getFirst();
    assertThat(wins.entry()).isEqualTo("team");
    assertThat(wins.baseline()).isEqualTo("lead");
    assertThat(value(wins.rate())).as("games: a 4 of 8, b 8 of 8, c 4 of 4").isEqualTo(0.8);
    JudgeReview.Seats follower = judge(review, "a").seats().orElseThrow();
    assertThat(value(follower.seatA())).isEqualTo(1);
    assertThat(follower.pairs()).isEqualTo(4);
    assertThat(follower.consistent()).isZero();
    JudgeReview.Seats fair = judge(review, "b").seats().orElseThrow();
    assertThat(value(fair.seatA())).isEqualTo(0.5);
    assertThat(fair.consistent()).isEqualTo(4);
    assertThat(judge(review, "c").seats().orElseThrow().pairs()).isZero();
    assertThat(judge(review, "c").invalid()).isEqualTo(4);
  }

  @Test
  void aJudgeThatLikesLengthOrItsFamilyIsFound() {
    JudgeReviewer reviewer = reviewer(List.of(), "scale", "1..5");
    for (int item = 1; item <= 5; item++) {
      for (String name : List.of("team", "lead")) {
        Trial trial = trial(name, item);
        String answer = "가".repeat(item);
        reviewer.enter(
            trial,
            graded(trial),
            List.of(
                heard("a", trial, Optional.empty(), scored(item), answer),
                heard("b", trial, Optional.empty(), scored(name.equals("team") ? 5 : 2), answer)));
      }
    }
    JudgeReview review = reviewer.review().orElseThrow();
    assertThat(value(judge(review, "a").length())).isCloseTo(1, within(1e-12));
    assertThat(judge(review, "a").family()).isEmpty();
    JudgeReview.Family family = judge(review, "b").family().orElseThrow();
    assertThat(value(family.own())).isEqualTo(1);
    assertThat(value(family.others())).isEqualTo(0.25);
    assertThat(review.kin()).containsExactly(new Kinship("b", "team", "gaon"));
    assertThat(judge(review, "d").family()).as("no entry of its family").isEmpty();
  }

  @Test
  void aRoundWithoutJudgesHasNoReview() {
    Round plain = TestRounds.round(1, 1, TestRounds.benchmark("text", "default", Map.of()), 1);
    assertThat(new JudgeReviewer(plain, List.of()).review()).isEmpty();
  }
}
