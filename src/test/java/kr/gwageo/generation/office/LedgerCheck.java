package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Reads the book line by line and works the answer out: corrections from the last to the first,
/// blots by trial of the rest, stock piece by piece.
public final class LedgerCheck implements AnswerCheck {
  private static final String WON = "([\\d,]+)원";
  private static final String LINE = "(?m)^(\\d+월 \\d+일 .+) (수입|지출|환불) (?:" + WON + "|□원)$";

  @Override
  public String answer(Item item) {
    String book = item.context();
    String question = item.question();
    long answer =
        book.contains("[정정 사항]")
            ? corrected(book)
            : book.contains("□원")
                ? blot(book, question)
                : book.contains("지출 장부")
                    ? accounts(book, question)
                    : book.contains("[비용 기록]")
                        ? sharing(book, question)
                        : book.contains("재고 장부")
                            ? stock(book, question)
                            : transfers(book, question);
    return Long.toString(answer);
  }

  private static long corrected(String book) {
    Map<String, Long> effects = new LinkedHashMap<>();
    for (MatchResult line : Reader.all(LINE, book)) {
      long won = Reader.number(line.group(3));
      effects.put(line.group(1), line.group(2).equals("수입") ? won : -won);
    }
    for (MatchResult note : Reader.all("(?m)^\\(\\d+\\) (\\d+월 \\d+일 .+)$", book)) {
      String words = note.group(1);
      String title = effects.keySet().stream().filter(words::startsWith).findFirst().orElse(words);
      long old = effects.getOrDefault(title, 0L);
      long sign = old < 0 ? -1 : 1;
      if (words.contains("빠뜨리고")) {
        effects.put(title, -Reader.won("지출 " + WON, words));
      } else if (words.contains("없던 것으로")) {
        effects.put(title, 0L);
      } else if (words.contains("적은 것이다")) {
        long off = Reader.won(WON, words);
        effects.put(title, old + sign * (words.contains("모자라게") ? off : -off));
      } else if (words.contains("앞의 정정도")) {
        long won = Reader.won("(?:수입|지출) " + WON, words);
        effects.put(title, words.contains("실제로는 지출") ? -won : won);
      } else {
        effects.put(title, sign * Reader.won("아니라 " + WON, words));
      }
    }
    return Reader.won("이월 잔액 " + WON, book)
        + effects.values().stream().mapToLong(effect -> effect).sum();
  }

  private static long blot(String book, String question) {
    long left = Reader.won("이월 잔액 " + WON, book) - Reader.won("월말 잔액 " + WON, book);
    List<String> hidden = new ArrayList<>();
    boolean income = false;
    for (MatchResult line : Reader.all(LINE, book)) {
      long sign = line.group(2).equals("수입") ? 1 : -1;
      if (line.group(3) == null) {
        hidden.add(line.group(1));
        income = sign > 0;
      } else {
        left += sign * Reader.number(line.group(3));
      }
    }
    if (question.contains("수수료")) {
      left -= Reader.won("수수료 " + WON, question);
    }
    long shares = hidden.size() == 1 ? 1 : 3;
    long answer = (income ? -left : left) / shares;
    if (answer <= 0 || answer * shares != Math.abs(left)) {
      throw new IllegalStateException("the blot does not come out: " + left);
    }
    return answer;
  }

  private static long accounts(String book, String question) {
    Map<String, Long> sums = new HashMap<>();
    for (MatchResult line : Reader.all("(?m)일 [^(]+\\((\\S+)\\) (지출|환불) " + WON + "$", book)) {
      long won = Reader.number(line.group(3));
      sums.merge(line.group(1), line.group(2).equals("지출") ? won : -won, Long::sum);
    }
    List<String> named = sums.keySet().stream().filter(question::contains).toList();
    if (question.contains("예산")) {
      return Reader.won(WON, question)
          - named.stream().mapToLong(name -> sums.getOrDefault(name, 0L)).sum();
    }
    long first = sums.getOrDefault(named.getFirst(), 0L);
    return named.size() == 1 ? first : Math.abs(first - sums.getOrDefault(named.getLast(), 0L));
  }

  private static long sharing(String book, String question) {
    List<String> people =
        List.of(Reader.first("((?:[가-힣]{3}, )+[가-힣]{3})[이가의]", question).split(", "));
    String asked = Reader.first("([가-힣]{3})[이가] (?:결국 )?(?:돌려받을|더 내야 할)", question);
    long balance = 0;
    for (MatchResult line :
        Reader.all(WON + ": ([가-힣]{3}) 계산, (?:모두 함께|([가-힣]{3})만 빼고 함께)", book)) {
      long won = Reader.number(line.group(1));
      int sharers = people.size() - (line.group(3) == null ? 0 : 1);
      if (won % sharers != 0) {
        throw new IllegalStateException(won + " does not go into " + sharers);
      }
      balance += line.group(2).equals(asked) ? won : 0;
      balance -= asked.equals(line.group(3)) ? 0 : won / sharers;
    }
    if (balance > 0 != question.contains("돌려받을")) {
      throw new IllegalStateException("the wrong way round: " + balance);
    }
    return Math.abs(balance);
  }

  private static long stock(String book, String question) {
    List<Long> pieces = new ArrayList<>();
    long sold = 0;
    for (MatchResult line : Reader.all("(매입|판매) (\\d+)개(?:, 1개에 " + WON + ")?", book)) {
      int number = Integer.parseInt(line.group(2));
      if (line.group(1).equals("매입")) {
        for (int i = 0; i < number; i++) {
          pieces.add(Reader.number(line.group(3)));
        }
      } else {
        List<Long> out = pieces.subList(0, number);
        sold = out.stream().mapToLong(price -> price).sum();
        out.clear();
      }
    }
    return question.contains("남은 재고") ? pieces.stream().mapToLong(price -> price).sum() : sold;
  }

  private static long transfers(String book, String question) {
    long fee = Reader.won(WON, question);
    String asked = Reader.first("(?:뒤|거래 뒤) (\\S+ 통장)", question);
    long held = Reader.won(asked + " " + WON, book);
    for (MatchResult line :
        Reader.all("일 (\\S+ 통장)(에|에서) (?:(\\S+ 통장)으?로 |현금 |카드 대금 )" + WON, book)) {
      long won = Reader.number(line.group(4));
      if (line.group(3) != null) {
        held -= line.group(1).equals(asked) ? won + fee : 0;
        held += asked.equals(line.group(3)) ? won : 0;
      } else if (line.group(1).equals(asked)) {
        held += line.group(2).equals("에") ? won : -won;
      }
    }
    return held;
  }
}
