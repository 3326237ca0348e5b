package kr.gwageo.generation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the months that ICU computes to the almanac (한국천문연구원 월력요항) and to the sun and the moon.
class LunarCalendarTest {

  /// 설날 and 추석 from the yearly 월력요항 of the Korea Astronomy and Space Science Institute.
  @ParameterizedTest
  @CsvSource({
    "2005-02-09, 2005-09-18", "2006-01-29, 2006-10-06", "2007-02-18, 2007-09-25",
    "2008-02-07, 2008-09-14", "2009-01-26, 2009-10-03", "2010-02-14, 2010-09-22",
    "2011-02-03, 2011-09-12", "2012-01-23, 2012-09-30", "2013-02-10, 2013-09-19",
    "2014-01-31, 2014-09-08", "2015-02-19, 2015-09-27", "2016-02-08, 2016-09-15",
    "2017-01-28, 2017-10-04", "2018-02-16, 2018-09-24", "2019-02-05, 2019-09-13",
    "2020-01-25, 2020-10-01", "2021-02-12, 2021-09-21", "2022-02-01, 2022-09-10",
    "2023-01-22, 2023-09-29", "2024-02-10, 2024-09-17", "2025-01-29, 2025-10-06",
    "2026-02-17, 2026-09-25"
  })
  void newYearAndHarvestFestivalFallWhereTheAlmanacHasThem(LocalDate seollal, LocalDate chuseok) {
    List<LunarMonth> months = LunarCalendar.of(seollal.getYear());
    assertThat(months.getFirst().start()).isEqualTo(seollal);
    assertThat(months)
        .filteredOn(month -> month.month() == 8 && !month.leap())
        .singleElement()
        .satisfies(month -> assertThat(month.solar(15)).isEqualTo(chuseok));
  }

  /// 윤달 from the same source.
  @ParameterizedTest
  @CsvSource({
    "2001, 4", "2004, 2", "2006, 7", "2009, 5", "2012, 3", "2014, 9", "2017, 5", "2020, 4",
    "2023, 2", "2025, 6"
  })
  void leapMonthsFallWhereTheAlmanacHasThem(int year, int month) {
    assertThat(LunarCalendar.of(year))
        .filteredOn(LunarMonth::leap)
        .extracting(LunarMonth::month)
        .containsExactly(month);
  }

  @Test
  void everyMonthOfTheCenturyBeginsWithItsNewMoon() {
    List<String> computed =
        NewMoons.years(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR).stream()
            .map(m -> "%d %s %s %d".formatted(m.year(), m.name(), m.start().full(), m.length()))
            .toList();
    assertThat(LunarCalendar.months())
        .hasSizeGreaterThan(1200)
        .extracting(
            m -> "%d %s %s %d".formatted(m.year(), m.name(), Days.full(m.start()), m.length()))
        .isEqualTo(computed);
  }

  /// The days of the dog days (초복) are days of 경 (庚); the term of a day is known of some.
  @ParameterizedTest
  @CsvSource({
    "1949-10-01, 갑자", "2000-01-01, 무오", "2024-02-10, 갑진", "2018-07-17, 경", "2019-07-12, 경",
    "2020-07-16, 경", "2021-07-11, 경", "2022-07-16, 경", "2023-07-11, 경", "2024-07-15, 경"
  })
  void daysHaveTheTermsThatTheAlmanacGivesThem(LocalDate day, String term) {
    assertThat(Sexagenary.ofDay(day).name()).startsWith(term);
  }

  @ParameterizedTest
  @CsvSource({"1392, 임신", "1592, 임진", "1894, 갑오", "1919, 기미", "1950, 경인", "1984, 갑자", "2024, 갑진"})
  void yearsHaveTheTermsThatHistoryGivesThem(int year, String term) {
    assertThat(Sexagenary.ofYear(year).name()).isEqualTo(term);
  }
}
