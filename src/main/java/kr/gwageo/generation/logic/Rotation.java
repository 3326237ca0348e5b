package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Duties that go round in an order, with days off, leave and exchanges.
///
/// @param people in their order
/// @param first the day of the month of the first duty
/// @param weekday of the first day of the month, 0 for Monday
/// @param off days of the month without duty, beside weekends
/// @param away who is on leave, -1 for nobody
/// @param from the first day of the leave
/// @param to the last day of the leave
record Rotation(
    List<String> people, int first, int weekday, List<Integer> off, int away, int from, int to) {
  private static final int LAST_DAY = 28;

  static Problem turns(int level, Draw draw) {
    return Attempts.first(() -> attempt(level, draw));
  }

  private static Optional<Problem> attempt(int level, Draw draw) {
    int month = draw.between(1, 12);
    int weekday = draw.below(7);
    int first = draw.between(1, 5);
    List<String> people = People.some(draw, draw.between(3, 5));
    List<Integer> off = daysOff(level, first, weekday, draw);
    int from = first + draw.between(3, 9);
    Rotation rotation =
        new Rotation(
            people,
            first,
            weekday,
            off,
            level > 1 ? draw.below(people.size()) : -1,
            from,
            from + draw.between(2, 4));
    List<Duty> duties = rotation.duties();
    int turn = 5 * level + draw.between(0, 3);
    if (off.isEmpty()
        || duties.getFirst().day() != first
        || turn >= duties.size()
        || rotation.idleLeave()) {
      return Optional.empty();
    }
    Duty asked = duties.get(turn);
    Duty other = level == 3 ? duties.get(draw.between(2, turn - 1)) : asked;
    if (level == 3 && asked.person().equals(other.person())) {
      return Optional.empty();
    }
    String question =
        rotation.rules(month, draw)
            + (level == 3
                ? Phrase.of(
                    " 그런데 이렇게 정해진 %1월 %2일 당번과 %1월 %3일 당번이 사정이 생겨 서로 날을 바꾸기로 하였다.",
                    month, other.day(), asked.day())
                : "")
            + Phrase.of("\n%s월 %s일에 당번을 서는 사람은 누구인가?", month, asked.day());
    return Optional.of(
        Problem.text(
            question,
            People.accepted(other.person()),
            turn + 1 + (level == 3 ? 1 : 0),
            worked(duties.subList(0, turn + 1), asked, other)));
  }

  private static List<Integer> daysOff(int most, int first, int weekday, Draw draw) {
    SortedSet<Integer> off = new TreeSet<>();
    for (int i = 0; i < most; i++) {
      int day = first + draw.between(1, 16);
      if ((weekday + day - 1) % 7 < 5) {
        off.add(day);
      }
    }
    return List.copyOf(off);
  }

  private boolean idleLeave() {
    if (away < 0) {
      return false;
    }
    Rotation without = new Rotation(people, first, weekday, off, -1, from, to);
    return without.duties().equals(duties());
  }

  private List<Duty> duties() {
    List<Duty> duties = new ArrayList<>();
    int turn = 0;
    for (int day = first; day <= LAST_DAY; day++) {
      if ((weekday + day - 1) % 7 < 5 && !off.contains(day)) {
        if (turn % people.size() == away && day >= from && day <= to) {
          turn++;
        }
        duties.add(new Duty(day, people.get(turn++ % people.size())));
      }
    }
    return duties;
  }

  private String rules(int month, Draw draw) {
    String leave =
        away < 0
            ? ""
            : Phrase.of(
                draw.oneOf(
                    " %1[은/는] %2월 %3일부터 %4일까지 휴가이다. 휴가 중에 차례가 돌아오면 그 차례를 거르고 다음 순서인 사람이 그날 당번을 서며, 거른 차례는 나중에 채우지 않는다.",
                    " 다만 %1[이/가] %2월 %3일에서 %4일까지(첫날과 끝 날 포함) 휴가여서, 그 사이에 자기 차례가 되면 건너뛰어 그다음 사람이 바로 그날 당번을 선다. 건너뛴 차례를 뒤에 다시 서지는 않는다."),
                people.get(away),
                month,
                from,
                to);
    String days =
        String.join(", ", off.stream().map(day -> Phrase.of("%s월 %s일", month, day)).toList());
    return Phrase.of(
            draw.oneOf(
                "%1 순서로 하루에 한 명씩 당번을 서고, 끝까지 가면 처음 사람부터 다시 시작한다. 첫 당번은 %2월 %3일(%4)에 %5[이/가] 선다. 토요일과 일요일, 그리고 쉬는 날인 %6에는 당번이 없으며 순서는 그다음 당번이 있는 날로 이어진다. 그 밖에 쉬는 날은 없다.",
                "사무실 당번은 %1 차례로 돌아가며 맡는다. 마지막 사람 다음은 다시 첫 사람이다. %2월 %3일 %4에 %5부터 시작하며, 주말(토, 일)과 쉬는 날(%6)에는 당번을 세우지 않고 차례를 다음 근무일로 넘긴다. 그 밖의 날은 모두 근무일이다."),
            String.join(" → ", people),
            month,
            first,
            Duties.DAYS.get((weekday + first - 1) % 7),
            people.getFirst(),
            days)
        + leave;
  }

  private static String worked(List<Duty> duties, Duty asked, Duty other) {
    String all =
        String.join(", ", duties.stream().map(duty -> duty.day() + "일 " + duty.person()).toList());
    return all
        + (asked.equals(other) ? "." : Phrase.of(". %s일과 %s일을 서로 바꾼다.", other.day(), asked.day()));
  }

  private record Duty(int day, String person) {}
}
