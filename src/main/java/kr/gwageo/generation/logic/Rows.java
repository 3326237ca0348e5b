package kr.gwageo.generation.logic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.logic.Line.Kind;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles of people in one line: seats in a row, floors of which some are empty, places in a race.
final class Rows {
  private static final Map<Kind, List<String>> SEATS =
      Map.ofEntries(
          Map.entry(Kind.AT, List.of("%1[은/는] %2 의자에 앉는다.", "%2 의자에는 %1[이/가] 앉는다.")),
          Map.entry(Kind.NOT_AT, List.of("%1[은/는] %2 의자에 앉지 않는다.")),
          Map.entry(Kind.EITHER, List.of("%1[은/는] %2 의자나 %3 의자에 앉는다.", "%1의 의자는 %2 또는 %3이다.")),
          Map.entry(Kind.END, List.of("%1[은/는] 양 끝 의자 가운데 하나에 앉는다.")),
          Map.entry(Kind.INNER, List.of("%1[은/는] 양 끝 의자에는 앉지 않는다.")),
          Map.entry(Kind.ODD, List.of("%1[은/는] 홀수 번호 의자에 앉는다.", "%1의 의자 번호는 홀수이다.")),
          Map.entry(Kind.EVEN, List.of("%1[은/는] 짝수 번호 의자에 앉는다.", "%1의 의자 번호는 짝수이다.")),
          Map.entry(Kind.BEFORE, List.of("%1[은/는] %2보다 왼쪽에 앉는다.", "%2의 의자 번호는 %1의 의자 번호보다 크다.")),
          Map.entry(Kind.NEXT, List.of("%1[과/와] %2[은/는] 바로 옆에 붙어 앉는다.", "%1의 바로 옆에는 %2[이/가] 앉는다.")),
          Map.entry(
              Kind.NOT_NEXT,
              List.of("%1[과/와] %2[은/는] 바로 옆에 붙어 앉지 않는다.", "%1의 바로 옆에는 %2[이/가] 앉지 않는다.")),
          Map.entry(Kind.AHEAD, List.of("%2의 의자 번호는 %1의 의자 번호보다 %3만큼 크다.")),
          Map.entry(
              Kind.APART, List.of("%1[과/와] %2 사이에는 %3 명이 앉는다.", "%2[과/와] %1 사이에 앉는 사람은 %3 명이다.")));

  private static final Map<Kind, List<String>> FLOORS =
      Map.ofEntries(
          Map.entry(Kind.AT, List.of("%1[은/는] %2에 산다.", "%2에는 %1[이/가] 산다.")),
          Map.entry(Kind.NOT_AT, List.of("%1[은/는] %2에 살지 않는다.")),
          Map.entry(Kind.EITHER, List.of("%1[은/는] %2이나 %3에 산다.")),
          Map.entry(Kind.END, List.of("%1[은/는] 맨 아래층이나 맨 위층에 산다.")),
          Map.entry(Kind.INNER, List.of("%1[은/는] 맨 아래층에도 맨 위층에도 살지 않는다.")),
          Map.entry(Kind.ODD, List.of("%1[은/는] 홀수 층에 산다.")),
          Map.entry(Kind.EVEN, List.of("%1[은/는] 짝수 층에 산다.")),
          Map.entry(Kind.BEFORE, List.of("%1[은/는] %2보다 아래층에 산다.", "%2[은/는] %1보다 위층에 산다.")),
          Map.entry(Kind.NEXT, List.of("%1[과/와] %2[은/는] 바로 위아래 층에 산다.")),
          Map.entry(Kind.NOT_NEXT, List.of("%1[과/와] %2[은/는] 바로 위아래 층에 살지 않는다.")),
          Map.entry(Kind.AHEAD, List.of("%2[은/는] %1보다 %4 층 위에 산다.", "%1[은/는] %2보다 %4 층 아래에 산다.")),
          Map.entry(Kind.APART, List.of("%1[이/가] 사는 층과 %2[이/가] 사는 층 사이에는 층이 %3 개 있다.")));

  private static final Map<Kind, List<String>> RACE =
      Map.of(
          Kind.NOT_AT, List.of("%1[은/는] %2[이/가] 아니다."),
          Kind.INNER, List.of("%1[은/는] 1등도 꼴찌도 아니다."),
          Kind.ODD, List.of("%1의 등수는 홀수이다."),
          Kind.EVEN, List.of("%1의 등수는 짝수이다."),
          Kind.BEFORE,
              List.of("%1[은/는] %2보다 먼저 들어왔다.", "%2[은/는] %1보다 늦게 들어왔다.", "%2의 등수는 %1의 등수보다 뒤이다."),
          Kind.NEXT, List.of("%1[과/와] %2[은/는] 등수가 바로 이어진다."),
          Kind.AHEAD, List.of("%2[은/는] %1보다 %3등 뒤이다."),
          Kind.APART, List.of("%1[과/와] %2 사이에 들어온 사람은 %3 명이다."));

  private Rows() {}

  static Problem seats(int level, Draw draw) {
    int count = level == 1 ? 5 : 6;
    Deduction deduction = Deduction.ofAll(Arrangements.of(count, count));
    Line line = new Line(SEATS, places(count, "번"));
    return Attempts.first(() -> {
      List<String> people = People.some(draw, count);
      int[] truth = draw.oneOf(deduction.worlds());
      int place = draw.below(count);
      String answer = people.get(holder(truth, place));
      return deduction
          .clues(line.clues(people, truth, 4 - level, draw), level, draw)
          .filter(clues -> !Clue.tells(clues, answer, line.places().get(place)))
          .map(clues -> {
            String scene =
                draw.oneOf(
                    "%s %s 명이 한 줄로 놓인 의자 %s 개에 한 사람씩 앉는다. 의자에는 왼쪽부터 차례로 1번에서 %s번까지 번호가 붙어 있고, 다음 조건을 모두 지킨다.",
                    "강당 앞줄에 %s %s 명이 앉으려 한다. 의자는 %s 개이고 왼쪽부터 차례로 1번, 2번, …, %s번이며, 한 의자에는 한 사람만 앉는다. 자리는 다음 조건을 모두 만족한다.");
            String opening =
                Phrase.of(
                    scene,
                    String.join(", ", people),
                    NumberWords.counted(count),
                    NumberWords.counted(count),
                    count);
            return problem(
                opening,
                clues,
                (place + 1) + "번 의자에 앉는 사람은 누구인가?",
                answer,
                deduction.trace(clues) + " " + shown(people, truth, line.places()));
          });
    });
  }

  static Problem floors(int level, Draw draw) {
    int people = level == 1 ? 4 : 5;
    int count = people + 1;
    Deduction deduction = Deduction.ofAll(Arrangements.of(people, count));
    Line line = new Line(FLOORS, places(count, "층"));
    return Attempts.first(() -> {
      List<String> names = People.some(draw, people);
      int[] truth = draw.oneOf(deduction.worlds());
      int asked = draw.below(people);
      return deduction
          .clues(line.clues(names, truth, 4 - level, draw), level, draw)
          .filter(clues -> !Clue.tells(clues, names.get(asked), line.places().get(truth[asked])))
          .map(clues -> {
            String opening =
                Phrase.of(
                    draw.oneOf(
                        "%s층짜리 다세대 주택에 %s %s 명이 산다. 한 층에는 많아야 한 사람이 살고, 아무도 살지 않는 층이 하나 있다. 다음은 모두 참이다.",
                        "어느 건물은 1층부터 %s층까지 있다. 여기에 %s %s 명이 서로 다른 층에 살며, 한 층은 비어 있다. 다음 조건을 모두 만족한다."),
                    count,
                    String.join(", ", names),
                    NumberWords.counted(people));
            return problem(
                opening,
                clues,
                (truth[asked] + 1) + "층에 사는 사람은 누구인가?",
                names.get(asked),
                deduction.trace(clues) + " " + shown(names, truth, line.places()));
          });
    });
  }

  /// The conditions leave several orders, and yet only one answer to what is asked.
  static Problem race(int level, Draw draw) {
    int count = level == 1 ? 5 : 6;
    Line line = new Line(RACE, places(count, "등"));
    return Attempts.first(() -> {
      List<String> people = People.some(draw, count);
      int place = draw.below(count);
      Deduction deduction =
          new Deduction(Arrangements.of(count, count), world -> holder(world, place));
      int[] truth = draw.oneOf(deduction.worlds());
      Optional<List<Clue>> found =
          deduction.clues(line.clues(people, truth, 3 - level / 2, draw), level, draw);
      return found
          .filter(clues -> deduction.left(clues) > 1)
          .map(clues -> {
            String opening =
                Phrase.of(
                    draw.oneOf(
                        "%s %s 명이 달리기를 하였다. 같은 등수는 없었다. 결과의 일부만 다음과 같이 알려져 있어 모두의 등수를 알 수는 없다.",
                        "%s %s 명이 등산 대회에 나가 모두 완주하였고 동시에 들어온 사람은 없었다. 알려진 것은 다음뿐이어서 등수를 다 정할 수는 없다."),
                    String.join(", ", people),
                    NumberWords.counted(count));
            return problem(
                opening,
                clues,
                "그래도 반드시 " + (place + 1) + "등인 사람은 누구인가?",
                people.get(holder(truth, place)),
                Phrase.of(
                    "%s 남은 배치 모두에서 %s등은 %s이다.",
                    deduction.trace(clues), place + 1, people.get(holder(truth, place))));
          });
    });
  }

  static Problem problem(
      String opening, List<Clue> clues, String question, String answer, String rationale) {
    return Problem.text(
        opening + "\n" + Clue.sentences(clues) + "\n" + question,
        People.accepted(answer),
        clues.size(),
        rationale);
  }

  static int holder(int[] world, int place) {
    for (int thing = 0; thing < world.length; thing++) {
      if (world[thing] == place) {
        return thing;
      }
    }
    return -1;
  }

  static List<String> places(int count, String counter) {
    return IntStream.rangeClosed(1, count).mapToObj(place -> place + counter).toList();
  }

  static String shown(List<String> things, int[] world, List<String> places) {
    StringBuilder shown = new StringBuilder();
    for (int place = 0; place < places.size(); place++) {
      int thing = holder(world, place);
      shown.append(place == 0 ? "" : ", ").append(places.get(place)).append(' ');
      shown.append(thing < 0 ? "없음" : things.get(thing));
    }
    return shown + ".";
  }
}
