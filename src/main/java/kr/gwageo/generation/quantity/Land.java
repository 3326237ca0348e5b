package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Areas in 평 and in ㎡.
///
/// 1평 is a square of 6자, and 1자 is 10/33 m, so that 1평 is (60/33)² = 400/121 ㎡.
final class Land {
  private static final String RULE = "1평은 400/121㎡로 계산하고, 답은 소수 셋째 자리에서 반올림하여 둘째 자리까지 구한다.";
  private static final BigDecimal SQUARE_METRES = BigDecimal.valueOf(400);
  private static final BigDecimal PYEONG = BigDecimal.valueOf(121);

  private Land() {}

  static Problem problem(int level, Draw draw) {
    return switch (level) {
      case 1 -> converted(draw);
      case 2 -> joined(draw);
      default -> built(draw);
    };
  }

  private static Problem converted(Draw draw) {
    int size = draw.between(12, 4999);
    String land = draw.oneOf("밭", "논", "대지", "과수원", "목장", "사무실", "창고");
    Story story = new Story();
    String owner = People.one(draw);
    if (draw.heads()) {
      story.tell(draw.oneOf("%s 씨의 %s[은/는] %d평이다.", "%s 씨가 빌린 %s의 넓이는 %d평이다."), owner, land, size);
      story.step("%d×400/121을 계산한다.", size);
      BigDecimal area = SQUARE_METRES.multiply(BigDecimal.valueOf(size));
      BigDecimal answer = area.divide(PYEONG, 2, RoundingMode.HALF_UP);
      story.step("반올림하면 %s㎡이다.", Amount.plain(answer));
      return story.tell(RULE).tell(draw.oneOf("이 넓이는 몇 ㎡인가?", "㎡로 나타내면 얼마인가?")).number(answer);
    }
    story.tell(draw.oneOf("%s 씨의 %s[은/는] %d㎡이다.", "%s 씨가 빌린 %s의 넓이는 %d㎡이다."), owner, land, size);
    story.step("%d×121/400을 계산한다.", size);
    BigDecimal area = PYEONG.multiply(BigDecimal.valueOf(size));
    BigDecimal answer = area.divide(SQUARE_METRES, 2, RoundingMode.HALF_UP);
    story.step("반올림하면 %s평이다.", Amount.plain(answer));
    return story.tell(RULE).tell(draw.oneOf("이 넓이는 몇 평인가?", "평으로 나타내면 얼마인가?")).number(answer);
  }

  private static Problem joined(Draw draw) {
    int old = draw.between(20, 900);
    int metric = draw.between(50, 3000);
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s 씨는 %2$d평짜리 밭과 %3$d㎡짜리 논을 가지고 있다.",
            "%1$s 씨는 %2$d평짜리 땅을 물려받고 그 옆의 %3$d㎡짜리 땅을 샀다.",
            "%1$s 씨의 농장은 %2$d평짜리 비닐하우스와 %3$d㎡짜리 밭으로 되어 있다."),
        People.one(draw),
        old,
        metric);
    BigDecimal sum =
        SQUARE_METRES
            .multiply(BigDecimal.valueOf(old))
            .add(PYEONG.multiply(BigDecimal.valueOf(metric)));
    BigDecimal answer = sum.divide(PYEONG, 2, RoundingMode.HALF_UP);
    story.step("%d평은 %d×400/121㎡이다.", old, old);
    story.step("여기에 %d㎡를 더한다.", metric);
    story.step("반올림하면 %s㎡이다.", Amount.plain(answer));
    return story.tell(RULE).tell(draw.oneOf("두 곳의 넓이를 더하면 몇 ㎡인가?", "모두 몇 ㎡인가?")).number(answer);
  }

  private static Problem built(Draw draw) {
    int first = draw.between(60, 400);
    int second = draw.between(30, 200);
    int road = draw.between(10, 90);
    int percent = draw.between(4, 12) * 5;
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s 씨는 맞닿은 %2$d평짜리 땅과 %3$d평짜리 땅을 합친 뒤 %4$d㎡를 길로 내놓았다.",
            "%1$s 씨가 %2$d평짜리 땅에 옆집의 %3$d평짜리 땅을 사서 더하고, 그 가운데 %4$d㎡를 길로 떼어 주었다."),
        People.one(draw),
        first,
        second,
        road);
    story.tell("남은 땅에 건폐율 %d%%를 꽉 채워 집을 짓는다. 건폐율은 대지 면적에 대한 건축 면적의 비율이다.", percent);
    int all = first + second;
    BigDecimal rest =
        SQUARE_METRES
            .multiply(BigDecimal.valueOf(all))
            .subtract(PYEONG.multiply(BigDecimal.valueOf(road)));
    BigDecimal answer =
        rest.multiply(BigDecimal.valueOf(percent))
            .divide(PYEONG.multiply(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP);
    story.step("두 땅은 %d+%d=%d평이다.", first, second, all);
    story.step("㎡로는 %d×400/121이다.", all);
    story.step("여기서 %d㎡를 뺀다.", road);
    story.step("%d%%[을/를] 곱한다.", percent);
    story.step("반올림하면 %s㎡이다.", Amount.plain(answer));
    return story.tell(RULE).tell(draw.oneOf("건축 면적은 몇 ㎡인가?", "이 집의 건축 면적은 몇 ㎡인가?")).number(answer);
  }
}
