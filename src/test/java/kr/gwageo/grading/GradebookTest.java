package kr.gwageo.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.domain.spec.OutcomePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradebookTest {
  private static final ScorerSpec TEXT = new ScorerSpec("text", Map.of());

  private static Item item(String id, String cluster, String... followUps) {
    Target right = new Target.Text(List.of("사과"));
    return new Item(
        "exam", id, "무엇인가?", List.of(followUps), List.of(), right, "", cluster, List.of(), "");
  }

  private static Item item(String id) {
    return item(id, id);
  }

  private static Recorded answer(String id, int repeat, int turn, String text, String ended) {
    return new Recorded(turn, id, repeat, turn, text, "", List.of(), ended);
  }

  private static Recorded answer(String id, String text) {
    return answer(id, 1, 1, text, "stop");
  }

  private static Gradebook book(List<Item> items, Recorded... answers) {
    return new Gradebook(TEXT, items, List.of(answers), OutcomePolicy.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "stop, ANSWERED",
    "tool_calls, ANSWERED",
    "end_turn, ANSWERED",
    "length, TRUNCATED",
    "MAX_TOKENS, TRUNCATED",
    "max_output_tokens, TRUNCATED",
    "content_filter, REFUSED",
    "SAFETY, REFUSED",
    "refusal, REFUSED",
    "error, FAILED",
    "abort, FAILED"
  })
  void theFinishReasonSaysHowAnAnswerEnded(String reason, Kind kind) {
    Gradebook book = book(List.of(item("a")), answer("a", 1, 1, "사과", reason));
    assertThat(book.marks().getFirst().score().kind()).isEqualTo(kind);
    assertThat(book.kinds()).containsEntry(kind, 1);
    assertThat(book.kinds().values().stream().mapToInt(count -> count)).hasSize(6).contains(0);
    assertThat(book.marks().getFirst().score() instanceof Score.Ungraded)
        .isEqualTo(kind == Kind.FAILED);
  }

  @Test
  void thoughtsWithoutEndAreATruncatedAnswer() {
    Gradebook book =
        book(
            List.of(item("a"), item("b")),
            answer("a", "<think>배</think>하나. <think>사과"),
            answer("b", "<think>배</think>사과"));
    assertThat(book.marks())
        .extracting(mark -> mark.score().kind())
        .containsExactly(Kind.TRUNCATED, Kind.ANSWERED);
    assertThat(book.tally().mean()).hasValue(0.5);
  }

  @Test
  void aConversationIsGradedByItsLastTurn() {
    List<Item> items = List.of(item("a", "a", "그리고?"));
    Recorded first = answer("a", 1, 1, "배", "stop");
    Recorded second = answer("a", 1, 2, "사과", "stop");
    assertThat(book(items, second, first).tally().mean()).hasValue(1);
    assertThat(book(items, first).lacks()).containsExactly(new Lack("a", 1, 2));
    assertThat(book(items, first).marks()).isEmpty();
    assertThat(book(items, second).lacks()).containsExactly(new Lack("a", 1, 1));
  }

  @Test
  void aSilentTurnEndsAConversation() {
    List<Item> items = List.of(item("a", "a", "그리고?"));
    Gradebook book = book(items, answer("a", 1, 1, " ", "stop"), answer("a", 1, 2, "사과", "stop"));
    assertThat(book.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.score().kind()).isEqualTo(Kind.NO_ANSWER));
    assertThat(book.lacks()).isEmpty();
  }

  @Test
  void anAnswerToATurnThatIsNeverAskedIsAStranger() {
    Recorded beyond = answer("a", 1, 2, "사과", "stop");
    Gradebook book = book(List.of(item("a")), answer("a", "사과"), beyond);
    assertThat(book.strangers()).containsExactly(beyond);
    assertThat(book.marks()).hasSize(1);
  }

  @Test
  void itemsOfOneClusterTellNothingOfHowFarTheMeanMayBeOff() {
    List<Item> items = List.of(item("a", "passage"), item("b", "passage"));
    Tally tally = book(items, answer("a", "사과"), answer("b", "배")).tally();
    assertThat(tally.mean()).hasValue(0.5);
    assertThat(tally.estimate()).isEqualTo(new Estimate.Undefined(Gap.ONE_CLUSTER));
    assertThat(book(items).tally().mean()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void theOrderOfTheFileChangesNothing() {
    List<Item> items = Stream.of("a", "b", "c").map(GradebookTest::item).toList();
    Recorded[] answers = {answer("a", "사과"), answer("b", "배"), answer("c", "사과")};
    Gradebook one = book(items, answers);
    Gradebook other = book(items, answers[2], answers[0], answers[1]);
    assertThat(other.marks()).isEqualTo(one.marks());
    assertThat(other.tally()).isEqualTo(one.tally());
  }

  @Test
  void severalAnswersToAnItemComeToMoreThanTheirMean() {
    List<Item> items = List.of(item("a"), item("b"), item("c"));
    Gradebook book =
        book(
            items,
            answer("a", 1, 1, "사과", "stop"),
            answer("a", 2, 1, "사과", "stop"),
            answer("a", 3, 1, "배", "stop"),
            answer("b", 1, 1, "배", "stop"),
            answer("b", 2, 1, "배", "stop"),
            answer("b", 3, 1, "사과", "stop"),
            answer("c", 1, 1, "사과", "stop"),
            answer("c", 2, 1, "", "error"),
            answer("c", 3, 1, "사과", "stop"));
    Repeats repeats = book.findings().repeats().orElseThrow();
    // c lacks a repeat and does not count
    assertThat(known(repeats.majority()).n()).isEqualTo(2);
    assertThat(known(repeats.majority()).value()).isEqualTo(0.5);
    assertThat(known(repeats.mean()).value()).isEqualTo(0.5);
    assertThat(known(repeats.draws().getLast().any()).value()).isEqualTo(1);
    assertThat(known(repeats.draws().getLast().all()).value()).isZero();
    assertThat(book(List.of(item("a")), answer("a", "사과")).findings().repeats()).isEmpty();
  }

  @Test
  void answersToQuestionsAboutBiasShowWhichWayTheyLean() {
    List<Item> items =
        List.of(bias("a", 2, "amb"), bias("b", 2, "amb"), bias("c", 0, "dis"), bias("d", 1, "dis"));
    Gradebook book =
        new Gradebook(
            new ScorerSpec("choice", Map.of()),
            items,
            List.of(
                answer("a", "①"),
                answer("b", "③"),
                answer("c", "①"),
                answer("d", 1, 1, "음…", "stop")),
            OutcomePolicy.DEFAULT);
    Bias bias = book.findings().bias().orElseThrow();
    assertThat(bias.unread()).isEqualTo(1);
    assertThat(known(bias.ambiguous()).value()).isEqualTo(0.5);
    assertThat(known(bias.ambiguousBias()).value()).isEqualTo(0.5);
    assertThat(bias.disambiguatedBias()).isEqualTo(new Estimate.Undefined(Gap.NO_ITEMS));
    assertThat(book.tags()).containsOnlyKeys("amb", "dis");
    assertThat(book(List.of(item("a")), answer("a", "사과")).findings().bias()).isEmpty();
  }

  private static Item bias(String id, int right, String context) {
    return new Item(
        "exam",
        id,
        "누구인가?",
        List.of("할머니", "손자", "알 수 없음"),
        new Target.Choice(right),
        "",
        id,
        List.of(context, "stereotype: 할머니"),
        "");
  }

  private static Estimate.Known known(Estimate estimate) {
    return (Estimate.Known) estimate;
  }
}
