package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Rows of a table put in order, joined with another table, and cells found from totals.
final class TableRanks {
  private TableRanks() {}

  private record Player(String name, List<Integer> rounds) {
    int total() {
      return rounds.stream().mapToInt(Integer::intValue).sum();
    }

    int withoutWorst() {
      return total() - rounds.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    int counted(int level) {
      return level == 1 ? rounds.getFirst() : level == 2 ? total() : withoutWorst();
    }
  }

  static Problem ranked(int level, Draw draw) {
    List<Player> players = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    List<String> names = People.some(draw, 6 + level);
    while (players.size() < names.size()) {
      List<Integer> rounds = new ArrayList<>();
      while (rounds.size() < 4) {
        rounds.add(draw.between(41, 100));
      }
      Player player = new Player(names.get(players.size()), List.copyOf(rounds));
      if (seen.add(player.counted(level))) {
        players.add(player);
      }
    }
    Grid grid =
        new Grid(
            draw.oneOf("활쏘기 대회 점수", "볼링 대회 점수", "체조 대회 점수", "제기차기 대회 점수"),
            "선수",
            "1회",
            "2회",
            "3회",
            "4회");
    players.forEach(player ->
        grid.row(
            player.name,
            player.rounds.get(0),
            player.rounds.get(1),
            player.rounds.get(2),
            player.rounds.get(3)));
    List<Player> order =
        players.stream()
            .sorted(Comparator.comparingInt((Player player) -> player.counted(level)).reversed())
            .toList();
    int place = draw.between(2, order.size() - 2);
    Story story = new Story();
    String rule =
        switch (level) {
          case 1 -> "1회 점수";
          case 2 -> "네 번의 점수의 합";
          default -> "네 번 가운데 가장 낮은 점수 하나를 뺀 세 번의 점수의 합";
        };
    story.tell(draw.oneOf("%s[이/가] 높은 차례로 순위를 매긴다.", "순위는 %s[이/가] 높은 차례로 정한다."), rule);
    if (level > 1) {
      story.step("선수마다 %s[을/를] 구한다.", rule);
    }
    story.step("큰 차례로 늘어놓는다.");
    Player asked = order.get(place - 1);
    story.step("%d위는 %s[으로/로] %d점이다.", place, asked.name, asked.counted(level));
    if (level < 3) {
      story.tell(draw.oneOf("%d위의 %s[은/는] 몇 점인가?", "%d위를 한 선수의 %s[은/는] 몇 점인가?"), place, rule);
      return story.number(asked.counted(level)).about(grid.toString());
    }
    int other = draw.between(place + 1, order.size());
    Player below = order.get(other - 1);
    story.step("%d위는 %s[으로/로] %d점이다.", other, below.name, below.withoutWorst());
    story.step("네 번의 점수의 합은 각각 %d점과 %d점이다.", asked.total(), below.total());
    int gap = Math.abs(asked.total() - below.total());
    story.step("차는 %d점이다.", gap);
    story.tell("%d위와 %d위를 한 두 선수의 네 번의 점수의 합은 몇 점 차이가 나는가?", place, other);
    return story.number(gap).about(grid.toString());
  }

  private record Ware(String name, String kind, int price) {}

  private record Order(String buyer, Ware ware, int count) {
    int amount(int percent) {
      return ware.price * count * (ware.kind.equals("식품") ? 100 - percent : 100) / 100;
    }
  }

  static Problem joined(int level, Draw draw) {
    List<Ware> wares = new ArrayList<>();
    for (String name : draw.some(List.of("쌀과자", "김", "꿀", "매실청", "녹차"), 3)) {
      wares.add(new Ware(name, "식품", draw.between(15, 240) * 100));
    }
    for (String name : draw.some(List.of("비누", "수건", "접시", "빗자루", "방석"), 3)) {
      wares.add(new Ware(name, "생활용품", draw.between(15, 240) * 100));
    }
    List<String> buyers = People.some(draw, 3);
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < 8 + level; i++) {
      String buyer = i < 6 ? buyers.get(i % 3) : draw.oneOf(buyers);
      orders.add(new Order(buyer, draw.oneOf(wares), draw.between(2, 19)));
    }
    List<Order> written = draw.shuffled(orders);
    Grid sold = new Grid("주문 목록", "주문 번호", "주문한 사람", "상품", "수량(개)");
    for (int i = 0; i < written.size(); i++) {
      Order order = written.get(i);
      sold.row(i + 1, order.buyer, order.ware.name, order.count);
    }
    Grid priced = new Grid("상품 목록", "상품", "분류", "단가(원)");
    draw.shuffled(wares).forEach(ware -> priced.row(ware.name, ware.kind, ware.price));
    String context = sold + "\n\n" + priced;
    Story story = new Story();
    if (level == 1) {
      int number = draw.below(written.size());
      Order order = written.get(number);
      story.step("%d번 주문은 %s %d개이다.", number + 1, order.ware.name, order.count);
      story.step("%s의 단가는 %d원이다.", order.ware.name, order.ware.price);
      story.step("%d×%d=%d원이다.", order.ware.price, order.count, order.amount(0));
      story.tell(draw.oneOf("%d번 주문의 금액은 몇 원인가?", "주문 번호 %d의 금액은 몇 원인가?"), number + 1);
      return story.number(order.amount(0)).about(context);
    }
    int percent = level == 2 ? 0 : draw.between(1, 6) * 5;
    int first = paid(story, orders, buyers.get(0), percent);
    if (level == 2) {
      story.tell(
          draw.oneOf("%s 씨가 주문한 금액은 모두 몇 원인가?", "%s 씨의 주문 금액을 모두 더하면 몇 원인가?"), buyers.get(0));
      return story.number(first).about(context);
    }
    int second = paid(story, orders, buyers.get(1), percent);
    story.step("차는 %d원이다.", Math.abs(first - second));
    story.tell("식품은 단가에서 %d%%를 할인하고 생활용품은 할인하지 않는다.", percent);
    story.tell("%s 씨와 %s 씨가 내야 할 돈의 차는 몇 원인가?", buyers.get(0), buyers.get(1));
    return story.number(Math.abs(first - second)).about(context);
  }

  private static int paid(Story story, List<Order> orders, String buyer, int percent) {
    int sum = 0;
    for (Order order : orders) {
      if (order.buyer.equals(buyer)) {
        int amount = order.amount(percent);
        story.step("%s %d개는 %d원이다.", order.ware.name, order.count, amount);
        sum += amount;
      }
    }
    story.step("%s 씨의 금액은 모두 %d원이다.", buyer, sum);
    return sum;
  }

  static Problem crossed(int level, Draw draw) {
    List<String> days = List.of("월", "화", "수", "목", "금").subList(0, 3 + draw.below(3));
    List<String> times = List.of("오전", "오후", "저녁", "밤").subList(0, 3 + draw.below(2));
    int[][] cells = new int[days.size()][times.size()];
    int[] rows = new int[days.size()];
    int[] columns = new int[times.size()];
    int all = 0;
    for (int i = 0; i < days.size(); i++) {
      for (int j = 0; j < times.size(); j++) {
        cells[i][j] = draw.between(12, 480);
        rows[i] += cells[i][j];
        columns[j] += cells[i][j];
        all += cells[i][j];
      }
    }
    int day = draw.below(days.size());
    int time = draw.below(times.size());
    List<String> header = new ArrayList<>(List.of("요일"));
    header.addAll(times);
    header.add("합계");
    String place = draw.oneOf("도서관", "미술관", "수영장", "박물관", "체육관", "과학관");
    Grid grid = new Grid(place + " 요일별·시간대별 이용자 수(명)", header);
    for (int i = 0; i < days.size(); i++) {
      List<String> row = new ArrayList<>(List.of(days.get(i)));
      for (int j = 0; j < times.size(); j++) {
        row.add(i == day && j == time ? "?" : Integer.toString(cells[i][j]));
      }
      row.add(i == day && level > 1 ? "?" : Integer.toString(rows[i]));
      grid.row(row);
    }
    List<String> last = new ArrayList<>(List.of("합계"));
    for (int j = 0; j < times.size(); j++) {
      last.add(j == time && level != 2 ? "?" : Integer.toString(columns[j]));
    }
    last.add(level == 2 ? "?" : Integer.toString(all));
    grid.row(last);
    Story story = new Story();
    story.tell(draw.oneOf("표에서 ?는 지워진 수이다.", "물음표가 있는 칸은 얼룩이 져서 보이지 않는다."));
    String cell = days.get(day) + "요일 " + times.get(time);
    int missing = cells[day][time];
    if (level == 1) {
      story.step("%s요일의 보이는 수를 더하면 %d이다.", days.get(day), rows[day] - missing);
      story.step("%d-%d=%d명이다.", rows[day], rows[day] - missing, missing);
      story.tell(draw.oneOf("%s의 이용자는 몇 명인가?", "%s에 이용한 사람은 몇 명인가?"), cell);
      return story.number(missing).about(grid.toString());
    }
    if (level == 2) {
      story.step("%s의 보이는 수를 더하면 %d이다.", times.get(time), columns[time] - missing);
      story.step("지워진 칸은 %d-%d=%d명이다.", columns[time], columns[time] - missing, missing);
      story.step("%s요일의 합계는 %d명이다.", days.get(day), rows[day]);
      story.tell(draw.oneOf("%s요일의 이용자는 모두 몇 명인가?", "%s요일 하루의 이용자를 모두 더하면 몇 명인가?"), days.get(day));
      return story.number(rows[day]).about(grid.toString());
    }
    story.step("다른 요일의 합계를 더하면 %d이다.", all - rows[day]);
    story.step("%s요일의 합계는 %d-%d=%d명이다.", days.get(day), all, all - rows[day], rows[day]);
    story.step("지워진 칸은 %d-%d=%d명이다.", rows[day], rows[day] - missing, missing);
    story.step("%s의 합계는 %d명이다.", times.get(time), columns[time]);
    story.tell(draw.oneOf("%s의 이용자를 모든 요일에 걸쳐 더하면 몇 명인가?", "%s 시간대의 합계는 몇 명인가?"), times.get(time));
    return story.number(columns[time]).about(grid.toString());
  }
}
