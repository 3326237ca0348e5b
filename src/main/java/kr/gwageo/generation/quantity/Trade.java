package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Word problems on mixtures, on profit and on what is left over or lacking.
final class Trade {
  private Trade() {}

  static Problem mixture(int level, Draw draw) {
    String solute = draw.oneOf("소금", "설탕");
    Story story = new Story();
    String vessel = draw.oneOf("비커", "그릇", "병", "냄비", "통");
    if (level == 1) {
      return added(draw, story, vessel, solute);
    }
    int low = draw.between(2, 9);
    int high = low + draw.between(3, 15);
    int target = draw.between(low + 1, high - 1);
    int unit = draw.between(1, 12) * 10;
    int first = (high - target) * unit;
    int second = (target - low) * unit;
    if (level == 2) {
      story.tell(
          draw.oneOf(
              "농도가 %2$d%%인 %1$s물 %3$d g과 농도가 %4$d%%인 %1$s물 %5$d g을 %6$s에 넣고 섞었다.",
              "%6$s에 %1$s물을 섞는다. 하나는 농도 %2$d%%로 %3$d g, 다른 하나는 농도 %4$d%%로 %5$d g이다."),
          solute,
          low,
          first,
          high,
          second,
          vessel);
      story.step(
          "%s[은/는] 각각 %s g, %s g이다.", solute, hundredths(first * low), hundredths(second * high));
      story.step("더하면 %s g이다.", hundredths(first * low + second * high));
      story.step("전체는 %d g이다.", first + second);
      story.step("농도는 %d%%이다.", target);
      return story
          .tell(draw.oneOf("섞은 %s물의 농도는 몇 %%인가?", "이 %s물의 농도는 몇 %%가 되는가?"), solute)
          .number(target);
    }
    return diluted(draw, story, vessel, solute, low, high, first, second);
  }

  private static Problem diluted(
      Draw draw,
      Story story,
      String vessel,
      String solute,
      int low,
      int high,
      int first,
      int second) {
    int total = first + second;
    int target = (first * low + second * high) / total;
    int goal = draw.between(1, target - 1);
    while (total * (target - goal) % goal != 0) {
      goal--;
    }
    int water = total * (target - goal) / goal;
    story.tell(
        "농도가 %d%%인 %s물 %d g과 농도가 %d%%인 %s물 %d g을 %s에 넣고 섞었다.",
        low, solute, first, high, solute, second, vessel);
    story.tell(draw.oneOf("여기에 물을 더 부어 농도를 %d%%로 만들려고 한다.", "이것에 물을 넣어 농도 %d%%로 묽게 하려고 한다."), goal);
    story.step(
        "%s[은/는] 각각 %s g, %s g이다.", solute, hundredths(first * low), hundredths(second * high));
    story.step("모두 %s g이다.", hundredths(total * target));
    story.step("섞은 양은 %d g이다.", total);
    story.step("농도가 %d%%이려면 전체가 %d g이어야 한다.", goal, total + water);
    story.step("더 부을 물은 %d g이다.", water);
    return story.tell("더 부어야 할 물은 몇 g인가?").number(water);
  }

  private static Problem added(Draw draw, Story story, String vessel, String solute) {
    int percent = draw.between(2, 15);
    int grams = draw.between(2, 40) * 100;
    int more = draw.between(5, grams / 10);
    int salt = grams * percent / 100;
    story.tell(
        draw.oneOf("%1$s에 농도가 %2$d%%인 %3$s물 %4$d g이 있다.", "%1$s에 담긴 %3$s물은 %4$d g이고 농도는 %2$d%%이다."),
        vessel,
        percent,
        solute,
        grams);
    story.tell("여기에 %s %d g을 더 넣어 녹였다.", solute, more);
    story.step("처음에 든 %s[은/는] %d×%d/100=%d g이다.", solute, grams, percent, salt);
    story.step("더하면 %d g이다.", salt + more);
    return story
        .tell(draw.oneOf("이제 녹아 있는 %s[은/는] 모두 몇 g인가?", "이 %1$s물에 든 %1$s의 양은 몇 g인가?"), solute)
        .number(salt + more);
  }

  private static String hundredths(int number) {
    return Amount.plain(BigDecimal.valueOf(number, 2));
  }

  static Problem profit(int level, Draw draw) {
    String ware = draw.oneOf("모자", "우산", "화분", "장난감", "찻잔", "가방", "시계", "필통", "담요", "거울");
    int cost = draw.between(5, 90) * 400;
    int markup = draw.between(2, 12) * 5;
    int price = cost + cost * markup / 100;
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s 씨는 원가가 %2$s원인 %3$s에 %4$d%%의 이익을 붙여 정가를 매겼다.",
            "%1$s 씨의 가게에서는 원가 %2$s원짜리 %3$s에 원가의 %4$d%%만큼 이익을 붙여 정가를 정한다."),
        People.one(draw),
        Amount.commas(cost),
        ware,
        markup);
    story.step("이익은 %d×%d/100=%d원이다.", cost, markup, price - cost);
    story.step("정가는 %d원이다.", price);
    int count = draw.between(12, 90);
    if (level == 1) {
      story.tell("정가대로 %d개를 팔았다.", count);
      story.step("판 값은 %d×%d=%d원이다.", price, count, price * count);
      return story
          .tell(draw.oneOf("판 값은 모두 몇 원인가?", "받은 돈은 모두 몇 원인가?"))
          .number((long) price * count);
    }
    int off = draw.between(1, 6) * 5;
    long sale = (long) price * (100 - off) / 100;
    long sales = price * (long) count;
    int cheap = draw.between(5, 40);
    story.step("할인한 값은 %d원이다.", sale);
    story.tell(
        draw.oneOf(
            "정가로 %d개를 팔고, 나머지 %d개는 정가의 %d%%를 깎아 팔았다.",
            "처음 %d개는 정가에, 남은 %d개는 정가에서 %d%%를 할인하여 모두 팔았다."),
        count,
        cheap,
        off);
    sales += sale * cheap;
    story.step("판 값은 %d×%d+%d×%d=%d원이다.", price, count, sale, cheap, sales);
    if (level == 2) {
      return story.tell(draw.oneOf("판 값은 모두 몇 원인가?", "받은 돈은 모두 몇 원인가?")).number(sales);
    }
    int broken = draw.between(1, 9);
    long paid = (long) cost * (count + cheap + broken);
    story.tell("사들인 것 가운데 %d개는 망가져서 팔지 못하고 버렸다.", broken);
    story.step("사들인 값은 %d×%d=%d원이다.", cost, count + cheap + broken, paid);
    story.step("둘의 차는 %d원이다.", Math.abs(sales - paid));
    return story
        .tell("판 값과, 버린 것까지 사들인 모든 %s의 원가 사이의 차는 몇 원인가?", ware)
        .number(Math.abs(sales - paid));
  }

  static Problem surplus(int level, Draw draw) {
    int people = draw.between(13, 180);
    int few = draw.between(2, 9);
    int more = few + draw.between(1, 6);
    String ware = draw.oneOf("사탕", "귤", "초콜릿", "밤", "구슬", "딱지", "대추");
    String group = draw.oneOf("학생", "어린이", "회원", "손님");
    Story story = new Story();
    if (level < 3) {
      int left = draw.between(1, people - 1);
      int things = few * people + left;
      int lacking = more * people - things;
      story.tell(
          draw.oneOf(
              "%1$s에게 %2$s[을/를] 나누어 준다. 한 사람에게 %3$d개씩 주면 %4$d개가 남는다.",
              "가지고 있는 %2$s[을/를] %1$s에게 똑같이 나누어 주려 한다. %3$d개씩 나누면 %4$d개가 남는다."),
          group + "들",
          ware,
          few,
          left);
      story.tell("그런데 한 사람에게 %d개씩 주려면 %d개가 모자란다.", more, lacking);
      story.step("한 사람에게 %d개씩 더 주는 셈이다.", more - few);
      story.step("그 차이는 모두 %d개이다.", left + lacking);
      story.step("%d÷%d=%d명이다.", left + lacking, more - few, people);
      if (level == 1) {
        return story
            .tell(draw.oneOf("%s[은/는] 모두 몇 명인가?", "나누어 받는 %s[은/는] 몇 명인가?"), group)
            .number(people);
      }
      story.step("%s[은/는] %d×%d+%d=%d개이다.", ware, few, people, left, things);
      return story
          .tell(draw.oneOf("%s[은/는] 모두 몇 개인가?", "가지고 있는 %s[은/는] 몇 개인가?"), ware)
          .number(things);
    }
    return benches(draw, story, few, more);
  }

  private static Problem benches(Draw draw, Story story, int few, int more) {
    int benches = draw.between(12, 90);
    int empty = draw.between(1, 4);
    int last = draw.between(1, more - 1);
    int seated = (benches - empty - 1) * more + last;
    while (seated <= few * benches) {
      benches++;
      seated += more;
    }
    int standing = seated - few * benches;
    String group = draw.oneOf("학생", "어린이", "회원", "손님");
    story.tell(draw.oneOf("강당의 긴 의자에 %1$s[이/가] 앉는다.", "%1$s[을/를] 공원의 긴 의자에 앉히려 한다."), group + "들");
    story.tell("한 의자에 %d명씩 앉으면 %d명이 앉지 못한다.", few, standing);
    story.tell("한 의자에 %d명씩 앉으면 마지막으로 앉은 의자에는 %d명이 앉고, 빈 의자가 %d개 남는다.", more, last, empty);
    int lacking = empty * more + more - last;
    story.step("모든 의자를 %d명씩 채우려면 %d명이 모자란다.", more, lacking);
    story.step("두 경우의 차는 %d+%d=%d명이다.", standing, lacking, standing + lacking);
    story.step("의자마다 %d명씩 차이가 난다.", more - few);
    story.step("의자는 %d개이다.", benches);
    story.step("사람은 %d×%d+%d=%d명이다.", few, benches, standing, seated);
    return story.tell("%s[은/는] 모두 몇 명인가?", group).number(seated);
  }
}
