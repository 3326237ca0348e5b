package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Problems of a household's cash book: corrections, and amounts that cannot be read.
final class CashBook {
  private CashBook() {}

  /// The balance after all corrections; a later correction counts before an earlier one.
  static Problem corrected(int level, Draw draw) {
    int count = 3 + 2 * level;
    int opening = 1000 * draw.between(900, 1900);
    List<Entry> entries = new ArrayList<>(Entry.month(draw, count));
    List<String> lines = new ArrayList<>(entries.stream().map(Entry::line).toList());
    List<Integer> order = draw.some(IntStream.range(0, count).boxed().toList(), level + 1);
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < level; i++) {
      notes.add(correction(entries, order.get(i), draw));
    }
    if (level == 3) {
      int again = order.getFirst();
      int won = Entry.amount(draw);
      notes.add(
          Phrase.of(
              "%s[을/를] 다시 살펴보니 앞의 정정도 틀렸고, 실제로는 %s %s[이/가] 맞다.",
              entries.get(again).title(), entries.get(again).income() ? "수입" : "지출", Won.of(won)));
      entries.set(again, entries.get(again).of(won));
    }
    if (level > 1) {
      Entry missing =
          new Entry(
              entries.getFirst().month(),
              draw.between(1, 28),
              draw.oneOf("주차비", "수리비", "우편요금", "사진 인화비"),
              false,
              Entry.amount(draw));
      notes.add(Phrase.of("%s 지출 %s[을/를] 빠뜨리고 적지 않았다.", missing.title(), Won.of(missing.won())));
      entries.add(missing);
    }
    long balance = opening + entries.stream().mapToLong(Entry::effect).sum();
    String worked = sum(opening, entries.stream().filter(entry -> entry.won() > 0).toList());
    String context =
        Phrase.of(
                "[%s월 가계부]\n이월 잔액 %s\n%s",
                entries.getFirst().month(), Won.of(opening), String.join("\n", lines))
            + "\n[정정 사항]\n"
            + Phrase.numbered(notes);
    return Problem.number(
            draw.oneOf(
                "정정 사항을 모두 반영하면 월말 잔액은 몇 원인가? 정정 사항은 적힌 차례대로 반영하며, 같은 항목에 여러 번 나오면 나중 것을 따른다.",
                "가계부를 정정 사항에 따라 고친 뒤 이달 말의 잔액을 구하면 몇 원인가? 한 항목을 두 번 고친 때에는 뒤의 것만 옳다."),
            balance,
            entries.size() + notes.size(),
            worked + " = " + Won.of(balance))
        .about(context);
  }

  /// `10,000원 + 3,000원 - 500원`
  private static String sum(int opening, List<Entry> entries) {
    StringBuilder sum = new StringBuilder(Won.of(opening));
    for (Entry entry : entries) {
      sum.append(entry.income() ? " + " : " - ").append(Won.of(entry.won()));
    }
    return sum.toString();
  }

  private static String correction(List<Entry> entries, int place, Draw draw) {
    Entry entry = entries.get(place);
    int won = Entry.amount(draw);
    return switch (draw.below(3)) {
      case 0 -> {
        entries.set(place, entry.of(0));
        yield Phrase.of("%s[은/는] 잘못 적은 것이므로 없던 것으로 한다.", entry.title());
      }
      case 1 -> {
        int off = 100 * draw.between(5, 90);
        boolean less = draw.heads() || entry.won() <= off;
        entries.set(place, entry.of(less ? entry.won() + off : entry.won() - off));
        yield Phrase.of(
            "%s[은/는] 실제보다 %s %s 적은 것이다.", entry.title(), Won.of(off), less ? "모자라게" : "많게");
      }
      default -> {
        entries.set(place, entry.of(won));
        yield Phrase.of(
            "%s[은/는] %s[이/가] 아니라 %s이다.", entry.title(), Won.of(entry.won()), Won.of(won));
      }
    };
  }

  /// Makes two entries costs of which the second is twice the first.
  private static void pair(List<Entry> entries, int place, int twin, Draw draw) {
    Entry one = entries.get(place);
    Entry other = entries.get(twin);
    List<String> names = draw.some(List.of("모임비", "세탁비", "약값", "꽃값", "책장값", "택배비"), 2);
    entries.set(place, new Entry(one.month(), one.day(), names.get(0), false, one.won()));
    entries.set(twin, new Entry(other.month(), other.day(), names.get(1), false, 2 * one.won()));
  }

  /// One amount is a blot: it follows from the balance at the end.
  static Problem blot(int level, Draw draw) {
    int count = 2 + 2 * level;
    int opening = 1000 * draw.between(900, 1900);
    List<Entry> entries = new ArrayList<>(Entry.month(draw, count));
    int place = draw.below(count);
    int twin = (place + draw.between(1, count - 1)) % count;
    if (level == 3) {
      pair(entries, place, twin, draw);
    }
    List<String> lines = new ArrayList<>();
    List<Entry> known = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Entry entry = entries.get(i);
      boolean hidden = i == place || (level == 3 && i == twin);
      lines.add(hidden ? entry.line("□원") : entry.line());
      if (!hidden) {
        known.add(entry);
      }
    }
    Entry asked = entries.get(place);
    String hint =
        level == 3
            ? Phrase.of(
                " □로 적힌 두 가지 가운데 %s[은/는] %s의 두 배이다.", entries.get(twin).title(), asked.title())
            : "";
    int fee = level > 1 ? 100 * draw.between(3, 30) : 0;
    String charged = fee > 0 ? Phrase.of(" 장부에 적지 않은 이체 수수료 %s도 이달에 빠져나갔다.", Won.of(fee)) : "";
    long balance = opening + entries.stream().mapToLong(Entry::effect).sum() - fee;
    return Problem.number(
            Phrase.of(
                draw.oneOf(
                    "얼룩이 져서 □로 적은 금액을 읽을 수 없다.%s%s %s[은/는] 몇 원인가?",
                    "가계부에서 □ 부분은 글씨가 지워졌다.%s%s 금액이 지워진 %s[은/는] 몇 원인가?"),
                charged,
                hint,
                asked.title()),
            asked.won(),
            count + level,
            Phrase.of(
                "읽을 수 있는 것으로 셈하면 %s이고, 월말 잔액은 %s%s이다. 그 차이에서 %s[은/는] %s이다.",
                sum(opening, known),
                Won.of(balance),
                fee > 0 ? "(수수료 " + Won.of(fee) + "을 뺀 값)" : "",
                asked.title(),
                Won.of(asked.won())))
        .about(
            Phrase.of(
                "[%s월 가계부]\n이월 잔액 %s\n%s\n월말 잔액 %s",
                asked.month(), Won.of(opening), String.join("\n", lines), Won.of(balance)));
  }
}
