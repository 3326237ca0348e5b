package kr.gwageo.generation.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// A book of stock that leaves in the order in which it came.
final class Stock {
  private static final List<String> GOODS =
      List.of("수건", "우산", "머그잔", "공책", "쟁반", "방석", "물병", "앞치마", "슬리퍼", "달력", "필통", "화분");

  /// So many of one price.
  private record Lot(int number, int price) {
    long value() {
      return (long) number * price;
    }

    String said() {
      return Phrase.of("%s개 × %s", number, Won.of(price));
    }
  }

  private final Deque<Lot> lots = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();
  private List<Lot> sold = List.of();
  private int steps;

  private Stock() {}

  static Problem firstInFirstOut(int level, Draw draw) {
    Stock stock = new Stock();
    int month = draw.between(1, 12);
    int day = 1;
    int last = 1 + 2 * level;
    for (int i = 0; i <= last; i++) {
      day += draw.between(1, 3);
      String date = Phrase.of("%s월 %s일", month, day);
      if (i < 2 || (i < last && draw.heads())) {
        stock.buy(date, new Lot(10 * draw.between(2, 9), 100 * draw.between(15, 90)));
      } else {
        int held = stock.lots.stream().mapToInt(Lot::number).sum();
        stock.sell(date, i == last ? held - draw.between(1, held / 3) : draw.between(1, held / 2));
      }
    }
    return stock.problem(draw);
  }

  private void buy(String date, Lot lot) {
    lots.addLast(lot);
    lines.add(Phrase.of("%s 매입 %s개, 1개에 %s", date, lot.number(), Won.of(lot.price())));
    steps++;
  }

  private void sell(String date, int number) {
    lines.add(Phrase.of("%s 판매 %s개", date, number));
    sold = new ArrayList<>();
    for (int left = number; left > 0; ) {
      Lot lot = lots.removeFirst();
      int part = Math.min(left, lot.number());
      sold.add(new Lot(part, lot.price()));
      left -= part;
      steps++;
      if (part < lot.number()) {
        lots.addFirst(new Lot(lot.number() - part, lot.price()));
      }
    }
  }

  private Problem problem(Draw draw) {
    boolean rest = draw.heads();
    List<Lot> asked = rest ? List.copyOf(lots) : sold;
    long value = asked.stream().mapToLong(Lot::value).sum();
    String rule =
        draw.oneOf("먼저 사들인 것부터 먼저 팔린 것으로 보아(선입선출) ", "팔 때에는 먼저 들어온 물건부터 나간 것으로 셈한다(선입선출법). ");
    String ask =
        rest
            ? draw.oneOf("마지막 판매 뒤에 남은 재고의 매입 금액은 모두 몇 원인가?", "끝으로 남은 재고를 매입한 값은 몇 원인가?")
            : draw.oneOf("마지막에 판 물건의 매입 원가는 모두 몇 원인가?", "마지막 판매분의 매입 원가 합계는 몇 원인가?");
    return Problem.number(
            rule + ask,
            value,
            steps,
            Phrase.of(
                rest ? "남은 재고는 %s이므로 %s이다." : "마지막 판매분은 %s이므로 %s이다.",
                String.join(" + ", asked.stream().map(Lot::said).toList()),
                Won.of(value)))
        .about(Phrase.of("[%s 재고 장부] 처음 재고는 없다.\n%s", draw.oneOf(GOODS), String.join("\n", lines)));
  }
}
