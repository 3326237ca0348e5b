package kr.gwageo.generation.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Ages by the three Korean ways of counting, and what hangs on them.
///
/// 만 나이 is that of the Civil Act (민법 제158조): every question states the way it uses.
public final class Ages implements Workshop {
  static final String FULL = "만 나이는 태어난 날을 0세로 하여 생일이 될 때마다 한 살씩 더하는 나이이다.";
  static final String COUNTED = "세는 나이는 태어난 해를 1살로 하여 해가 바뀔 때마다 한 살씩 더하는 나이이다.";
  static final String BY_YEAR = "연 나이는 그해의 연도에서 태어난 해의 연도를 뺀 나이이다.";

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("full-age", Ages::fullAge),
        new Structure("three-ways", Ages::threeWays),
        new Structure("zodiac", Zodiac::problem),
        new Structure("school", Schooling::school),
        new Structure("admission", Schooling::admission),
        new Structure("milestones", Zodiac::milestones));
  }

  /// Ways to answer with an age of another kind, or with a sum of ages.
  static List<String> plain(int age) {
    return List.of(age + "살", age + "세", Integer.toString(age));
  }

  /// Ways to answer with a 만 나이.
  static List<String> answers(int age) {
    return List.of(age + "세", "만 " + age + "세", age + "살", "만 " + age + "살", Integer.toString(age));
  }

  /// A birthday, which is never on 29 February.
  static LocalDate birthday(Draw draw, int from, int to) {
    LocalDate day = Days.between(draw, from, to);
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? day.plusDays(1) : day;
  }

  static int full(LocalDate born, LocalDate day) {
    return Period.between(born, day).getYears();
  }

  private static void stepFull(Story story, String who, LocalDate born, LocalDate day) {
    LocalDate birthday = born.withYear(day.getYear());
    boolean passed = !birthday.isAfter(day);
    story.step(
        "%s 씨는 %d-%d=%d에서 생일이 %s %d세이다.",
        who,
        day.getYear(),
        born.getYear(),
        day.getYear() - born.getYear(),
        passed ? "지났거나 그날이므로 그대로" : "지나지 않았으므로 하나를 빼어",
        full(born, day));
  }

  private static Problem fullAge(int level, Draw draw) {
    List<String> people = People.some(draw, 3);
    LocalDate first = birthday(draw, 1935, 2005);
    LocalDate second = birthday(draw, 1935, 2005);
    LocalDate third = birthday(draw, 1935, 2005);
    Story story = new Story();
    story.tell(FULL);
    story.tell(draw.oneOf("%s 씨의 생년월일은 %s이다.", "%s 씨는 %s에 태어났다."), people.get(0), Days.full(first));
    LocalDate day = Days.between(draw, 2010, 2035);
    if (level == 1) {
      story.step("연도의 차를 구한다.");
      stepFull(story, people.get(0), first, day);
      story.tell(
          draw.oneOf("%2$s에 %1$s 씨는 만 몇 세인가?", "%2$s에 %1$s 씨의 만 나이는 몇 세인가?"),
          people.get(0),
          Days.full(day));
      return story.text(answers(full(first, day)));
    }
    story.tell(
        draw.oneOf("%s 씨의 생년월일은 %s이다.", "%s 씨는 %s에 태어났다."), people.get(1), Days.full(second));
    if (level == 2) {
      int sum = full(first, day) + full(second, day);
      story.step("연도의 차를 구하고 생일이 지났는지 살핀다.");
      stepFull(story, people.get(0), first, day);
      stepFull(story, people.get(1), second, day);
      story.step("더하면 %d이다.", sum);
      story.tell(
          draw.oneOf("%s에 두 사람의 만 나이를 더하면 몇 세인가?", "%s에 두 사람의 만 나이의 합은 몇 세인가?"), Days.full(day));
      return story.text(plain(sum));
    }
    story.tell("%s 씨는 %s에 태어났다.", people.get(2), Days.full(third));
    int age = draw.between(75, 95);
    LocalDate then = first.plusYears(age);
    int sum = full(second, then) + full(third, then);
    story.step("%s 씨가 만 %d세가 되는 날은 %s이다.", people.get(0), age, Days.full(then));
    story.step("그날을 기준으로 연도의 차를 구하고 생일이 지났는지 살핀다.");
    stepFull(story, people.get(1), second, then);
    stepFull(story, people.get(2), third, then);
    story.step("더하면 %d이다.", sum);
    story.tell("%s 씨가 만 %d세가 되는 날, 나머지 두 사람의 만 나이를 더하면 몇 세인가?", people.get(0), age);
    return story.text(plain(sum));
  }

  /// A year in words, told by how many years after somebody's birth it comes.
  static String yearsAfter(String who, int gap) {
    return gap == 1 ? who + " 씨가 태어난 해의 이듬해" : "%s 씨가 태어난 해의 %d년 뒤".formatted(who, gap);
  }

  private static Problem threeWays(int level, Draw draw) {
    String who = People.one(draw);
    LocalDate born = birthday(draw, 1940, 2010);
    Story story = new Story();
    if (level == 1) {
      int year = draw.between(2012, 2040);
      boolean counted = draw.heads();
      int age = year - born.getYear() + (counted ? 1 : 0);
      story.tell(counted ? COUNTED : BY_YEAR);
      story.step("%d-%d=%d이다.", year, born.getYear(), year - born.getYear());
      story.step(counted ? "태어난 해가 1살이므로 1을 더하여 %d살이다." : "그대로 %d살이다.", age);
      story.tell(draw.oneOf("%s 씨는 %s에 태어났다.", "%s 씨의 생년월일은 %s이다."), who, Days.full(born));
      story.tell(
          draw.oneOf("%1$d년에 %2$s 씨의 %3$s[은/는] 몇 살인가?", "%2$s 씨의 %1$d년의 %3$s[은/는] 몇 살인가?"),
          year,
          who,
          counted ? "세는 나이" : "연 나이");
      return story.text(plain(age));
    }
    story.tell(FULL).tell(COUNTED);
    if (level == 3) {
      story.tell(BY_YEAR);
    }
    LocalDate day = Days.between(draw, born.getYear() + 12, born.getYear() + 60);
    int known = born.getYear() + draw.between(12, 60);
    story.tell(
        draw.oneOf(
            "%1$s 씨의 생일은 양력 %2$s이고, %3$d년의 세는 나이는 %4$d살이다.",
            "생일이 양력 %2$s인 %1$s 씨는 %3$d년에 세는 나이로 %4$d살이다."),
        who,
        Days.brief(born),
        known,
        known - born.getYear() + 1);
    story.step("태어난 해는 %d-%d+1=%d년이다.", known, known - born.getYear() + 1, born.getYear());
    story.step("연도의 차는 %d이다.", day.getYear() - born.getYear());
    stepFull(story, who, born, day);
    if (level == 2) {
      story.tell(
          draw.oneOf("%2$s에 %1$s 씨는 만 몇 세인가?", "%2$s에 %1$s 씨의 만 나이는 몇 세인가?"), who, Days.full(day));
      return story.text(answers(full(born, day)));
    }
    int gap = draw.between(1, 9);
    int sum = full(born, day) + day.getYear() - born.getYear() - gap;
    String younger = who + " 씨의 " + draw.oneOf("동생", "사촌 동생", "후배");
    story.tell("%s[은/는] %s에 태어났다.", younger, yearsAfter(who, gap));
    story.step("%s[은/는] %d년에 태어났다.", younger, born.getYear() + gap);
    story.step("%s의 연 나이는 %d살이다.", younger, day.getYear() - born.getYear() - gap);
    story.step("더하면 %d이다.", sum);
    story.tell("%s에 %s 씨의 만 나이와 %s의 연 나이를 더하면 몇 살인가?", Days.full(day), who, younger);
    return story.text(plain(sum));
  }
}
