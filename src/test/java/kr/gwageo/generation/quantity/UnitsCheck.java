package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Adds up what is said of units, in the smallest unit and with fractions of whole numbers.
public final class UnitsCheck implements AnswerCheck {
  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    return switch (said.structure()) {
      case "land" -> land(said);
      case "weight" -> weight(said);
      case "grain" -> grain(said);
      case "cloth" -> cloth(said);
      case "road" -> road(said);
      case "gold" -> gold(said);
      case "bundles" -> bundles(said);
      default -> throw new AssertionError(said.structure());
    };
  }

  /// Hundredths of numerator/denominator, half up.
  private static String rounded(long numerator, long denominator) {
    long hundredths = (200 * numerator + denominator) / (2 * denominator);
    return Said.shown(BigDecimal.valueOf(hundredths, 2));
  }

  private static String land(Said said) {
    long pyeong = said.all("#평(?!은 400)").stream().mapToLong(m -> Said.whole(m, 1)).sum();
    if (said.says("건폐율")) {
      long road = said.whole("#㎡를 길로|가운데 #㎡");
      long percent = said.whole("건폐율 #%");
      return rounded((pyeong * 400 - road * 121) * percent, 12_100);
    }
    if (said.says("몇 평인가|평으로 나타내면")) {
      return rounded(said.whole("#㎡이다") * 121, 400);
    }
    long metric = said.wholeOrZero("#㎡짜리");
    return rounded(pyeong * 400 + metric * 121, 121);
  }

  private static String weight(Said said) {
    List<Long> counts = said.all("#근").stream().map(m -> Said.whole(m, 1)).toList();
    long grams = counts.get(0) * 600 + counts.get(1) * 400 + said.wholeOrZero("#관도") * 3750;
    if (said.says("남는 것은 몇")) {
      long box = said.whole("상자에 # g씩");
      while (grams >= box) {
        grams -= box;
      }
    }
    return Long.toString(grams);
  }

  private static String grain(Said said) {
    long[] kept = said.wholes("#섬 #말 #되");
    long hop = kept[0] * 1000 + kept[1] * 100 + kept[2] * 10;
    if (said.says("팔았다|주었다|떼어")) {
      long[] given = said.wholes("(?:그 가운데|여기서|그중) #말 #되");
      hop -= given[0] * 100 + given[1] * 10;
    }
    if (said.says("홉씩")) {
      long[] share = said.wholes("#되 #홉씩");
      long daily = share[0] * 10 + share[1];
      long days = 0;
      while (hop >= daily) {
        hop -= daily;
        days++;
      }
      return Long.toString(days);
    }
    return Long.toString(hop / 10);
  }

  private static String cloth(Said said) {
    long[] piece = said.wholes("#자 #치");
    long chi = piece[0] * 10 + piece[1];
    if (said.says("조각")) {
      chi *= said.says("#조각") ? said.whole("#조각") : said.whole("조각을 #개");
      chi += said.wholeOrZero("(?:더니|나니) #치");
    }
    if (said.says("이음매")) {
      chi = said.whole("#필") * 400 - chi;
    }
    return Said.shown(BigDecimal.valueOf(chi * 303, 2));
  }

  private static String road(Said said) {
    long metres = said.all("#리(?:이다|라고)").stream().mapToLong(m -> Said.whole(m, 1) * 393).sum();
    if (said.says("1분에")) {
      long pace = said.whole("1분에 # m");
      long minutes = said.whole("#분을 쉰다");
      for (long walked = 0; walked < metres; walked += pace) {
        minutes++;
      }
      return Long.toString(minutes);
    }
    return Long.toString(metres + said.whole("다시 # m"));
  }

  private static String gold(Said said) {
    TreeSet<Long> hundredths = new TreeSet<>();
    said.all("씨는 #돈").forEach(m -> hundredths.add(Said.whole(m, 1) * 375));
    said.all("씨는 #냥 #돈")
        .forEach(m -> hundredths.add(Said.whole(m, 1) * 3750 + Said.whole(m, 2) * 375));
    said.all("씨는 # g").forEach(m -> hundredths.add(Said.whole(m, 1) * 100));
    return Said.shown(BigDecimal.valueOf(hundredths.last() - hundredths.first(), 2));
  }

  private static String bundles(Said said) {
    long fish = 0;
    for (String counter : List.of("두름", "손", "쾌", "축")) {
      if (said.says(" #" + counter + "[과와] #마리")) {
        long size = said.whole("한 " + counter + "[은는] #마리");
        long[] counts = said.wholes(" #" + counter + "[과와] #마리");
        fish += counts[0] * size + counts[1];
        fish -= size * said.wholeOrZero("이 가운데 [가-힣]+ #" + counter);
      }
    }
    return Long.toString(said.says("상자") ? fish % said.whole("상자에 #마리씩") : fish);
  }
}
