package kr.gwageo.generation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Lengths in 자, 치 and 리, and small weights in 돈, 냥 and 관.
final class Lengths {
  private static final int RI = 393;

  private Lengths() {}

  /// 1치 is 3.03 cm.
  private static BigDecimal centimetres(long chi) {
    return BigDecimal.valueOf(chi * 303, 2);
  }

  static Problem cloth(int level, Draw draw) {
    int ja = draw.between(2, 30);
    int chi = draw.between(1, 9);
    String cloth = draw.oneOf("비단", "무명", "삼베", "모시", "명주", "광목");
    String tailor = People.one(draw);
    int one = ja * 10 + chi;
    Story story = new Story();
    story.tell("한 자는 열 치이고 30.3 cm이다.");
    story.step("%d자 %d치는 %d치이다.", ja, chi, one);
    if (level == 1) {
      story.tell(
          draw.oneOf(
              "%1$s 씨가 끊어 온 %2$s의 길이는 %3$d자 %4$d치이다.",
              "%1$s 씨는 %2$s %3$d자 %4$d치를 샀다.", "%1$s 씨의 반짇고리에는 %2$s %3$d자 %4$d치가 남아 있다."),
          tailor,
          cloth,
          ja,
          chi);
      story.step("3.03×%d=%s cm이다.", one, Amount.plain(centimetres(one)));
      return story.tell(draw.oneOf("이 길이는 몇 cm인가?", "cm로 나타내면 얼마인가?")).number(centimetres(one));
    }
    int pieces = draw.between(3, 12);
    story.step("모두 %d×%d=%d치이다.", one, pieces, one * pieces);
    if (level == 2) {
      int rest = draw.between(2, 29);
      story.tell(
          draw.oneOf(
              "%1$s 씨가 두루마리로 감긴 %2$s[을/를] %3$d자 %4$d치씩 %5$d조각으로 잘랐더니 %6$d치가 남았다.",
              "%1$s 씨는 두루마리로 감긴 %2$s에서 %3$d자 %4$d치짜리 조각을 %5$d개 끊었고, 그러고 나니 %6$d치가 남았다."),
          tailor,
          cloth,
          ja,
          chi,
          pieces,
          rest);
      int all = one * pieces + rest;
      story.step("남은 것을 더하면 %d치이다.", all);
      story.step("3.03×%d=%s cm이다.", all, Amount.plain(centimetres(all)));
      return story.tell("자르기 전의 길이는 몇 cm인가?").number(centimetres(all));
    }
    return bolts(draw, story, tailor, cloth, ja, chi, pieces);
  }

  private static Problem bolts(
      Draw draw, Story story, String tailor, String cloth, int ja, int chi, int pieces) {
    int one = ja * 10 + chi;
    int bolts = one * pieces / 400 + draw.between(1, 3);
    int rest = bolts * 400 - one * pieces;
    story.tell("%s 한 필은 40자이다.", cloth);
    story.tell(
        draw.oneOf(
            "%1$s 씨는 %2$s %6$d필을 이어 붙인 뒤 %3$d자 %4$d치씩 %5$d조각을 끊어 썼다.",
            "%1$s 씨가 길게 이은 %2$s %6$d필에서 %3$d자 %4$d치짜리 조각을 %5$d개 잘라 냈다."),
        tailor,
        cloth,
        ja,
        chi,
        pieces,
        bolts);
    story.step("%d필은 %d자, 곧 %d치이다.", bolts, bolts * 40, bolts * 400);
    story.step("남은 것은 %d치이다.", rest);
    story.step("3.03×%d=%s cm이다.", rest, Amount.plain(centimetres(rest)));
    return story.tell("이음매를 무시하면 남은 길이는 몇 cm인가?").number(centimetres(rest));
  }

  static Problem road(int level, Draw draw) {
    int first = draw.between(5, 90);
    int pause = draw.between(5, 60);
    List<String> places = draw.some(List.of("고을", "장터", "나루터", "역참", "주막", "성문", "절", "향교"), 3);
    Story story = new Story();
    story.tell("1리를 393 m로 계산한다.");
    story.tell(
        draw.oneOf(
            "%2$s에서 %3$s까지의 길은 %4$d리이다.", "%1$s 씨가 사는 마을의 옛 지도에는 %2$s에서 %3$s까지 %4$d리라고 적혀 있다."),
        People.one(draw),
        places.get(0),
        places.get(1),
        first);
    if (level == 1) {
      int more = draw.between(20, 390);
      story.tell("%s에서 그 너머 우물까지는 다시 %d m이다.", places.get(1), more);
      story.step("%d리는 %d×393=%d m이다.", first, first, first * RI);
      story.step("여기에 %d m를 더하면 %d m이다.", more, first * RI + more);
      return story.tell("%s에서 우물까지는 모두 몇 m인가?", places.get(0)).number(first * RI + more);
    }
    int second = draw.between(5, 90);
    int metres = (first + second) * RI;
    story.tell("%s에서 %s까지는 %d리이다.", places.get(1), places.get(2), second);
    story.step("길은 모두 %d+%d=%d리이다.", first, second, first + second);
    story.step("%d×393=%d m이다.", first + second, metres);
    if (level == 2) {
      int more = draw.between(20, 390);
      story.tell("%s에서 그 너머 우물까지는 다시 %d m이다.", places.get(2), more);
      story.step("여기에 %d m를 더하면 %d m이다.", more, metres + more);
      return story
          .tell("%s에서 %s[을/를] 거쳐 우물까지 가는 길은 모두 몇 m인가?", places.get(0), places.get(1))
          .number(metres + more);
    }
    int pace = draw.between(50, 95);
    int walked = (metres + pace - 1) / pace;
    story.tell("1분에 %d m를 걷는 사람이 이 길을 가며 %s에서 %d분을 쉰다.", pace, places.get(1), pause);
    story.step("%d÷%d[을/를] 올림하면 걷는 데 %d분이 걸린다.", metres, pace, walked);
    story.step("쉬는 시간까지 %d+%d=%d분이다.", walked, pause, walked + pause);
    return story
        .tell("%s에서 %s까지 가는 데 쉬는 시간을 포함하여 몇 분이 걸리는가?", places.get(0), places.get(2))
        .tell("걷는 시간의 1분 미만은 올림한다.")
        .number(walked + pause);
  }

  /// Weights in hundredths of a gram: 1돈 is 3.75 g.
  private record Gold(String written, long hundredths) {}

  private static Gold piece(Draw draw) {
    int count = draw.between(2, 24);
    int tenths = draw.between(1, 9);
    int don = draw.between(15, 240);
    return switch (draw.below(3)) {
      case 0 -> new Gold(don + "돈", don * 375L);
      case 1 -> new Gold(count + "냥 " + tenths + "돈", (count * 10 + tenths) * 375L);
      default -> new Gold((count * 30 + don) + " g", (count * 30L + don) * 100);
    };
  }

  static Problem gold(int level, Draw draw) {
    List<Gold> pieces = new ArrayList<>();
    while (pieces.size() < level + 1) {
      Gold piece = piece(draw);
      if (pieces.stream().noneMatch(other -> other.hundredths == piece.hundredths)) {
        pieces.add(piece);
      }
    }
    List<String> owners = People.some(draw, pieces.size());
    String metal = draw.oneOf("금", "은", "금붙이", "은붙이");
    List<String> listed = new ArrayList<>();
    Story story = new Story();
    story.tell("한 냥은 열 돈이고, 한 돈은 3.75 g이다.");
    for (int i = 0; i < pieces.size(); i++) {
      Gold piece = pieces.get(i);
      listed.add("%s 씨는 %s".formatted(owners.get(i), piece.written));
      story.step("%s 씨의 것은 %s g이다.", owners.get(i), grams(piece.hundredths));
    }
    story.tell(
        draw.oneOf("%s[을/를] 모으는 사람들이 있다. %s[을/를] 가지고 있다.", "%s[을/를] 보관함에 맡긴 양은 이러하다. %s[을/를] 맡겼다."),
        metal,
        String.join(", ", listed));
    long most = pieces.stream().mapToLong(Gold::hundredths).max().orElseThrow();
    long least = pieces.stream().mapToLong(Gold::hundredths).min().orElseThrow();
    story.step("가장 무거운 것은 %s g, 가장 가벼운 것은 %s g이다.", grams(most), grams(least));
    story.step("그 차는 %s g이다.", grams(most - least));
    return story
        .tell(draw.oneOf("가장 무거운 것과 가장 가벼운 것의 차는 몇 g인가?", "가장 많은 사람은 가장 적은 사람보다 몇 g 더 많은가?"))
        .number(BigDecimal.valueOf(most - least, 2));
  }

  private static String grams(long hundredths) {
    return Amount.plain(BigDecimal.valueOf(hundredths, 2));
  }
}
