package kr.gwageo.generation.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Walks from day to day with the arithmetic of [Civil].
public final class DatesCheck implements AnswerCheck {
  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    return switch (said.structure()) {
      case "weekday" -> weekday(said);
      case "day-after" -> dayAfter(said);
      case "day-count" -> dayCount(said);
      case "business-days" -> businessDays(said);
      case "nth-weekday" -> nthWeekday(said);
      case "leap-years" -> leapYears(said);
      default -> throw new AssertionError(said.structure());
    };
  }

  private static void weekdayIsRight(Civil day, String name) {
    if (!day.weekdayName().equals(name)) {
      throw new AssertionError(day.full() + " is no " + name);
    }
  }

  private static String weekday(Said said) {
    MatchResult known = said.find("([0-9]{4})년 #월 #일은 ([월화수목금토일]요일)");
    weekdayIsRight(Civil.in(known, 1), known.group(4));
    if (said.says("일 뒤는 무슨|일이 지나면")) {
      return Civil.in(known, 1).plus(said.whole("#일 뒤는 무슨|#일이 지나면")).weekdayName();
    }
    return Civil.all(said).get(1).weekdayName();
  }

  private static String dayAfter(Said said) {
    Civil day = Civil.all(said).getFirst();
    if (said.says("점검")) {
      return day.plus(said.whole("그날의 #일 뒤"))
          .plus(-7 * said.whole("점검의 #주 전"))
          .plus(said.whole("점검의 #일 뒤"))
          .full();
    }
    return day.plus(said.whole("그날의 #일 뒤|이날에서 #일")).full();
  }

  private static String dayCount(Said said) {
    List<Civil> days = Civil.all(said);
    if (said.says("D-1")) {
      Civil today = said.says("^\\s*오늘은") ? days.get(0) : days.get(1);
      Civil start = said.says("^\\s*오늘은") ? days.get(1) : days.get(0);
      return "D-" + (start.number() - today.number());
    }
    int rest = said.says("매주") ? Civil.weekday(said.find("매주 ([월화수목금토일])").group(1)) : 0;
    long open = 0;
    for (Civil day = days.get(0); day.compareTo(days.get(1)) <= 0; day = day.plus(1)) {
      boolean repaired = day.compareTo(days.get(2)) >= 0 && day.compareTo(days.get(3)) <= 0;
      open += repaired || day.weekday() == rest ? 0 : 1;
    }
    return open + "일";
  }

  private static String businessDays(Said said) {
    MatchResult filed = said.find("([0-9]{4})년 #월 #일\\(([월화수목금토일]요일)\\)");
    Civil day = Civil.in(filed, 1);
    weekdayIsRight(day, filed.group(4));
    Set<String> holidays = new HashSet<>();
    if (said.says("휴무일은 담당 기관이 정한 [0-9]")) {
      String listed = said.find("휴무일은 담당 기관이 정한 ([^뿐]+)뿐").group(1);
      holidays.addAll(List.of(listed.split(", ")));
    }
    long left = said.whole("(?:결과는|부서는) #번째 영업일") + said.wholeOrZero("다시 #번째 영업일");
    while (left > 0) {
      day = day.plus(1);
      left -= day.weekday() > 5 || holidays.contains(day.brief()) ? 0 : 1;
    }
    return day.brief();
  }

  private static String nthWeekday(Said said) {
    MatchResult known = said.find("([0-9]{4})년 #월 #일은 ([월화수목금토일]요일)");
    weekdayIsRight(Civil.in(known, 1), known.group(4));
    MatchResult asked = said.find("([0-9]{4})년 #월(?:의)? (첫째|둘째|셋째|넷째|마지막) ([월화수목금토일])요일");
    int weekday = Civil.weekday(asked.group(4));
    int nth = List.of("첫째", "둘째", "셋째", "넷째", "마지막").indexOf(asked.group(3));
    Civil day = Civil.of(Said.whole(asked, 1), Said.whole(asked, 2), 1);
    long month = day.month();
    String found = "";
    for (int count = 0; day.month() == month && count <= nth; day = day.plus(1)) {
      if (day.weekday() == weekday) {
        found = day.day() + "일";
        count++;
      }
    }
    return found;
  }

  private static String leapYears(Said said) {
    List<Civil> days = Civil.all(said);
    if (days.size() == 2 && !said.says("12월 31일까지")) {
      return days.get(1).number() - days.get(0).number() + 1 + "일";
    }
    long[] years = said.all("([0-9]{4})년").stream().mapToLong(m -> Said.whole(m, 1)).toArray();
    long leaps = 0;
    long all = 0;
    for (long year = years[0]; year <= years[1]; year++) {
      leaps += Civil.leap(year) ? 1 : 0;
      all += Civil.leap(year) ? 366 : 365;
    }
    return said.says("윤년은 (?:모두 )?몇|윤년은 몇") ? leaps + "번" : all + "일";
  }
}
