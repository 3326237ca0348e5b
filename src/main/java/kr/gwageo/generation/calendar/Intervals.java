package kr.gwageo.generation.calendar;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// What comes again and again: buses, departures at the same time, and shifts.
final class Intervals {
  private static final int HOUR = 60;

  /// Minutes that many numbers of minutes divide.
  private static final List<Integer> ROUNDS =
      List.of(
          72, 84, 90, 96, 108, 120, 126, 132, 140, 144, 150, 168, 180, 198, 210, 216, 240, 252, 264,
          270, 280, 300, 312, 330, 336, 360, 378, 390, 396, 420, 450, 480, 504, 540);

  private Intervals() {}

  /// The first departure from a time on, with a step for it.
  private static int next(Story story, String vehicle, int first, int every, int from) {
    int waited = from - first;
    int departure = first + (waited + every - 1) / every * every;
    story.step("%s의 첫차에서 %d분이 지났다.", vehicle, waited);
    story.step(
        "%d의 배수 가운데 %d 이상인 가장 작은 수는 %d이므로 %s에 떠나는 차를 탄다.",
        every, waited, departure - first, TimeOfDay.whole(departure));
    return departure;
  }

  static Problem buses(int level, Draw draw) {
    String who = People.one(draw);
    int first = draw.between(5 * 12, 7 * 12) * 5;
    int every = draw.between(7, 45);
    int home = draw.between(8 * HOUR, 20 * HOUR);
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$d번 버스는 정류장에서 %2$s에 첫차가 떠나고 그 뒤로 %3$d분마다 떠난다.",
            "정류장에서 %1$d번 버스의 첫차는 %2$s에 있고, 그다음부터 %3$d분 간격으로 있다."),
        draw.between(1, 99),
        TimeOfDay.written(first, draw),
        every);
    story.tell("기다리다가 맨 먼저 오는 차를 타며, 정류장에 닿은 바로 그때 떠나는 차도 탈 수 있다.");
    if (level == 1) {
      story.tell(
          draw.oneOf("%s 씨가 %s에 정류장에 닿았다.", "%s 씨는 %s에 정류장에 도착하였다."),
          who,
          TimeOfDay.written(home, draw));
      int ride = next(story, "버스", first, every, home);
      return story
          .tell(draw.oneOf("%s 씨가 버스를 타는 시각은 몇 시 몇 분인가?", "%s 씨는 몇 시 몇 분 버스를 타게 되는가?"), who)
          .text(TimeOfDay.answers(ride));
    }
    int walk = draw.between(4, 25);
    int travel = draw.between(8, 55);
    story.tell(
        draw.oneOf("%s 씨는 %s에 집을 나서 정류장까지 %d분을 걸었다.", "%s 씨가 집을 나선 것은 %s이고 정류장까지 걸어서 %d분이 걸렸다."),
        who,
        TimeOfDay.written(home, draw),
        walk);
    story.step("정류장에 닿은 것은 %s이다.", TimeOfDay.whole(home + walk));
    int off = next(story, "버스", first, every, home + walk) + travel;
    story.tell("버스로 %d분을 가서 내렸다.", travel);
    story.step("내린 것은 %s이다.", TimeOfDay.whole(off));
    return level == 2
        ? story
            .tell(draw.oneOf("%s 씨가 버스에서 내린 시각은 몇 시 몇 분인가?", "%s 씨는 몇 시 몇 분에 버스에서 내렸는가?"), who)
            .text(TimeOfDay.answers(off))
        : changed(draw, story, who, off);
  }

  private static Problem changed(Draw draw, Story story, String who, int off) {
    int start = draw.between(5 * 12, 7 * 12) * 5;
    int gap = draw.between(6, 40);
    int ahead = draw.between(12, 90);
    story.tell(
        "내린 곳에서 곧바로 전철로 갈아탄다. 전철은 %s부터 %d분마다 떠나고, 전철로 %d분을 가면 목적지이다.",
        TimeOfDay.written(start, draw), gap, ahead);
    int end = next(story, "전철", start, gap, off) + ahead;
    story.step("목적지에는 %s에 닿는다.", TimeOfDay.whole(end));
    return story.tell("%s 씨가 목적지에 닿는 시각은 몇 시 몇 분인가?", who).text(TimeOfDay.answers(end));
  }

  private static int lcm(int first, int second) {
    return first / BigInteger.valueOf(first).gcd(BigInteger.valueOf(second)).intValue() * second;
  }

  static Problem together(int level, Draw draw) {
    String where = draw.oneOf("터미널", "선착장", "환승 센터", "기차역 앞", "공항");
    List<String> all = List.of("동해행", "서해행", "남산행", "북한강행", "시청행", "시장행", "대학행", "공원행");
    List<String> lines = draw.some(all, level == 1 ? 2 : 3);
    int start = draw.between(5 * 6, 9 * 6) * 10;
    int round = draw.oneOf(ROUNDS);
    List<Integer> gaps =
        IntStream.rangeClosed(6, 40).filter(gap -> round % gap == 0).boxed().toList();
    List<Integer> every = draw.some(gaps, lines.size());
    int cycle = every.stream().reduce(1, Intervals::lcm);
    Story story = new Story();
    List<String> listed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      listed.add("%s은 %d분".formatted(lines.get(i), every.get(i)));
    }
    story.tell(
        draw.oneOf("%1$s에서 %2$s에 버스 %3$d대가 동시에 첫차로 떠난다.", "%1$s에서는 %2$s에 %3$d개 노선의 첫차가 함께 떠난다."),
        where,
        TimeOfDay.written(start, draw),
        lines.size());
    story.tell("그 뒤 %s마다 떠난다.", String.join(", ", listed));
    for (int i = 1; i < every.size(); i++) {
      story.step("%s 간격의 공배수를 구한다.", i == 1 ? "두 노선" : "세 노선");
    }
    story.step("최소공배수는 %d분이다.", cycle);
    String who = People.one(draw);
    if (level == 3) {
      return watched(draw, story, who, start, cycle);
    }
    story.step("다음으로 함께 떠나는 것은 %s이다.", TimeOfDay.whole(start + cycle));
    return story
        .tell(
            draw.oneOf(
                "첫차 다음으로 모든 노선의 버스가 동시에 떠나는 시각은 몇 시 몇 분인가?",
                "%s 씨가 첫차 뒤에 모든 노선이 동시에 떠나는 것을 처음 볼 수 있는 시각은 몇 시 몇 분인가?"),
            who)
        .text(TimeOfDay.answers(start + cycle));
  }

  private static Problem watched(Draw draw, Story story, String who, int start, int cycle) {
    int end = draw.between(19 * 6, 23 * 6) * 10;
    int times = (end - start) / cycle + 1;
    String last = TimeOfDay.whole(end);
    story.step("%s부터 %s까지는 %d분이다.", TimeOfDay.whole(start), last, end - start);
    story.step("%d÷%d의 몫은 %d이다.", end - start, cycle, times - 1);
    story.step("첫차까지 넣으면 %d번이다.", times);
    return story
        .tell(
            "%s 씨가 첫차 때부터 %s까지 지켜본다면, 모든 노선이 동시에 떠나는 것은 첫차를 넣어 몇 번인가? %s에 떠나는 것도 넣는다.",
            who, last, last)
        .text(Days.answers(times, "번"));
  }

  private record Shift(int work, int rest) {
    static Shift drawn(Draw draw) {
      return new Shift(draw.between(2, 6), draw.between(1, 3));
    }

    int cycle() {
      return work + rest;
    }

    boolean restsOn(int day) {
      return day % cycle() >= work;
    }
  }

  static Problem shifts(int level, Draw draw) {
    List<String> people = People.some(draw, 2);
    Shift shift = Shift.drawn(draw);
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s에서 일하는 %2$s 씨는 %3$d일을 일하고 %4$d일을 쉬기를 되풀이한다.",
            "%2$s 씨는 %1$s에서 %3$d일 일하면 %4$d일 쉬는 일을 되풀이한다."),
        draw.oneOf("소방서", "병원", "발전소", "공장", "관제실", "보안실"),
        people.get(0),
        shift.work,
        shift.rest);
    int days = draw.between(40, 360);
    if (level > 1) {
      return bothFree(level, draw, story, people, shift, days);
    }
    int rounds = days / shift.cycle();
    int left = Math.min(days % shift.cycle(), shift.work);
    story.tell("어느 달 1일이 일하는 첫날이다.");
    story.step(
        "%d일마다 되풀이되고, %d÷%d의 몫은 %d, 나머지는 %d이다.",
        shift.cycle(), days, shift.cycle(), rounds, days % shift.cycle());
    story.step("일한 날은 %d×%d+%d=%d일이다.", rounds, shift.work, left, rounds * shift.work + left);
    return story
        .tell(
            draw.oneOf("그날을 첫날로 하여 모두 %d일 가운데 일하는 날은 며칠인가?", "그날을 첫날로 하여 %d일 동안 일하는 날은 며칠인가?"),
            days)
        .text(Days.answers(rounds * shift.work + left, "일"));
  }

  private static Problem bothFree(
      int level, Draw draw, Story story, List<String> people, Shift shift, int days) {
    String who = people.get(1);
    Shift other = Shift.drawn(draw);
    int offset = level == 2 ? 0 : draw.between(1, 9);
    long met =
        IntStream.range(0, days)
            .filter(day -> shift.restsOn(day + offset) && other.restsOn(day))
            .count();
    story.tell("%s 씨는 %d일을 일하고 %d일을 쉬기를 되풀이한다.", who, other.work, other.rest);
    story.step("두 사람의 주기는 %d일과 %d일이다.", shift.cycle(), other.cycle());
    story.step("함께 보면 %d일마다 되풀이된다.", lcm(shift.cycle(), other.cycle()));
    if (level == 2) {
      story.tell("두 사람은 같은 날 일을 시작하였다.");
      story.tell("시작한 날을 첫날로 하여 %d일 동안 두 사람이 함께 쉬는 날은 며칠인가?", days);
    } else {
      story.tell("%s 씨가 먼저 일을 시작하고, %d일 뒤에 %s 씨가 일을 시작하였다.", people.get(0), offset, who);
      story.step(
          "%s 씨가 시작하는 날 %s 씨는 주기의 %d번째 날이다.", who, people.get(0), offset % shift.cycle() + 1);
      story.tell("%s 씨가 시작한 날을 첫날로 하여 %d일 동안 두 사람이 함께 쉬는 날은 며칠인가?", who, days);
    }
    story.step("그 안에서 함께 쉬는 날을 찾아 %d일 동안의 수를 센다.", days);
    story.step("모두 %d일이다.", met);
    return story.text(Days.answers(met, "일"));
  }
}
