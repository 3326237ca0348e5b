package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Terms of the sexagenary cycle of years and of days.
final class Cycles {
  private static final int WINDOW = Sexagenary.CYCLE - 1;

  private Cycles() {}

  static Problem years(int level, Draw draw) {
    int known = draw.between(1950, 2049);
    Sexagenary term = Sexagenary.ofYear(known);
    Story story = new Story();
    story.tell(draw.oneOf("%d년은 %s년이다.", "육십갑자로 %d년은 %s년이다."), known, term.name());
    if (level == 1) {
      int year = known + draw.between(8, 500) * (draw.heads() ? 1 : -1);
      int gap = Math.abs(year - known);
      Sexagenary found = Sexagenary.ofYear(year);
      story.step("%d년은 %d년 %s이다.", year, gap, year > known ? "뒤" : "앞");
      story.step("%d÷60의 나머지는 %d이다.", gap, gap % 60);
      story.step("%s에서 그만큼 %s[으로/로] 가면 %s이다.", term.name(), year > known ? "뒤" : "앞", found.name());
      story.tell(draw.oneOf("그렇다면 %d년은 육십갑자로 무슨 해인가?", "%d년을 육십갑자로 나타내면 무슨 해인가?"), year);
      return story.text(found.answers("년", "年"));
    }
    int low = draw.between(1400, 1900);
    int year = low + draw.between(0, WINDOW);
    Sexagenary born = Sexagenary.ofYear(year);
    story.tell(
        draw.oneOf(
            "%1$s 씨의 족보에 따르면 한 선비는 %2$s년에 태어났다.", "%1$s 씨의 집안 기록에는 한 조상이 %2$s년에 태어났다고 적혀 있다."),
        People.one(draw),
        born.name());
    story.tell("태어난 해는 %d년부터 %d년 사이이다.", low, low + WINDOW);
    story.step("%s에서 %s까지의 차례를 센다.", term.name(), born.name());
    story.step("%d년에서 60년씩 옮긴다.", known);
    story.step("범위에 드는 것은 %d년이다.", year);
    if (level == 2) {
      int age = draw.between(7, 80);
      story.step("%d+%d=%d년이다.", year, age, year + age);
      story.tell(draw.oneOf("그가 태어나고 %d년이 지난 해는 몇 년인가?", "태어난 해의 %d년 뒤는 몇 년인가?"), age);
      return story.text(Days.answers(year + age, "년"));
    }
    int later = draw.between(15, 40);
    int next = draw.between(1, WINDOW);
    Sexagenary met = Sexagenary.ofYear(year + later + next);
    story.tell("그의 아들은 %d년 뒤에 태어났다.", later);
    story.step("아들은 %d년, 곧 %s년에 태어났다.", year + later, Sexagenary.ofYear(year + later).name());
    story.step("%s까지는 %d년이다.", met.name(), next);
    story.step("%d년이다.", year + later + next);
    story.tell("아들이 태어난 다음에 처음으로 돌아온 %s년은 몇 년인가?", met.name());
    return story.text(Days.answers(year + later + next, "년"));
  }

  static Problem days(int level, Draw draw) {
    LocalDate known = Days.between(draw, 1950, 2049);
    Sexagenary term = Sexagenary.ofDay(known);
    Story story = new Story();
    story.tell("육십갑자는 날마다 하나씩 차례로 넘어간다.");
    story.tell(
        draw.oneOf("양력 %s[은/는] %s일이다.", "책력에 양력 %s[은/는] %s일로 되어 있다."),
        Days.full(known),
        term.name());
    if (level == 1) {
      int days = draw.between(61, 900);
      Sexagenary found = term.plus(days);
      story.step("%d÷60의 나머지는 %d이다.", days, days % 60);
      story.step("%s에서 %d 차례 뒤는 %s이다.", term.name(), days % 60, found.name());
      story.tell(draw.oneOf("그날의 %d일 뒤는 육십갑자로 무슨 날인가?", "그날에서 %d일이 지나면 육십갑자로 무슨 날인가?"), days);
      return story.text(found.answers("일", "日"));
    }
    LocalDate day = known.plusDays(draw.between(61, level == 2 ? 365 : 2500));
    long gap = Days.count(known, day);
    Sexagenary found = Sexagenary.ofDay(day);
    story.step("%s까지의 날수를 달마다 더한다.", Days.full(day));
    story.step("모두 %d일이다.", gap);
    story.step("%d÷60의 나머지는 %d이다.", gap, gap % 60);
    story.step("%s에서 %d 차례 뒤는 %s이다.", term.name(), gap % 60, found.name());
    if (level == 2) {
      story.tell(
          draw.oneOf("양력 %s[은/는] 육십갑자로 무슨 날인가?", "양력 %s[을/를] 육십갑자로 나타내면 무슨 날인가?"), Days.full(day));
      return story.text(found.answers("일", "日"));
    }
    int next = draw.between(1, WINDOW);
    LocalDate met = day.plusDays(next);
    story.step("%s에서 %s까지는 %d일이다.", found.name(), found.plus(next).name(), next);
    story.step("그날은 %s이다.", Days.full(met));
    story.tell(
        "양력 %s의 다음 날부터 세어 처음으로 오는 %s일은 양력으로 몇 년 몇 월 며칠인가?",
        Days.full(day), found.plus(next).name());
    return story.text(Days.answers(met));
  }
}
