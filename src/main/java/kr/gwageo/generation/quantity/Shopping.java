package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Buying things, with change, discounts and a shared bill.
final class Shopping {
  /// @param counter of one piece, as in 한 권
  /// @param low the least that one costs, in tens of won
  private record Ware(String name, String counter, int low, int high) {}

  private static final List<Ware> WARES =
      List.of(
          new Ware("공책", "권", 80, 300),
          new Ware("볼펜", "자루", 50, 250),
          new Ware("우유", "갑", 90, 350),
          new Ware("빵", "개", 100, 450),
          new Ware("사과", "개", 80, 250),
          new Ware("달걀", "판", 450, 950),
          new Ware("두부", "모", 100, 350),
          new Ware("라면", "봉지", 70, 180),
          new Ware("수건", "장", 250, 800),
          new Ware("양말", "켤레", 100, 450),
          new Ware("생수", "병", 60, 150),
          new Ware("귤", "봉지", 300, 900));

  private static final List<String> STORES = List.of("동네 가게", "마트", "시장", "할인점", "편의점");
  private static final int[] CASH = {50_000, 10_000, 5000, 1000, 500, 100, 50, 10};

  private Shopping() {}

  private static String won(long amount) {
    return Amount.commas(amount) + "원";
  }

  static Problem change(int level, Draw draw) {
    Story story = new Story();
    List<String> listed = new ArrayList<>();
    int total = 0;
    for (Ware ware : draw.some(WARES, level == 1 ? 2 : 3)) {
      int count = draw.between(2, 9);
      int price = draw.between(ware.low, ware.high) * 10;
      listed.add(
          "한 %s에 %s인 %s %d%s".formatted(ware.counter, won(price), ware.name, count, ware.counter));
      story.step("%s[은/는] %d×%d=%d원이다.", ware.name, count, price, count * price);
      total += count * price;
    }
    story.tell(
        draw.oneOf("%s 씨는 %s에서 %s[을/를] 샀다.", "%s 씨가 %s에서 %s[을/를] 계산대에 올려놓았다."),
        People.one(draw),
        draw.oneOf(STORES),
        String.join(", ", listed));
    int paid = (total / 10_000 + draw.between(1, 3)) * 10_000;
    story.tell(draw.oneOf("그리고 %s[을/를] 냈다.", "값으로 %s[을/를] 냈다."), won(paid));
    story.step("물건값은 모두 %d원이다.", total);
    story.step("거스름돈은 %d-%d=%d원이다.", paid, total, paid - total);
    if (level < 3) {
      return story.tell(draw.oneOf("거스름돈은 몇 원인가?", "거슬러 받을 돈은 몇 원인가?")).number(paid - total);
    }
    int rest = paid - total;
    int pieces = 0;
    for (int cash : CASH) {
      if (rest >= cash) {
        story.step("%d원짜리는 %d개이다.", cash, rest / cash);
        pieces += rest / cash;
        rest %= cash;
      }
    }
    story.step("모두 %d개이다.", pieces);
    return story
        .tell("가게에는 5만 원, 1만 원, 5천 원, 1천 원 지폐와 500원, 100원, 50원, 10원 동전이 넉넉히 있다.")
        .tell("지폐와 동전의 수를 가장 적게 하여 거슬러 줄 때, 지폐와 동전은 모두 몇 개인가?")
        .number(pieces);
  }

  static Problem discounts(int level, Draw draw) {
    String ware = draw.oneOf("외투", "운동화", "책상", "전기밥솥", "자전거", "가방", "의자", "이불", "선풍기");
    long price = draw.between(15, 240) * 2000L;
    int percent = draw.between(1, 8) * 5;
    long coupon = draw.between(2, 9) * 1000L;
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%s 씨는 정가가 %s인 %s[을/를] 사려고 한다.",
            "%s 씨가 고른 상품은 정가 %s짜리 %s이다.", "%s 씨는 정가 %s의 %s[을/를] 장바구니에 담았다."),
        People.one(draw),
        won(price),
        ware);
    long cut = price * (100 - percent) / 100;
    story.step("%d%%를 깎으면 %d원이다.", percent, cut);
    if (level == 1) {
      story.tell("먼저 %d%%를 할인하고, 그 금액에서 %s을 더 깎아 준다.", percent, won(coupon));
      story.step("%d원을 더 깎으면 %d원이다.", coupon, cut - coupon);
      return story.tell(draw.oneOf("내야 할 돈은 몇 원인가?", "모두 할인받고 내는 돈은 몇 원인가?")).number(cut - coupon);
    }
    int second = draw.between(1, 5) * 5;
    long twice = cut * (100 - second) / 100;
    if (level == 2) {
      return shipped(draw, story, percent, second, twice);
    }
    long way1 = twice - coupon;
    int other = percent + second - draw.between(1, 2);
    other -= way1 * 100 == (price - coupon) * (100 - other) ? 1 : 0;
    long way2 = (price - coupon) * (100 - other) / 100;
    story.tell(
        "첫째 가게는 %d%%를 할인하고, 할인된 값에서 다시 %d%%를 할인한 뒤 %s을 깎아 준다.", percent, second, won(coupon));
    story.tell("둘째 가게는 정가에서 먼저 %s을 빼고, 남은 값에서 %d%%를 할인한다.", won(coupon), other);
    story.step("다시 %d%%를 깎으면 %d원이다.", second, twice);
    story.step("첫째 가게에서는 %d원이다.", way1);
    story.step("둘째 가게에서 깎을 값은 %d원이다.", price - coupon);
    story.step("둘째 가게에서는 %d원이다.", way2);
    story.step("차는 %d원이다.", Math.abs(way1 - way2));
    return story
        .tell(draw.oneOf("두 가게에서 내는 돈의 차는 몇 원인가?", "싼 가게는 비싼 가게보다 몇 원 더 싼가?"))
        .number(Math.abs(way1 - way2));
  }

  private static Problem shipped(Draw draw, Story story, int percent, int second, long twice) {
    long shipping = draw.between(5, 12) * 500L;
    long free = draw.between(3, 40) * 10_000L;
    story.tell("먼저 %d%%를 할인하고, 할인된 값에서 다시 %d%%를 할인한다.", percent, second);
    story.tell("마지막으로 두 번 할인한 값이 %s보다 적으면 배송비 %s을 더하고, 그 이상이면 배송비가 없다.", won(free), won(shipping));
    story.step("다시 %d%%를 깎으면 %d원이다.", second, twice);
    long pay = twice < free ? twice + shipping : twice;
    story.step(twice < free ? "%d원보다 적다." : "%d원 이상이다.", free);
    story.step("내야 할 돈은 %d원이다.", pay);
    return story.tell(draw.oneOf("내야 할 돈은 모두 몇 원인가?", "배송비까지 모두 몇 원을 내야 하는가?")).number(pay);
  }

  static Problem bill(int level, Draw draw) {
    List<String> people = People.some(draw, 4);
    int count = draw.between(3, 9);
    Story story = new Story();
    if (level == 1) {
      return evenly(draw, story, people, count);
    }
    long food = draw.between(110, 390) * 100L;
    long drink = draw.between(30, 150) * 100L;
    if (level == 2) {
      int drinkers = draw.between(2, count - 1);
      story.tell(
          draw.oneOf(
              "%1$s 씨를 포함하여 %2$d명이 모여 음식값 %3$s과 술값 %4$s을 썼다.",
              "%1$s 씨의 모임 %2$d명이 쓴 돈은 음식값 %3$s, 술값 %4$s이다."),
          people.getFirst(),
          count,
          won(food * count),
          won(drink * drinkers));
      story.tell(
          "음식값은 모두가 똑같이 나누고, 술값은 술을 마신 %d명만 똑같이 나눈다. %s 씨는 술을 마셨다.", drinkers, people.getFirst());
      story.step("음식값은 한 사람에 %d÷%d=%d원이다.", food * count, count, food);
      story.step("술값은 한 사람에 %d÷%d=%d원이다.", drink * drinkers, drinkers, drink);
      story.step("더하면 %d원이다.", food + drink);
      return story.tell("%s 씨는 몇 원을 내야 하는가?", people.getFirst()).number(food + drink);
    }
    return settled(draw, story, people, food, drink);
  }

  private static Problem settled(
      Draw draw, Story story, List<String> people, long food, long drink) {
    long taxi = draw.between(30, 120) * 100L;
    String payer = people.getFirst();
    story.tell("%s 씨가 함께 저녁을 먹었다.", String.join(" 씨, ", people));
    story.tell(
        "음식값 %s과 택시비 %s은 %s 씨가 냈고, 술값 %s은 %s 씨가 냈다.",
        won(food * 4), won(taxi * 2), payer, won(drink * 3), people.get(1));
    story.tell(
        "음식값은 네 사람이, 술값은 %s 씨를 뺀 세 사람이, 택시비는 %s 씨와 %s 씨가 똑같이 나누기로 하였다.",
        people.get(3), payer, people.get(2));
    story.step("%s 씨가 낸 돈은 %d원이다.", payer, food * 4 + taxi * 2);
    story.step("음식값의 몫은 %d원이다.", food);
    story.step("술값의 몫은 %d원이다.", drink);
    story.step("택시비의 몫은 %d원이다.", taxi);
    long share = food + drink + taxi;
    story.step("%s 씨의 몫은 모두 %d원이다.", payer, share);
    long back = food * 4 + taxi * 2 - share;
    story.step("낸 돈에서 몫을 빼면 %d원이다.", back);
    return story.tell("모두 정산하면 %s 씨가 돌려받을 돈은 몇 원인가?", payer).number(back);
  }

  private static Problem evenly(Draw draw, Story story, List<String> people, int count) {
    long each = draw.between(90, 400) * 100L;
    long coffee = draw.between(30, 80) * 100L * count;
    long dinner = each * count - coffee;
    story.tell(
        draw.oneOf(
            "%1$s 씨를 포함하여 %2$d명이 저녁을 먹고 %3$s을, 찻집에서 %4$s을 썼다.",
            "%1$s 씨의 모임 %2$d명이 쓴 돈은 저녁값 %3$s과 찻값 %4$s이다."),
        people.getFirst(),
        count,
        won(dinner),
        won(coffee));
    story.step("모두 %d원이다.", each * count);
    story.step("%d÷%d=%d원이다.", each * count, count, each);
    return story.tell(draw.oneOf("똑같이 나누면 한 사람이 몇 원을 내는가?", "한 사람이 똑같이 내면 몇 원씩인가?")).number(each);
  }
}
