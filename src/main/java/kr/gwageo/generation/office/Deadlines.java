package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Cases of the last day on which something can be done.
final class Deadlines {
  private static final List<String> WEEK = List.of("월", "화", "수", "목", "금", "토", "일");

  /// Days of the months of a year that is no leap year.
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private static final int ILL = 7;

  private Deadlines() {}

  static Problem lastDay(int level, Draw draw) {
    String thing = draw.oneOf("영업장 이전", "상호 변경", "시설 파손", "공동 작업장 휴업", "축제 참가 취소", "점용 면적 변경");
    Ordinance text =
        new Ordinance(draw, draw.oneOf("시장 관리", "공동 시설 관리", "거리 점포 관리", "수변 공원 관리"), "신고 기간을");
    String who = People.anyone(draw);
    int days = draw.between(7, 30);
    int event = ordinal(draw.between(1, 9), draw.between(1, 28));
    int weekday = draw.below(7);
    String main = text.article("신고", "%s의 사유가 생긴 사람은 그 사유가 생긴 날부터 %s일 이내에 신고하여야 한다.", thing, days);
    text.article("기간의 셈", "%s의 기간을 셀 때 첫날은 넣지 아니한다.", main);
    String roll =
        text.article(
            "기간의 끝",
            "%s에 따른 기간의 마지막 날이 토요일이나 일요일%s이면 그다음으로 오는 그렇지 아니한 날까지로 한다.",
            main,
            level == 3 ? " 또는 휴무일" : "");
    String fact = "%s(%s요일)에 %s 씨에게 %s의 사유가 생겼다.";
    List<String> facts =
        new ArrayList<>(List.of(Phrase.of(fact, date(event), WEEK.get(weekday), who, thing)));
    int extension = level > 1 ? extension(text, main, roll, who, facts, draw) : 0;
    int end = event + days + extension;
    int near = end + draw.between(0, 2);
    List<Integer> closed = level == 3 ? List.of(near, near + 1) : List.of();
    if (level == 3) {
      text.article("휴무일", "이 조례에서 휴무일은 %s[과/와] %s[을/를] 말한다.", date(near), date(near + 1));
    }
    int last = rolled(end, event, weekday, closed);
    int unmended = rolled(event + days, event, weekday, List.of());
    List<String> wrong = dates(rolled(end - 1, event, weekday, closed), end, unmended, last);
    return Options.choice(
            draw,
            Phrase.of(
                draw.oneOf(
                    "%s 씨가 신고할 수 있는 마지막 날은 언제인가? 2월은 28일까지이고 다른 공휴일은 따지지 않는다.",
                    "%s 씨의 신고 기간은 언제까지인가? 2월은 28일까지 있는 해이며 다른 공휴일은 생각하지 않는다."),
                who),
            date(last),
            wrong,
            level + 2 + (last - end),
            worked(days, event, extension, last))
        .about(text.with("사례", facts));
  }

  /// What comes of the first day counted, of days off not minded, of rules passed over.
  private static List<String> dates(int early, int end, int unmended, int last) {
    return Stream.of(early, end, unmended, end - 1, last + 1, last + 2, last - 2)
        .map(Deadlines::date)
        .toList();
  }

  /// Adds the article on illness and an illness; by how many days the period is longer.
  private static int extension(
      Ordinance text, String main, String roll, String who, List<String> facts, Draw draw) {
    int extension = draw.between(5, 15);
    int stay = draw.heads() ? draw.between(ILL, 12) : draw.between(3, ILL - 1);
    text.article(
        "기간의 연장",
        "신고할 사람이 %s의 기간 중에 입원한 때에는 기간을 %s일 늘린다. 다만, 입원한 날수가 %s일에 미치지 못하면 늘리지 아니한다. 늘린 기간의 마지막 날에도 %s[을/를] 적용한다.",
        main,
        extension,
        ILL,
        roll);
    facts.add(Phrase.of("%s 씨는 사유가 생긴 이튿날부터 %s일 동안 입원하였다.", who, stay));
    return stay >= ILL ? extension : 0;
  }

  private static String worked(int days, int event, int extension, int last) {
    int end = event + days + extension;
    return Phrase.of(
        "첫날을 빼고 %s일을 세면 %s이다.%s %s",
        days,
        date(event + days),
        extension > 0 ? Phrase.of(" 입원으로 %s일을 늘리면 %s이다.", extension, date(end)) : "",
        last == end ? "이날은 쉬는 날이 아니므로 이날까지이다." : Phrase.of("이날은 쉬는 날이므로 %s까지로 미루어진다.", date(last)));
  }

  private static int ordinal(int month, int day) {
    int ordinal = day;
    for (int i = 1; i < month; i++) {
      ordinal += DAYS[i - 1];
    }
    return ordinal;
  }

  private static String date(int ordinal) {
    int month = 1;
    int day = ordinal;
    while (day > DAYS[month - 1]) {
      day -= DAYS[month - 1];
      month++;
    }
    return month + "월 " + day + "일";
  }

  private static int rolled(int end, int event, int weekday, List<Integer> closed) {
    int day = end;
    while ((weekday + day - event) % 7 > 4 || closed.contains(day)) {
      day++;
    }
    return day;
  }
}
