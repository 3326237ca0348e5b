package kr.gwageo.generation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Days counted with and without those on which something is closed.
final class Openings {
  private Openings() {}

  static Problem dayCount(int level, Draw draw) {
    LocalDate from = Days.between(draw, 1980, 2049);
    LocalDate to = from.plusDays(draw.between(level == 1 ? 20 : 60, level == 1 ? 250 : 500));
    String show = draw.oneOf("전시회", "도자기전", "사진전", "특별전", "식물전", "조각전", "정원 박람회", "공예전");
    Story story = new Story();
    if (level == 1) {
      long days = Days.count(from, to);
      story.tell(
          draw.oneOf(
              "%1$s 씨가 준비하는 %2$s[은/는] %4$s에 열린다. 오늘은 %3$s이다.",
              "오늘은 %3$s이고, %1$s 씨가 기다리는 %2$s[은/는] %4$s에 시작한다."),
          People.one(draw),
          show,
          Days.full(from),
          Days.full(to));
      story.tell("%s[이/가] 열리는 날을 디데이(D-day)로 하고 그 전날을 D-1로 적는다.", show);
      story.step("오늘의 다음 날부터 센다.");
      story.step("여는 날까지 %d일이므로 D-%d이다.", days, days);
      story.tell(draw.oneOf("오늘은 D-몇인가?", "오늘을 이렇게 적으면 D-몇인가?"));
      return story.text(List.of("D-" + days, Long.toString(days), days + "일"));
    }
    return openDays(level, draw, show, from, to);
  }

  private static Problem openDays(int level, Draw draw, String show, LocalDate from, LocalDate to) {
    Story story = new Story();
    long all = Days.count(from, to) + 1;
    story.tell(
        draw.oneOf("%1$s[은/는] %2$s에 시작하여 %3$s에 끝난다.", "%1$s의 기간은 %2$s부터 %3$s까지이다."),
        show,
        level == 3 ? Days.dated(from) : Days.full(from),
        Days.full(to));
    story.tell("첫날과 마지막 날도 기간에 든다.");
    story.step("두 날을 모두 넣으면 %d일이다.", all);
    LocalDate closed = from.plusDays(draw.between(5, (int) all - 20));
    LocalDate reopened = closed.plusDays(draw.between(2, 14));
    story.tell("다만 %s부터 %s까지는, 그 두 날도 넣어, 수리하느라 쉰다.", Days.full(closed), Days.full(reopened));
    long repairs = Days.count(closed, reopened) + 1;
    story.step("수리하느라 쉬는 날은 %d일이다.", repairs);
    if (level == 2) {
      story.step("여는 날은 %d-%d=%d일이다.", all, repairs, all - repairs);
      story.tell(draw.oneOf("문을 여는 날은 모두 며칠인가?", "%s[을/를] 볼 수 있는 날은 모두 며칠인가?"), show);
      return story.text(Days.answers(all - repairs, "일"));
    }
    DayOfWeek rest = DayOfWeek.of(draw.between(1, 7));
    long weekly = from.datesUntil(to.plusDays(1)).filter(day -> day.getDayOfWeek() == rest).count();
    long open =
        from.datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfWeek() != rest)
            .filter(day -> day.isBefore(closed) || day.isAfter(reopened))
            .count();
    story.tell("그 밖에 매주 %s에도 쉰다.", Days.weekday(rest));
    story.step("기간 안에 %s[은/는] %d번 있다.", Days.weekday(rest), weekly);
    story.step("수리 기간에 든 %s[은/는] %d번이다.", Days.weekday(rest), repairs + weekly + open - all);
    story.step("여는 날은 %d일이다.", open);
    story.tell(draw.oneOf("문을 여는 날은 모두 며칠인가?", "%s[을/를] 볼 수 있는 날은 모두 며칠인가?"), show);
    return story.text(Days.answers(open, "일"));
  }

  static Problem businessDays(int level, Draw draw) {
    int first = draw.between(4, 9 + 4 * level);
    int second = level < 3 ? 0 : draw.between(3, 9);
    LocalDate start = Days.between(draw, 1990, 2024);
    TreeSet<LocalDate> holidays = new TreeSet<>();
    while (holidays.size() < (level - 1) * 2) {
      holidays.add(start.plusDays(draw.between(1, 7 + first + second)));
    }
    if (!telling(start, after(start, first + second, holidays), holidays)) {
      return businessDays(level, draw);
    }
    String paper =
        draw.oneOf("여권 신청서", "건축 허가 신청서", "보조금 신청서", "사업 계획서", "특허 출원서", "입찰 서류", "민원 서류");
    Story story = new Story();
    story.tell(
        draw.oneOf("%1$s 씨는 %3$s에 %2$s[을/를] 냈다.", "%3$s에 %1$s 씨의 %2$s[이/가] 접수되었다."),
        People.one(draw),
        paper,
        Days.dated(start));
    story.tell("토요일, 일요일과 휴무일이 아닌 날을 영업일이라 하고, 접수한 날은 세지 않으며 그다음에 오는 영업일을 첫 번째 영업일로 센다.");
    if (holidays.isEmpty()) {
      story.tell("그동안 다른 휴무일은 없다.");
    } else {
      String days = holidays.stream().map(Days::brief).collect(Collectors.joining(", "));
      story.tell("그동안의 휴무일은 담당 기관이 정한 %s뿐이며, 휴무일이 토요일이나 일요일과 겹쳐도 다른 날 대신 쉬지 않는다.", days);
    }
    LocalDate decided = after(start, first, holidays);
    story.step("접수한 날의 다음 날부터 센다.");
    story.step("토요일과 일요일을 건너뛴다.");
    if (!holidays.isEmpty()) {
      List<LocalDate> met = new ArrayList<>(holidays);
      met.removeIf(day -> day.getDayOfWeek().getValue() > 5);
      story.step("평일에 드는 휴무일은 %d일이다.", met.size());
    }
    story.step("%d번째 영업일은 %s이다.", first, Days.dated(decided));
    if (level < 3) {
      story.tell(draw.oneOf("결과는 %d번째 영업일에 나온다.", "담당 부서는 %d번째 영업일에 결과를 알려 준다."), first);
      story.tell("결과가 나오는 날은 몇 월 며칠인가?");
      return story.text(Days.answersInYear(decided));
    }
    LocalDate sent = after(decided, second, holidays);
    story.tell(
        "심사 결과는 %d번째 영업일에 나온다. 결과가 나온 날의 다음 영업일을 첫 번째로 하여 다시 %d번째 영업일에 증서를 보낸다.", first, second);
    story.step("그다음 영업일부터 다시 %d번째 영업일까지 센다.", second);
    story.step("그날은 %s이다.", Days.dated(sent));
    story.tell("증서를 보내는 날은 몇 월 며칠인가?");
    return story.text(Days.answersInYear(sent));
  }

  /// Parts of a year, from month and day to month and day, in which no public holiday has fallen on
  /// a fixed date of the solar or the lunar calendar.
  private static final List<List<MonthDay>> WITHOUT_FEASTS =
      List.of(
          List.of(MonthDay.of(3, 2), MonthDay.of(4, 4)),
          List.of(MonthDay.of(6, 7), MonthDay.of(7, 16)),
          List.of(MonthDay.of(7, 18), MonthDay.of(8, 14)),
          List.of(MonthDay.of(8, 16), MonthDay.of(9, 5)),
          List.of(MonthDay.of(10, 10), MonthDay.of(12, 24)));

  /// Whether the days from the first to the last hold no feast that all keep, the holidays, if any,
  /// lie between them, and at least one is met on a weekday and one at a weekend.
  private static boolean telling(
      LocalDate start, LocalDate last, NavigableSet<LocalDate> holidays) {
    boolean plain =
        WITHOUT_FEASTS.stream()
            .anyMatch(part ->
                !start.isBefore(part.get(0).atYear(start.getYear()))
                    && !last.isAfter(part.get(1).atYear(start.getYear())));
    long weekend = holidays.stream().filter(day -> day.getDayOfWeek().getValue() > 5).count();
    boolean met =
        holidays.isEmpty()
            || (holidays.last().isBefore(last) && weekend > 0 && weekend < holidays.size());
    return plain && met && start.getDayOfWeek().getValue() <= 5;
  }

  private static LocalDate after(LocalDate start, int count, Set<LocalDate> holidays) {
    LocalDate day = start;
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day)) {
        left--;
      }
    }
    return day;
  }
}
