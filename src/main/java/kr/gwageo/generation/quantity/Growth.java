package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.Story;

/// Figures of towns over some years, and how they changed.
final class Growth {
  private static final int YEARS = 5;

  private record Counted(String name, String counter) {}

  private static final List<Counted> COUNTED =
      List.of(
          new Counted("도서관 이용자 수", "명"),
          new Counted("등록 자전거 수", "대"),
          new Counted("나무 심기 참가자 수", "명"),
          new Counted("문화제 관람객 수", "명"),
          new Counted("헌혈자 수", "명"),
          new Counted("신생아 수", "명"));

  private record Town(String name, List<Integer> figures) {
    static Town drawn(Draw draw, String name) {
      List<Integer> figures = new ArrayList<>(List.of(draw.between(1200, 9800)));
      while (figures.size() < YEARS) {
        figures.add(figures.getLast() * draw.between(780, 1290) / 1000 + 1);
      }
      return new Town(name, List.copyOf(figures));
    }

    int change(int from, int to) {
      return figures.get(to) - figures.get(from);
    }
  }

  private Growth() {}

  static Problem problem(int level, Draw draw) {
    List<Town> towns =
        draw.some(TableSums.NAMES, 4 + level).stream()
            .map(name -> Town.drawn(draw, name + "시"))
            .toList();
    int from = draw.below(YEARS - 1);
    int to = draw.between(from + 1, YEARS - 1);
    List<Town> order =
        towns.stream()
            .sorted(Comparator.comparingInt((Town town) -> town.change(from, to)).reversed())
            .toList();
    int most = order.get(0).change(from, to);
    if (most <= 0 || most == order.get(1).change(from, to)) {
      return problem(level, draw);
    }
    Town town = level == 3 ? order.getFirst() : draw.oneOf(towns);
    int start = draw.between(2012, 2021);
    Counted thing = draw.oneOf(COUNTED);
    Story story = new Story();
    if (level == 3) {
      story.step("%d년에서 %d년까지 도시마다 변화를 구한다.", start + from, start + to);
      story.step("가장 많이 늘어난 곳은 %s로 %d%s이다.", town.name, most, thing.counter);
    }
    story.step(
        "%s[은/는] %d년에 %d, %d년에 %d이다.",
        town.name, start + from, town.figures.get(from), start + to, town.figures.get(to));
    story.step("차는 %d이다.", Math.abs(town.change(from, to)));
    BigDecimal answer =
        level == 1
            ? difference(draw, story, town, thing, List.of(start, from, to))
            : rate(level, draw, story, town, thing, List.of(start, from, to));
    return story.number(answer).about(grid(towns, thing, start));
  }

  private static String grid(List<Town> towns, Counted thing, int start) {
    List<String> header = new ArrayList<>(List.of("도시"));
    IntStream.range(0, YEARS).forEach(i -> header.add(start + i + "년"));
    Grid grid = new Grid("도시별 %s(%s)".formatted(thing.name, thing.counter), header);
    for (Town town : towns) {
      List<String> row = new ArrayList<>(List.of(town.name));
      town.figures.forEach(figure -> row.add(Amount.commas(figure)));
      grid.row(row);
    }
    return grid.toString();
  }

  /// @param years the first of the table, and the places of the two that are compared
  private static BigDecimal difference(
      Draw draw, Story story, Town town, Counted thing, List<Integer> years) {
    story.tell(
        draw.oneOf(
            "%1$s의 %2$s[은/는] %3$d년과 %4$d년에 몇 %5$s 차이 나는가?",
            "%3$d년과 %4$d년을 견주면 %1$s의 %2$s[은/는] 몇 %5$s 차이가 있는가?"),
        town.name,
        thing.name,
        years.get(0) + years.get(1),
        years.get(0) + years.get(2),
        thing.counter);
    return BigDecimal.valueOf(Math.abs(town.change(years.get(1), years.get(2))));
  }

  private static BigDecimal rate(
      int level, Draw draw, Story story, Town town, Counted thing, List<Integer> years) {
    int first = years.get(0) + years.get(1);
    int last = years.get(0) + years.get(2);
    int change = town.change(years.get(1), years.get(2));
    int before = town.figures.get(years.get(1));
    BigDecimal rate = TableSums.ratio(100L * Math.abs(change), before, 1);
    story.step("%d[으로/로] 나누어 100을 곱하고 반올림하면 %s%%이다.", before, Amount.plain(rate));
    if (level == 2) {
      story.tell(
          draw.oneOf(
              "%1$s의 %2$s[은/는] %3$d년에 견주어 %4$d년에 몇 %% %5$s?",
              "%3$d년에서 %4$d년까지 %1$s의 %2$s[은/는] 몇 %% %5$s?"),
          town.name,
          thing.name,
          first,
          last,
          change >= 0 ? "늘었는가" : "줄었는가");
    } else {
      story.tell("%d년에 견주어 %d년에 %s의 늘어난 양이 가장 큰 도시를 찾아라.", first, last, thing.name);
      story.tell("그 도시의 %s[은/는] 그동안 몇 %% 늘었는가?", thing.name);
    }
    story.tell("소수 둘째 자리에서 반올림한다.");
    return rate;
  }
}
