package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Years of school, and fees that hang on age.
final class Schooling {
  /// By the Elementary and Secondary Education Act (초·중등교육법 제13조).
  private static final String RULE =
      "어린이는 만 6세가 된 날이 속하는 해의 다음 해 3월 1일에 초등학교 1학년이 된다. 학년은 해마다 3월 1일에 오르고, 초등학교 6년, 중학교 3년, 고등학교"
          + " 3년을 쉬지 않고 다닌다.";

  private static final int ENTRANCE = 7;

  private Schooling() {}

  private static List<String> grade(int years) {
    if (years <= 6) {
      return List.of(
          "초등학교 %d학년".formatted(years), "초%d".formatted(years), "초등 %d학년".formatted(years));
    }
    boolean middle = years <= 9;
    int grade = years - (middle ? 6 : 9);
    String school = middle ? "중" : "고등";
    return List.of(
        "%s학교 %d학년".formatted(school, grade),
        "%s%d".formatted(school.charAt(0), grade),
        "%s %d학년".formatted(school, grade));
  }

  static Problem school(int level, Draw draw) {
    LocalDate born = Ages.birthday(draw, 1985, 2013);
    int entered = born.getYear() + ENTRANCE;
    String who = People.one(draw);
    Story story = new Story();
    story
        .tell(RULE)
        .tell(draw.oneOf("%s 씨의 맏이는 %s에 태어났다.", "%s 씨의 맏이는 생년월일이 %s이다."), who, Days.full(born));
    story.step("만 6세가 되는 해는 %d년이다.", born.getYear() + 6);
    story.step("초등학교에는 %d년에 들어간다.", entered);
    if (level == 1) {
      int school = draw.below(3);
      int year = entered + List.of(0, 6, 9).get(school);
      if (school > 0) {
        story.step("거기서 %d년 뒤이다.", year - entered);
      }
      story.tell(
          draw.oneOf("맏이가 %s에 들어가는 것은 몇 년인가?", "맏이가 %s에 입학하는 해는 몇 년인가?"),
          List.of("초등학교", "중학교", "고등학교").get(school));
      return story.text(Days.answers(year, "년"));
    }
    if (level == 2) {
      int years = draw.between(2, 12);
      int month = draw.between(3, 12);
      int year = entered + years - 1;
      story.step("%d년 %d월은 학교에 다닌 지 %d년째이다.", year, month, years);
      story.step("%s이다.", grade(years).getFirst());
      story.tell(
          draw.oneOf("%d년 %d월에 맏이는 어느 학교 몇 학년인가?", "%d년 %d월에 맏이가 다니는 학교와 학년은 무엇인가?"), year, month);
      return story.text(grade(years));
    }
    int gap = draw.between(2, 11);
    int month = draw.between(1, 2);
    LocalDate younger = Ages.birthday(draw, born.getYear() + gap, born.getYear() + gap);
    story.tell("막내는 %s에 태어났다.", Days.full(younger));
    story.step("막내는 %d년 3월에 초등학교에 들어간다.", younger.getYear() + ENTRANCE);
    story.step("그해 %d월은 아직 앞선 학년도이다.", month);
    story.step("맏이는 학교에 다닌 지 %d년째이다.", gap);
    story.step("%s이다.", grade(gap).getFirst());
    story.tell("막내가 초등학교에 들어가는 해의 %d월에 맏이는 어느 학교 몇 학년인가?", month);
    return story.text(grade(gap));
  }

  private record Fees(int child, int youth, int adult, int elder) {
    int of(int age) {
      return age < 7 ? child : age < 19 ? youth : age < 65 ? adult : elder;
    }
  }

  static Problem admission(int level, Draw draw) {
    LocalDate day = Days.between(draw, 2010, 2025);
    int adult = draw.between(30, 99) * 100;
    Fees fees =
        new Fees(
            draw.between(0, 9) * 100, draw.between(10, 29) * 100, adult, draw.between(5, 25) * 100);
    String place = draw.oneOf("수목원", "박물관", "동물원", "과학관", "고궁", "수족관");
    Story story = new Story();
    story.tell(Ages.FULL);
    story.tell(
        "%s의 요금은 만 7세 미만 %s원, 만 7세 이상 19세 미만 %s원, 만 19세 이상 65세 미만 %s원, 만 65세 이상 %s원이다.",
        place,
        Amount.commas(fees.child),
        Amount.commas(fees.youth),
        Amount.commas(fees.adult),
        Amount.commas(fees.elder));
    List<String> people = People.some(draw, level + 1);
    List<String> told = new ArrayList<>();
    int total = 0;
    for (String who : people) {
      LocalDate born = near(draw, day);
      int age = Ages.full(born, day);
      told.add("%s 씨(%s생)".formatted(who, Days.full(born)));
      story.step("%s 씨는 만 %d세이므로 %d원이다.", who, age, fees.of(age));
      total += fees.of(age);
    }
    story.step("모두 %d원이다.", total);
    story.tell(
        draw.oneOf("%2$s에 %1$s[이/가] 함께 들어간다.", "%1$s[이/가] %2$s에 함께 입장한다."),
        String.join(", ", told),
        Days.full(day));
    if (level == 3) {
      int percent = draw.between(1, 4) * 10;
      story.tell("네 명 이상이 함께 들어가면 요금의 합에서 %d%%를 깎아 준다.", percent);
      total = total * (100 - percent) / 100;
      story.step("%d%%를 깎으면 %d원이다.", percent, total);
    }
    story.tell(draw.oneOf("내야 할 요금은 모두 몇 원인가?", "요금은 모두 얼마인가?"));
    return story.text(List.of(Amount.commas(total) + "원", total + "원", Integer.toString(total)));
  }

  /// A birthday that is often close to one on which the fee changes.
  private static LocalDate near(Draw draw, LocalDate day) {
    int age = draw.oneOf(draw.between(1, 90), draw.oneOf(7, 19, 65));
    LocalDate born = day.minusYears(age).plusDays(draw.between(-200, 200));
    return born.getMonthValue() == 2 && born.getDayOfMonth() == 29 ? born.plusDays(1) : born;
  }
}
