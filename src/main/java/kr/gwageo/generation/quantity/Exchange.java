package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Changing won into other money and back, at the rates that the question states.
final class Exchange {
  /// @param unit so many of it cost about as many won as the limits say
  private record Currency(String name, int unit, int low, int high) {
    String quoted(int rate) {
      return "%s%s에 %s원".formatted(Amount.commas(unit), name, Amount.commas(rate));
    }
  }

  private static final List<Currency> CURRENCIES =
      List.of(
          new Currency("달러", 1, 1150, 1490),
          new Currency("유로", 1, 1350, 1690),
          new Currency("엔", 100, 870, 1120),
          new Currency("위안", 1, 165, 215),
          new Currency("파운드", 1, 1580, 1890),
          new Currency("밧", 1, 33, 45),
          new Currency("동", 100, 4, 7));

  private Exchange() {}

  static Problem problem(int level, Draw draw) {
    Currency currency = draw.oneOf(CURRENCIES);
    int rate = draw.between(currency.low, currency.high);
    String who = People.one(draw);
    return switch (level) {
      case 1 -> bought(draw, currency, rate, who);
      case 2 -> mostWhole(draw, currency, rate, who);
      default -> returned(draw, currency, rate, who);
    };
  }

  private static Problem bought(Draw draw, Currency currency, int rate, String who) {
    int lots = draw.between(21, 990);
    int fee = draw.between(2, 30) * 500;
    long cost = (long) lots * rate;
    Story story = new Story();
    story.tell(draw.oneOf("오늘 환율은 %s이다.", "은행에서 적용하는 환율은 %s이다."), currency.quoted(rate));
    story.tell(
        draw.oneOf("%s 씨는 %s%s[을/를] 사면서 수수료 %s원을 따로 냈다.", "%s 씨가 %s%s[을/를] 샀고, 수수료로 %s원이 더 들었다."),
        who,
        Amount.commas((long) lots * currency.unit),
        currency.name,
        Amount.commas(fee));
    story.step("%d×%d=%d원이다.", lots, rate, cost);
    story.step("수수료를 더하면 %d원이다.", cost + fee);
    return story.tell(draw.oneOf("모두 몇 원이 들었는가?", "들어간 돈은 모두 몇 원인가?")).number(cost + fee);
  }

  private static Problem mostWhole(Draw draw, Currency currency, int rate, String who) {
    long won = draw.between(20, 300) * 10_000L + draw.between(0, 9) * 1000L;
    int fee = draw.between(2, 30) * 500;
    long lots = (won - fee) / rate;
    Story story = new Story();
    story.tell(draw.oneOf("오늘 환율은 %s이다.", "은행에서 적용하는 환율은 %s이다."), currency.quoted(rate));
    String unit = Amount.commas(currency.unit) + currency.name;
    story.tell(
        "%s 씨는 %s원을 가지고 가서 먼저 수수료 %s원을 내고, 남은 돈으로 %s 단위로만 최대한 많이 샀다.",
        who, Amount.commas(won), Amount.commas(fee), unit);
    story.step("수수료를 내면 %d원이 남는다.", won - fee);
    story.step(
        "%d÷%d의 몫은 %d이므로 %d%s[을/를] 산다.",
        won - fee, rate, lots, lots * currency.unit, currency.name);
    story.step("쓰는 돈은 %d×%d=%d원이다.", lots, rate, lots * rate);
    if (draw.heads()) {
      story.step("남는 돈은 %d원이다.", won - fee - lots * rate);
      return story
          .tell(draw.oneOf("사고 남은 돈은 몇 원인가?", "손에 남은 돈은 몇 원인가?"))
          .number(won - fee - lots * rate);
    }
    return story
        .tell(draw.oneOf("산 돈은 몇 %s인가?", "몇 %s[을/를] 샀는가?"), currency.name)
        .number(lots * currency.unit);
  }

  private static Problem returned(Draw draw, Currency currency, int rate, String who) {
    int low = rate - draw.between(1, Math.max(1, rate / 20));
    int lots = draw.between(101, 990);
    int spent = draw.between(31, lots - 10);
    int meals = draw.between(2, 9);
    int meal = draw.between(1, Math.max(1, (lots - spent) / meals - 1));
    int rest = lots - spent - meals * meal;
    Story story = new Story();
    story.tell(
        "은행에서 %s[을/를] 살 때의 환율은 %s이고, 팔 때의 환율은 %s이다.",
        currency.name, currency.quoted(rate), currency.quoted(low));
    story.tell(
        draw.oneOf("여행을 앞둔 %s 씨는 %s%s[을/를] 샀다.", "출장을 가는 %s 씨는 %s%s[을/를] 샀다."),
        who,
        Amount.commas((long) lots * currency.unit),
        currency.name);
    story.tell(
        "숙박비로 %s%s[을/를] 쓰고, 한 끼에 %s%s짜리 식사를 %d번 한 뒤 남은 돈을 모두 은행에 팔았다.",
        Amount.commas((long) spent * currency.unit),
        currency.name,
        Amount.commas((long) meal * currency.unit),
        currency.name,
        meals);
    long cost = (long) lots * rate;
    long back = (long) rest * low;
    story.step("살 때 든 돈은 %d원이다.", cost);
    story.step(
        "식사비는 %d×%d=%d%s이다.",
        meal * currency.unit, meals, meals * meal * currency.unit, currency.name);
    story.step("남은 돈은 %d%s이다.", rest * currency.unit, currency.name);
    story.step("이것을 팔면 %d원이다.", back);
    story.step("쓴 돈은 %d-%d=%d원이다.", cost, back, cost - back);
    return story.tell("산 값에서 판 값을 빼면 몇 원인가?").number(cost - back);
  }
}
