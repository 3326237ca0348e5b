package kr.gwageo.generation.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Reads the sums of won in an item, and counts them out.
public final class MoneyCheck implements AnswerCheck {
  private static final Map<Character, Long> LARGE =
      Map.of('만', 10_000L, '억', 100_000_000L, '조', 1_000_000_000_000L);
  private static final Map<Character, Long> SMALL = Map.of('십', 10L, '백', 100L, '천', 1000L);

  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    long answer =
        switch (said.structure()) {
          case "mixed-numerals" -> mixed(said);
          case "spelled-out" -> spelled(said);
          case "savings" -> savings(said);
          case "change" -> change(said);
          case "discounts" -> discounts(said);
          case "exchange" -> exchange(said);
          case "shared-bill" -> bill(said);
          default -> throw new AssertionError(said.structure());
        };
    return Long.toString(answer);
  }

  /// The value of a numeral in digits, hangul or both, read from left to right.
  static long value(String numeral) {
    long whole = 0;
    long group = 0;
    long digits = 0;
    for (char c : numeral.replace(",", "").replace(" ", "").toCharArray()) {
      int hangul = "영일이삼사오육칠팔구".indexOf(c);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
      } else if (hangul >= 0) {
        digits = hangul;
      } else if (SMALL.containsKey(c)) {
        group += Math.max(1, digits) * SMALL.getOrDefault(c, 0L);
        digits = 0;
      } else {
        whole += Math.max(1, group + digits) * LARGE.getOrDefault(c, 0L);
        group = 0;
        digits = 0;
      }
    }
    return whole + group + digits;
  }

  private static long mixed(Said said) {
    List<Long> sums = said.all("([0-9][0-9조억만천 ]*)원").stream().map(m -> value(m.group(1))).toList();
    long total = sums.get(0) + sums.get(1);
    if (said.says("깎았다")) {
      total -= sums.get(2);
    }
    if (said.says("마을에 각각")) {
      total += sums.get(3) * said.whole("새로 #개 마을");
    }
    return total;
  }

  private static long spelled(Said said) {
    long total =
        said.all("(?:비|료)[은는] ([가-힣 ]+) 원이다").stream().mapToLong(m -> value(m.group(1))).sum();
    if (said.says("이미 냈다")) {
      return Math.abs(total - value(said.find("이 가운데 ([가-힣 ]+) 원은").group(1)));
    }
    return total;
  }

  private static long savings(Said said) {
    if (said.says("동안 넣었다")) {
      long won = said.whole("#만 원이 (?:든|있었고)") * 10_000;
      for (long month = 0; month < said.whole("#달 동안"); month++) {
        won += said.whole("달마다 #만 원씩") * 10_000;
      }
      return won;
    }
    long target = value(said.find("([0-9][0-9억만천 ]*)원(?:을 모으려|이 필요)").group(1));
    long won = said.whole("지금 #만 원") * 10_000;
    long turn = said.says("다만") ? said.whole("다만 #달") : Long.MAX_VALUE;
    long month = 0;
    while (won < target) {
      month++;
      String rate = month > turn ? "뒤부터는 달마다 #만 원씩" : "다음 달부터 달마다 #만 원씩";
      won += said.whole(rate) * 10_000;
    }
    return month;
  }

  private static long change(Said said) {
    long change = said.whole("(?:그리고|값으로) #원");
    for (MatchResult bought : said.all("한 [가-힣]+에 #원인 [가-힣]+ #[가-힣]")) {
      change -= Said.whole(bought, 1) * Said.whole(bought, 2);
    }
    if (!said.says("가장 적게")) {
      return change;
    }
    int[] cash = {50_000, 10_000, 5000, 1000, 500, 100, 50, 10};
    int[] fewest = new int[(int) change / 10 + 1];
    Arrays.fill(fewest, 1, fewest.length, Integer.MAX_VALUE);
    for (int tens = 1; tens < fewest.length; tens++) {
      for (int piece : cash) {
        if (piece / 10 <= tens) {
          fewest[tens] = Math.min(fewest[tens], fewest[tens - piece / 10] + 1);
        }
      }
    }
    return fewest[fewest.length - 1];
  }

  private static long less(long price, long percent) {
    return price - price / 20 * percent / 5;
  }

  private static long discounts(Said said) {
    long price = said.whole("정가(?:가)? #원");
    if (said.says("둘째 가게")) {
      long[] first = said.wholes("첫째 가게는 #%를 할인하고, 할인된 값에서 다시 #%를 할인한 뒤 #원");
      long[] second = said.wholes("정가에서 먼저 #원을 빼고, 남은 값에서 #%");
      long one = less(less(price, first[0]), first[1]) - first[2];
      long other = (price - second[0]) - (price - second[0]) / 100 * second[1];
      other -= (price - second[0]) % 100 * second[1] / 100;
      return Math.max(one, other) - Math.min(one, other);
    }
    long cut = less(price, said.whole("먼저 #%"));
    if (said.says("배송비")) {
      cut = less(cut, said.whole("다시 #%"));
      long free = said.whole("값이 #원보다");
      return cut < free ? cut + said.whole("배송비 #원") : cut;
    }
    return cut - said.whole("그 금액에서 #원");
  }

  private static long exchange(Said said) {
    long[] quoted = said.wholes("#[가-힣]+에 #원");
    if (said.says("판 값")) {
      long low = said.wholes("팔 때의 환율은 #[가-힣]+에 #원")[1];
      long all = said.whole("씨는 #");
      long rest = all - said.whole("숙박비로 #");
      for (long meal = 0; meal < said.whole("식사를 #번"); meal++) {
        rest -= said.whole("한 끼에 #");
      }
      return all * quoted[1] / quoted[0] - rest * low / quoted[0];
    }
    if (said.says("단위로만")) {
      long rest = said.whole("씨는 #원을 가지고") - said.whole("수수료 #원");
      long bought = 0;
      while (rest >= quoted[1]) {
        rest -= quoted[1];
        bought += quoted[0];
      }
      return said.says("남은 돈은 몇 원") ? rest : bought;
    }
    long bought = said.whole("씨[는가] #");
    return bought / quoted[0] * quoted[1] + said.whole("수수료(?:로)? #원");
  }

  private static long bill(Said said) {
    if (said.says("택시비")) {
      long food = said.whole("음식값 #원");
      long drink = said.whole("술값 #원");
      long taxi = said.whole("택시비 #원");
      return food * 3 / 4 - drink / 3 + taxi / 2;
    }
    if (said.says("술값")) {
      long all = said.whole("음식값 #원") / said.whole(" #명");
      return all + said.whole("술값 #원") / said.whole("마신 #명");
    }
    long[] paid = said.wholes("#명이 (?:저녁을 먹고|쓴 돈은 저녁값) #원[을과]? ?,? ?(?:찻집에서|찻값) #원");
    return (paid[1] + paid[2]) / paid[0];
  }
}
