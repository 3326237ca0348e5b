package kr.gwageo.generation.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Problems of stock that leaves in the order in which it came, and of money sent between accounts.
final class Stock {
  /// So many of one price.
  private record Lot(int number, int price) {}

  private static final List<String> GOODS =
      List.of("수건", "우산", "머그잔", "공책", "쟁반", "방석", "물병", "앞치마", "슬리퍼", "달력", "필통", "화분");

  private static final List<String> ACCOUNTS =
      List.of("생활비 통장", "저축 통장", "여행 통장", "비상금 통장", "용돈 통장");

  private Stock() {}

  static Problem firstInFirstOut(int level, Draw draw) {
    int month = draw.between(1, 12);
    String goods = draw.oneOf(GOODS);
    Deque<Lot> lots = new ArrayDeque<>();
    List<String> lines = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    long cost = 0;
    int held = 0;
    int day = 1;
    int events = 1 + 2 * level;
    int steps = 0;
    for (int i = 0; i <= events; i++) {
      day += draw.between(1, 3);
      if (i < 2 || (i < events && draw.heads())) {
        Lot lot = new Lot(10 * draw.between(2, 9), 100 * draw.between(15, 90));
        lots.addLast(lot);
        held += lot.number();
        lines.add(
            Phrase.of("%s월 %s일 매입 %s개, 1개에 %s", month, day, lot.number(), Won.of(lot.price())));
        steps++;
        continue;
      }
      int sold = i == events ? held - draw.between(1, held / 3) : draw.between(1, held / 2);
      held -= sold;
      lines.add(Phrase.of("%s월 %s일 판매 %s개", month, day, sold));
      taken.clear();
      cost = 0;
      for (int left = sold; left > 0; ) {
        Lot lot = lots.removeFirst();
        int part = Math.min(left, lot.number());
        cost += (long) part * lot.price();
        taken.add(Phrase.of("%s개 × %s", part, Won.of(lot.price())));
        left -= part;
        steps++;
        if (part < lot.number()) {
          lots.addFirst(new Lot(lot.number() - part, lot.price()));
        }
      }
    }
    boolean rest = draw.heads();
    long value = lots.stream().mapToLong(lot -> (long) lot.number() * lot.price()).sum();
    List<String> kept =
        lots.stream().map(lot -> Phrase.of("%s개 × %s", lot.number(), Won.of(lot.price()))).toList();
    String rule =
        draw.oneOf("먼저 사들인 것부터 먼저 팔린 것으로 보아(선입선출) ", "팔 때에는 먼저 들어온 물건부터 나간 것으로 셈한다(선입선출법). ");
    String ask =
        rest
            ? draw.oneOf("마지막 판매 뒤에 남은 재고의 매입 금액은 모두 몇 원인가?", "끝으로 남은 재고를 매입한 값은 몇 원인가?")
            : draw.oneOf("마지막에 판 물건의 매입 원가는 모두 몇 원인가?", "마지막 판매분의 매입 원가 합계는 몇 원인가?");
    return Problem.number(
            rule + ask,
            rest ? value : cost,
            steps,
            rest
                ? Phrase.of("남은 재고는 %s이므로 %s이다.", String.join(" + ", kept), Won.of(value))
                : Phrase.of("마지막 판매분은 %s이므로 %s이다.", String.join(" + ", taken), Won.of(cost)))
        .about(Phrase.of("[%s 재고 장부] 처음 재고는 없다.\n%s", goods, String.join("\n", lines)));
  }

  /// Every transfer costs the sender a fee.
  static Problem transfers(int level, Draw draw) {
    int month = draw.between(1, 12);
    List<String> accounts = draw.some(ACCOUNTS, 1 + level);
    long[] held = new long[accounts.size()];
    Arrays.setAll(held, _ -> 10_000L * draw.between(60, 200));
    List<String> starts = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      starts.add(Phrase.of("%s %s", accounts.get(i), Won.of(held[i])));
    }
    int fee = 100 * draw.between(3, 12);
    int asked = draw.below(held.length);
    List<String> lines = new ArrayList<>();
    List<String> worked = new ArrayList<>(List.of(Won.of(held[asked])));
    int steps = 0;
    int day = 1;
    while (lines.size() < 3 + 2 * level || steps < 2 * level) {
      day++;
      boolean concerned = draw.heads();
      int from = concerned && draw.heads() ? asked : draw.below(held.length);
      int to =
          concerned && from != asked
              ? asked
              : (from + draw.between(1, held.length - 1)) % held.length;
      long won = 1000L * draw.between(5, 90);
      String change;
      switch (draw.below(4)) {
        case 0 -> {
          lines.add(Phrase.of("%s월 %s일 %s에 현금 %s 입금", month, day, accounts.get(to), Won.of(won)));
          held[to] += won;
          change = to == asked ? "+ " + Won.of(won) : "";
        }
        case 1 -> {
          lines.add(
              Phrase.of("%s월 %s일 %s에서 카드 대금 %s 출금", month, day, accounts.get(to), Won.of(won)));
          held[to] -= won;
          change = to == asked ? "- " + Won.of(won) : "";
        }
        default -> {
          lines.add(
              Phrase.of(
                  "%s월 %s일 %s에서 %s[으로/로] %s 이체",
                  month, day, accounts.get(from), accounts.get(to), Won.of(won)));
          held[from] -= won + fee;
          held[to] += won;
          change =
              from == asked
                  ? "- " + Won.of(won) + " - " + Won.of(fee)
                  : to == asked ? "+ " + Won.of(won) : "";
        }
      }
      if (!change.isEmpty()) {
        worked.add(change);
        steps++;
      }
    }
    return Problem.number(
            Phrase.of(
                draw.oneOf(
                    "통장 사이에 이체할 때마다 보내는 통장에서 이체 금액과 별도로 수수료 %s[이/가] 빠져나간다. 입금과 출금에는 수수료가 없다. 거래가 끝난 뒤 %s의 잔액은 몇 원인가?",
                    "이체 수수료는 한 번에 %s이며 보내는 통장에서 따로 낸다. 현금 입금과 카드 대금 출금에는 수수료가 없다. 마지막 거래 뒤 %s에는 몇 원이 남는가?"),
                Won.of(fee),
                accounts.get(asked)),
            held[asked],
            steps,
            String.join(" ", worked) + " = " + Won.of(held[asked]))
        .about(
            Phrase.of(
                "[거래 전 잔액] %s\n[거래]\n%s", String.join(", ", starts), String.join("\n", lines)));
  }
}
