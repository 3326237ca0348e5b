package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A month of the Korean lunisolar calendar.
///
/// @param year the solar year in which its year begins
/// @param month from 1 to 12
/// @param leap whether it is the second month of its number, the 윤달
/// @param start its first day
/// @param length 29 or 30
record LunarMonth(int year, int month, boolean leap, LocalDate start, int length) {

  /// `7월`, `윤2월`.
  String name() {
    return (leap ? "윤" : "") + month + "월";
  }

  String day(int day) {
    return name() + " " + day + "일";
  }

  LocalDate solar(int day) {
    return start.plusDays(day - 1L);
  }

  /// The day after its last.
  LocalDate end() {
    return start.plusDays(length);
  }

  /// Ways to answer with one of its days.
  List<String> answers(int day) {
    List<String> answers = new ArrayList<>();
    for (String calendar : List.of("", "음력 ")) {
      answers.add(calendar + day(day));
      answers.add(calendar + year + "년 " + day(day));
      answers.add(year + "년 " + calendar + day(day));
    }
    if (leap) {
      answers.add("윤달 " + month + "월 " + day + "일");
      answers.add("음력 윤달 " + month + "월 " + day + "일");
    }
    return answers.stream().distinct().toList();
  }
}
