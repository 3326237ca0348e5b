package kr.gwageo.generation.calendar;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.item.Target;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Times in cities whose offsets from universal time the question tells.
final class Zones {
  private static final int HOUR = 60;
  private static final String RULE = "괄호 안은 협정 세계시(UTC)와의 시차이며 서머타임은 생각하지 않는다.";

  /// @param minutes ahead of universal time, without summer time (IANA time zone database)
  /// @param latitude in degrees, so that flights take about as long as they do
  private record City(String name, int minutes, int latitude, int longitude) {
    String offset() {
      int size = Math.abs(minutes);
      return "UTC%s%d%s"
          .formatted(
              minutes < 0 ? "-" : "+", size / HOUR, size % HOUR == 0 ? "" : ":" + size % HOUR);
    }

    String written() {
      return "%s(%s)".formatted(name, offset());
    }

    /// A flight to another city in minutes: 40, and one for 14 km.
    int flight(City other, Draw draw) {
      double here = StrictMath.toRadians(latitude);
      double there = StrictMath.toRadians(other.latitude);
      double turn = StrictMath.toRadians(longitude - other.longitude);
      double cosine =
          StrictMath.sin(here) * StrictMath.sin(there)
              + StrictMath.cos(here) * StrictMath.cos(there) * StrictMath.cos(turn);
      int minutesInAir = (int) (StrictMath.acos(cosine) * 6371 / 14);
      return (40 + minutesInAir) / 5 * 5 + draw.between(0, 5) * 5;
    }
  }

  private static final List<City> CITIES =
      List.of(
          new City("오클랜드", 12 * HOUR, -37, 175),
          new City("시드니", 10 * HOUR, -34, 151),
          new City("서울", 9 * HOUR, 38, 127),
          new City("베이징", 8 * HOUR, 40, 116),
          new City("방콕", 7 * HOUR, 14, 100),
          new City("뉴델리", 5 * HOUR + 30, 29, 77),
          new City("두바이", 4 * HOUR, 25, 55),
          new City("나이로비", 3 * HOUR, -1, 37),
          new City("카이로", 2 * HOUR, 30, 31),
          new City("파리", HOUR, 49, 2),
          new City("런던", 0, 52, 0),
          new City("상파울루", -3 * HOUR, -24, -47),
          new City("뉴욕", -5 * HOUR, 41, -74),
          new City("시카고", -6 * HOUR, 42, -88),
          new City("로스앤젤레스", -8 * HOUR, 34, -118));

  private Zones() {}

  /// Ways to answer with a time on the same day, the day before or one or two days after.
  private static List<String> answers(int time) {
    List<String> prefixes =
        switch (Math.floorDiv(time, TimeOfDay.DAY)) {
          case -1 -> List.of("전날 ", "하루 전 ");
          case 0 -> List.of("같은 날 ", "");
          case 1 -> List.of("다음 날 ", "이튿날 ");
          default -> List.of("이틀 뒤 ", "이틀 후 ");
        };
    List<String> answers = new ArrayList<>();
    for (String prefix : prefixes) {
      TimeOfDay.answers(time).forEach(answer -> answers.add(prefix + answer));
    }
    return answers;
  }

  private static int shift(Story story, City from, City to) {
    int shift = to.minutes - from.minutes;
    story.step(
        "%s[은/는] %s보다 %s %s.",
        to.name, from.name, TimeOfDay.span(Math.abs(shift)), shift > 0 ? "빠르다" : "늦다");
    return shift;
  }

  static Problem problem(int level, Draw draw) {
    List<City> cities = draw.some(CITIES, 3);
    int start = draw.between(0, TimeOfDay.DAY / 5 - 1) * 5;
    Problem problem = level == 1 ? called(draw, cities, start) : flown(level, draw, cities, start);
    return atMidnight(problem) ? problem(level, draw) : problem;
  }

  /// Whether the answer lies in the hour that people call 밤 12시 and count to either day.
  private static boolean atMidnight(Problem problem) {
    return problem.target() instanceof Target.Text(List<String> accepted)
        && accepted.getFirst().contains(" 0시");
  }

  private static Problem called(Draw draw, List<City> cities, int start) {
    City from = cities.get(0);
    City to = cities.get(1);
    Story story = new Story();
    story.tell(RULE);
    story.tell(
        draw.oneOf(
            "%1$s에 사는 %2$s 씨가 현지 시각 %3$s에 %4$s에 있는 가족에게 전화를 걸었다.",
            "%1$s에 있는 %2$s 씨는 그곳 시각으로 %3$s에 %4$s에 있는 동료와 화상 회의를 시작하였다."),
        from.written(),
        People.one(draw),
        TimeOfDay.written(start, draw),
        to.written());
    int there = start + shift(story, from, to);
    story.step("%s 시각은 %s이다.", to.name, answers(there).getFirst());
    story.tell(
        "그때 %s의 시각은 언제인가? %s의 날짜를 기준으로 전날, 같은 날, 다음 날 가운데 어느 날인지 밝히고 시각을 말하여라.",
        to.name, from.name);
    return story.text(answers(there));
  }

  private static Problem flown(int level, Draw draw, List<City> cities, int start) {
    City from = cities.get(0);
    City last = cities.get(1);
    int flight = from.flight(last, draw);
    Story story = new Story();
    story.tell(RULE);
    story.tell(
        draw.oneOf("%1$s 씨는 %2$s에서 현지 시각 %3$s에 비행기로 떠났다.", "%1$s 씨가 탄 비행기는 %2$s에서 현지 시각 %3$s에 떴다."),
        People.one(draw),
        from.written(),
        TimeOfDay.written(start, draw));
    story.tell("%s까지 나는 데 %s이 걸렸다.", last.written(), TimeOfDay.span(flight));
    int time = start + flight + shift(story, from, last);
    story.step("떠난 곳의 시각으로는 출발한 날 0시에서 %s이 지난 때에 내렸다.", TimeOfDay.span(start + flight));
    story.step("%s의 시각으로는 %s이다.", last.name, answers(time).getFirst());
    if (level == 3) {
      City third = cities.get(2);
      int stay = draw.between(9, 60) * 5;
      int second = last.flight(third, draw);
      story.tell(
          "그곳에서 %s을 기다렸다가 다른 비행기로 %s을 날아 %s에 닿았다.",
          TimeOfDay.span(stay), TimeOfDay.span(second), third.written());
      story.step("기다린 시간과 두 번째 비행 시간을 더하면 %s이다.", TimeOfDay.span(stay + second));
      time += stay + second + shift(story, last, third);
      last = third;
      story.step("%s의 시각으로는 %s이다.", last.name, answers(time).getFirst());
    }
    story.tell("%s에 닿은 때는 %s의 시각으로 언제인가?", last.name, last.name);
    story.tell("%s에서 떠난 날의 날짜를 기준으로 전날, 같은 날, 다음 날, 이틀 뒤 가운데 어느 날인지 밝히고 시각을 말하여라.", from.name);
    return story.text(answers(time));
  }
}
