package kr.gwageo.generation.calendar;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Times of day and spans of time.
public final class Clock implements Workshop {
  private static final int HOUR = 60;

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("end-time", TimeOfDay.offMidnight(Clock::endTime)),
        new Structure("time-worked", Clock::worked),
        new Structure("time-zones", Zones::problem),
        new Structure("buses", TimeOfDay.offMidnight(Intervals::buses)),
        new Structure("meeting-departures", TimeOfDay.offMidnight(Intervals::together)),
        new Structure("shifts", Intervals::shifts),
        new Structure("wrong-clock", TimeOfDay.offMidnight(Clock::wrongClock)));
  }

  private static Problem endTime(int level, Draw draw) {
    int start = draw.between(6 * HOUR / 5, 23 * HOUR / 5) * 5;
    int first = draw.between(41, 195);
    String who = People.one(draw);
    Story story = new Story();
    if (level < 3) {
      String show = draw.oneOf("연극", "음악회", "영화 상영", "판소리 공연", "강연회", "무용 공연");
      story.tell(
          draw.oneOf("%1$s 씨가 보러 간 %2$s[은/는] %3$s에 시작한다.", "%3$s에 시작하는 %2$s에 %1$s 씨가 갔다."),
          who,
          show,
          TimeOfDay.written(start, draw));
      if (level == 1) {
        story.tell(
            draw.oneOf("%s[은/는] %s 동안 쉬지 않고 이어진다.", "%s[은/는] 쉬는 시간 없이 %s이 걸린다."),
            show,
            TimeOfDay.span(first));
        story.step("%s에 %s을 더한다.", TimeOfDay.whole(start), TimeOfDay.span(first));
        story.step("끝나는 시각은 %s이다.", TimeOfDay.whole(start + first));
        return story
            .tell(draw.oneOf("%s[이/가] 끝나는 시각은 몇 시 몇 분인가?", "%s[은/는] 몇 시 몇 분에 끝나는가?"), show)
            .text(TimeOfDay.answers(start + first));
      }
      int pause = draw.between(2, 7) * 5;
      int second = draw.between(31, 130);
      int end = start + first + pause + second;
      story.tell(
          draw.oneOf("1부는 %s, 2부는 %s이 걸리고 그 사이에 %s을 쉰다.", "1부 %s, 2부 %s이며 1부와 2부 사이의 쉬는 시간은 %s이다."),
          TimeOfDay.span(first),
          TimeOfDay.span(second),
          TimeOfDay.span(pause));
      story.step("1부는 %s에 끝난다.", TimeOfDay.whole(start + first));
      story.step("2부는 %s에 시작한다.", TimeOfDay.whole(start + first + pause));
      story.step("2부는 %s에 끝난다.", TimeOfDay.whole(end));
      return story
          .tell(draw.oneOf("2부가 끝나는 시각은 몇 시 몇 분인가?", "%s[은/는] 몇 시 몇 분에 모두 끝나는가?"), show)
          .text(TimeOfDay.answers(end));
    }
    return lessons(draw, story, who);
  }

  private static Problem lessons(Draw draw, Story story, String who) {
    int lesson = draw.between(7, 11) * 5;
    int pause = draw.between(5, 20);
    int lunch = draw.between(8, 14) * 5;
    int before = draw.between(2, 4);
    int count = before + draw.between(2, 4);
    int begin = draw.between(8 * 12, 10 * 12) * 5;
    int end = begin + count * lesson + (count - 2) * pause + lunch;
    story.tell(
        "%s 씨가 다니는 %s의 첫 수업은 %s에 시작한다.",
        who, draw.oneOf("학교", "연수원", "교육원", "직업 학교"), TimeOfDay.written(begin, draw));
    story.tell(
        draw.oneOf("수업은 한 번에 %d분이고 수업과 수업 사이에는 %d분을 쉰다.", "한 수업은 %d분 동안 하고 다음 수업까지 %d분을 쉰다."),
        lesson,
        pause);
    story.tell("다만 %d교시가 끝나면 쉬는 시간 대신 점심시간이 %d분이다.", before, lunch);
    story.step("%d교시가 끝날 때까지 수업 %d번은 %d분이다.", count, count, count * lesson);
    story.step("쉬는 시간은 %d번으로 %d분이다.", count - 2, (count - 2) * pause);
    story.step("점심시간 %d분을 더한다.", lunch);
    story.step("모두 %s이다.", TimeOfDay.span(end - begin));
    story.step("끝나는 시각은 %s이다.", TimeOfDay.whole(end));
    return story.tell("%d교시가 끝나는 시각은 몇 시 몇 분인가?", count).text(TimeOfDay.answers(end));
  }

  private static Problem worked(int level, Draw draw) {
    String who = People.one(draw);
    String job = draw.oneOf("빵집", "도서관", "병원", "공장", "식당", "편의점", "온실", "연구실");
    Story story = new Story();
    int days = level;
    int total = 0;
    List<String> weekdays = List.of("월요일", "화요일", "수요일");
    story.tell(draw.oneOf("%s 씨는 %s에서 일한다.", "%s 씨가 %s에서 일을 시작하고 마친 시각은 다음과 같다."), who, job);
    boolean night = level > 1;
    for (int i = 0; i < days; i++) {
      boolean overnight = night && i == days - 1;
      int from = overnight ? draw.between(19 * HOUR, 23 * HOUR) : draw.between(6 * HOUR, 11 * HOUR);
      int length = draw.between(5 * HOUR, 9 * HOUR);
      length = overnight ? Math.max(length, TimeOfDay.DAY - from + 61) : length;
      boolean halves = draw.heads();
      story.tell(
          "%s에는 %s에 시작하여 %s%s에 마쳤다.",
          weekdays.get(i),
          TimeOfDay.written(from, halves),
          overnight ? "다음 날 " : "",
          TimeOfDay.written(from + length, halves));
      story.step("%s에는 %s 일하였다.", weekdays.get(i), TimeOfDay.span(length));
      total += length;
    }
    int pause = draw.between(3, 14) * 5;
    total -= pause * days;
    story.tell(days == 1 ? "그사이에 %d분을 쉬었다." : "날마다 그사이에 %d분씩 쉬었다.", pause);
    if (days > 1) {
      story.step("쉰 시간은 모두 %d분이다.", pause * days);
    }
    story.step("쉰 시간을 빼면 %s이다.", TimeOfDay.span(total));
    return story
        .tell(draw.oneOf("쉰 시간을 빼고 일한 시간은 모두 몇 시간 몇 분인가?", "쉰 시간을 뺀 나머지 일한 시간을 모두 더하면 몇 시간 몇 분인가?"))
        .text(TimeOfDay.spanAnswers(total));
  }

  private static Problem wrongClock(int level, Draw draw) {
    int rate = draw.between(1, 6);
    boolean slow = draw.heads();
    int start = draw.between(6, 20) * HOUR;
    String who = People.one(draw);
    String clock = draw.oneOf("벽시계", "괘종시계", "손목시계", "탁상시계", "자명종");
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s 씨의 %2$s[은/는] 1시간에 %3$d분씩 %4$s.", "%1$s 씨가 쓰는 %2$s[은/는] 1시간마다 %3$d분씩 %4$s."),
        who,
        clock,
        rate,
        slow ? "늦어진다" : "빨라진다");
    int shown = HOUR + (slow ? -rate : rate);
    story.step("1시간이 지날 때 이 시계는 %d분을 간다.", shown);
    if (level == 3) {
      return twoClocks(
          draw,
          story,
          "%s 씨의 %s".formatted(who, clock),
          start,
          draw.between(3, 10),
          slow ? -rate : rate);
    }
    story.tell(
        draw.oneOf("오늘 %s에 시계를 정확히 맞추었다.", "이 시계를 오늘 %s에 정확한 시각으로 맞추었다."),
        TimeOfDay.written(start, draw));
    if (level == 1) {
      int hours = draw.between(3, 11);
      story.step(
          "%d시간 동안 %d분을 가므로 %s[을/를] 가리킨다.",
          hours, shown * hours, TimeOfDay.whole(start + shown * hours));
      return story
          .tell(
              draw.oneOf(
                  "그 뒤 실제로 %d시간이 지났을 때 이 시계가 가리키는 시각은 몇 시 몇 분인가?",
                  "정확히 %d시간 뒤에 이 시계는 몇 시 몇 분을 가리키는가?"),
              hours)
          .text(TimeOfDay.answers(start + shown * hours));
    }
    int hours = draw.between(3, 10);
    int reading = start + shown * hours;
    story.tell("그 뒤 처음으로 이 시계가 %s[을/를] 가리켰다.", TimeOfDay.written(reading, draw));
    story.step("시계는 %s을 갔다.", TimeOfDay.span(shown * hours));
    story.step("%d÷%d=%d시간이 실제로 지났다.", shown * hours, shown, hours);
    story.step("실제 시각은 %s이다.", TimeOfDay.whole(start + hours * HOUR));
    return story
        .tell(draw.oneOf("그때의 실제 시각은 몇 시인가?", "그때 실제로는 몇 시인가?"))
        .text(TimeOfDay.answers(start + hours * HOUR));
  }

  /// @param change minutes that the first clock gains in an hour; the other one loses, or the other
  ///   way round
  private static Problem twoClocks(
      Draw draw, Story story, String clock, int start, int hours, int change) {
    int rate = Math.abs(change);
    int shown = HOUR + change;
    int reading = start + shown * hours;
    int other = draw.between(1, 6);
    int apart = (rate + other) * hours;
    story.tell("또 다른 시계는 1시간에 %d분씩 %s.", other, change < 0 ? "빨라진다" : "늦어진다");
    story.tell("오늘 %s에 두 시계를 모두 정확히 맞추었다.", TimeOfDay.written(start, draw));
    story.tell("그 뒤 처음으로 두 시계가 가리키는 시각이 서로 %d분 차이가 나게 되었다.", apart);
    story.step("두 시계는 1시간에 %d+%d=%d분씩 벌어진다.", rate, other, rate + other);
    story.step("%d÷%d=%d시간이 지났다.", apart, rate + other, hours);
    story.step("처음 시계는 그동안 %d×%d=%d분을 갔다.", shown, hours, shown * hours);
    story.step("따라서 %s[을/를] 가리킨다.", TimeOfDay.whole(reading));
    return story.tell("그때 %s[이/가] 가리키는 시각은 몇 시 몇 분인가?", clock).text(TimeOfDay.answers(reading));
  }
}
