package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Equations in words, each with one solution in whole numbers.
public final class Algebra implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("prices", Algebra::prices),
        new Structure("ages", Algebra::ages),
        new Structure("rows", Algebra::rows),
        new Structure("remainders", Numbers::remainders),
        new Structure("digits", Numbers::digits),
        new Structure("kinds", Kinds::problem),
        new Structure("consecutive", Numbers::consecutive));
  }

  private static String won(int amount) {
    return Amount.commas(amount) + "원";
  }

  private static Problem prices(int level, Draw draw) {
    List<String> goods =
        draw.some(List.of("사과", "배", "참외", "복숭아", "귤", "감", "자두", "오렌지", "빵", "과자"), 3);
    int[] price = {draw.between(8, 60) * 50, draw.between(8, 60) * 50, draw.between(8, 60) * 50};
    Story story = new Story();
    story.tell(draw.oneOf("한 가게에서는 같은 물건을 늘 같은 값에 판다.", "가게의 물건값은 종류마다 정해져 있다."));
    if (level == 3) {
      return pairs(draw, story, goods, price);
    }
    int a = draw.between(2, 9);
    int b = draw.between(2, 9);
    int c = level == 1 ? a : a + draw.between(1, 5);
    int d = b + draw.between(1, 6) * (level == 1 ? 1 : -1);
    while (d < 1 || a * d == b * c || (level == 2 && (a == b || c == d || a + c == b + d))) {
      a = draw.between(2, 9);
      b = draw.between(2, 9);
      c = level == 1 ? a : a + draw.between(1, 5);
      d = b + draw.between(1, 6) * (level == 1 ? 1 : -1);
    }
    int first = a * price[0] + b * price[1];
    int second = c * price[0] + d * price[1];
    story.tell(
        draw.oneOf("%1$s %2$d개와 %3$s %4$d개의 값은 %5$s이다.", "%1$s %2$d개와 %3$s %4$d개를 샀더니 %5$s이었다."),
        goods.get(0),
        a,
        goods.get(1),
        b,
        won(first));
    story.tell(
        draw.oneOf("%1$s %2$d개와 %3$s %4$d개의 값은 %5$s이다.", "%1$s %2$d개와 %3$s %4$d개를 사면 %5$s이다."),
        goods.get(0),
        c,
        goods.get(1),
        d,
        won(second));
    if (level == 1) {
      story.step("두 값의 차 %d원은 %s %d개의 값이다.", second - first, goods.get(1), d - b);
      story.step("%s 한 개는 %d원이다.", goods.get(1), price[1]);
      return story.tell("%s 한 개의 값은 몇 원인가?", goods.get(1)).number(price[1]);
    }
    story.step("앞의 식에 %d, 뒤의 식에 %d[을/를] 곱하여 %s의 수를 같게 한다.", c, a, goods.get(0));
    story.step("두 식을 빼면 %s 한 개는 %d원이다.", goods.get(1), price[1]);
    story.step("앞의 식에 넣으면 %s 한 개는 %d원이다.", goods.get(0), price[0]);
    story.step("두 값을 더하면 %d원이다.", price[0] + price[1]);
    return story
        .tell("%s 한 개와 %s 한 개를 사면 모두 몇 원인가?", goods.get(0), goods.get(1))
        .number(price[0] + price[1]);
  }

  private static Problem pairs(Draw draw, Story story, List<String> goods, int[] price) {
    int[] pair = {price[0] + price[1], price[1] + price[2], price[0] + price[2]};
    int count = draw.between(2, 9);
    story.tell("%s 한 개와 %s 한 개를 사면 %s이다.", goods.get(0), goods.get(1), won(pair[0]));
    story.tell("%s 한 개와 %s 한 개를 사면 %s이다.", goods.get(1), goods.get(2), won(pair[1]));
    story.tell("%s 한 개와 %s 한 개를 사면 %s이다.", goods.get(0), goods.get(2), won(pair[2]));
    int sum = pair[0] + pair[1] + pair[2];
    story.step("세 식을 더하면 %s이고, 이것은 세 가지를 두 개씩 산 값이다.", won(sum));
    story.step("세 가지를 한 개씩 사면 %s이다.", won(sum / 2));
    story.step("%s 한 개는 %d-%d=%d원이다.", goods.get(0), sum / 2, pair[1], price[0]);
    story.step("%s 한 개는 %d-%d=%d원이다.", goods.get(1), sum / 2, pair[2], price[1]);
    int answer = count * price[0] + price[1];
    story.step("%d×%d+%d=%d원이다.", count, price[0], price[1], answer);
    return story
        .tell("%s %d개와 %s 한 개를 사면 몇 원인가?", goods.get(0), count, goods.get(1))
        .number(answer);
  }

  private static Problem ages(int level, Draw draw) {
    String elder = People.one(draw) + " 씨";
    String younger = draw.oneOf("맏딸", "맏아들", "막내딸", "막내아들", "외동딸", "외아들");
    Story story = new Story();
    story.tell("나이는 해가 바뀔 때마다 한 살씩 늘어난다고 하자.");
    if (level == 1) {
      return sumAndGap(draw, story, elder, younger);
    }
    int later = draw.between(2, 3);
    int now = later + draw.between(1, 4);
    int unit = draw.between(2, 20);
    while (unit * (later - 1) * (now - 1) < 21 || unit * (later - 1) * (now - 1) > 44) {
      unit = draw.between(2, 20);
    }
    int young = unit * (later - 1);
    int years = unit * (now - later);
    int old = young * now;
    story.tell(
        draw.oneOf("올해 %1$s의 나이는 %2$s의 나이의 %3$d배이다.", "지금 %1$s의 나이는 %2$s의 %3$d배이다."),
        elder,
        younger,
        now);
    story.tell(draw.oneOf("%d년 뒤에는 %d배가 된다.", "앞으로 %d년이 지나면 %d배가 된다."), years, later);
    story.step("%s의 올해 나이를 x라 하면 %s[은/는] %dx이다.", younger, elder, now);
    story.step("%dx+%d=%d(x+%d)이다.", now, years, later, years);
    story.step("풀면 x=%d이다.", young);
    if (level == 2) {
      story.step("%s[은/는] %d×%d=%d살이다.", elder, now, young, old);
      return story.tell(draw.oneOf("올해 %s[은/는] 몇 살인가?", "올해 %s의 나이는 몇 살인가?"), elder).number(old);
    }
    String third = draw.oneOf(elder + "의 조카", "이웃집 학생", younger + "의 사촌");
    int gap = draw.between(1, 9);
    int after = draw.between(3, 20);
    story.step("%s[은/는] %d×%d=%d살이다.", elder, now, young, old);
    story.tell("%s[은/는] %s보다 %d살 많다.", third, younger, gap);
    int sum = old + young + young + gap + 3 * after;
    story.step("%s[은/는] %d살이다.", third, young + gap);
    story.step("세 사람의 나이의 합은 올해 %d살이다.", sum - 3 * after);
    story.step("%d년 뒤에는 %d살이 늘어 %d살이다.", after, 3 * after, sum);
    return story.tell("올해부터 %d년 뒤에 세 사람의 나이를 모두 더하면 몇 살인가?", after).number(sum);
  }

  private static Problem sumAndGap(Draw draw, Story story, String elder, String younger) {
    int small = draw.between(3, 50);
    int gap = draw.between(21, 42);
    story.tell(
        draw.oneOf(
            "%1$s와 %2$s의 나이를 더하면 %3$d살이고, %1$s[이/가] %4$d살 더 많다.",
            "%1$s는 %2$s보다 %4$d살 많고, 두 사람의 나이의 합은 %3$d살이다."),
        elder,
        younger,
        small * 2 + gap,
        gap);
    story.step("합에서 차를 빼면 %d살이다.", small * 2);
    story.step("%s[은/는] 그 절반인 %d살이다.", younger, small);
    return story.tell(draw.oneOf("%s[은/는] 몇 살인가?", "%s의 나이는 몇 살인가?"), younger).number(small);
  }

  private static Problem rows(int level, Draw draw) {
    int first = draw.between(5, 60);
    int more = draw.between(2, 9);
    int count = draw.between(8, 40);
    String hall = draw.oneOf("공연장", "강당", "체육관", "극장", "영화관");
    Story story = new Story();
    int last = first + more * (count - 1);
    int total = (first + last) * count / 2;
    if (level == 3) {
      int i = draw.between(2, 4);
      int j = i + draw.between(3, 9);
      int k = j + draw.between(4, 20);
      int at = first + more * (i - 1);
      int then = first + more * (j - 1);
      int end = first + more * (k - 1);
      story.tell(
          draw.oneOf("%s의 좌석은 뒷줄로 갈수록 앞줄보다 같은 수만큼씩 늘어난다.", "%s에서는 한 줄 뒤로 갈 때마다 좌석이 일정한 수만큼 많아진다."),
          hall);
      story.tell("%d번째 줄에는 %d석, %d번째 줄에는 %d석이 있다.", i, at, j, then);
      story.step("%d줄 사이에 %d석이 늘었다.", j - i, then - at);
      story.step("한 줄마다 %d석씩 늘어난다.", more);
      story.step("첫째 줄은 %d석이다.", first);
      story.step("%d번째 줄은 %d석이다.", k, end);
      story.step("(%d+%d)×%d÷2=%d석이다.", first, end, k, (first + end) * k / 2);
      return story.tell("줄이 모두 %d줄이라면 좌석은 모두 몇 석인가?", k).number((first + end) * k / 2);
    }
    story.tell(
        draw.oneOf(
            "%1$s의 첫째 줄에는 좌석이 %2$d석 있고, 뒤로 한 줄 갈 때마다 %3$d석씩 늘어난다.",
            "%1$s의 좌석은 첫째 줄이 %2$d석이며, 그다음 줄부터는 바로 앞줄보다 %3$d석씩 많다."),
        hall,
        first,
        more);
    story.step("%d번째 줄까지 %d번 늘어난다.", count, count - 1);
    story.step("%d번째 줄은 %d+%d×%d=%d석이다.", count, first, more, count - 1, last);
    if (level == 1) {
      return story.tell(draw.oneOf("%d번째 줄의 좌석은 몇 석인가?", "%d번째 줄에는 몇 석이 있는가?"), count).number(last);
    }
    story.step("첫째 줄과 마지막 줄을 더하면 %d석이다.", first + last);
    story.step("%d×%d÷2=%d석이다.", first + last, count, total);
    return story
        .tell(draw.oneOf("줄이 %d줄이라면 좌석은 모두 몇 석인가?", "%d번째 줄까지의 좌석을 모두 더하면 몇 석인가?"), count)
        .number(total);
  }
}
