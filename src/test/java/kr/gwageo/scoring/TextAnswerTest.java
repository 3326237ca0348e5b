package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnswerTest {
  private static final Map<String, List<String>> FORMS =
      Map.of(
          "forms",
          List.of("[갑을병정무기경신임계][자축인묘진사오미신유술해]", "[월화수목금토일]요일", "\\d{4}\\.\\d{1,2}\\.\\d{1,2}"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          신묘      | Answer: 2018.4.29, 일요일, 신묘 | 신묘      | 1
          일요일    | Answer: 2018.4.29, 일요일, 신묘 | 일요일    | 1
          2018.4.29 | Answer: 2018.4.29, 일요일, 신묘 | 2018.4.29 | 1
          2005.9.1  | Answer: 2005. 9. 1.             | 2005.9.1  | 1
          2011.1.14 | Answer: 2011.01.14              | 2011.1.14 | 1
          월요일    | Answer: 화요일                  | 화요일    | 0
          월요일    | Answer: 모름                    | 모름      | 0
          """)
  void readsTheOneValueOfTheTargetsForm(String target, String reply, String answer, double value) {
    assertThat(read(FORMS, target, reply))
        .isInstanceOfSatisfying(
            Reading.Answer.class,
            read -> {
              assertThat(read.answer()).isEqualTo(answer);
              assertThat(read.value()).isEqualTo(value);
            });
  }

  @Test
  void takesNeitherOfTwoValuesOfOneForm() {
    assertThat(read(FORMS, "월요일", "Answer: 월요일이나 화요일"))
        .isInstanceOfSatisfying(
            Reading.Ambiguous.class,
            read -> assertThat(read.readings()).containsExactly("월요일", "화요일"));
  }

  @Test
  void takesAValueThatIsSaidTwiceForOne() {
    Map<String, List<String>> options =
        Map.of("forms", FORMS.get("forms"), "hanja", List.of("sexagenary"));
    assertThat(value(options, "병진", "Answer: 병진(丙辰)")).isEqualTo(1);
  }

  @Test
  void readsTheSexagenaryCycleInHanjaWhereTheBenchmarkSaysSo() {
    Map<String, List<String>> hanja = Map.of("hanja", List.of("sexagenary"));
    assertThat(value(hanja, "병진", "Answer: 丙辰")).isEqualTo(1);
    assertThat(value(hanja, "병진", "Answer: 丙申")).isZero();
    assertThat(value(hanja, "계해", "정답은 癸亥입니다.")).isEqualTo(1);
    assertThat(value(Map.of(), "병진", "Answer: 丙辰")).isZero();
  }

  @Test
  void leavesUnitsAndOtherWordsAlone() {
    assertThat(value(Map.of(), "3개", "정답: 3")).isZero();
    assertThat(value(Map.of(), "3", "정답: 3개")).isZero();
  }

  @Test
  void callsALineTooLongForAnAnswerNoAnswer() {
    assertThat(read(Map.of(), "제주도", "제주도 ".repeat(500))).isInstanceOf(Reading.NoAnswer.class);
  }

  @Test
  void quotesTheReplyAsItWasWritten() {
    assertThat(read(Map.of(), "제주도", "풀이…\n**정답:** 제주도\n").explanation())
        .isEqualTo("marked answer: \"제주도\" at 12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          allow;   loan_words; 메시지;         정답: 메세지;           1
          allow;   loan_words; 컨텐츠;         정답: 콘텐츠;           1
          allow;   particles;  제주도;         정답: 제주도에서;       1
          allow;   particles;  제주도;         정답: 제주시에서;       0
          measure; contains;   이순신;         정답: 충무공 이순신 장군; 1
          measure; contains;   12;             정답: 312;              0
          measure; korquad_em; 훈민정음;       정답: 《훈민정음》;     1
          measure; korquad_em; 훈민정음;       정답: 훈민정음 해례본;  0
          measure; korquad_f1; 이순신;         정답: 이순신 장군;      0.75
          """)
  void measuresAsTheBenchmarkSays(
      String option, String choice, String target, String reply, double value) {
    assertThat(value(Map.of(option, List.of(choice)), target, reply)).isEqualTo(value);
  }

  @Test
  void wantsEveryThingOfAList() {
    Scorer any = Rubric.scorer(new ScorerSpec("text", Map.of("list", List.of("any"))));
    Scorer ordered = Rubric.scorer(new ScorerSpec("text", Map.of("list", List.of("ordered"))));
    Item item = Row.item("?", List.of(), new Target.Text(List.of("서울|서울시", "부산", "대구")));
    assertThat(any.read(item, "정답: 대구, 부산, 서울시입니다.")).extracting("value").isEqualTo(1.0);
    assertThat(ordered.read(item, "정답: 대구, 부산, 서울시")).extracting("value").isEqualTo(0.0);
    assertThat(ordered.read(item, "정답: 서울시, 부산, 대구")).extracting("value").isEqualTo(1.0);
    assertThat(any.read(item, "정답: 서울, 부산")).extracting("value").isEqualTo(0.0);
  }

  private static double value(Map<String, List<String>> options, String target, String reply) {
    return read(options, target, reply) instanceof Reading.Answer answer ? answer.value() : -1;
  }

  private static Reading read(Map<String, List<String>> options, String target, String reply) {
    return Rubric.scorer(new ScorerSpec("text", options))
        .read(Row.item("?", List.of(), new Target.Text(List.of(target))), reply);
  }
}
