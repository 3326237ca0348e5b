package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems on what counts what: days, bundles, and the two kinds of numerals before counters.
final class NumeralCounters {
  private static final List<String> WORKS =
      List.of(
          "모내기", "김매기", "벼 베기", "고추 따기", "담장 고치기", "지붕 고치기", "벽 칠하기", "우물 파기", "책 정리", "답사",
          "합숙 훈련", "연극 연습", "전시 준비", "둘레길 걷기", "자전거 여행", "김장 준비");

  /// What is sold in a bundle with a name of its own.
  ///
  /// @param counter of one piece
  private record Bundle(String thing, String bundle, int size, String counter) {}

  /// By the entries of 표준국어대사전.
  private static final List<Bundle> BUNDLES =
      List.of(
          new Bundle("고등어", "손", 2, "마리"),
          new Bundle("조기", "두름", 20, "마리"),
          new Bundle("북어", "쾌", 20, "마리"),
          new Bundle("오징어", "축", 20, "마리"),
          new Bundle("낙지", "코", 20, "마리"),
          new Bundle("오이", "거리", 50, "개"),
          new Bundle("가지", "거리", 50, "개"),
          new Bundle("마늘", "접", 100, "개"),
          new Bundle("감", "접", 100, "개"),
          new Bundle("달걀", "꾸러미", 10, "개"),
          new Bundle("바늘", "쌈", 24, "개"),
          new Bundle("김", "톳", 100, "장"),
          new Bundle("미역", "뭇", 10, "장"),
          new Bundle("한지", "권", 20, "장"));

  private NumeralCounters() {}

  static Problem days(int level, Draw draw) {
    int parts = level + 1;
    List<String> works = draw.some(WORKS, parts);
    String person = People.some(draw, 1).getFirst();
    List<String> told = new ArrayList<>();
    List<String> work = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < parts; i++) {
      int days = draw.between(level == 1 ? 2 : 3, level == 1 ? 10 : 7);
      total += days;
      told.add("%s %s".formatted(works.get(i) + "에", NumberWords.days(days)));
      work.add(NumberWords.days(days) + "=" + days);
    }
    String story =
        "%s 쉬는 날 없이 다음 일을 했는데, %s 걸렸다. 일은 적힌 차례로 하나씩 했다."
            .formatted(Josa.after(person, "은/는"), Josa.after(String.join(", ", told), "이/가"));
    int steps = 2 * parts;
    if (level >= 2) {
      int overlap = draw.between(1, 2);
      total -= overlap;
      steps++;
      story +=
          " 다만 %s의 마지막 %s 동안은 그다음 일인 %s도 함께 했다."
              .formatted(works.get(0), NumberWords.days(overlap), works.get(1));
      work.add("겹친 날 " + overlap + "일은 한 번만 센다");
    }
    String question =
        story
            + draw.oneOf(
                " 첫날부터 마지막 날까지 모두 며칠인가? ‘하루, 이틀, 사흘’처럼 고유어로 답하시오.",
                " 일을 모두 마치기까지 걸린 날수를 ‘하루, 이틀, 사흘’과 같은 고유어로 나타내면?");
    Set<String> accepted = new LinkedHashSet<>(List.of(NumberWords.days(total)));
    if (total == 15) {
      accepted.add("보름");
    }
    if (total > 20) {
      accepted.add("스무날 " + NumberWords.days(total - 20));
    }
    String rationale =
        "%s. 모두 %d일이므로 ‘%s’이다.".formatted(String.join(", ", work), total, NumberWords.days(total));
    return Problem.text(question, List.copyOf(accepted), steps, rationale);
  }

  static Problem bundles(int level, Draw draw) {
    String counter = draw.oneOf("마리", "개", "개", "장");
    List<Bundle> fitting =
        BUNDLES.stream().filter(bundle -> bundle.counter().equals(counter)).toList();
    List<Bundle> chosen = draw.some(fitting, level);
    List<String> parts = new ArrayList<>();
    StringBuilder sum = new StringBuilder();
    int total = 0;
    for (Bundle bundle : chosen) {
      int count = draw.between(2, 15);
      int loose = draw.between(1, bundle.size() - 1);
      String bundles = NumberWords.ownBefore(count) + " " + bundle.bundle();
      parts.add(
          "%s %s 낱%s %d%s"
              .formatted(bundle.thing(), Josa.after(bundles, "과/와"), counter, loose, counter));
      total += count * bundle.size() + loose;
      sum.append(sum.isEmpty() ? "" : " + ")
          .append("%d×%d + %d".formatted(count, bundle.size(), loose));
    }
    String sold = "";
    if (level == 3) {
      Bundle first = chosen.getFirst();
      sold = " 이 가운데 %s 한 %s 팔았다.".formatted(first.thing(), Josa.after(first.bundle(), "을/를"));
      total -= first.size();
      sum.append(" - ").append(first.size());
    }
    String question =
        draw.oneOf(
                "%s네 가게에 %s 있다.%s %s 모두 몇 %s인가? 묶음의 크기는 표준국어대사전의 풀이를 따르고, 아라비아 숫자로 답하시오.",
                "%s네 창고에 %s 있었다.%s %s 합하면 몇 %s인가? 묶음을 세는 말은 표준국어대사전의 풀이를 따르고, 아라비아 숫자로 답하시오.")
            .formatted(
                People.some(draw, 1).getFirst(),
                Josa.after(String.join(", ", parts), "이/가"),
                sold,
                level == 3 ? "남은 것은" : "이것은",
                counter);
    String sizes =
        chosen.stream()
            .map(bundle ->
                "%s 한 %s %d%s"
                    .formatted(
                        bundle.thing(), Josa.after(bundle.bundle(), "은/는"), bundle.size(), counter))
            .collect(Collectors.joining(", "));
    return Problem.text(
        question,
        NumberWords.figures(total, counter),
        3 * level + level / 3,
        "%s이다. %s = %d(%s)".formatted(sizes, sum, total, counter));
  }

  /// A phrase with a numeral in it.
  ///
  /// @param phrase with `#` where the numeral stands
  /// @param most the highest numeral that fits
  /// @param own whether it is read in native words
  private record Phrase(String phrase, int most, boolean own) {}

  /// Counters that go with one kind of numeral alone, up to these numbers.
  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase("강아지 #마리", 19, true),
          new Phrase("소나무 #그루", 19, true),
          new Phrase("운동화 #켤레", 19, true),
          new Phrase("장미 #송이", 19, true),
          new Phrase("연필 #자루", 19, true),
          new Phrase("공책 #권", 19, true),
          new Phrase("한복 #벌", 19, true),
          new Phrase("보리차 #잔", 19, true),
          new Phrase("트럭 #대", 19, true),
          new Phrase("고깃배 #척", 19, true),
          new Phrase("기와집 #채", 19, true),
          new Phrase("#살 난 아이", 12, true),
          new Phrase("낮 #시", 12, true),
          new Phrase("건물 #층", 30, false),
          new Phrase("불고기 #인분", 19, false),
          new Phrase("아파트 #동", 30, false),
          new Phrase("객실 #호", 30, false),
          new Phrase("책 #쪽", 99, false),
          new Phrase("초등학교 #학년", 6, false),
          new Phrase("할부 #개월", 36, false),
          new Phrase("기온 #도", 36, false),
          new Phrase("길이 #미터", 99, false),
          new Phrase("무게 #킬로그램", 99, false),
          new Phrase("제한 시간 #분", 59, false),
          new Phrase("우표 #원", 900, false),
          new Phrase("할인율 #퍼센트", 99, false));

  static Problem aloud(int level, Draw draw) {
    int count = level + 1;
    List<Phrase> phrases = draw.some(PHRASES, count);
    if (phrases.stream().map(Phrase::own).distinct().count() == 1) {
      return aloud(level, draw);
    }
    List<String> shown = new ArrayList<>();
    List<String> said = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int number = draw.between(phrase.own() ? 1 : 2, phrase.most());
      String word = phrase.own() ? NumberWords.ownBefore(number) : NumberWords.sino(number);
      shown.add(phrase.phrase().replace("#", Integer.toString(number)));
      said.add(word);
      whole.add(phrase.phrase().replace("#", word + " "));
    }
    String question =
        draw.oneOf(
                "다음 말에 나오는 숫자를 자연스럽게 읽어, 숫자 부분만 한글로 차례대로 적으면?\n‘%s’",
                "아래 말을 읽을 때 숫자를 어떻게 읽는지 그 부분만 맞춤법에 맞게 한글로 차례대로 적은 것은?\n‘%s’",
                "‘%s’ 이 말을 읽을 때 숫자에 해당하는 부분을 차례대로 한글로 적으면?")
            .formatted(String.join(", ", shown));
    return Problem.text(
        question,
        List.of(String.join(", ", said), String.join(", ", whole)),
        2 * count,
        "단위에 따라 고유어 수나 한자어 수를 쓴다: " + String.join(", ", whole) + ".");
  }
}
