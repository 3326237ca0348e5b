package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// How many there are of each kind, from two or three totals.
final class Kinds {
  private Kinds() {}

  /// @param few what one of the first kind counts for
  /// @param many what one of the second counts for
  private record Scene(
      String place, String first, String second, String counter, String part, int few, int many) {}

  private static final List<Scene> SCENES =
      List.of(
          new Scene("농장에 닭과 토끼가", "닭", "토끼", "마리", "다리", 2, 4),
          new Scene("목장에 오리와 염소가", "오리", "염소", "마리", "다리", 2, 4),
          new Scene("주차장에 오토바이와 승용차가", "오토바이", "승용차", "대", "바퀴", 2, 4),
          new Scene("놀이터에 두발자전거와 세발자전거가", "두발자전거", "세발자전거", "대", "바퀴", 2, 3),
          new Scene("식당에 다리가 세 개인 의자와 네 개인 의자가", "다리가 세 개인 의자", "다리가 네 개인 의자", "개", "다리", 3, 4));

  static Problem problem(int level, Draw draw) {
    return switch (level) {
      case 1 -> two(draw);
      case 2 -> scored(draw);
      default -> three(draw);
    };
  }

  private static Problem two(Draw draw) {
    Scene scene = draw.oneOf(SCENES);
    int first = draw.between(5, 150);
    int second = draw.between(5, 150);
    int parts = scene.few * first + scene.many * second;
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s 모두 %2$d%3$s 있고, %4$s를 세면 모두 %5$d개이다.",
            "%1$s 합하여 %2$d%3$s 있다. %4$s의 수는 모두 %5$d개이다."),
        scene.place,
        first + second,
        scene.counter,
        scene.part,
        parts);
    story.step("모두 %s[이라면/라면] %s는 %d개이다.", scene.first, scene.part, scene.few * (first + second));
    story.step("실제로는 %d개가 더 많다.", parts - scene.few * (first + second));
    story.step(
        "%s[은/는] %d÷%d=%d%s이다.",
        scene.second,
        parts - scene.few * (first + second),
        scene.many - scene.few,
        second,
        scene.counter);
    return story.tell("%s[은/는] 몇 %s인가?", scene.second, scene.counter).number(second);
  }

  private static Problem scored(Draw draw) {
    int right = draw.between(12, 60);
    int wrong = draw.between(3, 30);
    int gain = draw.between(3, 10);
    int loss = draw.between(1, 5);
    int start = draw.between(0, 20) * 5;
    int score = start + right * gain - wrong * loss;
    if (score <= 0) {
      return scored(draw);
    }
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "퀴즈 대회에서 %1$s 씨는 기본 점수 %2$d점을 받고 시작하였다. 한 문제를 맞히면 %3$d점을 얻고 틀리면 %4$d점을 잃는다.",
            "%1$s 씨가 나간 퀴즈 대회에서는 기본 점수가 %2$d점이고, 문제를 맞힐 때마다 %3$d점을 더하고 틀릴 때마다 %4$d점을 뺀다."),
        People.one(draw),
        start,
        gain,
        loss);
    story.tell("%d문제를 빠짐없이 풀고 나니 점수가 %d점이 되었다.", right + wrong, score);
    int all = start + (right + wrong) * gain;
    story.step("모두 맞혔다면 %d+%d×%d=%d점이다.", start, right + wrong, gain, all);
    story.step("실제로는 %d점이 모자란다.", all - score);
    story.step("한 문제를 틀릴 때마다 %d점씩 줄어든다.", gain + loss);
    story.step("틀린 문제는 %d÷%d=%d개이다.", all - score, gain + loss, wrong);
    if (draw.heads()) {
      return story.tell(draw.oneOf("틀린 문제는 몇 문제인가?", "몇 문제를 틀렸는가?")).number(wrong);
    }
    story.step("맞힌 문제는 %d개이다.", right);
    return story.tell(draw.oneOf("맞힌 문제는 몇 문제인가?", "몇 문제를 맞혔는가?")).number(right);
  }

  private static Problem three(Draw draw) {
    int times = draw.between(2, 4);
    int cars = draw.between(4, 60);
    int motorcycles = cars * times;
    int tricycles = draw.between(4, 90);
    int all = cars + motorcycles + tricycles;
    int wheels = 4 * cars + 2 * motorcycles + 3 * tricycles;
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%s에 바퀴가 두 개인 오토바이, 세 개인 삼륜차, 네 개인 승용차가 모두 %d대 있다.",
            "%s에는 바퀴 두 개짜리 오토바이, 세 개짜리 삼륜차, 네 개짜리 승용차가 합하여 %d대 서 있다."),
        draw.oneOf("주차장", "정비소 마당", "배 안의 차고", "경기장 앞"),
        all);
    story.tell("바퀴는 모두 %d개이고, 오토바이의 수는 승용차의 수의 %d배이다.", wheels, times);
    story.step("승용차를 x대라 하면 오토바이는 %dx대이다.", times);
    story.step("삼륜차는 %d-%dx대이다.", all, times + 1);
    story.step("바퀴의 식은 4x+%dx+3(%d-%dx)=%d이다.", 2 * times, all, times + 1, wheels);
    int slope = 4 + 2 * times - 3 * (times + 1);
    story.step("정리하면 %dx=%d이다.", slope, wheels - 3 * all);
    story.step("승용차는 %d대, 오토바이는 %d대, 삼륜차는 %d대이다.", cars, motorcycles, tricycles);
    return story.tell("삼륜차는 몇 대인가?").number(tricycles);
  }
}
