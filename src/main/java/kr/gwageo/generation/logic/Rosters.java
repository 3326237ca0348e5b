package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Clock;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Schedules found from calendars: who can on which day, when all are free.
final class Rosters {
  private static final int OPEN = 9 * 60;
  private static final int CLOSE = 18 * 60;
  private static final int NOON = 12 * 60;
  private static final int STEP = 10;

  private Rosters() {}

  /// Everybody has one day of those on which they can; only one way works for all.
  static Problem availability(int level, Draw draw) {
    int count = 3 + level;
    List<String> days = Duties.DAYS.subList(0, count);
    List<String> people = People.some(draw, count);
    List<Integer> truth = draw.shuffled(IntStream.range(0, count).boxed().toList());
    int[] able = new int[count];
    Arrays.setAll(able, person -> 1 << truth.get(person));
    for (int cell : draw.shuffled(IntStream.range(0, count * count).boxed().toList())) {
      int person = cell / count;
      int before = able[person];
      able[person] |= 1 << cell % count;
      if (Integer.bitCount(able[person]) > count - 1 || ways(able, 0, 0) > 1) {
        able[person] = before;
      }
    }
    List<String> lines = new ArrayList<>();
    for (int person = 0; person < count; person++) {
      lines.add(ability(people.get(person), able[person], days, draw));
    }
    int day = draw.below(count);
    String answer = people.get(truth.indexOf(day));
    String question =
        Phrase.of(
            draw.oneOf(
                "%s %s 명이 월요일부터 %s까지 하루씩 나누어 %s[을/를] 맡는다. 하루에 한 명이며, 같은 사람이 이틀을 맡지 않는다. 각자의 사정은 다음과 같다.\n%s\n%s을 맡을 사람은 누구인가?",
                "월요일부터 %3까지 날마다 한 명씩 %4[을/를] 맡아야 한다. %1 %2 명이 빠짐없이 하루씩 맡으며, 사정은 다음과 같다.\n%5\n%6에 맡는 사람은 누구인가?"),
            String.join(", ", people),
            NumberWords.counted(count),
            days.getLast(),
            draw.oneOf("야간 근무", "상담 창구", "체험 교실 진행", "주말농장 안내", "전화 상담", "현장 점검"),
            Phrase.numbered(lines),
            days.get(day));
    return Problem.text(question, People.accepted(answer), count, forced(people, able, days));
  }

  private static String ability(String person, int able, List<String> days, Draw draw) {
    List<String> can = new ArrayList<>();
    List<String> cannot = new ArrayList<>();
    for (int day = 0; day < days.size(); day++) {
      ((able >> day & 1) == 1 ? can : cannot).add(days.get(day));
    }
    return draw.heads() || cannot.isEmpty()
        ? Phrase.of(
            draw.oneOf("%s: %s에만 된다.", "%s[은/는] %s에만 시간이 있다."), person, String.join(", ", can))
        : Phrase.of(
            draw.oneOf("%s: %s에는 안 된다.", "%s[은/는] %s에는 시간이 없다."),
            person,
            String.join(", ", cannot));
  }

  private static int ways(int[] able, int person, int taken) {
    if (person == able.length) {
      return 1;
    }
    int ways = 0;
    for (int free = able[person] & ~taken; free != 0; free &= free - 1) {
      ways += ways(able, person + 1, taken | (free & -free));
    }
    return ways;
  }

  /// The order in which one person or day after another has one possibility left.
  private static String forced(List<String> people, int[] able, List<String> days) {
    int count = people.size();
    int[] left = able.clone();
    List<String> said = new ArrayList<>();
    for (int round = 0; round < count; round++) {
      int person = 0;
      int day = -1;
      for (int cell = 0; cell < count * count && day < 0; cell++) {
        int one = cell / count;
        int bit = 1 << cell % count;
        long others = Arrays.stream(left).filter(days0 -> (days0 & bit) != 0).count();
        if ((left[one] & bit) != 0 && (left[one] == bit || others == 1)) {
          person = one;
          day = cell % count;
        }
      }
      boolean lone = left[person] == 1 << day;
      said.add(
          Phrase.of(
              lone ? "%s에게 남은 날은 %s뿐이다." : "%2[을/를] 맡을 수 있는 사람은 %1뿐이다.",
              people.get(person),
              days.get(day)));
      int taken = 1 << day;
      Arrays.setAll(left, i -> left[i] & ~taken);
      left[person] = 0;
    }
    return String.join(" ", said);
  }

  /// The earliest time at which all are free for long enough.
  static Problem commonTime(int level, Draw draw) {
    return Attempts.first(() -> {
      List<String> people = People.some(draw, 1 + level);
      int length = STEP * draw.between(4, 9);
      boolean[] busy = new boolean[CLOSE / STEP];
      List<String> lines = new ArrayList<>();
      int blocks = 1;
      Arrays.fill(busy, NOON / STEP, NOON / STEP + 6, true);
      for (String person : people) {
        List<String> said = new ArrayList<>();
        for (int at = OPEN + STEP * draw.below(9); at < CLOSE - 40; ) {
          int end = Math.min(CLOSE, at + STEP * draw.between(3, 10));
          said.add(Clock.digits(at) + "~" + Clock.digits(end));
          Arrays.fill(busy, at / STEP, end / STEP, true);
          blocks++;
          at = end + STEP * draw.between(7, 16);
        }
        lines.add(Phrase.of("%s: %s", person, String.join(", ", said)));
      }
      int answer = firstFree(busy, length);
      if (answer <= OPEN + 30 || blocks < 3 * level || blocks > 3 * level + 3) {
        return Optional.empty();
      }
      return Optional.of(
          Problem.text(
              Phrase.of(
                  draw.oneOf(
                      "%s 명이 모두 모이는 %s분짜리 회의를 잡으려 한다. 회의는 09:00에서 18:00 사이에 끊지 않고 하며, 점심시간(12:00~13:00)에는 할 수 없다. 앞 일정이 끝나는 시각에 바로 시작할 수 있고, 다음 일정이 시작하는 시각까지 해도 된다. 각자의 일정은 다음과 같다.\n%s\n회의를 시작할 수 있는 가장 이른 시각은 언제인가?",
                      "다음은 오늘 %s 명의 일정이다. 업무 시간은 09:00부터 18:00까지이고 12:00부터 13:00까지는 점심시간이다. 업무 시간 안에서 점심시간을 빼고 모두가 %s분 동안 이어서 비어 있는 때에 회의를 한다. 일정이 끝난 바로 그 시각부터 비어 있는 것으로 본다.\n%s\n회의를 가장 일찍 시작하면 몇 시 몇 분인가?"),
                  NumberWords.counted(people.size()),
                  length,
                  Phrase.numbered(lines)),
              Clock.accepted(answer),
              blocks,
              Phrase.of(
                  "모두의 일정과 점심시간을 합치면 %s부터 %s까지 %s분 동안 처음으로 모두 비어 있다.",
                  Clock.digits(answer), Clock.digits(answer + length), length)));
    });
  }

  private static int firstFree(boolean[] busy, int length) {
    int free = 0;
    for (int slot = OPEN / STEP; slot < busy.length; slot++) {
      free = busy[slot] ? 0 : free + STEP;
      if (free >= length) {
        return (slot + 1) * STEP - length;
      }
    }
    return -1;
  }
}
