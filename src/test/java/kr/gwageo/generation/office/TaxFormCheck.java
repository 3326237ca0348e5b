package kr.gwageo.generation.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Fills the form in by its rules, in exact decimal numbers and with a calendar.
public final class TaxFormCheck implements AnswerCheck {
  private static final String WON = "([\\d,]+)원";
  private static final String RATE = "([\\d.]+)%";

  @Override
  public String answer(Item item) {
    String form = item.context();
    String title = form.lines().findFirst().orElseThrow();
    BigDecimal answer =
        title.contains("원천징수")
            ? settlement(form, item.question())
            : title.contains("연체")
                ? late(form, item.question())
                : title.contains("보유세")
                    ? held(form)
                    : title.contains("요금")
                        ? use(form)
                        : form.contains("의료비 공제") || form.contains("의료비로 공제")
                            ? capped(form)
                            : progressive(form);
    return answer.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
  }

  private static BigDecimal won(String pattern, String form) {
    return new BigDecimal(Reader.first(pattern.replace("WON", WON), form).replace(",", ""));
  }

  private static BigDecimal rate(String pattern, String form) {
    return new BigDecimal(Reader.first(pattern.replace("RATE", RATE), form)).movePointLeft(2);
  }

  private static BigDecimal count(String pattern, String form) {
    return new BigDecimal(Reader.first(pattern, form));
  }

  private static BigDecimal drop(BigDecimal amount, BigDecimal unit) {
    return amount.divide(unit, 0, RoundingMode.DOWN).multiply(unit);
  }

  private static BigDecimal drop(BigDecimal amount) {
    return drop(amount, BigDecimal.ONE);
  }

  private static BigDecimal progressive(String form) {
    BigDecimal base = won("연간 소득 WON", form).subtract(won("기본공제 WON", form));
    if (form.contains("- 부양가족")) {
      base = base.subtract(won("한 명에 WON", form).multiply(count("- 부양가족 (\\d+)명", form)));
    }
    String rule =
        form.lines()
            .filter(line -> line.contains("산출세액은") || line.contains("산출세액이다"))
            .findFirst()
            .orElseThrow();
    List<BigDecimal> limits =
        Reader.all(WON + "까지의 부분", rule).stream()
            .map(m -> new BigDecimal(m.group(1).replace(",", "")))
            .toList();
    List<BigDecimal> rates =
        Reader.all(RATE, rule).stream()
            .map(m -> new BigDecimal(m.group(1)).movePointLeft(2))
            .toList();
    BigDecimal tax = BigDecimal.ZERO;
    BigDecimal done = BigDecimal.ZERO;
    for (int i = 0; i < rates.size(); i++) {
      BigDecimal top = i < limits.size() ? limits.get(i).min(base) : base;
      tax = tax.add(top.subtract(done).max(BigDecimal.ZERO).multiply(rates.get(i)));
      done = top.max(done);
    }
    if (form.contains("감면")) {
      BigDecimal cut = tax.multiply(rate("산출세액의 RATE", form));
      tax = tax.subtract(cut.min(won("감면액은 WON", form)));
    }
    return drop(tax, won("세액에서 WON 미만", form));
  }

  private static BigDecimal use(String form) {
    BigDecimal used = count("이달 사용량 (\\d+)", form);
    BigDecimal bill = won("기본요금은 WON", form);
    BigDecimal done = BigDecimal.ZERO;
    for (MatchResult tier : Reader.all("(?:(\\d+)[^\\d,]+까지는|를 넘는 사용량은) 1\\S+에 (\\d+)원", form)) {
      BigDecimal top = tier.group(1) == null ? used : new BigDecimal(tier.group(1)).min(used);
      bill = bill.add(top.subtract(done).multiply(new BigDecimal(tier.group(2))));
      done = top;
    }
    if (form.contains("- 자녀")) {
      BigDecimal cut = drop(bill.multiply(rate("금액의 RATE를 깎아", form))).min(won("되, WON을 넘지", form));
      bill = count("- 자녀 (\\d)명", form).intValue() >= 2 ? bill.subtract(cut) : bill;
    }
    if (form.contains("환경 분담금")) {
      bill = bill.add(bill.multiply(rate("금액에 RATE의 환경", form)));
    }
    return drop(bill, BigDecimal.TEN);
  }

  private static BigDecimal capped(String form) {
    BigDecimal pay = won("- 연간 급여 WON", form);
    BigDecimal off =
        won("- 의료비 WON", form)
            .subtract(pay.multiply(rate("연간 급여의 RATE", form)))
            .max(BigDecimal.ZERO)
            .min(won("(?:하고, |다만 )WON을 (?:한도로|넘지)", form));
    if (form.contains("- 기부금")) {
      off =
          off.add(
              won("- 기부금 WON", form).multiply(rate("기부금의 RATE", form)).min(won("한도는 WON", form)));
      off = off.add(won("낸 월세 WON", form).min(won("다만 WON까지만", form)));
    }
    if (form.contains("모두 더한 금액은")) {
      off = off.min(won("모두 더한 금액은 WON", form));
    }
    BigDecimal tax = pay.subtract(off).multiply(rate("세율은 RATE", form));
    if (form.contains("- 자녀")) {
      BigDecimal credit = won("자녀 한 명에 WON", form).multiply(count("- 자녀 (\\d)명", form));
      tax = tax.subtract(credit).max(BigDecimal.ZERO);
    }
    return drop(tax, new BigDecimal(100));
  }

  private static BigDecimal settlement(String form, String question) {
    BigDecimal rate = rate("지급액의 RATE를 미리", form);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal held = BigDecimal.ZERO;
    for (MatchResult line : Reader.all("월 지급액 " + WON, form)) {
      BigDecimal paid = new BigDecimal(line.group(1).replace(",", ""));
      sum = sum.add(paid);
      held = held.add(drop(paid.multiply(rate), BigDecimal.TEN));
    }
    BigDecimal base = sum.subtract(drop(sum.multiply(rate("합계의 RATE", form))));
    if (form.contains("인적공제")) {
      base = base.subtract(won("인적공제 WON", form)).max(BigDecimal.ZERO);
    }
    BigDecimal tax = drop(base.multiply(rate("그 금액의 RATE", form)), BigDecimal.TEN);
    if (form.contains("신고 방법: 전자")) {
      tax = tax.subtract(drop(tax.multiply(rate("결정세액의 RATE", form)), BigDecimal.TEN));
    }
    BigDecimal back = held.subtract(tax);
    boolean refund = Reader.has("돌려받|환급", question);
    if (refund != back.signum() > 0) {
      throw new IllegalStateException("the wrong way round: " + back);
    }
    return back.abs();
  }

  private static BigDecimal late(String form, String question) {
    BigDecimal fee = won("내야 할 금액 WON", form);
    MatchResult dates = Reader.all("기한 (\\d+)월 (\\d+)일, 납부한 날 (\\d+)월 (\\d+)일", form).getFirst();
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(date(dates, 1), date(dates, 3)));
    if (form.contains("일분까지만")) {
      days = days.min(count("(\\d+)일분까지만", form));
    }
    BigDecimal charge =
        fee.multiply(rate("금액의 RATE를 연체금으로", form))
            .add(fee.multiply(count("1만분의 (\\d)", form)).movePointLeft(4).multiply(days));
    if (form.contains("넘지 못한다")) {
      charge = charge.min(fee.multiply(rate("금액의 RATE를 넘지", form)));
    }
    if (form.contains("재해를 입어")) {
      charge = charge.multiply(BigDecimal.ONE.subtract(rate("연체금의 RATE", form)));
    }
    charge = drop(charge, BigDecimal.TEN);
    return question.contains("모두") ? fee.add(charge) : charge;
  }

  /// A date of 2023, which is no leap year.
  private static LocalDate date(MatchResult m, int group) {
    return LocalDate.of(
        2023, Integer.parseInt(m.group(group)), Integer.parseInt(m.group(group + 1)));
  }

  private static BigDecimal held(String form) {
    BigDecimal year = won("1㎡에 WON", form).multiply(count("면적 (\\d+)㎡\n", form));
    if (form.contains("년째\n")) {
      BigDecimal cut =
          rate("세액의 RATE를 줄이고", form)
              .multiply(count("지 (\\d+)년째\n", form).subtract(new BigDecimal(2)))
              .max(BigDecimal.ZERO)
              .min(rate("비율은 RATE", form));
      year = year.subtract(year.multiply(cut));
    }
    MatchResult from = Reader.all("(\\d+)월 (\\d+)일 취득", form).getFirst();
    int months = 0;
    List<MatchResult> to = Reader.all("(\\d+)월 (\\d+)일 넘김", form);
    for (int month = 1; month <= 12; month++) {
      boolean after =
          month > number(from, 1) || (month == number(from, 1) && number(from, 2) <= 15);
      boolean before =
          to.isEmpty()
              || month < number(to.getFirst(), 1)
              || (month == number(to.getFirst(), 1) && number(to.getFirst(), 2) > 15);
      months += after && before ? 1 : 0;
    }
    BigDecimal tax =
        year.multiply(BigDecimal.valueOf(months)).divide(new BigDecimal(12), 0, RoundingMode.DOWN);
    if (form.contains("- 미리 냄")) {
      tax = tax.subtract(drop(tax.multiply(rate("미리 내면 세액의 RATE", form))));
    }
    return drop(tax, BigDecimal.TEN);
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
