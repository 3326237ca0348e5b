package kr.gwageo.generation.office;

import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;

/// Forms in which time counts: what is late, and what was held for a part of the year.
final class Periods {
  /// Days of the months of a year that is no leap year.
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Periods() {}

  private static int ordinal(int month, int day) {
    int days = day;
    for (int i = 1; i < month; i++) {
      days += DAYS[i - 1];
    }
    return days;
  }

  static Problem late(int level, Draw draw) {
    Form form =
        new Form(draw, draw.oneOf("점용료 연체", "시설 사용료 연체", "보관료 연체", "진열대 사용료 연체", "공유 창고 이용료 연체"));
    long fee = 10_000L * draw.between(12, 300);
    int month = draw.between(1, 8);
    int day = draw.between(5, 28);
    int paidMonth = month + (level == 1 ? 1 : draw.between(1, 3));
    int paidDay = draw.between(1, 28);
    int days = ordinal(paidMonth, paidDay) - ordinal(month, day);
    int first = 10 * draw.between(2, 5);
    int daily = draw.between(2, 9);
    form.fact(
        "내야 할 금액 %s, 납부 기한 %s월 %s일, 납부한 날 %s월 %s일", Form.won(fee), month, day, paidMonth, paidDay);
    form.rule("납부 기한이 지나면 내야 할 금액의 %s를 연체금으로 더한다.", Form.percent(first));
    long charge = Form.part(fee, first);
    form.step("기본 연체금은 %s이다.", Form.won(charge));
    form.rule(
        "그 밖에 납부 기한 다음 날부터 납부한 날까지 하루에 내야 할 금액의 1만분의 %s[을/를] 더한다. 기한 다음 날과 납부한 날을 모두 셈에 넣으며, 2월은 28일까지 있는 해로 한다.",
        daily);
    form.step("늦은 날은 %s일이다.", days);
    int counted = days;
    if (level > 1) {
      int most = draw.between(20, 80);
      form.rule("하루마다 더하는 연체금은 %s일분까지만 더한다.", most);
      counted = Math.min(days, most);
      form.step("%s일까지만 더하므로 %s일로 셈한다.", most, counted);
    }
    long byDay = fee * daily * counted / 10_000;
    form.step("하루마다 더하는 연체금은 모두 %s이다.", Form.won(byDay));
    charge += byDay;
    if (level == 3) {
      int cap = first + 10 * draw.between(1, 4);
      form.rule("연체금을 모두 더한 금액은 내야 할 금액의 %s를 넘지 못한다.", Form.percent(cap));
      charge = Math.min(charge, Form.part(fee, cap));
      form.step("한도는 %s이므로 연체금은 %s이다.", Form.won(Form.part(fee, cap)), Form.won(charge));
      int cut = 100 * draw.between(2, 5);
      boolean disaster = draw.heads();
      form.rule("재해를 입은 사람이 신청하면 위의 한도까지 적용한 연체금의 %s를 깎아 준다.", Form.percent(cut));
      form.fact(disaster ? "재해를 입어 감면을 신청함" : "재해를 입은 사실이 없음");
      charge = disaster ? charge * (1000 - cut) / 1000 : charge;
      form.step(disaster ? "깎으면 %s이다." : "깎는 사유가 없으므로 %s이다.", Form.won(charge));
    }
    form.rule("연체금에서 10원 미만은 마지막에 한 번만 버린다.");
    charge = Form.dropped(charge, 10);
    boolean whole = draw.heads();
    form.step("10원 미만을 버린 연체금은 %s이다.", Form.won(charge));
    return form.problem(
        whole ? "내야 할 금액과 연체금을 합하여 모두 몇 원을 내는가?" : "연체금은 몇 원인가?", whole ? fee + charge : charge);
  }

  /// What is left of a year's tax for something held for some years.
  private static long aged(Form form, long year, Draw draw) {
    int age = draw.between(1, 12);
    int each = 10 * draw.between(2, 6);
    int cap = each * draw.between(3, 8);
    form.rule(
        "보유한 지 3년째 되는 해에는 한 해 세액의 %1를 줄이고 그 뒤로는 해마다 줄이는 비율을 %1씩 높이되, 줄이는 비율은 %2를 넘지 못한다.",
        Form.percent(each), Form.percent(cap));
    form.fact("올해로 보유한 지 %s년째", age);
    int cut = Math.min(Math.max(0, age - 2) * each, cap);
    long left = year * (1000 - cut) / 1000;
    form.step("줄이는 비율은 %s이므로 한 해 세액은 %s이다.", Form.percent(cut), Form.won(left));
    return left;
  }

  static Problem held(int level, Draw draw) {
    String thing = draw.oneOf("텃밭", "공방", "온실", "정원", "창고", "전시실", "작업장", "주말농장", "옥상 정원", "연습실");
    Form form = new Form(draw, thing + " 보유세");
    int unit = 1000 * draw.between(3, 20);
    int size = draw.between(5, 160);
    form.rule("한 해 세액은 면적 1㎡에 %s으로 셈한다.", Form.won(unit));
    form.fact("면적 %s㎡", size);
    long year = (long) unit * size;
    form.step("한 해 세액은 %s이다.", Form.won(year));
    if (level == 3) {
      year = aged(form, year, draw);
    }
    int from = draw.between(1, 7);
    int fromDay = draw.between(1, 28);
    form.rule(
        "해 가운데에 취득하거나 넘긴 때에는 보유한 달수만큼 내며, 세액은 한 해 세액 × 보유한 달수 ÷ 12이다. 취득한 날이 15일 또는 그 전이면 그달을 보유한 달로 보고, 16일 또는 그 뒤이면 그달은 뺀다.");
    int start = fromDay <= 15 ? from : from + 1;
    int end = 12;
    if (level > 1) {
      int to = draw.between(from + 2, 12);
      int toDay = draw.between(1, 28);
      form.rule("넘긴 날이 15일 또는 그 전이면 그달은 빼고, 16일 또는 그 뒤이면 그달을 보유한 달로 본다.");
      form.fact("%s월 %s일 취득, %s월 %s일 넘김", from, fromDay, to, toDay);
      end = toDay <= 15 ? to - 1 : to;
    } else {
      form.fact("%s월 %s일 취득, 해 끝까지 보유", from, fromDay);
    }
    int months = end - start + 1;
    form.step("보유한 달은 %s월부터 %s월까지 %s달이다.", start, end, months);
    long due = year * months / 12;
    form.step("세액은 %s이다.", Phrase.of("%s × %s ÷ 12", Form.won(year), months));
    if (level > 1) {
      int cut = 10 * draw.between(2, 10);
      boolean early = draw.heads();
      form.rule("미리 내면 세액의 %s를 뺀다. 빼는 금액의 원 미만은 버린다.", Form.percent(cut));
      form.fact(early ? "미리 냄" : "기한에 맞추어 냄");
      long off = early ? Form.part(due, cut) : 0;
      due -= off;
      form.step("미리 낸 데 대한 공제는 %s이다.", Form.won(off));
    }
    form.rule("달수로 나눈 세액의 원 미만은 버리고, 마지막에 내는 세액은 10원 미만을 버린다.");
    due = Form.dropped(due, 10);
    form.step("10원 미만을 버리면 %s이다.", Form.won(due));
    return form.problem(draw.oneOf("내야 할 세액은 몇 원인가?", "올해 낼 세액은 몇 원인가?"), due);
  }
}
