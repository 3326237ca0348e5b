package kr.gwageo.generation.calendar;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Looks days up in the calendar of [NewMoons], which ICU has no part in, and holds what the item
/// tells of months and terms to it.
public final class LunarCheck implements AnswerCheck {
  private static final List<NewMoons.Month> MONTHS = NewMoons.years(1950, 2049);
  private static final String STEMS = "갑을병정무기경신임계";
  private static final String BRANCHES = "자축인묘진사오미신유술해";

  /// 1 October 1949 was a day 갑자.
  private static final Civil FIRST_TERM = Civil.of(1949, 10, 1);

  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    return switch (said.structure()) {
      case "solar-to-lunar" -> toLunar(said);
      case "lunar-to-solar" -> toSolar(said);
      case "birthdays" -> birthdays(said);
      case "festivals" -> festivals(said);
      case "leap-months" -> leapMonths(said);
      case "year-terms" -> yearTerms(said);
      case "day-terms" -> dayTerms(said);
      default -> throw new AssertionError(said.structure());
    };
  }

  /// Holds the lengths that are told of a year to the calendar.
  private static void monthsAreRight(String told, long year) {
    String real =
        MONTHS.stream()
            .filter(month -> month.year() == year)
            .map(month -> month.name() + " " + month.length() + "일")
            .collect(Collectors.joining(", "));
    if (!real.startsWith(told)) {
      throw new AssertionError(year + ": " + told + " is not " + real);
    }
  }

  private static long yearTold(Said said) {
    if (said.says("음력 ([0-9]{4})년 1월 1일은")) {
      MatchResult first = said.find("음력 ([0-9]{4})년 1월 1일은 양력 ([0-9]{4})년 #월 #일");
      long year = Said.whole(first, 1);
      if (!solar(year, "1월", 1).equals(Civil.in(first, 2))) {
        throw new AssertionError(first.group());
      }
      monthsAreRight(said.find("차례로 ([^이]+)이다").group(1), year);
      return year;
    }
    List<MatchResult> told = said.all("음력 ([0-9]{4})년의 달의 날수는 1월부터 차례로 ([^이]+)이다");
    told.forEach(match -> monthsAreRight(match.group(2), Said.whole(match, 1)));
    return Said.whole(told.getFirst(), 1);
  }

  private static Civil solar(long year, String month, long day) {
    return MONTHS.stream()
        .filter(each -> each.year() == year && each.name().equals(month))
        .findFirst()
        .orElseThrow()
        .start()
        .plus(day - 1);
  }

  private static String toLunar(Said said) {
    yearTold(said);
    Civil day = Civil.all(said).getLast();
    NewMoons.Month month =
        MONTHS.stream()
            .filter(each -> each.start().compareTo(day) <= 0)
            .reduce((first, second) -> second)
            .orElseThrow();
    return month.name() + " " + (day.number() - month.start().number() + 1) + "일";
  }

  private static String toSolar(Said said) {
    long year = yearTold(said);
    MatchResult day = said.find("음력 (윤?[0-9]+월) #일에");
    return solar(year, day.group(1), Said.whole(day, 2)).full();
  }

  private static String birthdays(Said said) {
    long year = yearTold(said);
    if (said.says("이듬해")) {
      MatchResult born = said.find("음력 ([0-9]{4})년 (윤[0-9]+월) #일에");
      long day = Said.whole(born, 3);
      Civil birthday = solar(year + 1, born.group(2).substring(1), day);
      return birthday.number() - solar(year, born.group(2), day).number() + "일";
    }
    List<Civil> days =
        said.all("(?:씨는|생일은) ([0-9]+월) #일").stream()
            .map(match -> solar(year, match.group(1), Said.whole(match, 2)))
            .toList();
    return Math.abs(days.get(0).number() - days.get(1).number()) + "일";
  }

  private static String festivals(Said said) {
    long year = yearTold(said);
    List<Civil> days =
        said.all("\\(음력 ([0-9]+월) #일\\)").stream()
            .map(match -> solar(year, match.group(1), Said.whole(match, 2)))
            .sorted()
            .toList();
    if (said.says("무슨 요일")) {
      String weekday = said.find("\\)은 ([월화수목금토일]요일)이다").group(1);
      if (!weekday.equals(days.get(0).weekdayName())) {
        throw new AssertionError(weekday);
      }
      return days.get(1).weekdayName();
    }
    return days.get(1).number() - days.get(0).number() + "일";
  }

  private static String leapMonths(Said said) {
    MatchResult told = said.find("음력 ([0-9]{4})년부터 ([0-9]{4})년까지의 윤달은 ([^이]+)이다");
    String real =
        MONTHS.stream()
            .filter(NewMoons.Month::leap)
            .filter(m -> m.year() >= Said.whole(told, 1) && m.year() <= Said.whole(told, 2))
            .map(month -> month.year() + "년 " + month.name())
            .collect(Collectors.joining(", "));
    if (!real.equals(told.group(3))) {
      throw new AssertionError(told.group(3) + " is not " + real);
    }
    MatchResult span =
        said.find("씨[가-힣 ]+ 음력 ([0-9]{4})년 (윤?[0-9]+월)(?:부터|에 시작하여) ([0-9]{4})년 (윤?[0-9]+월)");
    Civil first = solar(Said.whole(span, 1), span.group(2), 1);
    Civil last = solar(Said.whole(span, 3), span.group(4), 1);
    long meetings = 0;
    for (NewMoons.Month month : MONTHS) {
      if (month.start().compareTo(first) >= 0 && month.start().compareTo(last) <= 0) {
        boolean feast = !month.leap() && (month.number() == 1 || month.number() == 8);
        if (said.says("윤달은 몇")) {
          meetings += month.leap() ? 1 : 0;
        } else if (said.says("보름")) {
          meetings += feast ? 0 : 2;
        } else {
          meetings++;
        }
      }
    }
    return meetings + "번";
  }

  private static boolean is(String term, long index) {
    return term.equals(term(index));
  }

  private static String term(long index) {
    return "" + STEMS.charAt((int) (index % 10)) + BRANCHES.charAt((int) (index % 12));
  }

  /// The year 4 was a year 갑자.
  private static String yearTerms(Said said) {
    MatchResult known = said.find("([0-9]{4})년은 ([가-힣]{2})년이다");
    if (!is(known.group(2), Said.whole(known, 1) - 4)) {
      throw new AssertionError(known.group());
    }
    if (said.says("무슨 해")) {
      return term(said.whole("([0-9]{4})년(?:은 육십갑자로 무슨|을 육십갑자로)") - 4) + "년";
    }
    long[] range = said.wholes("([0-9]{4})년부터 ([0-9]{4})년 사이");
    String born = said.find("([가-힣]{2})년에 태어났").group(1);
    long year = range[0];
    while (!is(born, year - 4)) {
      year++;
    }
    if (!said.says("아들")) {
      return year + said.whole("태어나고 #년|해의 #년 뒤") + "년";
    }
    year += said.whole("아들은 #년") + 1;
    String met = said.find("돌아온 ([가-힣]{2})년").group(1);
    while (!is(met, year - 4)) {
      year++;
    }
    return year + "년";
  }

  private static String dayTerms(Said said) {
    MatchResult known = said.find("양력 ([0-9]{4})년 #월 #일은 ([가-힣]{2})일");
    Civil day = Civil.in(known, 1);
    if (!is(known.group(4), day.number() - FIRST_TERM.number())) {
      throw new AssertionError(known.group());
    }
    if (said.says("처음으로 오는")) {
      String met = said.find("오는 ([가-힣]{2})일").group(1);
      Civil then = Civil.all(said).getLast().plus(1);
      while (!is(met, then.number() - FIRST_TERM.number())) {
        then = then.plus(1);
      }
      return then.full();
    }
    long days = said.wholeOrZero("그날의 #일 뒤|그날에서 #일");
    Civil then = days > 0 ? day.plus(days) : Civil.all(said).getLast();
    return term(then.number() - FIRST_TERM.number()) + "일";
  }
}
