package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Instruction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
  private static final String REPEAT = "combination:repeat_prompt";
  private static final String REQUEST = "prompt_to_repeat";

  @Test
  void variantsAreWithoutAsterisksFirstLineLastLineOrBoth() {
    assertThat(variants("머리\n*몸*\n꼬리"))
        .containsExactly(
            "머리\n*몸*\n꼬리", "머리\n몸\n꼬리", "*몸*\n꼬리", "몸\n꼬리", "머리\n*몸*", "머리\n몸", "*몸*", "몸");
  }

  @Test
  void ofOneLineNothingIsLeftWithoutIt() {
    assertThat(variants("몸")).containsExactly("몸", "몸", "", "", "", "", "", "");
  }

  @Test
  void anEmptyFirstLineIsALine() {
    assertThat(variants("\n몸")).containsExactly("\n몸", "\n몸", "몸", "몸", "", "", "", "");
  }

  @Test
  void theBodyIsWithoutRequestEndingAndTitle() {
    List<Instruction> instructions =
        Stream.of(REPEAT + " :: prompt_to_repeat=써라.", "startend:end_checker :: end_phrase=끝.")
            .map(Checked::instruction)
            .toList();
    assertThat(Reply.of("써라.<<봄>>꽃이 핀다.\n새가 운다. 끝.", instructions).body())
        .isEqualTo("꽃이 핀다.\n새가 운다. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <<봄>>\\n꽃이 핀다.         → 꽃이 핀다.
          제목 <<봄>>은\\n꽃이 핀다.  → 제목 은\\n꽃이 핀다.
          꽃이\\n\\n<<봄>>\\n핀다.    → 꽃이\\n\\n\\n핀다.
          <<열린 제목\\n닫힌 제목>>   → <<열린 제목\\n닫힌 제목>>
          >>꽃<<                      → >>꽃<<
          """)
  void aTitleIsLeftOutOfItsLineAlone(String reply, String body) {
    assertThat(Reply.of(reply.translateEscapes(), List.of()).body())
        .isEqualTo(body.translateEscapes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          <think>음</think>봄    → 봄
          ' <think>음</think>봄' → 봄
          봄<think>음</think>    → 봄<think>음</think>
          <think>음              → <think>음
          """)
  void thoughtsBeforeTheAnswerAreNoPartOfIt(String reply, String text) {
    assertThat(Reply.of(reply, List.of()).text()).isEqualTo(text);
  }

  @Test
  void aRequestToRepeatIsTakenFromTheQuestionWithItsMark() {
    assertThat(requested("별명을 지어 주세요. 먼저 요청을 그대로 반복하세요.")).containsExactly("별명을 지어 주세요.");
    assertThat(requested("별명이 있나요? 하나 지어 주세요! 이 요청을 반복하세요."))
        .containsExactly("별명이 있나요? 하나 지어 주세요!");
    assertThat(requested("별명을 지어 주세요.\\n먼저 요청을 그대로 반복하세요.")).containsExactly("별명을 지어 주세요.");
    assertThat(requested("첫 줄\n둘째 줄\n요청을 반복하세요.")).containsExactly("첫 줄\n둘째 줄");
  }

  @ParameterizedTest
  @ValueSource(strings = {"이 요청을 먼저 반복하세요.", "반복하세요. 별명을 지어 주세요.", "별명을 지어 주세요.", "\n반복"})
  void aQuestionThatOnlyAsksForRepetitionHoldsNothingToRepeat(String question) {
    Instruction repeat = Checked.instruction(REPEAT);
    assertThat(Requests.completed(repeat, question)).isSameAs(repeat);
  }

  @Test
  void aRequestThatIsGivenOrNotAskedForIsLeftAsItIs() {
    Instruction given = Checked.instruction(REPEAT + " :: prompt_to_repeat=써라.");
    Instruction other = Checked.instruction("punctuation:no_comma");
    assertThat(Requests.completed(given, "지어라. 반복하라.")).isSameAs(given);
    assertThat(Requests.completed(other, "지어라. 반복하라.")).isSameAs(other);
  }

  private static List<String> requested(String question) {
    return Requests.completed(Checked.instruction(REPEAT), question).argument(REQUEST);
  }

  private static List<String> variants(String reply) {
    return Reply.of(reply, List.of()).variants().stream().map(Reply::text).toList();
  }
}
