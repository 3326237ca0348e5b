package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// From the solar to the lunisolar calendar and back.
final class Conversions {
  private static final int EARLY = 3;
  private static final int LATE = 7;

  /// The last year of which a question tells as of the past.
  private static final int LAST_PAST = 2024;

  private Conversions() {}

  /// A lunar year, with a leap month where it is wanted.
  static List<LunarMonth> year(Draw draw, boolean leap) {
    List<LunarMonth> months = List.of();
    while (months.isEmpty() || (leap && months.size() == 12)) {
      months = LunarCalendar.of(draw.between(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR));
    }
    return months;
  }

  static int leapIndex(List<LunarMonth> months) {
    int index = 0;
    while (!months.get(index).leap()) {
      index++;
    }
    return index;
  }

  /// A month whose number in the year grows with the level.
  private static int index(int level, Draw draw, List<LunarMonth> months) {
    return switch (level) {
      case 1 -> draw.between(1, EARLY);
      case 2 -> draw.between(EARLY + 1, LATE);
      default -> draw.between(Math.max(LATE + 1, leapIndex(months)), months.size() - 1);
    };
  }

  /// Tells how long the months of a year are and when it begins.
  static void tellYear(Story story, List<LunarMonth> months) {
    LunarMonth first = months.getFirst();
    story.tell("음력 %d년 1월 1일은 양력 %s이다.", first.year(), Days.full(first.start()));
    story.tell("이해 음력 달의 날수는 1월부터 차례로 %s이다.", lengths(months));
  }

  static String lengths(List<LunarMonth> months) {
    return months.stream()
        .map(month -> "%s %d일".formatted(month.name(), month.length()))
        .collect(Collectors.joining(", "));
  }

  static Problem toLunar(int level, Draw draw) {
    List<LunarMonth> months = year(draw, level == 3);
    while (months.getFirst().year() > LAST_PAST) {
      months = year(draw, level == 3);
    }
    int index = index(level, draw, months);
    LunarMonth month = months.get(index);
    int day = draw.between(1, month.length());
    LocalDate solar = month.solar(day);
    Story story = new Story();
    tellYear(story, months);
    long rest = Days.count(months.getFirst().start(), solar);
    story.step("양력 %s[은/는] 음력 1월 1일의 %d일 뒤이다.", Days.full(solar), rest);
    for (LunarMonth before : months.subList(0, index)) {
      rest -= before.length();
      story.step("%s의 %d일을 빼면 %d이다.", before.name(), before.length(), rest);
    }
    story.step("따라서 음력 %s이다.", month.day(day));
    story.tell(
        draw.oneOf("%2$s 씨는 양력 %1$s에 %3$s.", "%2$s 씨가 %4$s 날은 양력 %1$s이다."),
        Days.full(solar),
        People.one(draw),
        "태어났다",
        draw.oneOf("태어난", "혼인한", "가게를 연", "이사한", "고향을 떠난", "배를 탄"));
    story.tell(draw.oneOf("이날은 음력으로 몇 월 며칠인가?", "이날의 음력 날짜는 몇 월 며칠인가?"));
    story.tell("윤달이면 달 앞에 '윤'을 붙여 나타낸다.");
    return story.text(month.answers(day));
  }

  static Problem toSolar(int level, Draw draw) {
    List<LunarMonth> months = year(draw, level == 3);
    int index = index(level, draw, months);
    LunarMonth month = months.get(index);
    int day = draw.between(1, month.length());
    LocalDate solar = month.solar(day);
    Story story = new Story();
    tellYear(story, months);
    int passed = 0;
    for (LunarMonth before : months.subList(0, index)) {
      passed += before.length();
      story.step("%s까지 %d일이다.", before.name(), passed);
    }
    story.step("음력 %s[은/는] 음력 1월 1일의 %d일 뒤이다.", month.day(day), passed + day - 1);
    story.step("양력으로 %s이다.", Days.full(solar));
    story.tell(
        draw.oneOf(
            "%2$s 씨의 집안에서는 음력 %1$s에 제사를 지낸다.",
            "%2$s 씨는 음력 %1$s에 고향에 가려 한다.", "%2$s 씨의 할머니는 음력 %1$s에 잔치를 연다."),
        month.day(day),
        People.one(draw));
    story.tell(draw.oneOf("이해 그날은 양력으로 몇 년 몇 월 며칠인가?", "이해 그날의 양력 날짜는 몇 년 몇 월 며칠인가?"));
    return story.text(Days.answers(solar));
  }
}
