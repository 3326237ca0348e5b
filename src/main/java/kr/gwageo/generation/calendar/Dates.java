package kr.gwageo.generation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Days of the solar calendar, counted forwards and backwards.
public final class Dates implements Workshop {
  private static final List<String> ORDINALS = List.of("첫째", "둘째", "셋째", "넷째");
  private static final String LEAP =
      "4로 나누어떨어지는 해는 윤년이지만, 100으로 나누어떨어지는 해는 평년이고, 400으로 나누어떨어지는 해는 다시 윤년이다.";

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("weekday", Dates::weekday),
        new Structure("day-after", Dates::dayAfter),
        new Structure("day-count", Openings::dayCount),
        new Structure("business-days", Openings::businessDays),
        new Structure("nth-weekday", Dates::nthWeekday),
        new Structure("leap-years", Dates::leapYears));
  }

  private static Problem weekday(int level, Draw draw) {
    LocalDate day = Days.between(draw, 1950, 2024);
    String known = "%s[은/는] %s이다.".formatted(Days.full(day), Days.weekday(day));
    Story story = new Story();
    story.tell(draw.oneOf(known, "달력을 보니 " + known, People.one(draw) + " 씨의 일기에 따르면 " + known));
    if (level == 1) {
      int days = draw.between(20, 900);
      story.step("%d÷7의 나머지는 %d이다.", days, days % 7);
      LocalDate then = day.plusDays(days);
      story.step("%s에서 %d일 뒤의 요일은 %s이다.", Days.weekday(day), days % 7, Days.weekday(then));
      story.tell(draw.oneOf("그날로부터 %d일 뒤는 무슨 요일인가?", "이날에서 %d일이 지나면 무슨 요일인가?"), days);
      return story.text(Days.answers(then.getDayOfWeek()));
    }
    LocalDate then = level == 2 ? sameYear(draw, day) : laterYear(draw, day);
    if (level == 3) {
      int years = then.getYear() - day.getYear();
      LocalDate moved = day.plusYears(years);
      long leaps = Days.count(day, moved) - 365L * years;
      story.step("%s까지 %d년 동안 2월 29일이 %d번 있다.", Days.full(moved), years, leaps);
      story.step("따라서 %d일이 지난다.", Days.count(day, moved));
      story.step("%s에서 %s까지의 날수를 더하거나 뺀다.", Days.brief(moved), Days.brief(then));
    }
    long days = Math.abs(Days.count(day, then));
    boolean back = then.isBefore(day);
    story.step("%s[은/는] %d일 %s이다.", Days.full(then), days, back ? "전" : "뒤");
    story.step("%d÷7의 나머지는 %d이다.", days, days % 7);
    story.step(
        "%s에서 %d일 %s의 요일은 %s이다.",
        Days.weekday(day), days % 7, back ? "전" : "뒤", Days.weekday(then));
    story.tell(draw.oneOf("%s[은/는] 무슨 요일인가?", "그렇다면 %s[은/는] 무슨 요일인가?"), Days.full(then));
    return story.text(Days.answers(then.getDayOfWeek()));
  }

  private static LocalDate sameYear(Draw draw, LocalDate day) {
    LocalDate then = day;
    while (Math.abs(Days.count(day, then)) < 32) {
      then = Days.between(draw, day.getYear(), day.getYear());
    }
    return then;
  }

  private static LocalDate laterYear(Draw draw, LocalDate day) {
    int year = day.getYear() + draw.between(2, 30);
    return Days.between(draw, year, year);
  }

  private static Problem dayAfter(int level, Draw draw) {
    LocalDate day = Days.between(draw, 1950, 2024);
    String event = draw.oneOf("공사를 시작한", "씨앗을 뿌린", "배를 띄운", "기계를 들인", "다리를 놓은", "나무를 심은", "서버를 연");
    int days = level == 1 ? draw.between(35, 330) : draw.between(400, 1900);
    LocalDate then = day.plusDays(days);
    Story story = new Story();
    story.tell(
        draw.oneOf("%1$s 씨가 %2$s 날은 %3$s이다.", "%3$s[은/는] %1$s 씨가 %2$s 날이다."),
        People.one(draw),
        event,
        Days.full(day));
    if (level > 1) {
      story.step("%d일을 해와 달로 나누어 센다.", days);
      story.step("그사이에 2월 29일이 있는지 살핀다.");
    } else {
      story.step("달마다 날수를 헤아려 %d일을 더한다.", days);
    }
    story.step("%d일 뒤는 %s이다.", days, Days.full(then));
    if (level < 3) {
      story.tell(draw.oneOf("그날의 %d일 뒤는 몇 년 몇 월 며칠인가?", "이날에서 %d일이 지난 날은 몇 년 몇 월 며칠인가?"), days);
      story.tell("바로 다음 날을 1일 뒤로 센다.");
      return story.text(Days.answers(then));
    }
    int weeks = draw.between(5, 50);
    int more = draw.between(15, 200);
    LocalDate back = then.minusWeeks(weeks);
    LocalDate last = back.plusDays(more);
    story.tell("정기 점검은 그날의 %d일 뒤이고, 예비 점검은 정기 점검의 %d주 전이다.", days, weeks);
    story.step("%d주는 %d일이고, 그만큼 앞으로 가면 %s이다.", weeks, weeks * 7, Days.full(back));
    story.step("거기서 %d일 뒤는 %s이다.", more, Days.full(last));
    story.tell("예비 점검의 %d일 뒤는 몇 년 몇 월 며칠인가? 바로 다음 날을 1일 뒤로 센다.", more);
    return story.text(Days.answers(last));
  }

  private static Problem nthWeekday(int level, Draw draw) {
    YearMonth month = YearMonth.of(draw.between(1950, 2049), draw.between(1, 12));
    LocalDate known =
        month.atDay(level == 1 ? draw.between(1, 7) : draw.between(1, month.lengthOfMonth()));
    int ahead = level == 1 ? 0 : level == 2 ? draw.between(1, 5) : draw.between(7, 30);
    YearMonth then = month.plusMonths(ahead);
    DayOfWeek weekday = DayOfWeek.of(draw.between(1, 7));
    int nth = draw.between(1, 5);
    LocalDate first = then.atDay(1).with(TemporalAdjusters.firstInMonth(weekday));
    LocalDate found =
        nth == 5 ? first.with(TemporalAdjusters.lastInMonth(weekday)) : first.plusWeeks(nth - 1L);
    String which = nth == 5 ? "마지막" : ORDINALS.get(nth - 1);
    Story story = new Story();
    story.tell(
        draw.oneOf("%s[은/는] %s이다.", "달력에서 %s[은/는] %s이다."), Days.full(known), Days.weekday(known));
    story.tell(
        draw.oneOf(
            "어떤 달에 처음 오는 금요일을 그달의 첫째 금요일로 세고, 다른 요일도 그렇게 센다.",
            "그달에 처음 오는 월요일이 첫째 월요일이며, 다른 요일도 이와 같이 센다."));
    if (ahead > 0) {
      story.step(
          "%s에서 %s 1일까지는 %d일이다.",
          Days.full(known), written(then), Days.count(known, then.atDay(1)));
      story.step("그날은 %s이다.", Days.weekday(then.atDay(1)));
    }
    if (level == 3) {
      story.step("그사이에 %d달이 지나며, 2월의 날수는 윤년인지 살펴 센다.", ahead);
    }
    story.step("%s의 첫 %s[은/는] %d일이다.", written(then), Days.weekday(weekday), first.getDayOfMonth());
    story.step("%s %s[은/는] %d일이다.", which, Days.weekday(weekday), found.getDayOfMonth());
    String meeting = draw.oneOf("동네 회의", "독서 모임", "장날", "봉사 활동", "산악회 산행", "합창 연습", "벼룩시장");
    story.tell(
        draw.oneOf(
            "%1$s %2$s %3$s에 열리는 %4$s의 날짜는 며칠인가?", "%4$s[이/가] %1$s의 %2$s %3$s에 열린다면 그날은 며칠인가?"),
        written(then),
        which,
        Days.weekday(weekday),
        meeting);
    int day = found.getDayOfMonth();
    return story.text(
        List.of(day + "일", Integer.toString(day), Days.brief(found), Days.full(found)));
  }

  private static String written(YearMonth month) {
    return month.getYear() + "년 " + month.getMonthValue() + "월";
  }

  private static Problem leapYears(int level, Draw draw) {
    int from = draw.between(1601, 2200);
    int to = from + draw.between(20, 400);
    Story story = new Story();
    long leaps = IntStream.rangeClosed(from, to).filter(Year::isLeap).count();
    int fourths = to / 4 - (from - 1) / 4;
    int hundreds = to / 100 - (from - 1) / 100;
    story.tell(LEAP);
    story.step("%d년부터 %d년까지 4의 배수는 %d개이다.", from, to, fourths);
    story.step(
        "100의 배수 %d개를 빼고 400의 배수 %d개를 더하면 윤년은 %d번이다.", hundreds, leaps - fourths + hundreds, leaps);
    if (level == 1) {
      story.tell(
          draw.oneOf("%d년부터 %d년까지 윤년은 모두 몇 번 있는가?", "%d년에서 %d년까지의 해 가운데 윤년은 몇 번인가?"), from, to);
      story.tell("두 해도 넣어 센다.");
      return story.text(Days.answers(leaps, "번"));
    }
    long days = 365L * (to - from + 1) + leaps;
    story.step("%d년에 365를 곱하고 %d[을/를] 더하면 %d일이다.", to - from + 1, leaps, days);
    if (level == 2) {
      story.tell(
          draw.oneOf("%d년 1월 1일부터 %d년 12월 31일까지는 모두 며칠인가?", "%d년의 첫날부터 %d년의 마지막 날까지는 모두 며칠인가?"),
          from,
          to);
      story.tell("두 날도 넣어 센다.");
      return story.text(Days.answers(days, "일"));
    }
    LocalDate start = Days.between(draw, from, from);
    LocalDate end = Days.between(draw, to, to);
    long before = Days.count(LocalDate.of(from, 1, 1), start);
    long after = Days.count(end, LocalDate.of(to, 12, 31));
    story.step("앞의 %d일을 뺀다.", before);
    story.step("뒤의 %d일을 뺀다.", after);
    long counted = days - before - after;
    story.step("남는 것은 %d일이다.", counted);
    story.tell(
        draw.oneOf("%s부터 %s까지는 모두 며칠인가?", "%s에서 시작하여 %s에 끝나는 기간은 모두 며칠인가?"),
        Days.full(start),
        Days.full(end));
    story.tell("두 날도 넣어 센다.");
    return story.text(Days.answers(counted, "일"));
  }
}
