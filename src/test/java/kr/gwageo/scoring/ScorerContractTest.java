package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Conduct;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every scorer promises, over every constant of [Rubric]: a new one needs its table.
class ScorerContractTest {
  private static final int FEWEST_ROWS = 50;
  private static final int LONG = 200_000;

  /// Pieces of which hostile replies are made: each invites some step to look far ahead or back.
  private static final List<String> HOSTILE =
      List.of(
          "답 ",
          "정답: ",
          "답은 ",
          "답\n",
          "답은 다음과 같 ",
          "\n",
          " ",
          "\\boxed{",
          "{",
          "}",
          "(",
          ")",
          "A)",
          "A, ",
          "①",
          "A 또는 ",
          "*",
          "`",
          "\"",
          "<think>",
          "</think>",
          "1",
          "1 ",
          "1,",
          "1/",
          "1=",
          "1~",
          "$",
          "\\frac{1}{",
          "\\sqrt",
          "^{9",
          "\\boxed{1} ",
          "2^9",
          "만",
          "삼",
          "라고",
          "<tool_call>",
          "```\n",
          "```python\n",
          "~~~~\n",
          "{\"name\":",
          "[f(a=",
          "\n[",
          "이다",
          "가",
          "서울 ",
          "the word is ",
          "(a ",
          "“a ",
          "$$",
          "\\[",
          "{\"a\":\n",
          "的",
          "죄송합니다. 알려 드릴 수 없습니다. ",
          "알 수 없지만 ",
          "죄송 수 없",
          "그 사람은 ",
          "\u0301",
          "\u0301\u0323",
          "\u1100\u1161",
          "\uD800",
          "\0");

  @ParameterizedTest
  @EnumSource
  void hasATableOfReplies(Rubric rubric) {
    assertThat(Row.of(rubric)).hasSizeGreaterThan(FEWEST_ROWS);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatACarefulExaminerReads(Rubric rubric) {
    assertThat(Row.of(rubric))
        .allSatisfy(row -> {
          Reading reading = row.read();
          assertThat(row.words(reading)).as(reading.toString()).isEqualTo(row.reading());
        });
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereInTheReply(Rubric rubric) {
    assertThat(Row.of(rubric))
        .filteredOn(row -> row.read() instanceof Reading.Answer)
        .allSatisfy(
            row -> assertThat(row.read().explanation()).matches("(?s).+: \".{1,81}\" at \\d+"));
  }

  @ParameterizedTest
  @EnumSource
  void readsNothingInNothing(Rubric rubric) {
    Row row = Row.of(rubric).getFirst();
    Scorer scorer = scorer(rubric);
    assertThat(Stream.of("", " ", "\0", "\n\n", "\uD800", "\uDC00\uD800", "---", "\u200B"))
        .allSatisfy(reply ->
            assertThat(scorer.read(row.parsed(), reply))
                .isNotInstanceOf(Reading.Ambiguous.class)
                .matches(reading -> !reading.explanation().isBlank()));
    assertThat(scorer.read(row.parsed(), "")).isInstanceOf(Reading.NoAnswer.class);
  }

  /// Work that grew with the square of the length would take minutes.
  @ParameterizedTest
  @EnumSource
  @Tag("endurance")
  void readsALongHostileReplyInSeconds(Rubric rubric) {
    Item item = Row.of(rubric).getFirst().parsed();
    Scorer scorer = scorer(rubric);
    for (String piece : HOSTILE) {
      String reply = piece.repeat(LONG / piece.length()) + "\n정답: ?";
      Reading reading =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> scorer.read(item, reply), () -> "on " + piece);
      assertThat(reading.explanation()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnItemOfAnotherKind(Rubric rubric) {
    List<Item> items =
        List.of(
            Row.item("?", List.of("가", "나"), new Target.Choice(1)),
            Row.item("?", List.of(), new Target.Text(List.of("가"))),
            Row.item("?", List.of(), new Target.Numeric(BigDecimal.ONE)),
            Row.item(
                "?",
                List.of(),
                new Target.Instructions(List.of(Row.instruction("punctuation:no_comma")))),
            Row.item("?", List.of(), new Target.Calls(List.of())),
            Row.item("?", List.of(), new Target.Open("")),
            Row.item("?", List.of(), new Target.Conducted(Conduct.COMPLY)),
            Row.item("?", List.of(), Row.TESTS));
    assertThat(items).filteredOn(rubric::fits).hasSize(rubric == Rubric.MATHEMATICS ? 2 : 1);
    assertThat(items)
        .filteredOn(item -> !rubric.fits(item))
        .allSatisfy(item ->
            assertThatThrownBy(() -> scorer(rubric).read(item, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item item has no"));
  }

  private static Scorer scorer(Rubric rubric) {
    return Rubric.scorer(new ScorerSpec(rubric.title(), Map.of()));
  }
}
