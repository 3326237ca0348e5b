package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;

/// Forms in which the rate rises with the amount: a tax on income, a charge for use.
final class Brackets {
  private Brackets() {}

  static Problem progressive(int level, Draw draw) {
    Form form = new Form(draw, draw.oneOf("주민 소득세", "지역 소득세", "자치 소득세", "주민 복지세", "지역 상생세"));
    int basic = 100_000 * draw.between(10, 30);
    int each = 100_000 * draw.between(5, 15);
    int family = draw.between(1, 5);
    int first = 1_000_000 * draw.between(8, 15);
    int second = first + 1_000_000 * draw.between(8, 20);
    int[] rates = {10 * draw.between(2, 4), 10 * draw.between(5, 8), 10 * draw.between(9, 15)};
    long income = second + 10_000L * draw.between(200, 1800) - (level == 1 ? second - first : 0);
    long base = income - basic - (level > 1 ? (long) each * family : 0);
    if (base <= first || (level > 1 && base <= second)) {
      return progressive(level, draw);
    }
    form.rule(
        level == 1
            ? draw.oneOf("과세표준은 연간 소득에서 기본공제 %s을 뺀 금액이다.", "연간 소득에서 기본공제 %s을 빼면 과세표준이 된다.")
            : draw.oneOf(
                "과세표준은 연간 소득에서 기본공제 %s과 부양가족공제(한 명에 %s)를 뺀 금액이다.",
                "연간 소득에서 기본공제 %s을 빼고, 부양가족이 있으면 한 명에 %s씩 더 뺀 금액을 과세표준으로 한다."),
        level == 1
            ? new Object[] {Form.won(basic)}
            : new Object[] {Form.won(basic), Form.won(each)});
    form.fact("연간 소득 %s", Form.won(income));
    if (level > 1) {
      form.fact("부양가족 %s명", family);
    }
    form.step("과세표준은 %s이다.", Form.won(base));
    long due =
        level == 1 ? tax(form, base, first, base, rates) : tax(form, base, first, second, rates);
    if (level == 3) {
      int cut = 10 * draw.between(10, 30);
      int cap = 10_000 * draw.between(8, 40);
      form.rule("산출세액의 %s를 감면하되, 감면액은 %s을 한도로 한다.", Form.percent(cut), Form.won(cap));
      long off = Math.min(Form.part(due, cut), cap);
      form.step("산출세액은 %s이고, 감면액은 한도와 견주어 %s이다.", Form.won(due), Form.won(off));
      due -= off;
      form.step("감면한 세액은 %s이다.", Form.won(due));
    }
    int unit = draw.oneOf(10, 100, 1000);
    form.rule("납부할 세액에서 %s 미만은 버린다.", Form.won(unit));
    due = Form.dropped(due, unit);
    form.step("%s 미만을 버리면 %s이다.", Form.won(unit), Form.won(due));
    return form.problem(draw.oneOf("납부할 세액은 몇 원인가?", "이 신고에 따라 내야 할 세액은 몇 원인가?"), due);
  }

  /// The tax in two brackets, or in three where the base goes beyond the second.
  private static long tax(Form form, long base, long first, long second, int[] rates) {
    boolean three = base > second;
    form.rule(
        three
            ? "산출세액은 과세표준을 나누어 %1까지의 부분에 %2, %1 초과 %4까지의 부분에 %3, %4 초과 부분에 %5의 세율을 적용하여 더한다."
            : "과세표준 가운데 %1까지의 부분에는 %2, %1[을/를] 넘는 부분에는 %3의 세율을 적용하여 더한 것이 산출세액이다.",
        Form.won(first),
        Form.percent(rates[0]),
        Form.percent(rates[1]),
        Form.won(second),
        Form.percent(rates[2]));
    long tax = first * rates[0] + (second - first) * rates[1];
    form.step("첫 구간의 세액은 %s이다.", Form.won(first * rates[0] / 1000));
    form.step("다음 구간의 세액은 %s × %s이다.", Form.won(second - first), Form.percent(rates[1]));
    if (three) {
      tax += (base - second) * rates[2];
      form.step("마지막 구간의 세액은 %s × %s이다.", Form.won(base - second), Form.percent(rates[2]));
    }
    return tax / 1000;
  }

  static Problem use(int level, Draw draw) {
    String unit = draw.oneOf("㎥", "kWh", "L");
    Form form =
        new Form(
            draw,
            switch (unit) {
              case "㎥" -> draw.oneOf("중수도 요금", "온천수 요금", "공동 급수 요금");
              case "kWh" -> draw.oneOf("마을 전기 요금", "공동 태양광 전기 요금");
              default -> draw.oneOf("공동 난방유 요금", "빗물 이용 요금");
            });
    int base = 100 * draw.between(8, 40);
    form.rule("기본요금은 %s이다.", Form.won(base));
    long cost = base + used(form, 1 + level, unit, draw);
    form.step("기본요금을 더하면 %s이다.", Form.won(cost));
    long due = cost;
    if (level > 1) {
      int cut = 10 * draw.between(5, 30);
      int cap = 1000 * draw.between(2, 12);
      int children = draw.between(1, 4);
      form.rule(
          "자녀가 두 명 이상인 가구는 기본요금과 사용 요금을 합한 금액의 %s를 깎아 주되, %s을 넘지 못한다.",
          Form.percent(cut), Form.won(cap));
      form.fact("자녀 %s명", children);
      long off = children > 1 ? Math.min(Form.part(due, cut), cap) : 0;
      due -= off;
      form.step("할인액은 %s이므로 %s이다.", Form.won(off), Form.won(due));
    }
    if (level == 3) {
      int share = 5 * draw.between(3, 12);
      form.rule("할인한 뒤의 금액에 %s의 환경 분담금을 더한다.", Form.percent(share));
      due = due * (1000 + share) / 1000;
      form.step("분담금을 더하면 %s이다(원 미만은 마지막에 함께 버린다).", Form.won(due));
    }
    form.rule(level == 1 ? "청구 금액은 10원 미만을 버린다." : "할인액을 정할 때에는 원 미만을 버리고, 청구 금액은 10원 미만을 버린다.");
    due = Form.dropped(due, 10);
    form.step("10원 미만을 버리면 %s이다.", Form.won(due));
    return form.problem(draw.oneOf("이달 청구 금액은 몇 원인가?", "이 가구에 청구되는 요금은 몇 원인가?"), due);
  }

  /// What the use alone costs.
  private static long used(Form form, int tiers, String unit, Draw draw) {
    List<String> prices = new ArrayList<>();
    int limit = 0;
    int used = 0;
    long cost = 0;
    int price = 10 * draw.between(12, 40);
    for (int tier = 0; tier < tiers; tier++) {
      boolean last = tier == tiers - 1;
      int width = 10 * draw.between(3, 12);
      int here = last ? draw.between(7, 89) : width;
      prices.add(
          Phrase.of(
              last
                  ? "%1%3를 넘는 사용량은 1%3에 %4원"
                  : tier == 0 ? "%2%3까지는 1%3에 %4원" : "%1%3를 넘어 %2%3까지는 1%3에 %4원",
              limit,
              limit + width,
              unit,
              price));
      limit += width;
      used += here;
      cost += (long) here * price;
      form.step("%s × %s원 = %s.", here, price, Form.won((long) here * price));
      price += 10 * draw.between(5, 30);
    }
    form.rule("사용 요금은 %s이며, 구간마다 그 구간에 드는 사용량에만 그 단가를 곱한다.", String.join(", ", prices));
    form.fact("이달 사용량 %s%s", used, unit);
    return cost;
  }
}
