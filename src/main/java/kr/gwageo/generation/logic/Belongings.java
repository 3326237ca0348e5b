package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles in which each person has a seat and a drink of their own.
final class Belongings {
  private static final List<String> DRINKS =
      List.of("커피", "녹차", "우유", "식혜", "수정과", "유자차", "보리차", "콜라", "사이다", "오미자차", "율무차", "생강차");

  private Belongings() {}

  /// An arrangement holds the seats of the people and then the drinks of the people.
  static Problem drinks(int level, Draw draw) {
    int count = level == 1 ? 3 : 4;
    List<int[]> one = Arrangements.of(count, count);
    Deduction deduction = Deduction.ofAll(KNOWN.get(count - 3));
    return Attempts.first(() -> {
      List<String> people = People.some(draw, count);
      List<String> drinks = draw.some(DRINKS, count);
      int[] seats = draw.oneOf(one);
      int[] cups = draw.oneOf(one);
      int[] truth = Arrangements.pairs(List.of(seats), List.of(cups)).getFirst();
      List<Clue> all = clues(people, drinks, truth, level, draw);
      return deduction
          .clues(all, level, draw)
          .map(clues -> {
            int asked = draw.below(count);
            String question =
                draw.heads()
                    ? Phrase.of("%s[을/를] 마시는 사람은 누구인가?", drinks.get(cups[asked]))
                    : Phrase.of("%s번 자리에 앉아 있는 사람은 누구인가?", seats[asked] + 1);
            String opening =
                Phrase.of(
                    draw.oneOf(
                        "찻집의 긴 탁자에 왼쪽부터 1번에서 %2번까지 자리가 있다. %1[이/가] 한 자리씩 앉아 %3 가운데 하나씩, 서로 다른 것을 마신다. 다음은 모두 참이다.",
                        "%1 %4 명이 왼쪽부터 차례로 1번에서 %2번까지인 자리에 나란히 앉아 저마다 다른 음료를 마신다. 음료는 %3이다. 다음 조건을 모두 만족한다."),
                    String.join(", ", people),
                    count,
                    String.join(", ", drinks),
                    NumberWords.counted(count));
            List<String> had =
                IntStream.range(0, count)
                    .mapToObj(seat -> Rows.holder(seats, seat))
                    .map(person -> people.get(person) + "(" + drinks.get(cups[person]) + ")")
                    .toList();
            return Rows.problem(
                opening,
                clues,
                question,
                people.get(asked),
                deduction.trace(clues) + " 왼쪽부터 " + String.join(", ", had) + " 순이다.");
          });
    });
  }

  private static final List<List<int[]>> KNOWN =
      IntStream.of(3, 4)
          .mapToObj(n -> Arrangements.pairs(Arrangements.of(n, n), Arrangements.of(n, n)))
          .toList();

  private static List<Clue> clues(
      List<String> people, List<String> drinks, int[] truth, int level, Draw draw) {
    int count = people.size();
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int a = i;
      String person = people.get(a);
      int cup = draw.below(count);
      boolean drinks1 = truth[count + a] == cup;
      clues.add(
          Clue.of(
              drinks1 ? "%s[은/는] %s[을/를] 마신다." : "%s[은/는] %s[을/를] 마시지 않는다.",
              at -> at[count + a] == cup == drinks1,
              person,
              drinks.get(cup)));
      int seat = draw.below(count);
      int d = truth[count + a];
      boolean sits = truth[a] == seat;
      clues.add(
          Clue.of(
              sits ? "%s[을/를] 마시는 사람은 %s번 자리에 앉는다." : "%s[을/를] 마시는 사람은 %s번 자리에 앉지 않는다.",
              at -> seatOf(at, d) == seat == sits,
              drinks.get(d),
              seat + 1));
      clues.add(
          Clue.of(
              "%s[은/는] %s번 자리나 %s번 자리에 앉는다.",
              at -> at[a] == truth[a] || at[a] == (truth[a] + 1) % count,
              person,
              Math.min(truth[a], (truth[a] + 1) % count) + 1,
              Math.max(truth[a], (truth[a] + 1) % count) + 1));
      for (int j = 0; j < count; j++) {
        if (i != j) {
          pair(a, j, people, drinks, truth, draw, clues);
        }
      }
    }
    return draw.some(clues, Math.min(clues.size(), 14 + 4 * level));
  }

  private static void pair(
      int a,
      int b,
      List<String> people,
      List<String> drinks,
      int[] truth,
      Draw draw,
      List<Clue> clues) {
    int count = people.size();
    int mine = truth[count + a];
    int yours = truth[count + b];
    Predicate<int[]> before = at -> seatOf(at, mine) < seatOf(at, yours);
    Predicate<int[]> beside = at -> Math.abs(at[a] - seatOf(at, yours)) == 1;
    Predicate<int[]> justRight = at -> seatOf(at, yours) == seatOf(at, mine) + 1;
    if (justRight.test(truth)) {
      clues.add(
          Clue.of(
              "%s[을/를] 마시는 사람의 바로 오른쪽에 %s[을/를] 마시는 사람이 앉는다.",
              justRight, drinks.get(mine), drinks.get(yours)));
    } else if (before.test(truth) && draw.heads()) {
      clues.add(
          Clue.of(
              "%s[을/를] 마시는 사람은 %s[을/를] 마시는 사람보다 왼쪽에 앉는다.",
              before, drinks.get(mine), drinks.get(yours)));
    }
    if (beside.test(truth)) {
      clues.add(
          Clue.of("%s[은/는] %s[을/를] 마시는 사람과 바로 옆에 앉는다.", beside, people.get(a), drinks.get(yours)));
    }
    Predicate<int[]> left = at -> at[a] < at[b];
    if (left.test(truth) && draw.heads()) {
      clues.add(Clue.of("%s[은/는] %s보다 왼쪽에 앉는다.", left, people.get(a), people.get(b)));
    }
  }

  /// The seat of whoever has this drink.
  private static int seatOf(int[] at, int drink) {
    int count = at.length / 2;
    for (int person = 0; person < count; person++) {
      if (at[count + person] == drink) {
        return at[person];
      }
    }
    return -1;
  }
}
