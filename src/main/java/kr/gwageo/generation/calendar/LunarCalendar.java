package kr.gwageo.generation.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The months of the Korean lunisolar calendar of 1950 to 2049, as ICU computes them.
///
/// They agree with the almanacs of the Korea Astronomy and Space Science Institute but for one: the
/// new moon of 26 February 2017 came at 23:58 Korean time, and ICU places it on the day after.
final class LunarCalendar {
  static final int FIRST_YEAR = 1950;
  static final int LAST_YEAR = 2049;
  private static final LocalDate MISPLACED = LocalDate.of(2017, 2, 27);
  private static final int SHORT_MONTH = 29;
  private static final long DAY = 24L * 60 * 60 * 1000;

  private LunarCalendar() {}

  private static final class Holder {
    static final List<LunarMonth> MONTHS = computed();
    static final Map<Integer, List<LunarMonth>> YEARS =
        MONTHS.stream().collect(Collectors.groupingBy(LunarMonth::year));
  }

  /// All months, in order.
  static List<LunarMonth> months() {
    return Holder.MONTHS;
  }

  /// The months of one lunar year, 12 or 13; none outside the century.
  static List<LunarMonth> of(int year) {
    return Holder.YEARS.getOrDefault(year, List.of());
  }

  private static List<LunarMonth> computed() {
    Calendar dangi = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("ko@calendar=dangi"));
    List<LunarMonth> months = new ArrayList<>();
    LocalDate start = next(dangi, LocalDate.of(FIRST_YEAR, 1, 1));
    while (start.getYear() <= LAST_YEAR + 1) {
      set(dangi, start);
      int year = dangi.get(Calendar.EXTENDED_YEAR);
      int month = dangi.get(Calendar.MONTH) + 1;
      boolean leap = dangi.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
      LocalDate end = next(dangi, start.plusDays(1));
      LocalDate first = corrected(start);
      int length = (int) Days.count(first, corrected(end));
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        months.add(new LunarMonth(year, month, leap, first, length));
      }
      start = end;
    }
    return List.copyOf(months);
  }

  private static LocalDate corrected(LocalDate start) {
    return start.equals(MISPLACED) ? start.minusDays(1) : start;
  }

  /// The first day of a month from here on.
  private static LocalDate next(Calendar dangi, LocalDate from) {
    set(dangi, from);
    int day = dangi.get(Calendar.DAY_OF_MONTH);
    if (day == 1) {
      return from;
    }
    LocalDate next = from.plusDays(SHORT_MONTH + 1L - day);
    set(dangi, next);
    return dangi.get(Calendar.DAY_OF_MONTH) == 1 ? next : next.plusDays(1);
  }

  private static void set(Calendar dangi, LocalDate day) {
    dangi.setTimeInMillis(day.toEpochDay() * DAY + DAY / 2);
  }
}
