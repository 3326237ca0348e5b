package kr.gwageo.generation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import kr.gwageo.generation.scene.Said;

/// A day of the Gregorian calendar with arithmetic of its own, which does not lean on java.time.
///
/// @param number days since 1 March of the year 0
record Civil(long number) implements Comparable<Civil> {
  private static final String WEEK = "월화수목금토일";
  private static final int[] BEFORE = {0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337};

  static Civil of(long year, long month, long day) {
    long shifted = month <= 2 ? year - 1 : year;
    int index = (int) ((month + 9) % 12);
    return new Civil(
        shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + BEFORE[index] + day - 1);
  }

  /// The day that three groups of a match tell.
  static Civil in(MatchResult match, int group) {
    return of(Said.whole(match, group), Said.whole(match, group + 1), Said.whole(match, group + 2));
  }

  /// All days that are written with their year, in order.
  static List<Civil> all(Said said) {
    List<Civil> days = new ArrayList<>();
    said.all("([0-9]{4})년 #월 #일").forEach(match -> days.add(in(match, 1)));
    return days;
  }

  static boolean leap(long year) {
    return of(year, 3, 1).number - of(year, 2, 1).number == 29;
  }

  Civil plus(long days) {
    return new Civil(number + days);
  }

  /// 1 is Monday; 1 March of the year 0 was a Wednesday.
  int weekday() {
    return (int) ((number + 2) % 7) + 1;
  }

  String weekdayName() {
    return WEEK.charAt(weekday() - 1) + "요일";
  }

  static int weekday(String name) {
    return WEEK.indexOf(name.charAt(0)) + 1;
  }

  long year() {
    long year = number / 365 + 1;
    while (of(year, 1, 1).number > number) {
      year--;
    }
    return year;
  }

  long month() {
    long month = 12;
    while (of(year(), month, 1).number > number) {
      month--;
    }
    return month;
  }

  long day() {
    return number - of(year(), month(), 1).number + 1;
  }

  String brief() {
    return month() + "월 " + day() + "일";
  }

  String full() {
    return year() + "년 " + brief();
  }

  @Override
  public int compareTo(Civil other) {
    return Long.compare(number, other.number);
  }
}
