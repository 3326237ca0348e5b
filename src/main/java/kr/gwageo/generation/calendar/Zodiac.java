package kr.gwageo.generation.calendar;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// The twelve animals of years, and the years that are celebrated in a life.
final class Zodiac {
  private static final List<String> ANIMALS =
      List.of("쥐", "소", "호랑이", "토끼", "용", "뱀", "말", "양", "원숭이", "닭", "개", "돼지");
  private static final String RULE =
      "띠는 쥐, 소, 호랑이, 토끼, 용, 뱀, 말, 양, 원숭이, 닭, 개, 돼지의 차례로 해마다 바뀌며, 여기서는 양력 1월 1일에 바뀌는 것으로 한다.";

  private Zodiac() {}

  private static String animal(int year) {
    return ANIMALS.get(Math.floorMod(year - 4, ANIMALS.size()));
  }

  static Problem problem(int level, Draw draw) {
    int known = draw.between(1990, 2035);
    String who = People.one(draw);
    Story story = new Story();
    story.tell(RULE).tell(draw.oneOf("%d년은 %s띠 해이다.", "%d년에 태어난 사람은 %s띠이다."), known, animal(known));
    if (level == 1) {
      int year = draw.between(1900, 2060);
      story.step("%d년과 %d년의 차는 %d년이다.", year, known, Math.abs(year - known));
      story.step(
          "%d÷12의 나머지만큼 %s[으로/로] 옮기면 %s이다.",
          Math.abs(year - known), year < known ? "앞" : "뒤", animal(year));
      story.tell(
          draw.oneOf(
              "%2$s 씨의 가족은 %1$d년에 태어났다. 이 사람은 무슨 띠인가?",
              "%2$s 씨의 친척 한 사람이 %1$d년생이다. 이 사람의 띠는 무엇인가?"),
          year,
          who);
      return story.text(List.of(animal(year) + "띠", animal(year)));
    }
    story.tell(Ages.BY_YEAR);
    int low = draw.between(8, 70);
    int age = low + draw.between(0, 11);
    int born = known - age;
    story.tell(
        draw.oneOf(
            "%1$s 씨는 %2$s띠이고, %3$d년에 연 나이가 %4$d살 이상 %5$d살 이하이다.",
            "%2$s띠인 %1$s 씨의 %3$d년 연 나이는 %4$d살부터 %5$d살까지 가운데 하나이다."),
        who,
        animal(born),
        known,
        low,
        low + 11);
    story.step("%d년의 %s에서 %s까지 거슬러 센다.", known, animal(known), animal(born));
    story.step("12년마다 같은 띠가 돌아온다.");
    story.step("범위에 드는 나이는 %d살이고, %s 씨는 %d년에 태어났다.", age, who, born);
    if (level == 2) {
      story.tell(draw.oneOf("%s 씨는 몇 년에 태어났는가?", "%s 씨가 태어난 해는 몇 년인가?"), who);
      return story.text(List.of(born + "년", Integer.toString(born), born + "년생"));
    }
    return elder(draw, story, who, born, known);
  }

  private static Problem elder(Draw draw, Story story, String who, int born, int known) {
    int gap = draw.between(1, 11);
    int elder = born - gap;
    int year = known + draw.between(3, 40);
    String relative = draw.oneOf("언니", "형", "선배", "사촌 형", "누나", "사촌 누나");
    story.tell(
        "%s띠인 %s[은/는] %s 씨보다 나이가 많으며, 두 사람의 태어난 해의 차는 12년 미만이다.", animal(elder), relative, who);
    story.step("%s띠는 %d년 앞의 해이다.", animal(elder), gap);
    story.step("%s[은/는] %d년에 태어났다.", relative, elder);
    story.step("%d-%d=%d살이다.", year, elder, year - elder);
    story.tell("%d년에 이 %s의 연 나이는 몇 살인가?", year, relative);
    return story.text(Ages.plain(year - elder));
  }

  private record Milestone(String name, String rule, int years) {}

  /// As the 표준국어대사전 has them: 환갑 is the 61st year by counted age, that is 60 years after birth.
  private static final List<Milestone> MILESTONES =
      List.of(
          new Milestone("환갑", "세는 나이 61살", 60),
          new Milestone("고희", "세는 나이 70살", 69),
          new Milestone("희수", "세는 나이 77살", 76),
          new Milestone("산수", "세는 나이 80살", 79),
          new Milestone("미수", "세는 나이 88살", 87),
          new Milestone("졸수", "세는 나이 90살", 89),
          new Milestone("백수", "세는 나이 99살", 98));

  static Problem milestones(int level, Draw draw) {
    List<Milestone> chosen = draw.some(MILESTONES, 2);
    Milestone first = chosen.get(0);
    Milestone second = chosen.get(1);
    String who = People.one(draw);
    int born = draw.between(1901, level == 1 ? 1965 : 1928);
    Story story = new Story();
    story.tell(Ages.COUNTED);
    story.tell(
        "%s[은/는] %s, %s[은/는] %s[을/를] 이른다.", first.name, first.rule, second.name, second.rule);
    if (level == 1) {
      int year = born + first.years;
      story.step("%s[은/는] 태어난 해의 %d년 뒤이다.", first.name, first.years);
      story.step("%d+%d=%d년이다.", born, first.years, year);
      story.tell(draw.oneOf("%2$s 씨의 할머니는 %1$d년에 태어났다.", "%2$s 씨의 할아버지는 %1$d년생이다."), born, who);
      story.tell(
          draw.oneOf("그분이 %s[을/를] 맞는 해는 몇 년인가?", "그분의 세는 나이가 %s에 이르는 해는 몇 년인가?"), first.name);
      return story.text(Days.answers(year, "년"));
    }
    int celebrated = born + first.years;
    story.step("%s[은/는] 태어난 해의 %d년 뒤이다.", first.name, first.years);
    if (level == 2) {
      int year = born + second.years;
      story.tell(
          draw.oneOf("%2$s 씨의 할머니는 %1$d년에 %3$s[을/를] 맞았다.", "%1$d년에 %2$s 씨의 할아버지가 %3$s[을/를] 맞았다."),
          celebrated,
          who,
          first.name);
      story.step("그분은 %d-%d=%d년에 태어났다.", celebrated, first.years, born);
      story.step("%s[은/는] 태어난 해의 %d년 뒤이므로 %d년이다.", second.name, second.years, year);
      story.tell(
          year > celebrated
              ? draw.oneOf("그분이 %s[을/를] 맞는 해는 몇 년인가?", "그분의 세는 나이가 %s에 이르는 해는 몇 년인가?")
              : draw.oneOf("그분이 %s[을/를] 맞은 해는 몇 년인가?", "그분의 세는 나이가 %s에 이른 해는 몇 년인가?"),
          second.name);
      return story.text(Days.answers(year, "년"));
    }
    story.step("그해는 %d+%d=%d년이다.", born, first.years, celebrated);
    return youngest(draw, story, chosen, who, born);
  }

  private static Problem youngest(
      Draw draw, Story story, List<Milestone> chosen, String who, int born) {
    Milestone first = chosen.get(0);
    Milestone second = chosen.get(1);
    int celebrated = born + first.years;
    int child = celebrated - draw.between(3, 25);
    int between = draw.between(2, 18);
    int year = child + between + second.years;
    story.tell(
        draw.oneOf(
            "%1$s 씨의 할머니는 %2$d년에 태어났고, 그분이 %3$s[을/를] 맞은 해에 손주인 %1$s 씨의 세는 나이는 %4$d살이었다.",
            "%1$s 씨의 할아버지는 %2$d년생이다. 그분이 %3$s[을/를] 맞은 해에 손주인 %1$s 씨는 세는 나이로 %4$d살이었다."),
        who,
        born,
        first.name,
        celebrated - child + 1);
    story.tell("%s 씨의 막냇동생은 %s에 태어났다.", who, Ages.yearsAfter(who, between));
    story.step("%s 씨는 %d년에 태어났다.", who, child);
    story.step("막냇동생은 %d년에 태어났다.", child + between);
    story.step("%s[은/는] %d년 뒤인 %d년이다.", second.name, second.years, year);
    story.tell("그 막냇동생의 세는 나이가 %s에 이르는 해는 몇 년인가?", second.name);
    return story.text(Days.answers(year, "년"));
  }
}
