package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Number words: Sino-Korean and native, large numbers, and what counts what.
public final class Numerals implements Workshop {

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("read-large-number", Numerals::read),
        new Structure("sum-of-number-words", Numerals::sum),
        new Structure("ages-in-native-words", NumeralStories::ages),
        new Structure("places-in-line", NumeralStories::line),
        new Structure("rough-numbers", NumeralStories::rough),
        new Structure("native-days", NumeralCounters::days),
        new Structure("bundles", NumeralCounters::bundles),
        new Structure("counters-aloud", NumeralCounters::aloud),
        new Structure("date-and-time-aloud", ClockWords::aloud));
  }

  /// Something of which there may be this many.
  ///
  /// @param subject with `%s` where the number stands
  /// @param digits at most
  private record Amount(String subject, String unit, int digits) {}

  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("이 도서관이 소장한 책은 %s이다.", "권", 8),
          new Amount("이 나라의 인구는 %s이다.", "명", 8),
          new Amount("올해 거둔 성금은 모두 %s이다.", "원", 12),
          new Amount("공장에서 만든 나사는 모두 %s이다.", "개", 12),
          new Amount("이 누리집을 찾은 사람은 지금까지 %s이다.", "명", 8),
          new Amount("조합의 올해 예산은 %s이다.", "원", 12),
          new Amount("이 산에 심은 나무는 %s이다.", "그루", 8),
          new Amount("두 별 사이의 거리는 %s이다.", "킬로미터", 12));

  private static Problem read(int level, Draw draw) {
    int digits =
        switch (level) {
          case 1 -> draw.between(4, 5);
          case 2 -> draw.between(7, 8);
          default -> draw.between(10, 12);
        };
    long number = draw.between(1, 9);
    int spoken = 1;
    for (int i = 1; i < digits; i++) {
      int digit = draw.below(3) == 0 ? 0 : draw.between(1, 9);
      number = number * 10 + digit;
      spoken += digit > 0 ? 1 : 0;
    }
    Amount amount = draw.oneOf(AMOUNTS.stream().filter(some -> some.digits() >= digits).toList());
    String figure = "%,d%s".formatted(number, amount.unit());
    String sentence = amount.subject().replace("%s", figure);
    String question =
        draw.oneOf(
                "다음 문장에 나오는 수를 읽는 대로, 맞춤법에 맞게 한글로 적으면? (단위는 빼고 수만 적는다.)\n‘%s’",
                "‘%s’ 이 문장의 수를 우리말로 읽을 때 그 수만 한글로 적은 것은?",
                "다음 문장의 수를 한글로 바꾸어 쓰려고 한다. 수에 해당하는 부분만 맞춤법에 맞게 적으면?\n‘%s’")
            .formatted(sentence);
    List<String> ways = new ArrayList<>(NumberWords.sinoWays(number));
    for (String way : NumberWords.sinoWays(number)) {
      ways.add(way + amount.unit());
    }
    String rationale =
        "네 자리씩 끊어 만·억 단위로 읽는다. 0인 자리는 읽지 않는다. %s %s 읽는다."
            .formatted(
                Josa.after("%,d".formatted(number), "은/는"),
                Josa.after("‘" + NumberWords.sino(number) + "’", "으로/로"));
    return Problem.text(question, ways, spoken + (digits - 1) / 4, rationale);
  }

  private static Problem sum(int level, Draw draw) {
    int count = level + 1;
    List<String> people = People.some(draw, count);
    long total = 0;
    StringBuilder story = new StringBuilder();
    List<String> work = new ArrayList<>();
    String thing = draw.oneOf("기부금", "성금", "곗돈", "회비");
    for (int i = 0; i < count; i++) {
      boolean taken = i == 2 && draw.heads();
      long amount = 10L * draw.between(taken ? 1 : 1_001, taken ? 1_000 : 900_000);
      total += taken ? -amount : amount;
      String words = "‘" + NumberWords.sino(amount) + " 원’";
      String name = Josa.after(people.get(i), "이/가");
      story.append(
          taken
              ? " 그 가운데 %s %s을 찾아 썼다.".formatted(name, words)
              : " %s %s을 %s.".formatted(name, words, draw.oneOf("냈다", "보탰다", "내놓았다")));
      work.add((taken ? "- " : i == 0 ? "" : "+ ") + "%,d".formatted(amount));
    }
    String question =
        draw.oneOf(
                "%s 모은다.%s 지금 있는 돈은 모두 몇 원인가? 아라비아 숫자로 나타내시오.",
                "%s 다음과 같이 모았다.%s 이렇게 하여 지금 있는 돈은 모두 몇 원인지 아라비아 숫자로 쓰면?",
                "여럿이 %s 모았다.%s 모인 돈이 지금 얼마인지 ‘원’을 단위로 하여 아라비아 숫자로 나타내면?")
            .formatted(Josa.after(thing, "을/를"), story);
    return Problem.text(
        question,
        NumberWords.figures(total, "원"),
        2 * count - 1,
        "한글로 적은 금액을 숫자로 바꾸어 셈한다. %s = %,d(원)".formatted(String.join(" ", work), total));
  }
}
