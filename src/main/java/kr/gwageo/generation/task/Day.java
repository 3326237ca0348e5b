package kr.gwageo.generation.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kr.gwageo.generation.Draw;

/// A date and how a user says it.
///
/// @param date the date
/// @param said in Korean, ready for a particle: `3월 9일`
/// @param steps that lead from the words to the date
record Day(LocalDate date, String said, int steps) {
  private static final String WEEKDAYS = "월화수목금토일";
  private static final List<String> NATIVE_DAYS =
      List.of("사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");
  private static final int FIRST_NATIVE = 3;
  private static final List<String> ORDINALS = List.of("첫째", "둘째", "셋째", "넷째");

  /// A day of work on which a user may say such things: no Sunday, for weeks begin on Sunday for
  /// some and on Monday for others, and far enough from the ends of its year.
  static LocalDate today(Draw draw) {
    LocalDate day = LocalDate.of(draw.between(2026, 2029), 1, 5).plusDays(draw.below(310));
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  static String weekday(LocalDate day) {
    return WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "요일";
  }

  /// The sentence that states what day it is.
  static String stated(LocalDate today) {
    return "오늘은 %d년 %d월 %d일 %s입니다."
        .formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth(), weekday(today));
  }

  /// A day to come, said by month and day, and no Sunday.
  static Day plain(LocalDate today, Draw draw) {
    return after(today, draw.between(2, 40));
  }

  /// A day so many days later, or the one after it if that is a Sunday.
  static Day after(LocalDate day, int days) {
    LocalDate later = day.plusDays(days);
    return named(later.getDayOfWeek() == DayOfWeek.SUNDAY ? later.plusDays(1) : later);
  }

  /// A date said by month and day.
  static Day named(LocalDate date) {
    return new Day(date, "%d월 %d일".formatted(date.getMonthValue(), date.getDayOfMonth()), 1);
  }

  /// A day said from today.
  ///
  /// It is no Sunday.
  ///
  /// It is no Sunday.
  ///
  /// @param level 1: days from now; 2: a weekday of the next week or the one after; 3: a weekday
  ///   counted within the next month, or the day before or after it
  static Day relative(LocalDate today, int level, Draw draw) {
    Day day =
        switch (level) {
          case 1 -> daysFromNow(today, draw);
          case 2 -> ofAWeek(today, draw);
          default -> ofNextMonth(today, draw);
        };
    boolean sunday = day.date().getDayOfWeek() == DayOfWeek.SUNDAY;
    return sunday ? relative(today, level, draw) : day;
  }

  private static Day daysFromNow(LocalDate today, Draw draw) {
    int days = draw.between(1, 20);
    boolean inWords = days < FIRST_NATIVE + NATIVE_DAYS.size() && draw.heads();
    String said =
        days == 1
            ? "내일"
            : days == 2
                ? "모레"
                : inWords && days >= FIRST_NATIVE
                    ? NATIVE_DAYS.get(days - FIRST_NATIVE) + " 뒤"
                    : days + "일 뒤";
    return new Day(today.plusDays(days), said, 2);
  }

  private static Day ofAWeek(LocalDate today, Draw draw) {
    int weeks = draw.between(1, 2);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate date = monday.plusWeeks(weeks).plusDays(draw.below(6));
    String which = weeks == 1 ? "다음 주" : "다다음 주";
    return new Day(date, which + " " + weekday(date), 3);
  }

  private static Day ofNextMonth(LocalDate today, Draw draw) {
    LocalDate first = today.plusMonths(1).withDayOfMonth(1);
    DayOfWeek weekday = DayOfWeek.of(draw.between(1, 7));
    int place = draw.between(1, 5);
    LocalDate found =
        place > ORDINALS.size()
            ? first.with(TemporalAdjusters.lastInMonth(weekday))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
    String which = place > ORDINALS.size() ? "마지막" : ORDINALS.get(place - 1);
    String said = "다음 달 %s %s".formatted(which, weekday(found));
    int shift = draw.between(-1, 1);
    if (shift == 0 || !found.minusDays(1).isAfter(today)) {
      return new Day(found, said, 4);
    }
    return new Day(found.plusDays(shift), said + (shift > 0 ? " 다음 날" : " 전날"), 5);
  }

  /// As calls write it.
  String written() {
    return date.toString();
  }
}
