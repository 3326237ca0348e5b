package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.logic.Line.Kind;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Clock;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Schedules found from conditions: duties in a week, meetings in rooms, talks one after another.
final class Duties {
  static final List<String> DAYS = List.of("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일");

  private static final Map<Kind, List<String>> WEEK =
      Map.of(
          Kind.AT, List.of("%2 당번은 %1이다.", "%1[은/는] %2에 당번을 선다."),
          Kind.NOT_AT, List.of("%1[은/는] %2에 당번을 설 수 없다.", "%2 당번은 %1[이/가] 아니다."),
          Kind.EITHER, List.of("%1[은/는] %2이나 %3에만 당번을 설 수 있다."),
          Kind.BEFORE, List.of("%1[은/는] %2보다 먼저 당번을 선다.", "%2의 당번 날은 %1의 당번 날보다 늦다."),
          Kind.NEXT, List.of("%1[과/와] %2의 당번 날은 바로 이어진다."),
          Kind.NOT_NEXT, List.of("%1[과/와] %2의 당번 날은 바로 이어지지 않는다."),
          Kind.AHEAD, List.of("%2[은/는] %1보다 %3일 뒤에 당번을 선다."),
          Kind.APART, List.of("%1의 당번 날과 %2의 당번 날 사이에는 당번 날이 %3 번 있다."));

  private static final List<String> TEAMS =
      List.of("기획팀", "영업팀", "인사팀", "개발팀", "홍보팀", "재무팀", "총무팀", "디자인팀", "품질팀", "구매팀", "법무팀", "교육팀");

  private static final List<List<String>> ROOMS =
      List.of(
          List.of("대회의실", "소회의실"),
          List.of("동관 회의실", "서관 회의실"),
          List.of("1층 세미나실", "2층 세미나실"),
          List.of("국화실", "매화실"));

  private Duties() {}

  static Problem week(int level, Draw draw) {
    int count = level == 1 ? 5 : 6;
    List<String> days = DAYS.subList(0, count);
    Deduction deduction = Deduction.ofAll(Arrangements.of(count, count));
    Line line = new Line(WEEK, days);
    return Attempts.first(() -> {
      List<String> people = People.some(draw, count);
      int[] truth = draw.oneOf(deduction.worlds());
      int day = draw.below(count);
      String answer = people.get(Rows.holder(truth, day));
      return deduction
          .clues(line.clues(people, truth, 4 - level, draw), level, draw)
          .filter(clues -> !Clue.tells(clues, answer, days.get(day)))
          .map(clues ->
              Rows.problem(
                  Phrase.of(
                      draw.oneOf(
                          "%s %s 명이 월요일부터 %s까지 하루에 한 명씩, 한 번씩 %s 당번을 선다. 다음 조건을 모두 지켜 순서를 정하였다.",
                          "%s %s 명은 월요일부터 %s까지 날마다 한 사람씩 돌아가며 %s 당번을 맡는다. 같은 사람이 두 번 서지는 않으며, 다음은 모두 참이다."),
                      String.join(", ", people),
                      NumberWords.counted(count),
                      days.getLast(),
                      draw.oneOf("청소", "급식", "도서관", "주차", "방범", "안내")),
                  clues,
                  Phrase.of(draw.oneOf("%s 당번은 누구인가?", "%s에 당번을 서는 사람은?"), days.get(day)),
                  answer,
                  deduction.trace(clues) + " " + Rows.shown(people, truth, days)));
    });
  }

  /// Two rooms at several times; an arrangement's place is twice the time plus the room.
  static Problem rooms(int level, Draw draw) {
    int slots = level == 1 ? 2 : 3;
    int count = level == 2 ? 5 : 2 * slots;
    Deduction deduction = Deduction.ofAll(Arrangements.of(count, 2 * slots));
    return Attempts.first(() -> {
      List<String> teams = draw.some(TEAMS, count);
      List<String> rooms = draw.oneOf(ROOMS);
      int[] truth = draw.oneOf(deduction.worlds());
      int start = draw.oneOf(9, 10, 13, 14) * 60;
      int length = draw.oneOf(40, 50, 60, 70);
      List<String> times = new ArrayList<>();
      for (int slot = 0; slot < slots; slot++) {
        times.add(Clock.words(start + slot * (length + 10)));
      }
      List<String> places = new ArrayList<>();
      for (int place = 0; place < 2 * slots; place++) {
        places.add(times.get(place / 2) + " " + rooms.get(place % 2));
      }
      int asked = draw.below(count);
      List<Clue> all = roomClues(teams, rooms, times, truth, draw);
      return deduction
          .clues(all, level, draw)
          .map(clues ->
              Problem.text(
                  Phrase.of(
                      draw.oneOf(
                          "%s[이/가] 각각 한 번씩 회의를 한다. 회의실은 %s[과/와] %s 두 곳이고, 회의는 %s에 시작한다. 한 방에서 한 번에 한 팀만 회의하며%s 다음 조건을 모두 지킨다.\n%s\n%s에 %s[을/를] 쓰는 팀은 어디인가?",
                          "오늘 %s[이/가] 회의실을 한 번씩 쓴다. 쓸 수 있는 방은 %s[과/와] %s이고 시작 시각은 %s이다. 같은 방을 같은 시각에 두 팀이 쓸 수 없다.%s 다음은 모두 참이다.\n%s\n%s에 %s에서 회의하는 팀은?"),
                      String.join(", ", teams),
                      rooms.get(0),
                      rooms.get(1),
                      String.join(", ", times),
                      count < 2 * slots ? " 방 하나는 한 번 빈다." : "",
                      Clue.sentences(clues),
                      times.get(truth[asked] / 2),
                      rooms.get(truth[asked] % 2)),
                  List.of(teams.get(asked)),
                  clues.size(),
                  deduction.trace(clues) + " " + Rows.shown(teams, truth, places)));
    });
  }

  private static List<Clue> roomClues(
      List<String> teams, List<String> rooms, List<String> times, int[] truth, Draw draw) {
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      int a = i;
      String one = teams.get(a);
      int room = truth[a] % 2;
      int slot = draw.below(times.size());
      boolean then = truth[a] / 2 == slot;
      clues.add(Clue.of("%s[은/는] %s[을/를] 쓴다.", at -> at[a] % 2 == room, one, rooms.get(room)));
      clues.add(
          Clue.of(
              then ? "%s의 회의는 %s에 시작한다." : "%s의 회의는 %s에 시작하지 않는다.",
              at -> at[a] / 2 == slot == then,
              one,
              times.get(slot)));
      for (int b = 0; b < truth.length; b++) {
        if (a != b) {
          roomPair(a, b, teams, truth, draw, clues);
        }
      }
    }
    return draw.some(clues, Math.min(clues.size(), 20));
  }

  private static void roomPair(
      int a, int b, List<String> teams, int[] truth, Draw draw, List<Clue> clues) {
    Object[] both = {teams.get(a), teams.get(b)};
    Predicate<int[]> earlier = at -> at[a] / 2 < at[b] / 2;
    Predicate<int[]> rightAfter = at -> at[b] == at[a] + 2;
    if (rightAfter.test(truth)) {
      clues.add(Clue.of("%1[이/가] 쓴 방을 바로 다음 시각에 %2[이/가] 쓴다.", rightAfter, both));
    }
    if (earlier.test(truth) && draw.heads()) {
      clues.add(
          Clue.of(
              draw.oneOf("%1[은/는] %2보다 이른 시각에 회의한다.", "%2의 회의는 %1의 회의보다 늦게 시작한다."), earlier, both));
    }
    if (a < b) {
      boolean sameTime = truth[a] / 2 == truth[b] / 2;
      boolean sameRoom = truth[a] % 2 == truth[b] % 2;
      clues.add(
          Clue.of(
              sameTime ? "%1[과/와] %2[은/는] 같은 시각에 회의한다." : "%1[과/와] %2[은/는] 같은 시각에 회의하지 않는다.",
              at -> at[a] / 2 == at[b] / 2 == sameTime,
              both));
      clues.add(
          Clue.of(
              sameRoom ? "%1[과/와] %2[은/는] 같은 방을 쓴다." : "%1[과/와] %2[은/는] 다른 방을 쓴다.",
              at -> at[a] % 2 == at[b] % 2 == sameRoom,
              both));
    }
  }

  /// Talks of several lengths one after another: the order follows from conditions, the times from
  /// the order.
  static Problem talks(int level, Draw draw) {
    int count = level == 3 ? 6 : 3 + level;
    return Attempts.first(() -> {
      Deduction deduction = Deduction.ofAll(Arrangements.of(count, count));
      List<String> people = People.some(draw, count);
      int[] truth = draw.oneOf(deduction.worlds());
      List<Integer> lengths = people.stream().map(_ -> 5 * draw.between(2, 8)).toList();
      int start = draw.oneOf(9, 10, 13, 14) * 60 + draw.oneOf(0, 30);
      int pause = draw.oneOf(5, 10);
      Talks talks = new Talks(people, lengths, start, pause);
      int asked = Rows.holder(truth, draw.between(1, count - 1));
      int moment = talks.start(truth, asked) + draw.between(1, lengths.get(asked) - 1);
      return deduction
          .clues(talks.clues(truth, 4 - level, draw), level, draw)
          .map(clues ->
              Problem.text(
                  Phrase.of(
                      draw.oneOf(
                          "%s[이/가] 한 번씩 차례로 발표한다. 발표 시간은 %s이다. 첫 발표는 %s에 시작하고, 발표와 발표 사이에는 %s분씩 쉰다. 다음 조건을 모두 지킨다.\n%s\n%s에 발표하고 있는 사람은 누구인가?",
                          "발표회에서 %s[이/가] 한 사람씩 발표한다. 걸리는 시간은 %s이다. 발표회는 %s에 첫 발표로 시작하며, 한 발표가 끝나면 %s분 쉬고 다음 발표를 한다. 다음은 모두 참이다.\n%s\n%s에 발표 중인 사람은?"),
                      String.join(", ", people),
                      talks.lengthsSaid(),
                      Clock.words(start),
                      pause,
                      Clue.sentences(clues),
                      Clock.words(moment)),
                  People.accepted(people.get(asked)),
                  clues.size() + truth[asked] + 1,
                  deduction.trace(clues) + " " + talks.timetable(truth)));
    });
  }
}
