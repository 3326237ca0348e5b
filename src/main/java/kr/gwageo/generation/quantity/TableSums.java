package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.Story;

/// Figures of a table added up, averaged and compared over the years.
final class TableSums {
  static final List<String> NAMES =
      List.of(
          "가람", "나래", "다솜", "라온", "마루", "미르", "보람", "샛별", "솔빛", "아람", "여울", "은하", "초롱", "푸름", "하늘",
          "한들");

  private TableSums() {}

  private record Shop(String name, String region, int staff, int sold) {}

  private static List<Shop> shops(Draw draw, List<String> regions, int count) {
    List<Shop> shops = new ArrayList<>();
    List<String> names = draw.some(NAMES, count);
    for (int i = 0; i < names.size(); i++) {
      String region = i < 6 ? regions.get(i % 3) : draw.oneOf(regions);
      shops.add(new Shop(names.get(i) + "점", region, draw.between(3, 40), draw.between(15, 950)));
    }
    return shops;
  }

  static Problem filtered(int level, Draw draw) {
    List<String> regions = draw.some(List.of("동부", "서부", "남부", "북부", "중부"), 3);
    String ware = draw.oneOf("자전거", "노트북", "책상", "세탁기", "운동화", "화분");
    int year = draw.between(2011, 2025);
    List<Shop> shops = shops(draw, regions, 7 + level);
    Grid grid =
        new Grid(
            year + "년 지점별 " + ware + " 판매 현황",
            "지점",
            "지역",
            "직원 수(명)",
            "판매량(%s)".formatted(counter(ware)));
    for (Shop shop : draw.shuffled(shops)) {
      grid.row(shop.name, shop.region, shop.staff, shop.sold);
    }
    Story story = new Story();
    String here = regions.get(0);
    Predicate<Shop> local = shop -> shop.region.equals(here);
    int sum = total(shops, local);
    if (level == 1) {
      story.tell(
          draw.oneOf("%s 지역 지점의 판매량을 모두 더하면 몇 %s인가?", "%s 지역에 있는 지점들이 판 것은 모두 몇 %s인가?"),
          here,
          counter(ware));
      story.step("%s 지역의 지점은 %s이다.", here, listed(shops, local));
      story.step("판매량을 더하면 %d이다.", sum);
      return story.number(sum).about(grid.toString());
    }
    int bound = draw.between(8, 30);
    Predicate<Shop> large = shop -> shop.staff >= bound;
    int big = total(shops, local.and(large));
    Predicate<Shop> far = shop -> shop.region.equals(regions.get(1));
    if (!parted(shops, local, large) || (level == 3 && !parted(shops, far, large))) {
      return filtered(level, draw);
    }
    story.step("%s 지역의 지점은 %s이다.", here, listed(shops, local));
    story.step("그 가운데 직원이 %d명 이상인 곳은 %s이다.", bound, listed(shops, local.and(large)));
    story.step("판매량을 더하면 %d이다.", big);
    if (level == 2) {
      story.tell(
          draw.oneOf(
              "%1$s 지역에서 직원이 %2$d명 이상인 지점의 판매량을 모두 더하면 몇 %3$s인가?",
              "%1$s 지역에 있으면서 직원이 %2$d명 이상인 지점들의 판매량의 합은 몇 %3$s인가?"),
          here,
          bound,
          counter(ware));
      return story.number(big).about(grid.toString());
    }
    return compared(story, regions, shops, bound, big, ware, grid);
  }

  /// Whether some of these are of the other kind and some are not.
  private static boolean parted(List<Shop> shops, Predicate<Shop> these, Predicate<Shop> kind) {
    return shops.stream().anyMatch(these.and(kind))
        && shops.stream().anyMatch(these.and(kind.negate()));
  }

  private static Problem compared(
      Story story,
      List<String> regions,
      List<Shop> shops,
      int bound,
      int big,
      String ware,
      Grid grid) {
    String here = regions.get(0);
    String there = regions.get(1);
    Predicate<Shop> large = shop -> shop.staff >= bound;
    Predicate<Shop> far = shop -> shop.region.equals(there);
    int small = total(shops, far.and(large.negate()));
    story.tell(
        "%s 지역에서 직원이 %d명 이상인 지점의 판매량의 합과, %s 지역에서 직원이 %d명 미만인 지점의 판매량의 합을 견준다.",
        here, bound, there, bound);
    story.tell("두 합의 차는 몇 %s인가?", counter(ware));
    story.step(
        "%s 지역에서 직원이 %d명 미만인 곳은 %s이다.", there, bound, listed(shops, far.and(large.negate())));
    story.step("판매량을 더하면 %d이다.", small);
    story.step("차는 %d이다.", Math.abs(big - small));
    return story.number(Math.abs(big - small)).about(grid.toString());
  }

  private static String counter(String ware) {
    return switch (ware) {
      case "운동화" -> "켤레";
      case "책상", "화분" -> "개";
      default -> "대";
    };
  }

  private static int total(List<Shop> shops, Predicate<Shop> which) {
    return shops.stream().filter(which).mapToInt(Shop::sold).sum();
  }

  private static String listed(List<Shop> shops, Predicate<Shop> which) {
    List<String> names = shops.stream().filter(which).map(Shop::name).toList();
    return String.join(", ", names);
  }

  static Problem weighted(int level, Draw draw) {
    int classes = 3 + 2 * level;
    String exam = draw.oneOf("국어", "수학", "영어", "과학", "사회", "한국사");
    Grid grid = new Grid(draw.oneOf("1학기", "2학기") + " " + exam + " 시험 결과", "반", "학생 수(명)", "평균(점)");
    int[] sizes = new int[classes];
    int[] means = new int[classes];
    for (int i = 0; i < classes; i++) {
      sizes[i] = draw.between(15, 36);
      means[i] = draw.between(52, 94);
      grid.row(i + 1 + "반", sizes[i], means[i]);
    }
    Story story = new Story();
    int bound = draw.between(17, 21);
    int first = draw.below(classes - 1);
    int second = draw.between(first + 1, classes - 1);
    int points = 0;
    int people = 0;
    if (level == 3) {
      story.step("학생이 %d명보다 적은 반은 뺀다.", bound);
    }
    for (int i = 0; i < classes; i++) {
      boolean named = i == first || i == second;
      if (level == 1 ? named : level == 2 || sizes[i] >= bound) {
        points += sizes[i] * means[i];
        people += sizes[i];
        story.step("%d반의 점수의 합은 %d×%d=%d점이다.", i + 1, sizes[i], means[i], sizes[i] * means[i]);
      }
    }
    story.step("더하면 %d점이다.", points);
    if (level == 1) {
      story.tell(
          draw.oneOf("%d반과 %d반 학생의 점수를 모두 더하면 몇 점인가?", "%d반과 %d반의 점수를 학생마다 빠짐없이 더하면 모두 몇 점인가?"),
          first + 1,
          second + 1);
      return story.number(points).about(grid.toString());
    }
    if (people == 0) {
      return weighted(level, draw);
    }
    story.step("학생은 %d명이다.", people);
    BigDecimal mean = ratio(points, people, 1);
    story.step("%d÷%d[을/를] 반올림하면 %s점이다.", points, people, Amount.plain(mean));
    if (level == 2) {
      story.tell(draw.oneOf("전체 학생의 평균은 몇 점인가?", "모든 반을 합친 학생 전체의 평균은 몇 점인가?"));
    } else {
      story.tell("학생이 %d명 미만인 반을 뺀 나머지 반을 모두 합쳤을 때, 그 학생 전체의 평균은 몇 점인가?", bound);
    }
    story.tell("소수 둘째 자리에서 반올림한다.");
    return story.number(mean).about(grid.toString());
  }

  static BigDecimal ratio(long part, long whole, int digits) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
  }
}
