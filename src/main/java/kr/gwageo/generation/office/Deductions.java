package kr.gwageo.generation.office;

import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Forms in which deductions have floors and ceilings, and in which what was withheld is settled.
final class Deductions {
  private Deductions() {}

  static Problem capped(int level, Draw draw) {
    Form form = new Form(draw, draw.oneOf("주민 급여세", "지역 급여세", "자치 급여세", "주민 근로세"));
    long pay = 100_000L * draw.between(240, 600);
    form.fact("연간 급여 %s", Form.won(pay));
    long total = care(form, pay, draw);
    if (level > 1) {
      total += gift(form, draw) + rent(form, draw);
    }
    if (level == 3) {
      long all = 100_000L * draw.between(15, 60);
      form.rule("위의 공제를 모두 더한 금액은 %s을 넘지 못한다.", Form.won(all));
      form.step(
          "공제 합계 %s을 전체 한도 %s과 견주면 %s이다.",
          Form.won(total), Form.won(all), Form.won(Math.min(total, all)));
      total = Math.min(total, all);
    }
    long base = pay - total;
    int rate = 5 * draw.between(2, 11);
    form.rule("과세표준은 연간 급여에서 공제액을 뺀 금액이고, 세율은 %s이다.", Form.percent(rate));
    form.step("과세표준은 %s이다.", Form.won(base));
    long tax = Form.part(base, rate);
    form.step("세액은 %s이다.", Form.won(tax));
    if (level == 3) {
      int children = draw.between(0, 3);
      long credit = 10_000L * draw.between(2, 9);
      form.rule("자녀 한 명에 %s의 세액공제를 한다. 세액보다 많으면 세액은 0원으로 한다.", Form.won(credit));
      form.fact("자녀 %s명", children);
      tax = Math.max(0, tax - children * credit);
      form.step("자녀 세액공제 뒤의 세액은 %s이다.", Form.won(tax));
    }
    form.rule("마지막 세액에서 100원 미만은 버린다.");
    long due = Form.dropped(tax, 100);
    form.step("100원 미만을 버리면 %s이다.", Form.won(due));
    return form.problem(draw.oneOf("낼 세액은 몇 원인가?", "신고에 따라 정해지는 세액은 몇 원인가?"), due);
  }

  private static long care(Form form, long pay, Draw draw) {
    int floor = 10 * draw.between(1, 4);
    long care = 10_000L * draw.between(80, 400);
    long cap = 100_000L * draw.between(8, 25);
    form.rule(
        draw.oneOf(
            "의료비 공제는 의료비가 연간 급여의 %s를 넘는 경우 그 넘는 금액으로 하고, %s을 한도로 한다.",
            "쓴 의료비에서 연간 급여의 %s를 뺀 금액을 의료비로 공제한다. 다만 %s을 넘지 못하고, 뺀 금액이 0원보다 작으면 공제하지 않는다."),
        Form.percent(floor),
        Form.won(cap));
    form.fact("의료비 %s", Form.won(care));
    long threshold = Form.part(pay, floor);
    long off = Math.min(Math.max(0, care - threshold), cap);
    form.step(
        "급여의 %s는 %s이므로 의료비 공제는 %s이다.", Form.percent(floor), Form.won(threshold), Form.won(off));
    return off;
  }

  private static long gift(Form form, Draw draw) {
    int share = 50 * draw.between(2, 8);
    long gift = 10_000L * draw.between(20, 200);
    long cap = 100_000L * draw.between(2, 6);
    form.rule("기부금 공제는 기부금의 %s로 하되, 한도는 %s이다.", Form.percent(share), Form.won(cap));
    form.fact("기부금 %s", Form.won(gift));
    long off = Math.min(Form.part(gift, share), cap);
    form.step("기부금의 %s를 한도와 견주면 기부금 공제는 %s이다.", Form.percent(share), Form.won(off));
    return off;
  }

  private static long rent(Form form, Draw draw) {
    long rent = 10_000L * draw.between(200, 900);
    long cap = 100_000L * draw.between(10, 40);
    form.rule("월세를 낸 사람은 한 해 동안 낸 월세 전액을 공제한다. 다만 %s까지만 공제한다.", Form.won(cap));
    form.fact("한 해 동안 낸 월세 %s", Form.won(rent));
    form.step("월세 공제는 %s이다.", Form.won(Math.min(rent, cap)));
    return Math.min(rent, cap);
  }

  static Problem settlement(int level, Draw draw) {
    Form form =
        new Form(draw, draw.oneOf("강사료 원천징수 정산", "원고료 원천징수 정산", "공연료 원천징수 정산", "자문료 원천징수 정산"));
    int held = 5 * draw.between(4, 10);
    form.rule("지급자는 지급할 때마다 지급액의 %s를 미리 떼며, 떼는 금액의 10원 미만은 버린다.", Form.percent(held));
    long income = 0;
    long withheld = 0;
    for (int i = 0; i <= level; i++) {
      long won = 1_000L * draw.between(300, 4500) + 10L * draw.between(1, 99);
      long part = Form.dropped(Form.part(won, held), 10);
      form.fact("%s월 지급액 %s", 2 + 3 * i, Form.won(won));
      form.step("%s월에 뗀 금액은 %s이다.", 2 + 3 * i, Form.won(part));
      income += won;
      withheld += part;
    }
    int cost = 50 * draw.between(6, 14);
    form.rule(
        "과세표준은 한 해 지급액 합계에서 필요경비를 뺀 금액이며, 필요경비는 지급액 합계의 %s이다(원 미만은 버린다).", Form.percent(cost));
    long expense = Form.part(income, cost);
    long base = income - expense;
    form.step(
        "지급액 합계는 %s, 필요경비는 %s, 과세표준은 %s이다.", Form.won(income), Form.won(expense), Form.won(base));
    if (level > 1) {
      long personal = 100_000L * draw.between(2, 12);
      form.rule("과세표준에서 다시 인적공제 %s을 뺀다. 뺀 결과가 0원보다 작으면 0원으로 한다.", Form.won(personal));
      base = Math.max(0, base - personal);
      form.step("인적공제를 빼면 %s이다.", Form.won(base));
    }
    int rate = 10 * draw.between(3, 12);
    form.rule("결정세액은 그 금액의 %s이며 10원 미만은 버린다.", Form.percent(rate));
    long tax = Form.dropped(Form.part(base, rate), 10);
    form.step("결정세액은 %s이다.", Form.won(tax));
    if (level == 3) {
      tax -= electronic(form, tax, draw);
    }
    long apart = withheld - tax;
    if (apart == 0) {
      return settlement(level, draw);
    }
    form.rule("미리 뗀 금액의 합계가 결정세액(깎아 준 것이 있으면 깎은 뒤의 세액)보다 많으면 그 차액을 돌려주고, 적으면 그 차액을 더 걷는다.");
    form.step("미리 뗀 금액의 합계는 %s이므로 차액은 %s이다.", Form.won(withheld), Form.won(Math.abs(apart)));
    return form.problem(
        apart > 0
            ? draw.oneOf("돌려받을 금액은 몇 원인가?", "정산하여 환급받는 금액은 몇 원인가?")
            : draw.oneOf("더 내야 할 금액은 몇 원인가?", "정산하여 추가로 낼 금액은 몇 원인가?"),
        Math.abs(apart));
  }

  /// What comes off for whoever declares electronically.
  private static long electronic(Form form, long tax, Draw draw) {
    int cut = 50 * draw.between(1, 4);
    boolean electronic = draw.heads();
    form.rule("전자 신고를 하면 결정세액의 %s를 깎아 주며, 깎는 금액의 10원 미만은 버린다.", Form.percent(cut));
    form.fact("신고 방법: %s", electronic ? "전자 신고" : "방문 신고");
    long off = electronic ? Form.dropped(Form.part(tax, cut), 10) : 0;
    form.step("깎는 금액은 %s이어서 %s이 된다.", Form.won(off), Form.won(tax - off));
    return off;
  }
}
