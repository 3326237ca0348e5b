package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Reads the tables of an item cell by cell.
public final class TablesCheck implements AnswerCheck {
  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    List<List<String>> rows = rows(item.context());
    return switch (said.structure()) {
      case "filter-and-sum" -> Long.toString(filtered(said, rows));
      case "weighted-mean" -> weighted(said, rows);
      case "growth" -> growth(said, rows);
      case "ranking" -> Long.toString(ranked(said, rows));
      case "join" -> Long.toString(joined(said, rows));
      case "row-and-column" -> Long.toString(crossed(said, rows));
      default -> throw new AssertionError(said.structure());
    };
  }

  private static List<List<String>> rows(String context) {
    return context
        .lines()
        .filter(line -> line.startsWith("| ") && !line.contains("---"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  private static long number(String cell) {
    return Long.parseLong(cell.replace(",", ""));
  }

  private static long filtered(Said said, List<List<String>> rows) {
    long[] sums = new long[2];
    List<String> regions = said.all("([동서남북중]부) 지역").stream().map(match -> match.group(1)).toList();
    long bound = said.wholeOrZero("직원이 #명 이상");
    for (List<String> row : rows.subList(1, rows.size())) {
      boolean large = number(row.get(2)) >= bound;
      if (row.get(1).equals(regions.getFirst()) && large) {
        sums[0] += number(row.get(3));
      }
      if (regions.size() > 1 && row.get(1).equals(regions.get(1)) && !large) {
        sums[1] += number(row.get(3));
      }
    }
    return Math.abs(sums[0] - sums[1]);
  }

  private static String weighted(Said said, List<List<String>> rows) {
    long bound = said.wholeOrZero("학생이 #명 미만");
    List<Long> named = said.says("더하") ? List.of(said.whole("#반과"), said.whole("과 #반")) : List.of();
    long points = 0;
    long people = 0;
    for (int i = 1; i < rows.size(); i++) {
      long size = number(rows.get(i).get(1));
      if (size >= bound && (named.isEmpty() || named.contains((long) i))) {
        points += size * number(rows.get(i).get(2));
        people += size;
      }
    }
    return named.isEmpty() ? tenths(points * 10, people) : Long.toString(points);
  }

  /// A quotient given in tenths, half up.
  private static String tenths(long dividend, long divisor) {
    long whole = dividend / divisor;
    if (dividend % divisor * 2 >= divisor) {
      whole++;
    }
    return Said.shown(BigDecimal.valueOf(whole, 1));
  }

  private static String growth(Said said, List<List<String>> rows) {
    List<String> years =
        said.all("([0-9]{4}년)(?! \\|)").stream()
            .map(match -> match.group(1))
            .distinct()
            .sorted()
            .toList();
    int from = rows.getFirst().indexOf(years.get(0));
    int to = rows.getFirst().indexOf(years.get(1));
    TreeMap<Long, List<String>> byChange = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (said.says("가장 큰 도시") || said.says(row.getFirst() + "의")) {
        byChange.put(number(row.get(to)) - number(row.get(from)), row);
      }
    }
    long change = Math.abs(byChange.lastKey());
    long before = number(byChange.lastEntry().getValue().get(from));
    return said.says("%") ? tenths(change * 1000, before) : Long.toString(change);
  }

  private static long ranked(Said said, List<List<String>> rows) {
    List<long[]> scores = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      long[] rounds = row.stream().skip(1).mapToLong(TablesCheck::number).toArray();
      long sum = Arrays.stream(rounds).sum();
      Arrays.sort(rounds);
      long key =
          said.says("가장 낮은")
              ? rounds[1] + rounds[2] + rounds[3]
              : said.says("합") ? sum : number(row.get(1));
      scores.add(new long[] {-key, sum});
    }
    scores.sort((one, other) -> Long.compare(one[0], other[0]));
    if (said.says("차이가 나는가")) {
      long[] places = said.wholes("#위와 #위를");
      return Math.abs(scores.get((int) places[0] - 1)[1] - scores.get((int) places[1] - 1)[1]);
    }
    return -scores.get((int) said.whole("#위") - 1)[0];
  }

  private static long joined(Said said, List<List<String>> rows) {
    long percent = said.wholeOrZero("단가에서 #%");
    List<String> buyers = said.all("([가-힣]+) 씨").stream().map(match -> match.group(1)).toList();
    long[] sums = new long[2];
    for (List<String> order : rows) {
      for (List<String> ware : rows) {
        if (order.size() == 4
            && ware.size() == 3
            && order.get(2).equals(ware.get(0))
            && !order.get(0).contains("주문")) {
          long rate = ware.get(1).equals("식품") ? 100 - percent : 100;
          long amount = number(order.get(3)) * number(ware.get(2)) / 100 * rate;
          if (buyers.isEmpty() && number(order.get(0)) == said.whole("#번 주문|주문 번호 #")) {
            return amount;
          }
          int buyer = buyers.indexOf(order.get(1));
          if (buyer >= 0) {
            sums[buyer] += amount;
          }
        }
      }
    }
    return Math.abs(sums[0] - sums[1]);
  }

  /// Fills gaps wherever a row or a column has but one, until none is left.
  private static long crossed(Said said, List<List<String>> rows) {
    int height = rows.size() - 1;
    int width = rows.getFirst().size() - 1;
    long[][] cells = new long[height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        String cell = rows.get(i + 1).get(j + 1);
        cells[i][j] = cell.equals("?") ? -1 : number(cell);
      }
    }
    for (int round = 0; round < height * width; round++) {
      for (int i = 0; i < height; i++) {
        int row = i;
        fill(cells, IntStream.range(0, width).mapToObj(j -> new At(row, j)).toList());
      }
      for (int j = 0; j < width; j++) {
        int column = j;
        fill(cells, IntStream.range(0, height).mapToObj(i -> new At(i, column)).toList());
      }
    }
    int row =
        said.says("([월화수목금])요일") ? row(rows, said.find("([월화수목금])요일(?!별)").group(1)) : height - 1;
    int column =
        said.says("요일의|요일 하루")
            ? width - 1
            : rows.getFirst().indexOf(said.find("(오전|오후|저녁|밤)(?:의|에| 시간)").group(1)) - 1;
    return cells[row][column];
  }

  private static int row(List<List<String>> rows, String name) {
    return IntStream.range(1, rows.size())
            .filter(i -> rows.get(i).getFirst().equals(name))
            .findFirst()
            .orElseThrow()
        - 1;
  }

  private record At(int row, int column) {
    long in(long[][] cells) {
      return cells[row][column];
    }
  }

  /// The last cell of a line is the sum of the others.
  private static void fill(long[][] cells, List<At> line) {
    List<At> gaps = line.stream().filter(at -> at.in(cells) < 0).toList();
    if (gaps.size() != 1) {
      return;
    }
    At gap = gaps.getFirst();
    At total = line.getLast();
    long sum =
        line.stream()
            .filter(at -> !at.equals(gap) && !at.equals(total))
            .mapToLong(at -> at.in(cells))
            .sum();
    cells[gap.row][gap.column] = gap.equals(total) ? sum : total.in(cells) - sum;
  }
}
