package kr.gwageo.generation.korean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Dates and times of day read aloud: 유월 십일 오전 네 시 십 분.
final class ClockWords {
  private static final List<Integer> LENGTHS =
      List.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
  private static final int JUNE = 6;
  private static final int OCTOBER = 10;
  private static final int HOUR = 60;
  private static final int NOON = 12;

  private static final List<String> EVENTS =
      List.of("기차", "고속버스", "여객선", "방송", "강연", "발표회", "경기", "공연", "접수", "회의");

  private ClockWords() {}

  /// A moment of a year without a leap day, in the morning or in the afternoon.
  ///
  /// @param hour from 1 to 11
  private record Moment(int month, int day, boolean morning, int hour, int minute) {

    String shown() {
      return "%d월 %d일 %s %d시 %d분".formatted(month, day, half(), hour, minute);
    }

    String half() {
      return morning ? "오전" : "오후";
    }

    String aloud(String minutes) {
      return "%s %s일 %s %s 시 %s"
          .formatted(
              monthName(), NumberWords.sino(day), half(), NumberWords.ownBefore(hour), minutes);
    }

    private String monthName() {
      return switch (month) {
        case JUNE -> "유월";
        case OCTOBER -> "시월";
        default -> NumberWords.sino(month) + "월";
      };
    }

    Moment later(int minutes) {
      int clock = (morning ? 0 : NOON * HOUR) + hour * HOUR + minute + minutes;
      return new Moment(month, day, clock < NOON * HOUR, clock / HOUR % NOON, clock % HOUR);
    }

    Moment laterDays(int days) {
      int length = LENGTHS.get(month - 1);
      return day + days <= length
          ? new Moment(month, day + days, morning, hour, minute)
          : new Moment(month % NOON + 1, day + days - length, morning, hour, minute);
    }
  }

  static Problem aloud(int level, Draw draw) {
    int month = draw.below(3) == 0 ? draw.oneOf(5, JUNE, 9, OCTOBER) : draw.between(1, 12);
    Moment start =
        new Moment(
            month,
            draw.between(1, LENGTHS.get(month - 1)),
            draw.heads(),
            draw.between(1, level == 1 ? 11 : 8),
            draw.between(1, 59));
    String event = draw.oneOf(EVENTS);
    String story = "%s 시각은 %s이다.".formatted(event, start.shown());
    Moment end = start;
    if (level >= 2) {
      int minutes = draw.between(HOUR - start.minute(), 2 * HOUR);
      end = end.later(minutes);
      story += " 그런데 사정이 있어 %d분 늦추어졌다.".formatted(minutes);
    }
    if (level == 3) {
      int days = draw.between(3, 19);
      end = end.laterDays(days);
      story += " 그 뒤 다시 날짜만 %s 뒤로 미루어졌다.".formatted(NumberWords.days(days));
    }
    if (end.minute() == 0) {
      return aloud(level, draw);
    }
    String asked =
        level == 1
            ? draw.oneOf(
                " 이 시각을 월, 일, 시, 분까지 읽는 대로, 맞춤법에 맞게 한글로 적으면?",
                " 숫자를 모두 읽는 대로 한글로 바꾸어 적은 것은?",
                " 이 월일과 시각의 숫자를 한글로 바꾸어 맞춤법에 맞게 적으면?")
            : draw.oneOf(
                " 바뀐 때를 ‘○월 ○일 오전(오후) ○시 ○분’의 꼴로, 숫자를 모두 읽는 대로, 맞춤법에 맞게 한글로 적으면?",
                " 새로 정해진 월일과 시각을 ‘○월 ○일 오전(오후) ○시 ○분’의 꼴로 읽는 그대로 한글로 쓰면?");
    Set<String> ways = new LinkedHashSet<>();
    ways.add(end.aloud(NumberWords.sino(end.minute()) + " 분"));
    if (end.minute() == HOUR / 2) {
      ways.add(end.aloud("반"));
    }
    String rationale =
        "바뀐 때는 %s이다. 월·일·분은 한자어 수, 시는 고유어 수로 읽고 6월과 10월은 ‘유월’, ‘시월’로 읽는다. 따라서 %s"
            .formatted(
                end.shown(), Josa.after(end.aloud(NumberWords.sino(end.minute()) + " 분"), "이다/다"));
    return Problem.text(
        level == 3 && start.month() == 2 ? "2월은 28일까지 있다고 하자. " + story + asked : story + asked,
        List.copyOf(ways),
        5 + 2 * (level - 1),
        (level == 1 ? rationale.replaceFirst("바뀐 때는", "주어진 때는") : rationale) + ".");
  }
}
