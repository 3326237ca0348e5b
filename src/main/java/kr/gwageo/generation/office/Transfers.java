package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Accounts between which money is sent, at a fee.
final class Transfers {
  private static final List<String> ACCOUNTS =
      List.of("생활비 통장", "저축 통장", "여행 통장", "비상금 통장", "용돈 통장");

  private final List<String> accounts;
  private final long[] held;
  private final int fee;
  private final int asked;
  private final List<String> lines = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();

  private Transfers(int count, Draw draw) {
    accounts = draw.some(ACCOUNTS, count);
    held = new long[count];
    Arrays.setAll(held, _ -> 10_000L * draw.between(60, 200));
    fee = 100 * draw.between(3, 12);
    asked = draw.below(count);
  }

  static Problem balance(int level, Draw draw) {
    Transfers transfers = new Transfers(1 + level, draw);
    return transfers.problem(level, draw);
  }

  private Problem problem(int level, Draw draw) {
    List<String> starts = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      starts.add(Phrase.of("%s %s", accounts.get(i), Won.of(held[i])));
    }
    String first = Won.of(held[asked]);
    int month = draw.between(1, 12);
    int day = 1;
    while (lines.size() < 3 + 2 * level || worked.size() < 2 * level) {
      add(Phrase.of("%s월 %s일", month, ++day), draw);
    }
    return Problem.number(
            Phrase.of(
                draw.oneOf(
                    "통장 사이에 이체할 때마다 보내는 통장에서 이체 금액과 별도로 수수료 %s[이/가] 빠져나간다. 입금과 출금에는 수수료가 없다. 거래가 끝난 뒤 %s의 잔액은 몇 원인가?",
                    "이체 수수료는 한 번에 %s이며 보내는 통장에서 따로 낸다. 현금 입금과 카드 대금 출금에는 수수료가 없다. 마지막 거래 뒤 %s에는 몇 원이 남는가?"),
                Won.of(fee),
                accounts.get(asked)),
            held[asked],
            worked.size(),
            first + " " + String.join(" ", worked) + " = " + Won.of(held[asked]))
        .about(
            Phrase.of(
                "[거래 전 잔액] %s\n[거래]\n%s", String.join(", ", starts), String.join("\n", lines)));
  }

  private void add(String date, Draw draw) {
    boolean concerned = draw.heads();
    int from = concerned && draw.heads() ? asked : draw.below(held.length);
    int other = (from + draw.between(1, held.length - 1)) % held.length;
    int to = concerned && from != asked ? asked : other;
    long won = 1000L * draw.between(5, 90);
    String amount = Won.of(won);
    switch (draw.below(4)) {
      case 0 -> {
        lines.add(Phrase.of("%s %s에 현금 %s 입금", date, accounts.get(to), amount));
        change(to, won, "+ " + amount);
      }
      case 1 -> {
        lines.add(Phrase.of("%s %s에서 카드 대금 %s 출금", date, accounts.get(to), amount));
        change(to, -won, "- " + amount);
      }
      default -> {
        lines.add(
            Phrase.of(
                "%s %s에서 %s[으로/로] %s 이체", date, accounts.get(from), accounts.get(to), amount));
        change(from, -won - fee, "- " + amount + " - " + Won.of(fee));
        change(to, won, "+ " + amount);
      }
    }
  }

  private void change(int account, long won, String said) {
    held[account] += won;
    if (account == asked) {
      worked.add(said);
    }
  }
}
