package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceAnswerTest {
  private static final List<String> CITIES =
      List.of("부산", "서울", "대구", "인천", "광주", "대전", "울산", "세종", "수원", "청주");

  private static final List<String> FOUR = CITIES.subList(0, 4);

  /// The second and the third of them, by label, by text, by both.
  private static final List<String> PAIRS =
      List.of(
          "②;③", "B;C", "2번;3번", "(B);(C)", "서울;대구", "② 서울;③ 대구", "B) 서울;C) 대구", "ㄴ;ㄷ", "(나);(다)");

  /// Rows of ten labels; `%s` in a reply stands for one of them.
  private static final List<String> ROWS =
      List.of(
          "A B C D E F G H I J",
          "1 2 3 4 5 6 7 8 9 10",
          "１ ２ ３ ４ ５ ６ ７ ８ ９ １０",
          "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩",
          "❶ ❷ ❸ ❹ ❺ ❻ ❼ ❽ ❾ ❿",
          "Ⓐ Ⓑ Ⓒ Ⓓ Ⓔ Ⓕ Ⓖ Ⓗ Ⓘ Ⓙ",
          "ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ",
          "㉠ ㉡ ㉢ ㉣ ㉤ ㉥ ㉦ ㉧ ㉨ ㉩",
          "(가) (나) (다) (라) (마) (바) (사) (아) (자) (차)",
          "㈎ ㈏ ㈐ ㈑ ㈒ ㈓ ㈔ ㈕ ㈖ ㈗",
          "(갑) (을) (병) (정) (무) (기) (경) (신) (임) (계)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "정답: %s",
        "정답은 %s입니다.",
        "정답은 %s이다.",
        "**정답: %s**",
        "최종 답: $\\boxed{%s}$",
        "Answer: %s",
        "따라서 %s이다.",
        "%s가 정답이다.",
        "풀이\n\n%s",
        "{\"answer\": \"%s\"}",
        "<think>정답: ①?</think>\n정답: %s"
      })
  void readsEveryLabelOfEveryRow(String reply) {
    for (String row : ROWS) {
      String[] labels = row.split(" ", -1);
      for (int options = 2; options <= labels.length; options++) {
        for (int i = 0; i < options; i++) {
          Reading read = read(CITIES.subList(0, options), reply.formatted(labels[i]));
          assertThat(read)
              .as(reply.formatted(labels[i]))
              .isInstanceOfSatisfying(Reading.Answer.class, number(i + 1));
        }
      }
    }
  }

  @Test
  void readsNoLabelBeyondTheOptions() {
    for (String row : ROWS) {
      String[] labels = row.split(" ", -1);
      for (int i = 4; i < labels.length; i++) {
        assertThat(read(FOUR, "정답: " + labels[i]))
            .as(labels[i])
            .isInstanceOf(Reading.NoAnswer.class);
      }
    }
  }

  /// `%1$s` and `%2$s` in a reply stand for two options.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "정답: %1$s 또는 %2$s",
        "정답은 %1$s, %2$s입니다.",
        "정답: %1$s/%2$s",
        "정답은 %1$s이나 %2$s이다.",
        "정답: %1$s %2$s",
        "정답: %1$s, 그리고 %2$s",
        "정답: %1$s (%2$s)",
        "정답: %1$s. %2$s",
        "정답: %1$s\n%2$s",
        "정답: %1$s -> %2$s",
        "정답: %1$s vs %2$s",
        "정답: %1$s + %2$s",
        "정답은 %1$s이며 %2$s이다.",
        "정답은 %1$s인데 %2$s도 가능하다.",
        "정답은 %1$s입니다만 %2$s도 맞습니다.",
        "정답은 %1$s일 수도 있고 %2$s일 수도 있다.",
        "정답: %1$s\n\n따라서 %2$s가 정답이다.",
        "%1$s\n\n그러므로 %2$s가 옳다.",
        "%1$s가 옳다. %2$s도 옳다.",
        "\\boxed{%1$s 아니면 %2$s}",
        "{\"answer\": \"%1$s, %2$s\"}"
      })
  void takesNeitherOfTwoThatBothStand(String reply) {
    for (String pair : PAIRS) {
      String[] two = pair.split(";", -1);
      String given = reply.formatted(two[0], two[1]);
      assertThat(read(FOUR, given))
          .as(given)
          .isInstanceOfSatisfying(
              Reading.Ambiguous.class,
              read -> assertThat(read.readings()).containsExactly("2", "3"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "정답은 %s가 아니다.",
        "%s는 오답이다.",
        "%s는 틀렸다.",
        "%s은 정답이 될 수 없다.",
        "%s를 제외한다.",
        "%s 말고 다른 것이다.",
        "정답은 %s를 제외한 나머지이다.",
        "정답이 %s일 가능성은 낮다.",
        "정답: %s 아님",
        "정답: %s가 아닌 다른 것",
        "정답: %s(X)",
        "%s를 고르면 틀린다.",
        "%s는 사실과 다르다.",
        "%s가 정답일까?",
        "%s가 정답인지 살펴보자.",
        "%s가 정답이라는 주장은 틀렸다.",
        "%s라고 하면 모순이 생긴다.",
        "만약 %s가 옳다면 모순이다.",
        "먼저 %s를 살펴보자.",
        "%s는 1950년의 일이다.",
        "%s is wrong.",
        "The answer cannot be %s."
      })
  void readsNoOptionThatIsRejectedOrOnlyMentioned(String reply) {
    for (String pair : PAIRS) {
      String given = reply.formatted(pair.split(";", -1)[0]);
      assertThat(read(FOUR, given)).as(given).isInstanceOf(Reading.NoAnswer.class);
    }
  }

  @Test
  void followsAnOptionsTextWhereverItStands() {
    for (int turn = 0; turn < CITIES.size(); turn++) {
      List<String> turned = new ArrayList<>(CITIES);
      Collections.rotate(turned, turn);
      assertThat(read(turned, "정답은 서울입니다."))
          .isInstanceOfSatisfying(Reading.Answer.class, number(turned.indexOf("서울") + 1));
    }
  }

  @Test
  void scoresTheTargetAlone() {
    assertThat(read(CITIES, "정답: ②")).extracting("value").isEqualTo(0.0);
    assertThat(read(CITIES, "정답: ①")).extracting("value").isEqualTo(1.0);
  }

  @Test
  void saysByWhichRuleAndWhere() {
    assertThat(read(CITIES, "풀이는 이렇다.\n정답: ② 서울"))
        .isEqualTo(new Reading.Answer(0, "2", "marked answer", "marked answer: \"② 서울\" at 13"));
    assertThat(read(CITIES, "①은 틀렸다. 따라서 ②가 옳다.")).extracting("rule").isEqualTo("last statement");
    assertThat(read(CITIES, "정답: ①\n아니다, ②가 맞다.")).extracting("rule").isEqualTo("correction");
  }

  @Test
  void namesBothReadingsWhereTwoStay() {
    assertThat(read(CITIES, "정답: ② 또는 ③"))
        .isEqualTo(
            new Reading.Ambiguous(List.of("2", "3"), "2 and 3 may be meant by \"② 또는 ③\" at 4"));
  }

  private static Consumer<Reading.Answer> number(int number) {
    return answer -> assertThat(answer.answer()).isEqualTo(Integer.toString(number));
  }

  private static Reading read(List<String> choices, String reply) {
    return Rubric.scorer(new ScorerSpec("choice", Map.of()))
        .read(Row.item("수도는?", choices, new Target.Choice(0)), reply);
  }
}
