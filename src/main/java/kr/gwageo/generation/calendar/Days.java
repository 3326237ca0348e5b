package kr.gwageo.generation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.gwageo.generation.Draw;

/// How days are drawn, written and answered.
final class Days {
  private static final String WEEK = "월화수목금토일";

  private Days() {}

  /// A day of these years.
  static LocalDate between(Draw draw, int from, int to) {
    LocalDate first = LocalDate.of(from, 1, 1);
    return first.plusDays(draw.below((int) count(first, LocalDate.of(to + 1, 1, 1))));
  }

  /// How many days after the first the other is.
  static long count(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  static String full(LocalDate day) {
    return day.getYear() + "년 " + brief(day);
  }

  static String brief(LocalDate day) {
    return day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
  }

  static String weekday(DayOfWeek day) {
    return WEEK.charAt(day.getValue() - 1) + "요일";
  }

  static String weekday(LocalDate day) {
    return weekday(day.getDayOfWeek());
  }

  static String dated(LocalDate day) {
    return full(day) + "(" + weekday(day) + ")";
  }

  /// Ways to answer with a day where the year is asked for.
  static List<String> answers(LocalDate day) {
    return List.of(
        full(day),
        full(day) + " " + weekday(day),
        day.toString(),
        "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /// Ways to answer with a day of a year that the question tells.
  static List<String> answersInYear(LocalDate day) {
    return List.of(
        brief(day),
        brief(day) + " " + weekday(day),
        full(day),
        full(day) + " " + weekday(day),
        day.toString(),
        "%d.%d".formatted(day.getMonthValue(), day.getDayOfMonth()),
        "%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth()));
  }

  static List<String> answers(DayOfWeek day) {
    return List.of(weekday(day), weekday(day).substring(0, 1));
  }

  /// Ways to answer by how many days one day comes after another.
  static List<String> apart(long days) {
    return List.of(days + "일", Long.toString(days), days + "일 뒤", days + "일 후");
  }

  /// Ways to answer with a count.
  ///
  /// @param counter what may stand behind it
  static List<String> answers(long count, String counter) {
    return List.of(count + counter, Long.toString(count));
  }
}
