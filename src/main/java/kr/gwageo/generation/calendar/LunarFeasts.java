package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Birthdays, festivals and monthly meetings by the lunisolar calendar.
final class LunarFeasts {
  private record Festival(String name, int month, int day) {
    String written() {
      return "%s(음력 %d월 %d일)".formatted(name, month, day);
    }
  }

  /// As the 한국세시풍속사전 of the National Folk Museum of Korea has them.
  private static final List<Festival> FESTIVALS =
      List.of(
          new Festival("설날", 1, 1),
          new Festival("정월 대보름", 1, 15),
          new Festival("삼짇날", 3, 3),
          new Festival("부처님 오신 날", 4, 8),
          new Festival("단오", 5, 5),
          new Festival("유두", 6, 15),
          new Festival("칠석", 7, 7),
          new Festival("백중", 7, 15),
          new Festival("추석", 8, 15),
          new Festival("중양절", 9, 9));

  private LunarFeasts() {}

  private static LunarMonth plain(List<LunarMonth> months, int number) {
    return months.stream()
        .filter(month -> month.month() == number && !month.leap())
        .findFirst()
        .orElseThrow();
  }

  static Problem birthdays(int level, Draw draw) {
    if (level == 3) {
      return firstBirthday(draw);
    }
    List<LunarMonth> months = Conversions.year(draw, level == 2);
    LunarMonth first = plain(months, draw.between(1, level == 1 ? 6 : 4));
    LunarMonth second =
        plain(months, Math.min(12, first.month() + draw.between(1, 2) * level + level));
    int firstDay = draw.between(1, 29);
    int secondDay = draw.between(1, 29);
    List<String> people = People.some(draw, 2);
    Story story = new Story();
    story.tell("음력 %d년의 달의 날수는 1월부터 차례로 %s이다.", first.year(), Conversions.lengths(months));
    story.tell(
        draw.oneOf(
            "음력 생일이 %2$s 씨는 %1$s, %4$s 씨는 %3$s이다.", "%2$s 씨의 음력 생일은 %1$s이고 %4$s 씨의 음력 생일은 %3$s이다."),
        first.day(firstDay),
        people.get(0),
        second.day(secondDay),
        people.get(1));
    story.tell("두 사람 모두 윤달이 아닌 달에 태어났고, 이해에도 윤달이 아닌 달에 생일을 쇤다.");
    long days = walk(story, months, first.solar(firstDay), second.solar(secondDay));
    story.tell(draw.oneOf("이해에 먼저 오는 생일의 며칠 뒤에 다른 생일이 오는가?", "이해에 두 생일은 며칠 떨어져 있는가?"));
    story.tell("바로 다음 날은 1일 뒤이다.");
    return story.text(Days.apart(days));
  }

  /// Adds a step for each stretch between two days, and gives the days between them.
  private static long walk(Story story, List<LunarMonth> months, LocalDate from, LocalDate to) {
    LocalDate at = from;
    for (LunarMonth month : months) {
      if (month.end().isAfter(at) && month.end().isBefore(to)) {
        story.step("%s이 끝나고 다음 달 1일이 되기까지 %d일이다.", month.name(), Days.count(at, month.end()));
        at = month.end();
      }
    }
    story.step("거기서 다시 %d일이다.", Days.count(at, to));
    story.step("모두 더하면 %d일이다.", Days.count(from, to));
    return Days.count(from, to);
  }

  private static Problem firstBirthday(Draw draw) {
    List<LunarMonth> months = Conversions.year(draw, true);
    while (months.getFirst().year() == LunarCalendar.LAST_YEAR
        || LunarCalendar.of(months.getFirst().year() + 1).size() == 13) {
      months = Conversions.year(draw, true);
    }
    List<LunarMonth> next = LunarCalendar.of(months.getFirst().year() + 1);
    LunarMonth born = months.get(Conversions.leapIndex(months));
    LunarMonth birthday = plain(next, born.month());
    int day = draw.between(1, Math.min(born.length(), birthday.length()));
    Story story = new Story();
    story.tell("음력 %d년의 달의 날수는 1월부터 차례로 %s이다.", born.year(), Conversions.lengths(months));
    story.tell("그다음 해인 음력 %d년의 달의 날수는 1월부터 차례로 %s이다.", birthday.year(), Conversions.lengths(next));
    story.tell(
        draw.oneOf("%1$s 씨의 아이는 음력 %2$d년 %3$s에 태어났다.", "음력 %2$d년 %3$s에 %1$s 씨의 아이가 태어났다."),
        People.one(draw),
        born.year(),
        born.day(day));
    story.tell("윤달에 태어난 사람은 윤달이 없는 해에는 같은 수의 보통 달, 같은 날에 생일을 쇤다고 하자.");
    List<LunarMonth> all = new ArrayList<>(months);
    all.addAll(next);
    story.step("이듬해에는 윤달이 없으므로 생일은 %s이다.", birthday.day(day));
    long days = walk(story, all, born.solar(day), birthday.solar(day));
    story.tell(draw.oneOf("이듬해의 생일은 태어난 날의 며칠 뒤인가?", "이 아이가 이듬해에 맞는 생일은 태어난 날부터 며칠 뒤인가?"));
    story.tell("태어난 바로 다음 날은 1일 뒤이다.");
    return story.text(Days.apart(days));
  }

  static Problem festivals(int level, Draw draw) {
    List<LunarMonth> months = Conversions.year(draw, level == 2);
    int from = draw.below(FESTIVALS.size() - 1 - level);
    Festival first = FESTIVALS.get(level == 3 ? 0 : from);
    Festival second = FESTIVALS.get(level == 3 ? draw.between(4, 9) : from + level);
    LocalDate start = plain(months, first.month).solar(first.day);
    LocalDate end = plain(months, second.month).solar(second.day);
    Story story = new Story();
    String who = People.one(draw);
    story.tell(
        "음력 %d년의 달의 날수는 1월부터 차례로 %s이다.", months.getFirst().year(), Conversions.lengths(months));
    if (level == 3) {
      story.tell("이해의 설날(음력 1월 1일)은 %s이다.", Days.weekday(start));
    }
    story.tell("윤달이 있더라도 명절은 윤달이 아닌 달에 쇤다.");
    long days = walk(story, months, start, end);
    if (level == 3) {
      story.step("%d÷7의 나머지는 %d이므로 %s이다.", days, days % 7, Days.weekday(end));
      story.tell(
          draw.oneOf(
              "%1$s 씨가 기다리는 이해의 %2$s[은/는] 무슨 요일인가?", "이해에 %1$s 씨가 고향에 가는 %2$s[은/는] 무슨 요일인가?"),
          who,
          second.written());
      return story.text(Days.answers(end.getDayOfWeek()));
    }
    story.tell(
        draw.oneOf(
            "%1$s 씨가 달력에 적은 %3$s[은/는] %2$s의 며칠 뒤인가?",
            "이해에 %1$s 씨는 %2$s에 떠나 %3$s에 돌아왔다. 돌아온 날은 떠난 날의 며칠 뒤인가?"),
        who,
        first.written(),
        second.written());
    story.tell("바로 다음 날은 1일 뒤이다.");
    return story.text(Days.apart(days));
  }

  static Problem leapMonths(int level, Draw draw) {
    int from = draw.between(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR - 30);
    int to = from + draw.between(12, 30);
    List<LunarMonth> span =
        LunarCalendar.months().stream().filter(m -> m.year() >= from && m.year() <= to).toList();
    String leaps =
        span.stream()
            .filter(LunarMonth::leap)
            .map(month -> "%d년 %s".formatted(month.year(), month.name()))
            .collect(Collectors.joining(", "));
    Story story = new Story();
    story.tell("음력 %d년부터 %d년까지의 윤달은 %s이다.", from, to, leaps);
    int first = draw.between(0, span.size() / 3);
    int last = draw.between(span.size() * 2 / 3, span.size() - 1);
    LunarMonth begin = span.get(first);
    LunarMonth end = span.get(last);
    List<LunarMonth> met = span.subList(first, last + 1);
    long extra = met.stream().filter(LunarMonth::leap).count();
    story.tell(
        draw.oneOf(
            "%1$s 씨의 모임은 음력 %2$d년 %3$s부터 %4$d년 %5$s까지 이어진다.",
            "%1$s 씨는 음력 %2$d년 %3$s에 시작하여 %4$d년 %5$s까지 모임을 이끈다."),
        People.one(draw),
        begin.year(),
        begin.name(),
        end.year(),
        end.name());
    story.step("그동안의 윤달은 %d번이다.", extra);
    if (level == 1) {
      story.step("처음과 마지막 달이 윤달인지도 살핀다.");
      story.tell(
          draw.oneOf("처음 달과 마지막 달을 넣어 그동안 윤달은 몇 번 있는가?", "모임을 시작한 달과 끝낸 달까지 넣으면 그동안 윤달은 몇 번인가?"));
      return story.text(Days.answers(extra, "번"));
    }
    story.step("윤달을 빼면 %d달이다.", met.size() - extra);
    story.step("윤달을 더하면 모두 %d달이다.", met.size());
    if (level == 2) {
      story.tell("모임은 윤달을 포함하여 음력으로 매달 한 번, 초하루에 열린다.");
      story.tell(draw.oneOf("모임은 모두 몇 번 열리는가?", "모임을 여는 횟수는 모두 몇 번인가?"));
      return story.text(Days.answers(met.size(), "번"));
    }
    long feasts = met.stream().filter(m -> !m.leap() && (m.month() == 1 || m.month() == 8)).count();
    story.tell("모임은 윤달을 포함하여 음력으로 매달 초하루와 보름에 한 번씩 열린다. 다만 윤달이 아닌 1월과 8월에는 한 번도 열지 않는다.");
    story.step("윤달이 아닌 1월과 8월은 %d달이다.", feasts);
    story.step("모임을 연 달은 %d달이다.", met.size() - feasts);
    story.step("한 달에 두 번이므로 %d번이다.", 2 * (met.size() - feasts));
    story.tell(draw.oneOf("모임은 모두 몇 번 열리는가?", "모임을 여는 횟수는 모두 몇 번인가?"));
    return story.text(Days.answers(2 * (met.size() - feasts), "번"));
  }
}
