package kr.gwageo.rehearsal;

import java.util.List;
import kr.gwageo.domain.spec.Service.Style;

/// An answer in natural Korean.
///
/// @param text what the model writes
/// @param reasoning what it writes into a field for thoughts, empty where it does not
record Wording(String text, String reasoning) {
  private static final List<String> TERSE = List.of("%s", "정답: %s", "답: %s");
  private static final List<String> SENTENCES =
      List.of("따라서 답은 %s입니다.", "정답은 %s입니다.", "이 문제의 정답은 %s입니다.");
  private static final List<String> FIRST_STEPS =
      List.of("먼저 문제에서 묻는 것을 확인하겠습니다.", "주어진 조건을 차례로 정리해 보겠습니다.", "질문의 핵심부터 살펴보겠습니다.");
  private static final List<String> SECOND_STEPS =
      List.of("확인한 내용을 모으면 답을 정할 수 있습니다.", "조건에 맞지 않는 경우를 빼면 답이 분명해집니다.", "이 내용을 바탕으로 답을 구합니다.");
  private static final List<String> THOUGHTS =
      List.of(
          "처음에는 %2$s 같았다. 조건을 다시 읽어 보니 맞지 않는다. %1$s 쪽이 맞다.",
          "%2$s일 수도 있지만 근거가 부족하다. 다시 따져 보면 %1$s로 보는 것이 옳다.",
          "문제를 다시 읽자. %2$s는 아닌 것 같다. 그렇다면 %1$s.");
  private static final List<String> FINALS =
      List.of("정답: %s", "따라서 최종 답은 \\boxed{%s}입니다.", "\\boxed{%s}");

  /// @param answer what to answer
  /// @param other what to think of on the way, in a style that thinks
  /// @param choice whether the answer is the number of a choice
  static Wording of(Style style, String answer, String other, boolean choice, Chance chance) {
    String last = "정답: " + answer;
    return switch (style) {
      case TERSE -> said(chance.oneOf(TERSE, "wording").formatted(answer));
      case SENTENCE ->
          said(chance.oneOf(SENTENCES, "wording").formatted(choice ? answer + "번" : answer));
      case STEPS ->
          said(
              chance.oneOf(FIRST_STEPS, "first step")
                  + " "
                  + chance.oneOf(SECOND_STEPS, "second step")
                  + "\n"
                  + last);
      case THINKING -> thinking(answer, other, chance);
    };
  }

  private static Wording said(String text) {
    return new Wording(text, "");
  }

  private static Wording thinking(String answer, String other, Chance chance) {
    String thoughts = chance.oneOf(THOUGHTS, "thoughts").formatted(answer, other);
    String text = chance.oneOf(FINALS, "wording").formatted(answer);
    return chance.uniform("field") < 0.5
        ? new Wording(text, thoughts)
        : said("<think>\n" + thoughts + "\n</think>\n\n" + text);
  }

  /// What a token limit leaves of it: half of the first thing the model writes.
  Wording half() {
    return reasoning.isEmpty() ? said(half(text)) : new Wording("", half(reasoning));
  }

  private static String half(String text) {
    int characters = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, characters / 2));
  }
}
