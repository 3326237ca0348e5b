package kr.gwageo.generation.quantity;

import java.math.BigInteger;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Whole numbers that are found from what is said of them.
final class Numbers {
  private Numbers() {}

  private static int lcm(int first, int second) {
    int divisor = BigInteger.valueOf(first).gcd(BigInteger.valueOf(second)).intValue();
    return first / divisor * second;
  }

  static Problem remainders(int level, Draw draw) {
    String ware = draw.oneOf("사탕", "구슬", "책", "귤", "달걀", "연필", "엽서", "벽돌");
    String counter = counter(ware);
    int a = draw.between(4, 13);
    int b = a + draw.between(1, 8);
    int c = b + draw.between(1, 6);
    boolean idle = b % a == 0;
    if (level == 3) {
      int all = lcm(lcm(a, b), c);
      idle |= lcm(a, b) == all || lcm(a, c) == all || lcm(b, c) == all;
    }
    if (idle) {
      return remainders(level, draw);
    }
    Story story = new Story();
    story.tell(
        draw.oneOf("%s 씨는 상자에 든 %s[을/를] 세고 있다.", "%s 씨가 창고의 %s[을/를] 묶고 있다."),
        People.one(draw),
        ware);
    if (level == 1) {
      return sameRemainder(draw, story, ware, a, b);
    }
    int cycle = level == 2 ? lcm(a, b) : lcm(lcm(a, b), c);
    int low = cycle * draw.between(0, 4) + draw.between(1, cycle);
    int answer = low + draw.between(0, cycle - 1);
    while (answer % a == 0 || answer % b == 0 || answer % c == 0) {
      answer++;
    }
    low = Math.max(low, answer - cycle + 1);
    story.tell(
        draw.oneOf(
            "%1$d%5$s씩 묶으면 %2$d%5$s[이/가] 남고, %3$d%5$s씩 묶으면 %4$d%5$s[이/가] 남는다.",
            "%1$d%5$s씩 세면 %2$d%5$s[이/가] 남으며, %3$d%5$s씩 세면 %4$d%5$s[이/가] 남는다."),
        a,
        answer % a,
        b,
        answer % b,
        counter);
    story.step("%d[으로/로] 나누면 %d, %d[으로/로] 나누면 %d[이/가] 남는 수를 찾는다.", a, answer % a, b, answer % b);
    if (level == 3) {
      story.tell("또 %1$d%3$s씩 묶으면 %2$d%3$s[이/가] 남는다.", c, answer % c, counter);
      story.step("그런 수는 %d마다 하나씩 있다.", lcm(a, b));
      story.step("그 가운데 %d[으로/로] 나누어 %d[이/가] 남는 수를 찾는다.", c, answer % c);
    }
    story.tell("모두 %1$d%3$s 이상이고 %2$d%3$s 미만이다.", low, low + cycle, counter);
    story.step("이런 수는 %d마다 하나씩 있다.", cycle);
    story.step("범위에 드는 수를 찾는다.");
    story.step("답은 %d이다.", answer);
    return story
        .tell(draw.oneOf("%s[은/는] 모두 몇 %s인가?", "이 %s[은/는] 몇 %s인가?"), ware, counter)
        .number(answer);
  }

  private static String counter(String ware) {
    return switch (ware) {
      case "책" -> "권";
      case "연필" -> "자루";
      case "엽서", "벽돌" -> "장";
      default -> "개";
    };
  }

  private static Problem sameRemainder(Draw draw, Story story, String ware, int a, int b) {
    int same = draw.between(1, a - 1);
    int cycle = lcm(a, b);
    int low = cycle * draw.between(1, 9) + draw.between(0, cycle - 1);
    int answer = low + Math.floorMod(same - low, cycle);
    story.tell(
        draw.oneOf(
            "%1$d%4$s씩 묶어도 %3$d%4$s[이/가] 남고, %2$d%4$s씩 묶어도 %3$d%4$s[이/가] 남는다.",
            "%1$d%4$s씩 세거나 %2$d%4$s씩 세거나 모두 %3$d%4$s[이/가] 남는다."),
        a,
        b,
        same,
        counter(ware));
    story.tell("모두 %1$d%3$s 이상이고 %2$d%3$s 미만이다.", low, low + cycle, counter(ware));
    story.step("%d[와/과] %d의 최소공배수는 %d이다.", a, b, cycle);
    story.step("개수는 %d의 배수보다 %d 크다.", cycle, same);
    story.step("범위에 드는 수는 %d이다.", answer);
    return story
        .tell(draw.oneOf("%s[은/는] 모두 몇 %s인가?", "이 %s[은/는] 몇 %s인가?"), ware, counter(ware))
        .number(answer);
  }

  static Problem digits(int level, Draw draw) {
    int a = draw.between(1, 8);
    int b = draw.between(1, 8);
    int c = draw.between(a + 1, 9);
    int d = draw.between(1, 9);
    String name = draw.oneOf("자물쇠의 비밀번호", "사물함 번호", "방 번호", "행운 번호", "주차 칸의 번호", "금고의 비밀번호");
    Story story = new Story();
    story.tell("%s 씨의 %s는 %s 자리 자연수이다.", People.one(draw), name, level == 1 ? "세" : "네");
    if (level == 1) {
      int gap = 99 * (c - a);
      story.tell(draw.oneOf("각 자리 숫자를 더하면 %d이다.", "세 자리 숫자의 합은 %d이다."), a + b + c);
      story.tell("백의 자리 숫자와 일의 자리 숫자를 서로 바꾸면 처음 수보다 %d 커진다.", gap);
      story.tell("십의 자리 숫자는 %d이다.", b);
      story.step("바꾼 차 %d[은/는] 99×%d이므로 일의 자리 숫자가 백의 자리 숫자보다 %d 크다.", gap, c - a, c - a);
      story.step("두 숫자의 합은 %d-%d=%d이다.", a + b + c, b, a + c);
      story.step("백의 자리 숫자는 %d, 일의 자리 숫자는 %d이다.", a, c);
      return story.tell(draw.oneOf("처음 수는 얼마인가?", "이 수는 얼마인가?")).number(100 * a + 10 * b + c);
    }
    int number = 1000 * a + 100 * b + 10 * c + d;
    story.tell("천의 자리 숫자와 백의 자리 숫자의 합은 %d이다.", a + b);
    story.tell("백의 자리 숫자와 십의 자리 숫자의 합은 %d이다.", b + c);
    story.tell("십의 자리 숫자와 일의 자리 숫자의 합은 %d이다.", c + d);
    story.step("십의 자리 숫자는 천의 자리 숫자%s.", compared(c - a));
    int turn = c + d - (b + c) + a + b;
    story.step("천의 자리 숫자와 일의 자리 숫자의 합은 %d이다.", turn);
    if (level == 2) {
      story.tell("일의 자리 숫자는 천의 자리 숫자%s.", compared(d - a));
      story.step("합과 차에서 천의 자리 숫자는 %d, 일의 자리 숫자는 %d이다.", a, d);
      story.step("이 수는 %d이다.", number);
      return story.tell(draw.oneOf("이 수는 얼마인가?", "조건에 맞는 수는 얼마인가?")).number(number);
    }
    int mirrored = 1000 * d + 100 * c + 10 * b + a;
    story.tell(
        mirrored == number ? "숫자의 차례를 거꾸로 하여도 처음 수와 같다." : "숫자의 차례를 거꾸로 하여 얻은 수는 처음 수보다 %d %s.",
        Math.abs(mirrored - number),
        mirrored > number ? "크다" : "작다");
    story.step("거꾸로 한 수와의 차는 999×(일의 자리-천의 자리)+90×(십의 자리-백의 자리)이다.");
    story.step("천의 자리 숫자를 x라 하여 나머지 숫자를 x로 나타낸다.");
    story.step("차의 식에 넣어 풀면 x=%d이다.", a);
    story.step("숫자는 차례로 %d, %d, %d, %d이다.", a, b, c, d);
    return story.tell("처음 수를 거꾸로 한 수와 처음 수의 합은 얼마인가?").number((long) number + mirrored);
  }

  private static String compared(int gap) {
    return gap == 0 ? "와 같다" : "보다 " + Math.abs(gap) + (gap > 0 ? " 크다" : " 작다");
  }

  static Problem consecutive(int level, Draw draw) {
    Story story = new Story();
    if (level == 1) {
      return naturals(draw, story);
    }
    boolean odd = draw.heads();
    String kind = odd ? "홀수" : "짝수";
    if (level == 2) {
      int count = draw.oneOf(3, 5, 7, 9);
      int middle = draw.between(10, 4000) * 2 + (odd ? 1 : 0);
      int low = middle - count + 1;
      int high = middle + count - 1;
      story.tell(
          draw.oneOf(
              "연속한 %1$s %2$d개를 더하면 %3$s이다.",
              "잇달아 있는 %1$s %2$d개의 합은 %3$s이다.", "%2$d개의 연속한 %1$s를 모두 더한 값은 %3$s이다."),
          kind,
          count,
          Amount.commas((long) count * middle));
      story.step("%d÷%d=%d[이/가] 가운데 수이다.", count * middle, count, middle);
      story.step("가장 작은 수는 %d, 가장 큰 수는 %d이다.", low, high);
      story.step("곱은 %d이다.", low * high);
      return story
          .tell(draw.oneOf("가장 작은 수와 가장 큰 수의 곱은 얼마인가?", "가장 큰 수에 가장 작은 수를 곱하면 얼마인가?"))
          .number((long) low * high);
    }
    int middle = draw.between(10, 4000) * 2 + (odd ? 1 : 0);
    int times = draw.between(2, 30);
    story.tell(
        draw.oneOf(
            "연속한 세 %1$s가 있다. 큰 두 수의 곱은 작은 두 수의 곱보다 %2$s 크다.",
            "잇달아 있는 %1$s 셋 가운데 큰 두 수의 곱에서 작은 두 수의 곱을 빼면 %2$s이다."),
        kind,
        Amount.commas(4L * middle));
    story.step("가운데 수를 x라 하면 세 수는 x-2, x, x+2이다.");
    story.step("x(x+2)-x(x-2)=4x이다.");
    story.step("4x=%d에서 x=%d이다.", 4 * middle, middle);
    story.step("세 수의 합은 %d이다.", 3 * middle);
    int answer = times * 3 * middle - middle - 2;
    story.step("%d×%d에서 가장 큰 수 %d[을/를] 빼면 %d이다.", times, 3 * middle, middle + 2, answer);
    return story.tell("세 수의 합의 %d배에서 가장 큰 수를 빼면 얼마인가?", times).number(answer);
  }

  private static Problem naturals(Draw draw, Story story) {
    int count = draw.oneOf(3, 5, 7, 9, 11);
    int middle = draw.between(20, 4000);
    int top = middle + (count - 1) / 2;
    story.tell(
        draw.oneOf(
            "연속한 자연수 %d개를 더하면 %s이다.", "잇달아 있는 자연수 %d개의 합은 %s이다.", "%d개의 연속한 자연수를 모두 더한 값은 %s이다."),
        count,
        Amount.commas((long) count * middle));
    story.step("%d÷%d=%d[이/가] 가운데 수이다.", count * middle, count, middle);
    story.step("가장 큰 수는 %d이다.", top);
    return story.tell(draw.oneOf("이 가운데 가장 큰 수는 얼마인가?", "가장 큰 수는 얼마인가?")).number(top);
  }
}
