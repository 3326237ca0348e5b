package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// A line of a cash book.
///
/// @param name what for
/// @param income whether money came in
record Entry(int month, int day, String name, boolean income, int won) {
  static final List<String> INCOMES =
      List.of("용돈", "아르바이트비", "중고 판매 대금", "보험 환급금", "예금 이자", "강연료", "원고료", "상금");

  static final List<String> EXPENSES =
      List.of(
          "식비", "교통비", "통신비", "책값", "병원비", "옷값", "관리비", "간식비", "이발비", "경조사비", "학원비", "영화비", "생필품비",
          "전기요금", "수도요금", "선물값");

  /// So many entries of one month, each on a day of its own, in their order.
  static List<Entry> month(Draw draw, int count) {
    int month = draw.between(1, 12);
    List<Integer> days = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      days.add(day);
    }
    List<Integer> drawn = draw.some(days, count).stream().sorted().toList();
    List<String> expenses = draw.shuffled(EXPENSES);
    List<String> incomes = draw.shuffled(INCOMES);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean income = draw.below(4) == 0;
      entries.add(
          new Entry(
              month,
              drawn.get(i),
              income ? incomes.get(i % incomes.size()) : expenses.get(i % expenses.size()),
              income,
              amount(draw)));
    }
    return entries;
  }

  /// An ordinary sum of money of a household.
  static int amount(Draw draw) {
    return draw.heads() ? 500 * draw.between(4, 60) : 100 * draw.between(15, 980);
  }

  /// What it does to the balance.
  int effect() {
    return income ? won : -won;
  }

  Entry of(int other) {
    return new Entry(month, day, name, income, other);
  }

  /// `3월 4일 식비`
  String title() {
    return month + "월 " + day + "일 " + name;
  }

  String line(String amount) {
    return Phrase.of("%s월 %s일 %s %s %s", month, day, name, income ? "수입" : "지출", amount);
  }

  String line() {
    return line(Won.of(won));
  }
}
