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

  /// Players no two of whom share what counts.
  private static List<Player> players(int level, Draw draw) {
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
    return players;
  }

  static Problem ranked(int level, Draw draw) {
    List<Player> players = players(level, draw);
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
    return apart(draw, story, order, place, grid);
  }

  private static Problem apart(Draw draw, Story story, List<Player> order, int place, Grid grid) {
    Player asked = order.get(place - 1);
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
}
