package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalAnswerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          정답: 가                              → 가           → marked answer
          최종 정답 : 가                        → 가           → marked answer
          최종답은 가                           → 가           → marked answer
          answer = 가                           → 가           → marked answer
          The final answer is: 가               → 가           → marked answer
          **Answer:**/Answer: 1 5 8 1           → 1 5 8 1      → marked answer
          정답: 가/정답: 나                     → 나           → marked answer
          정답: 가/정답:                        → 가           → marked answer
          정답: 가라 했으나 답은 나             → 나           → marked answer
          ### 정답//- 가                        → 가           → marked answer
          정답은 다음과 같다./가                → 가           → marked answer
          정답 가                               → 가           → marked answer
          정답: 가/이 문제의 답은 글에 있다.    → 가           → marked answer
          정답: 가/다른 답은 나                 → 가           → marked answer
          {'정답': '가', '이유': '나'}          → 가           → marked answer
          | 정답 | 가 | 나 |                    → 가           → marked answer
          정답: 가 \\boxed{나}                  → 나           → boxed
          \\boxed{나} 정답: 가                  → 가           → marked answer
          \\boxed{\\text{나}}                   → 나           → boxed
          \\boxed{a_{1}}                        → a_1          → boxed
          \\boxed{} 가/나                       → 나           → last line
          \\boxed{가                            → 가           → last line
          해답: 가/나                           → 나           → last line
          대답은 가/나                          → 나           → last line
          정답률: 가/나                         → 나           → last line
          답을 고르면/나                        → 나           → last line
          정답은 무엇일까?/나                   → 나           → last line
          the answer might be 가/나             → 나           → last line
          가/나/---                             → 나           → last line
          {'정답': ['가', '나'], '이유': 1}     → ['가', '나'] → marked answer
          {'정답': 1.5, '이유': '나'}           → 1.5          → marked answer
          {'정답': '', '이유': ''}/나           → 나           → last line
          {'답': '말은 \\'가\\'', '이유': 1}  → 말은 \\'가\\' → marked answer
          | 정답 | 가                           → 가           → marked answer
          정답                                  → 정답         → last line
          정답:                                 → 정답:        → last line
          } \\boxed{나}                         → 나           → boxed
          \\boxed{가} \\boxed{나                → 가           → boxed
          """)
  void isAnnouncedBoxedOrTheLastLine(String reply, String answer, String rule) {
    PlainText text = PlainText.of(reply.replace('/', '\n').replace('\'', '"'));
    Span span = FinalAnswer.in(text).getFirst();
    assertThat(span.in(text)).isEqualTo(answer.replace('\'', '"'));
    assertThat(span.rule()).isEqualTo(rule);
  }

  @Test
  void standsAloneWhereTheReplySaysSoForCertain() {
    assertThat(rules("정답: 가\n나")).containsExactly(Span.MARKED);
    assertThat(rules("\\boxed{가}\n나")).containsExactly(Span.BOXED);
  }

  @Test
  void mayBeElsewhereWhereASentenceOnlySpeaksOfTheAnswer() {
    assertThat(rules("답은 가\n나")).containsExactly(Span.MARKED, Span.LAST_LINE, Span.WHOLE);
  }

  @Test
  void mayBeTheLineBelowASignAHeadingOrAParticle() {
    assertThat(rules("정답\n가")).containsExactly(Span.MARKED);
    assertThat(rules("지금까지 살펴본 바에 따르면 정답:\n가")).containsExactly(Span.MARKED);
    assertThat(rules("지금까지 살펴본 바에 따르면 정답은\n가"))
        .containsExactly(Span.MARKED, Span.LAST_LINE, Span.WHOLE);
    assertThat(rules("지금까지 살펴본 모든 사실이 가리키는 정답\n가")).containsExactly(Span.LAST_LINE, Span.WHOLE);
  }

  @Test
  void standsAfterTheWordAloneWhereLittleElseDoes() {
    assertThat(rules("정답 " + "가".repeat(20))).first().isEqualTo(Span.MARKED);
    assertThat(rules("정답 " + "가".repeat(21))).doesNotContain(Span.MARKED);
  }

  @Test
  void standsInABoxHoweverDeepItsBraces() {
    String nested = "{".repeat(40) + "가" + "}".repeat(40);
    PlainText text = PlainText.of("\\boxed{" + nested + "}");
    Span span = FinalAnswer.in(text).getFirst();
    assertThat(span.rule()).isEqualTo(Span.BOXED);
    assertThat(text.subSequence(span.start(), span.end())).isEqualTo(nested);
  }

  @Test
  void ofAReplyOfTwoHundredCharactersMayBeTheWhole() {
    assertThat(rules("가\n" + "나".repeat(198))).contains(Span.WHOLE);
    assertThat(rules("가\n" + "나".repeat(199))).doesNotContain(Span.WHOLE);
  }

  @Test
  void isNowhereInAReplyThatSaysNothing() {
    assertThat(rules("")).isEmpty();
    assertThat(rules(" \n--- ...\n")).isEmpty();
  }

  @Test
  void isTheWholeOfAShortReplyAtLast() {
    assertThat(rules("가\n나")).containsExactly(Span.LAST_LINE, Span.WHOLE);
    assertThat(rules("가\n".repeat(200) + "나")).containsExactly(Span.LAST_LINE);
  }

  private static List<String> rules(String reply) {
    return FinalAnswer.in(PlainText.of(reply)).stream().map(Span::rule).toList();
  }
}
