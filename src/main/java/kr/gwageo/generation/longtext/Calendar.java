package kr.gwageo.generation.longtext;

/// Days of a year that is no leap year, counted from 0.
final class Calendar {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Calendar() {}

  /// `3월 5일`
  static String date(int day) {
    int month = 0;
    int left = day;
    while (left >= DAYS[month]) {
      left -= DAYS[month++];
    }
    return month + 1 + "월 " + (left + 1) + "일";
  }
}
