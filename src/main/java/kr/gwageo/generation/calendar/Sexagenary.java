package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.util.List;

/// A term of the sexagenary cycle, from 0 (갑자) to 59 (계해).
///
/// The year 2024 is 갑진; the day 1 January 2000 is 무오, as almanacs of the Korea Astronomy and Space
/// Science Institute have it.
record Sexagenary(int index) {
  static final int CYCLE = 60;
  private static final String STEMS = "갑을병정무기경신임계";
  private static final String BRANCHES = "자축인묘진사오미신유술해";
  private static final String STEMS_HANJA = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES_HANJA = "子丑寅卯辰巳午未申酉戌亥";
  private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
  private static final int TERM_OF_DAY = 54;

  static Sexagenary ofYear(int year) {
    return new Sexagenary(Math.floorMod(year - 4, CYCLE));
  }

  static Sexagenary ofDay(LocalDate day) {
    return new Sexagenary(Math.floorMod(TERM_OF_DAY + Days.count(DAY, day), CYCLE));
  }

  Sexagenary plus(int terms) {
    return new Sexagenary(Math.floorMod(index + terms, CYCLE));
  }

  String name() {
    return "" + STEMS.charAt(index % 10) + BRANCHES.charAt(index % 12);
  }

  String hanja() {
    return "" + STEMS_HANJA.charAt(index % 10) + BRANCHES_HANJA.charAt(index % 12);
  }

  /// Ways to answer with the term of a year or a day.
  ///
  /// @param counter 년 or 일
  /// @param hanjaCounter 年 or 日
  List<String> answers(String counter, String hanjaCounter) {
    return List.of(name() + counter, name(), hanja() + hanjaCounter, hanja(), hanja() + counter);
  }
}
