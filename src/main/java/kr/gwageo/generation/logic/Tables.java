package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles of people round a table and at desks in two rows.
final class Tables {
  private Tables() {}

  /// Seats have no numbers: an arrangement is how they sit to each other, the first person at 0 and
  /// the others counted to the right hand.
  static Problem round(int level, Draw draw) {
    int count = level == 1 ? 5 : level == 2 ? 6 : 7;
    List<int[]> worlds =
        Arrangements.of(count, count).stream().filter(world -> world[0] == 0).toList();
    Deduction deduction = Deduction.ofAll(worlds);
    return Attempts.first(() -> {
      List<String> people = People.some(draw, count);
      int[] truth = draw.oneOf(worlds);
      List<Clue> all = roundClues(people, truth, level, draw);
      return deduction
          .clues(all, level, draw)
          .map(clues -> {
            int from = draw.below(count);
            int step = draw.oneOf(1, 2, count - 1, count - 2);
            String where =
                step == 1
                    ? "바로 오른쪽"
                    : step == 2 ? "오른쪽으로 두 번째" : step == count - 1 ? "바로 왼쪽" : "왼쪽으로 두 번째";
            String opening =
                Phrase.of(
                    draw.oneOf(
                        "%s %s 명이 원탁에 같은 간격으로 둘러앉아 가운데를 바라본다. 왼쪽과 오른쪽은 앉은 사람이 보는 방향으로 말하며, 다음 조건을 모두 지킨다.",
                        "둥근 식탁에 빈자리 없이 %s %s 명이 안쪽을 보고 앉았다. 왼쪽, 오른쪽은 그 자리에 앉은 사람의 왼손 쪽, 오른손 쪽이다. 다음은 모두 참이다."),
                    String.join(", ", people),
                    NumberWords.counted(count));
            int asked = Rows.holder(truth, (truth[from] + step) % count);
            List<String> circle = new ArrayList<>();
            for (int seat = 0; seat <= count; seat++) {
              circle.add(people.get(Rows.holder(truth, seat % count)));
            }
            return Rows.problem(
                opening,
                clues,
                Phrase.of(
                    draw.oneOf("%s의 %s 자리에 앉은 사람은 누구인가?", "%s의 %s에 앉은 사람은?"),
                    people.get(from),
                    where),
                people.get(asked),
                deduction.trace(clues) + " 오른쪽으로 돌아가며 " + String.join(" → ", circle) + " 순이다.");
          });
    });
  }

  private static List<Clue> roundClues(List<String> people, int[] truth, int level, Draw draw) {
    int count = people.size();
    List<Clue> strong = new ArrayList<>();
    List<Clue> weak = new ArrayList<>();
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        if (a != b) {
          roundPair(a, b, people, truth, draw, strong, weak);
        }
      }
    }
    List<Clue> clues = new ArrayList<>(draw.some(strong, 4 - level));
    clues.addAll(draw.some(weak, 16));
    return draw.shuffled(clues);
  }

  private static void roundPair(
      int a,
      int b,
      List<String> people,
      int[] truth,
      Draw draw,
      List<Clue> strong,
      List<Clue> weak) {
    int count = people.size();
    int step = Math.floorMod(truth[b] - truth[a], count);
    Object[] both = {people.get(a), people.get(b)};
    Predicate<int[]> same = at -> Math.floorMod(at[b] - at[a], count) == step;
    Predicate<int[]> either = at -> steps(at, a, b) == steps(truth, a, b);
    Predicate<int[]> neighbours = at -> steps(at, a, b) == 1;
    if (step == 1) {
      strong.add(
          Clue.of(draw.oneOf("%2[은/는] %1의 바로 오른쪽에 앉는다.", "%1[은/는] %2의 바로 왼쪽에 앉는다."), same, both));
    } else {
      weak.add(Clue.of("%1의 바로 오른쪽 사람은 %2[이/가] 아니다.", at -> (at[a] + 1) % count != at[b], both));
    }
    if (step == 2) {
      strong.add(Clue.of("%2[은/는] %1의 오른쪽으로 두 번째 자리에 앉는다.", same, both));
      weak.add(Clue.of("%1[과/와] %2[은/는] 한 사람을 사이에 두고 앉는다.", either, both));
    }
    if (a < b && neighbours.test(truth)) {
      weak.add(Clue.of("%1[과/와] %2[은/는] 이웃하여 앉는다.", neighbours, both));
    } else if (a < b) {
      weak.add(Clue.of("%1[과/와] %2[은/는] 이웃하여 앉지 않는다.", neighbours.negate(), both));
    }
    if (a < b && 2 * step == count) {
      weak.add(Clue.of("%1[과/와] %2[은/는] 마주 보고 앉는다.", either, both));
    }
  }

  /// How many seats apart two people are, the shorter way.
  private static int steps(int[] at, int a, int b) {
    int apart = Math.abs(at[a] - at[b]);
    return Math.min(apart, at.length - apart);
  }

  /// Desks in a front and a back row; an arrangement's place is row times columns plus column.
  static Problem rows(int level, Draw draw) {
    int columns = level == 1 ? 2 : 3;
    int people = level == 2 ? 5 : 2 * columns;
    Deduction deduction = Deduction.ofAll(Arrangements.of(people, 2 * columns));
    return Attempts.first(() -> {
      List<String> names = People.some(draw, people);
      int[] truth = draw.oneOf(deduction.worlds());
      List<Clue> all = deskClues(names, truth, columns, level, draw);
      return deduction
          .clues(all, level, draw)
          .map(clues -> {
            int asked = draw.below(people);
            String opening =
                Phrase.of(
                    draw.oneOf(
                        "교실에 책상이 앞줄과 뒷줄에 %1 개씩 있고, 줄마다 창가부터 1번 칸에서 %2번 칸까지 차례로 칸 번호를 매겼다. %3 %4 명이 한 칸에 한 사람씩 앉으며 %5%6 다음 조건을 모두 지킨다.",
                        "사무실 자리는 앞줄에 %1 개, 뒷줄에 %1 개이며, 두 줄 모두 문 쪽부터 차례로 1번 칸에서 %2번 칸까지 번호를 매겼다. %3 %4 명이 한 칸씩 쓰고 %5%6 다음은 모두 참이다."),
                    NumberWords.counted(columns),
                    columns,
                    String.join(", ", names),
                    NumberWords.counted(people),
                    people < 2 * columns ? "한 자리는 빈다." : "빈자리는 없다.",
                    Clue.sentences(clues).contains("바로 ") ? " 같은 번호의 앞줄과 뒷줄은 앞뒤로 붙어 있다." : "");
            List<String> places = new ArrayList<>();
            for (int place = 0; place < 2 * columns; place++) {
              places.add(desk(place, columns));
            }
            return Rows.problem(
                opening,
                clues,
                desk(truth[asked], columns) + "에 앉는 사람은 누구인가?",
                names.get(asked),
                deduction.trace(clues) + " " + Rows.shown(names, truth, places));
          });
    });
  }

  private static String desk(int place, int columns) {
    return (place < columns ? "앞줄 " : "뒷줄 ") + (place % columns + 1) + "번 칸";
  }

  private static List<Clue> deskClues(
      List<String> names, int[] truth, int columns, int level, Draw draw) {
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      int a = i;
      String one = names.get(a);
      boolean front = truth[a] < columns;
      clues.add(
          Clue.of("%s[은/는] %s에 앉는다.", at -> at[a] < columns == front, one, front ? "앞줄" : "뒷줄"));
      int column = draw.below(columns);
      boolean there = truth[a] % columns == column;
      clues.add(
          Clue.of(
              there ? "%s의 칸 번호는 %s번이다." : "%s의 칸 번호는 %s번이 아니다.",
              at -> at[a] % columns == column == there,
              one,
              column + 1));
      for (int j = 0; j < truth.length; j++) {
        if (i != j) {
          pair(a, j, names, truth, columns, draw, clues);
        }
      }
    }
    return draw.some(clues, Math.min(clues.size(), 16 + 2 * level));
  }

  private static void pair(
      int a, int b, List<String> names, int[] truth, int columns, Draw draw, List<Clue> clues) {
    Predicate<int[]> sameRow = at -> at[a] < columns == at[b] < columns;
    Predicate<int[]> behind = at -> at[b] == at[a] + columns;
    Predicate<int[]> smaller = at -> at[a] % columns < at[b] % columns;
    Predicate<int[]> beside = sameRow.and(at -> Math.abs(at[a] - at[b]) == 1);
    Object[] both = {names.get(a), names.get(b)};
    if (behind.test(truth)) {
      clues.add(
          Clue.of(draw.oneOf("%1의 바로 뒤에는 %2[이/가] 앉는다.", "%2의 바로 앞에는 %1[이/가] 앉는다."), behind, both));
    }
    if (smaller.test(truth) && draw.heads()) {
      clues.add(Clue.of("%1의 칸 번호는 %2의 칸 번호보다 작다.", smaller, both));
    }
    if (beside.test(truth) && a < b) {
      clues.add(Clue.of("%1[과/와] %2[은/는] 같은 줄의 이웃한 칸에 앉는다.", beside, both));
    } else if (a < b && draw.heads()) {
      clues.add(Clue.of("%1[과/와] %2[은/는] 같은 줄의 이웃한 칸에 앉지 않는다.", beside.negate(), both));
    }
    if (a < b && draw.heads()) {
      boolean same = sameRow.test(truth);
      clues.add(
          Clue.of(
              same ? "%1[과/와] %2[은/는] 같은 줄에 앉는다." : "%1[과/와] %2[은/는] 서로 다른 줄에 앉는다.",
              at -> sameRow.test(at) == same,
              both));
    }
  }
}
