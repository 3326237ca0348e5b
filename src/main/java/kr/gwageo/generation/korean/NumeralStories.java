package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems told with native number words.
final class NumeralStories {

  /// A native word for a number that is not sure.
  private record Rough(String word, int least, int most) {}

  /// By the entries of 표준국어대사전.
  private static final List<Rough> ROUGH =
      List.of(
          new Rough("두세", 2, 3),
          new Rough("두서너", 2, 4),
          new Rough("서너", 3, 4),
          new Rough("네댓", 4, 5),
          new Rough("대여섯", 5, 6),
          new Rough("예닐곱", 6, 7),
          new Rough("일고여덟", 7, 8),
          new Rough("엳아홉", 8, 9));

  private NumeralStories() {}

  static Problem ages(int level, Draw draw) {
    List<String> people = People.some(draw, level + 1);
    int age = draw.between(31, 62);
    List<String> facts = new ArrayList<>();
    facts.add("%s %s 살이다.".formatted(topic(people.getFirst()), NumberWords.ownBefore(age)));
    List<String> work = new ArrayList<>(List.of(people.getFirst() + " " + age));
    for (int i = 1; i < people.size(); i++) {
      int gap = draw.between(2, 13);
      boolean older = draw.heads();
      age += older ? gap : -gap;
      String more = older ? draw.oneOf("많다", "위이다") : draw.oneOf("적다", "아래이다");
      facts.add(
          "%s %s보다 %s 살 %s."
              .formatted(
                  topic(people.get(i)), people.get(i - 1), NumberWords.ownBefore(gap), more));
      work.add(
          "%s %d%s%d=%d"
              .formatted(
                  people.get(i), older ? age - gap : age + gap, older ? "+" : "-", gap, age));
    }
    List<String> told = level == 3 ? draw.shuffled(facts) : facts;
    String last = people.getLast();
    String ask =
        draw.oneOf(
            topic(last) + " 몇 살인지 고유어 수로 적으면?",
            last + "의 나이는 몇 살인가? 고유어로 답하시오.",
            "이때 " + last + "의 나이를 고유어 수로 나타내면?");
    String question = String.join(" ", told) + " " + ask;
    return Problem.text(
        question,
        List.of(
            NumberWords.ownBefore(age) + " 살", NumberWords.ownBefore(age), NumberWords.own(age)),
        2 * level + 1,
        String.join(", ", work) + ". " + age + "살은 ‘" + NumberWords.ownBefore(age) + " 살’이다.");
  }

  private static String topic(String name) {
    return Josa.after(name, "은/는");
  }

  /// A place in a line, counted from its front or its back.
  static Problem line(int level, Draw draw) {
    List<String> people = People.some(draw, 3);
    int front = draw.between(6, 36);
    int back = draw.between(6, 36);
    int total = front + back - 1;
    String where = draw.oneOf("매표소 앞에", "운동장에", "버스 정류장에", "식당 앞에", "체육관에", "놀이 기구 앞에");
    StringBuilder story =
        new StringBuilder(
            "%s 사람들이 한 줄로 서 있다. %s 앞에서 %s 번째이고 뒤에서 %s 번째이다."
                .formatted(where, topic(people.getFirst()), nth(front), nth(back)));
    String work = "줄의 길이는 %d+%d-1=%d".formatted(front, back, total);
    String ask = " 줄을 선 사람은 모두 몇 명인가? 고유어 수로 답하시오.";
    int answer = total;
    if (level >= 2) {
      int left = draw.between(2, 5);
      story.append(" 잠시 뒤 맨 앞의 %s 명이 빠져나갔다.".formatted(NumberWords.ownBefore(left)));
      answer -= left;
      work += ", %d명이 빠져 %d".formatted(left, answer);
      ask = " 지금 줄을 선 사람은 모두 몇 명인가? 고유어 수로 답하시오.";
    }
    if (level == 3) {
      int came = draw.between(3, 19);
      int place = draw.between(1, came);
      story.append(
          " 그 뒤 줄 끝에 %s 명이 더 와서 섰는데, %s 새로 온 사람 가운데 %s 번째로 섰다."
              .formatted(NumberWords.ownBefore(came), topic(people.get(1)), nth(place)));
      answer += place;
      work += ", %s의 자리는 앞에서 %d번째".formatted(people.get(1), answer);
      ask = " %s 지금 앞에서 몇 번째인가? 고유어 수로 답하시오.".formatted(topic(people.get(1)));
    }
    String unit = level == 3 ? "번째" : "명";
    List<String> accepted = new ArrayList<>();
    String word = NumberWords.ownBefore(answer);
    accepted.add((level == 3 ? nth(answer) : word) + " " + unit);
    accepted.addAll(List.of(word, word + " " + unit, NumberWords.own(answer)));
    return Problem.text(
        story + ask, List.copyOf(new LinkedHashSet<>(accepted)), 2 * level + 1, work + "이다.");
  }

  /// The word before 번째.
  private static String nth(int number) {
    return number == 1 ? "첫" : NumberWords.ownBefore(number);
  }

  static Problem rough(int level, Draw draw) {
    List<Rough> words = draw.some(ROUGH, 4);
    boolean most = draw.heads();
    List<String> things = draw.some(THINGS, 2);
    List<String> people = People.some(draw, 2);
    StringBuilder story = new StringBuilder("어림수는 그 말이 나타낼 수 있는 수 가운데 어느 하나를 가리킨다고 하자. ");
    Rough each = words.get(0);
    Rough groups = words.get(1);
    int sure = draw.between(11, 39);
    if (level == 1) {
      story.append(
          "%s %s %s 개씩 담은 봉지 %s 개를 %s."
              .formatted(
                  topic(people.get(0)),
                  Josa.after(things.get(0), "을/를"),
                  each.word(),
                  NumberWords.ownBefore(sure),
                  draw.oneOf("샀다", "받았다", "만들었다", "옮겼다")));
      int answer = sure * (most ? each.most() : each.least());
      String work =
          "한 봉지에 %s개이므로 %d×%d=%d"
              .formatted(
                  most ? "많아야 " + each.most() : "적어도 " + each.least(),
                  sure,
                  most ? each.most() : each.least(),
                  answer);
      return counted(story + asked(things.get(0), most), answer, 3, work);
    }
    int one = most ? each.most() * groups.most() : each.least() * groups.least();
    story.append(
        "%s %s %s 개씩 담은 봉지를 %s 개 %s."
            .formatted(
                topic(people.get(0)),
                Josa.after(things.get(0), "을/를"),
                each.word(),
                groups.word(),
                draw.oneOf("샀다", "받았다", "만들었다")));
    String work =
        "%d×%d=%d"
            .formatted(
                most ? each.most() : each.least(), most ? groups.most() : groups.least(), one);
    if (level == 2) {
      story.append(" 낱개로도 %s 개가 더 있다.".formatted(NumberWords.ownBefore(sure)));
      return counted(
          story + asked(things.get(0), most),
          one + sure,
          5,
          work + ", %d+%d=%d".formatted(one, sure, one + sure));
    }
    Rough given = words.get(2);
    Rough takers = words.get(3);
    int less = most ? given.least() * takers.least() : given.most() * takers.most();
    int answer = one + 30 * sure - less;
    story.append(
        " 따로 서른 개씩 든 상자도 %s 개 있다. 이 %s %s 개씩 이웃 %s 집에 나누어 주었다."
            .formatted(
                NumberWords.ownBefore(sure),
                Josa.after(things.get(0), "을/를"),
                given.word(),
                takers.word()));
    work +=
        ", 상자에 30×%d=%d, 나누어 준 것은 %d이므로 %d+%d-%d=%d"
            .formatted(sure, 30 * sure, less, one, 30 * sure, less, answer);
    return counted(story + " 남은" + asked(things.get(0), most), answer, 8, work);
  }

  private static final List<String> THINGS =
      List.of("귤", "사탕", "구슬", "단추", "호두", "감자", "밤", "풍선", "송편", "찐빵", "조개", "살구", "만두", "곶감");

  private static String asked(String thing, boolean most) {
    return " %s %s 몇 개인가? 아라비아 숫자로 답하시오."
        .formatted(Josa.after(thing, "은/는"), most ? "가장 많으면" : "가장 적으면");
  }

  private static Problem counted(String question, int answer, int steps, String work) {
    return Problem.text(question, NumberWords.figures(answer, "개"), steps, work + "(개)이다.");
  }
}
