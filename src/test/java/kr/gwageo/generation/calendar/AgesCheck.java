package kr.gwageo.generation.calendar;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Counts birthdays and new years one by one, and tries birth years one by one.
public final class AgesCheck implements AnswerCheck {
  private static final List<String> ANIMALS =
      List.of("원숭이", "닭", "개", "돼지", "쥐", "소", "호랑이", "토끼", "용", "뱀", "말", "양");
  private static final Map<String, Integer> COUNTED =
      Map.of("환갑", 61, "고희", 70, "희수", 77, "산수", 80, "미수", 88, "졸수", 90, "백수", 99);

  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    return switch (said.structure()) {
      case "full-age" -> fullAge(said) + (said.says("더하면|합은") ? "살" : "세");
      case "three-ways" -> threeWays(said) + (said.says("만 나이는 몇|만 몇") ? "세" : "살");
      case "zodiac" -> zodiac(said);
      case "school" -> school(said);
      case "admission" -> admission(said);
      case "milestones" -> milestones(said) + "년";
      default -> throw new AssertionError(said.structure());
    };
  }

  /// How many birthdays have come by a day.
  private static long full(Civil born, Civil day) {
    long age = 0;
    while (Civil.of(born.year() + age + 1, born.month(), born.day()).compareTo(day) <= 0) {
      age++;
    }
    return age;
  }

  private static long fullAge(Said said) {
    List<Civil> days = Civil.all(said);
    if (said.says("나머지 두 사람")) {
      Civil first = days.get(0);
      Civil day = Civil.of(first.year() + said.whole("가 만 #세가 되는"), first.month(), first.day());
      return full(days.get(1), day) + full(days.get(2), day);
    }
    Civil day = days.getLast();
    return days.subList(0, days.size() - 1).stream().mapToLong(born -> full(born, day)).sum();
  }

  private static long threeWays(Said said) {
    if (!said.says("만 나이")) {
      long born = Civil.all(said).getFirst().year();
      long year = said.whole("([0-9]{4})년(?:에|의) ");
      return year - born + (said.says("세는 나이는 몇") ? 1 : 0);
    }
    MatchResult birthday = said.find("생일[은이] 양력 #월 #일");
    MatchResult known = said.find("([0-9]{4})년(?:의 세는 나이는|에 세는 나이로) #살");
    long year = Said.whole(known, 1);
    for (long age = Said.whole(known, 2); age > 1; age--) {
      year--;
    }
    Civil born = Civil.of(year, Said.whole(birthday, 1), Said.whole(birthday, 2));
    Civil day = Civil.all(said).getLast();
    long sum = full(born, day);
    if (said.says("더하면")) {
      sum += day.year() - (year + (said.says("의 이듬해") ? 1 : said.whole("태어난 해의 #년 뒤")));
    }
    return sum;
  }

  private static boolean is(String animal, long year) {
    return ANIMALS.get((int) (year % 12)).equals(animal);
  }

  private static String zodiac(Said said) {
    MatchResult known = said.find("([0-9]{4})년[은에] (?:태어난 사람은 )?([가-힣]+)띠(?: 해)?이다");
    if (!is(known.group(2), Said.whole(known, 1))) {
      throw new AssertionError(known.group());
    }
    if (said.says("무슨 띠|띠는 무엇")) {
      return ANIMALS.get((int) (said.whole("([0-9]{4})년(?:에 태어났|생)") % 12)) + "띠";
    }
    String animal =
        said.find("씨는 ([가-힣]+)띠이고|([가-힣]+)띠인 [가-힣]+ 씨의").group().replaceAll("씨는 |띠.*", "");
    long[] ages = said.says("이상") ? said.wholes("#살 이상 #살 이하") : said.wholes("#살부터 #살까지");
    long year = said.whole("([0-9]{4})년에 연 나이|([0-9]{4})년 연 나이");
    long born = year - ages[1];
    while (!is(animal, born)) {
      born++;
    }
    if (born > year - ages[0]) {
      throw new AssertionError(said.text());
    }
    if (!said.says("12년 미만")) {
      return born + "년";
    }
    String elder = said.find("([가-힣]+)띠인 [가-힣 ]+ 씨보다").group(1);
    do {
      born--;
    } while (!is(elder, born));
    return said.whole("([0-9]{4})년에 이 ") - born + "살";
  }

  private static String school(Said said) {
    List<Civil> born = Civil.all(said);
    long entered = born.getFirst().year() + 6 + 1;
    if (said.says("들어가는 것은 몇 년|입학하는 해")) {
      long wait = said.says("맏이가 중학교") ? 6 : said.says("맏이가 고등학교") ? 9 : 0;
      return entered + wait + "년";
    }
    long year;
    long month;
    if (born.size() == 2) {
      year = born.get(1).year() + 7;
      month = said.whole("해의 #월");
    } else {
      long[] asked = said.wholes("([0-9]{4})년 #월에 맏이");
      year = asked[0];
      month = asked[1];
    }
    int grade = 0;
    for (Civil march = Civil.of(entered, 3, 1);
        march.compareTo(Civil.of(year, month, 2)) <= 0;
        march = Civil.of(march.year() + 1, 3, 1)) {
      grade++;
    }
    String school = grade > 9 ? "고등학교" : grade > 6 ? "중학교" : "초등학교";
    return school + " " + (grade > 9 ? grade - 9 : grade > 6 ? grade - 6 : grade) + "학년";
  }

  private static String admission(Said said) {
    long[] fees = said.wholes("7세 미만 #원, 만 7세 이상 19세 미만 #원, 만 19세 이상 65세 미만 #원, 만 65세 이상 #원");
    MatchResult entry = said.find("([0-9]{4})년 #월 #일에");
    Civil day = Civil.in(entry, 1);
    long sum = 0;
    for (MatchResult born : said.all("\\(([0-9]{4})년 #월 #일생\\)")) {
      long age = full(Civil.in(born, 1), day);
      sum += fees[age >= 65 ? 3 : age >= 19 ? 2 : age >= 7 ? 1 : 0];
    }
    sum -= sum * said.wholeOrZero("합에서 #%") / 100;
    return "%,d원".formatted(sum);
  }

  private static long milestones(Said said) {
    String asked =
        said.find("(..)[을를] (?:맞는|맞은) 해는|나이가 (..)에 이(?:르는|른)")
            .group()
            .replaceAll("나이가 |[을를] .*|에 이.*", "");
    long years = COUNTED.getOrDefault(asked, 0);
    if (said.says("막냇동생")) {
      String met = said.find("(..)[을를] 맞은 해").group(1);
      long celebrated = said.whole("([0-9]{4})년(?:에 태|생)") + COUNTED.getOrDefault(met, 0) - 1;
      long child = celebrated - said.whole("세는 나이(?:는|로) #살이었") + 1;
      return child + said.whole("태어난 해의 #년 뒤") + years - 1;
    }
    if (!said.says("맞았다")) {
      return said.whole("([0-9]{4})년(?:에 태|생)") + years - 1;
    }
    String met = said.find("(..)[을를] 맞았다").group(1);
    long born = said.whole("([0-9]{4})년에") - COUNTED.getOrDefault(met, 0) + 1;
    return born + years - 1;
  }
}
