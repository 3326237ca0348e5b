package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.ChoiceOrder;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;

class AsShownTest {
  private static final Item ITEM =
      Row.item("수도는?", List.of("부산", "서울", "대구"), new Target.Choice(1));

  /// Shown: ① 대구 ② 부산 ③ 서울.
  private static final ChoiceOrder ORDER = new ChoiceOrder(List.of(2, 0, 1));

  private final Grader grader =
      new Grader(Map.of("task", new ScorerSpec("choice", Map.of())), OutcomePolicy.DEFAULT);

  private Score.Graded grade(String reply) {
    Trial trial = Trial.of(1, "e", ITEM, 1, ORDER, new Prompt(List.of(), Sampling.DEFAULT));
    Score score = grader.grade(trial, new Outcome.Completed(TestRounds.reply(reply)));
    return (Score.Graded) score;
  }

  @Test
  void aLabelIsThatOfTheChoiceShownAndTheAnswerIsTheItemsOwn() {
    Score.Graded right = grade("정답: ③");
    assertThat(right.value()).isEqualTo(1);
    assertThat(right.answer()).isEqualTo("2");
    assertThat(right.explanation()).contains("③").endsWith("shown as 3, the item's own 2");
    Score.Graded wrong = grade("정답: ②");
    assertThat(wrong.value()).isZero();
    assertThat(wrong.answer()).as("부산").isEqualTo("1");
  }

  @Test
  void aChoicesOwnTextIsReadWhereverItStands() {
    assertThat(grade("서울입니다.").answer()).isEqualTo("2");
    assertThat(grade("서울입니다.").value()).isEqualTo(1);
    assertThat(grade("정답: 대구").answer()).isEqualTo("3");
  }

  @Test
  void anAmbiguousAnswerNamesBothLabelsOfEachReading() {
    Score.Graded score = grade("① 또는 ③");
    assertThat(score.kind()).isEqualTo(Kind.AMBIGUOUS);
    assertThat(score.explanation())
        .contains("1 and 3 may be meant")
        .endsWith("shown as 1, the item's own 3; shown as 3, the item's own 2");
  }

  @Test
  void whatNamesNoChoiceStaysWhatItIs() {
    assertThat(grade("정답: ⑤").kind()).isEqualTo(Kind.NO_ANSWER);
    assertThat(grade("모르겠습니다.").kind()).isEqualTo(Kind.NO_ANSWER);
  }
}
