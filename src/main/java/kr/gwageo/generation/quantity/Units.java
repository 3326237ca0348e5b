package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Old Korean units and those of today.
///
/// Sizes of counted bundles and the ratios 섬, 말, 되, 홉 and 자, 치 are those of the 표준국어대사전 of the
/// National Institute of Korean Language; every question states the ones it needs.
public final class Units implements Workshop {
  private static final int WEIGHT_OF_MEAT = 600;
  private static final int WEIGHT_OF_VEGETABLES = 400;
  private static final int GWAN = 3750;

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("land", Land::problem),
        new Structure("weight", Units::weight),
        new Structure("grain", Units::grain),
        new Structure("cloth", Lengths::cloth),
        new Structure("road", Lengths::road),
        new Structure("gold", Lengths::gold),
        new Structure("bundles", Units::bundles));
  }

  private static Problem weight(int level, Draw draw) {
    String meat = draw.oneOf("쇠고기", "돼지고기", "오리고기", "양고기");
    String root = draw.oneOf("감자", "양파", "당근", "무", "버섯", "시금치", "고구마");
    int meats = draw.between(2, 40);
    int roots = draw.between(2, 60);
    Story story = new Story();
    story.tell("시장에서 고기 한 근은 %d g, 채소 한 근은 %d g이다.", WEIGHT_OF_MEAT, WEIGHT_OF_VEGETABLES);
    story.tell(
        draw.oneOf(
            "%1$s 씨는 %2$s %3$d근과 %4$s %5$d근을 샀다.",
            "식당을 하는 %1$s 씨가 %2$s %3$d근과 %4$s %5$d근을 들여왔다.",
            "%1$s 씨는 트럭에 %2$s %3$d근과 %4$s %5$d근을 사서 실었다."),
        People.one(draw),
        meat,
        meats,
        root,
        roots);
    int total = meats * WEIGHT_OF_MEAT + roots * WEIGHT_OF_VEGETABLES;
    story.step("%s는 %d×%d=%d g이다.", meat, meats, WEIGHT_OF_MEAT, meats * WEIGHT_OF_MEAT);
    story.step("%s[은/는] %d×%d=%d g이다.", root, roots, WEIGHT_OF_VEGETABLES, roots * 400);
    story.step("둘을 더하면 %d g이다.", total);
    if (level == 1) {
      return story
          .tell(draw.oneOf("산 것은 모두 몇 g인가?", "고기와 채소의 무게를 더하면 몇 g인가?", "모두 합해 몇 g인가?"))
          .number(total);
    }
    int gwan = draw.between(2, 20);
    String pepper = draw.oneOf("메주콩", "더덕", "도라지", "참깨");
    story.tell("가게에 쓸 %s %d관도 더 샀다. 한 관은 3.75 kg이다.", pepper, gwan);
    total += gwan * GWAN;
    story.step("%s %d관은 %d×3750=%d g이다.", pepper, gwan, gwan, gwan * GWAN);
    story.step("모두 %d g이다.", total);
    if (level == 2) {
      return story
          .tell(draw.oneOf("산 것은 모두 몇 g인가?", "모두 합해 몇 g인가?", "세 가지의 무게를 더하면 몇 g인가?"))
          .number(total);
    }
    int box = uneven(draw.between(7, 60) * 50, 50, total);
    story.tell("이것들을 함께 저울에 달아 한 상자에 %d g씩 담는다.", box);
    story.step("%d÷%d의 몫은 %d이므로 가득 찬 상자는 %d개이다.", total, box, total / box, total / box);
    story.step("남는 무게는 %d-%d×%d=%d g이다.", total, box, total / box, total % box);
    return story.tell("상자를 가득 채워 담을 수 있는 만큼 담고 나면 남는 것은 몇 g인가?").number(total % box);
  }

  /// The first size from here on that leaves something over.
  private static int uneven(int size, int more, int whole) {
    int uneven = size;
    while (whole % uneven == 0) {
      uneven += more;
    }
    return uneven;
  }

  private static Problem grain(int level, Draw draw) {
    int seom = draw.between(1, level == 3 ? 6 : 30);
    int mal = draw.between(1, 9);
    int doe = draw.between(1, 9);
    String grain = draw.oneOf("쌀", "보리", "콩", "팥", "조", "수수", "메밀", "찹쌀", "녹두");
    Story story = new Story();
    story.tell("한 섬은 열 말, 한 말은 열 되, 한 되는 열 홉이다.");
    story.tell(
        draw.oneOf(
            "%1$s 씨의 광에는 %2$s %3$d섬 %4$d말 %5$d되가 있다.",
            "올가을 %1$s 씨는 %2$s %3$d섬 %4$d말 %5$d되를 거두었다.",
            "마을 창고에는 %1$s 씨가 맡긴 %2$s %3$d섬 %4$d말 %5$d되가 있다."),
        People.one(draw),
        grain,
        seom,
        mal,
        doe);
    int total = seom * 100 + mal * 10 + doe;
    story.step("%d섬은 %d되이다.", seom, seom * 100);
    story.step("%d말은 %d되이다.", mal, mal * 10);
    story.step("모두 %d되이다.", total);
    if (level == 1) {
      return story
          .tell(draw.oneOf("이것은 모두 몇 되인가?", "되로 나타내면 몇 되인가?", "%s[은/는] 모두 몇 되인가?"), grain)
          .number(total);
    }
    int soldMal = draw.between(2, 9);
    int soldDoe = draw.between(1, 9);
    story.tell(
        draw.oneOf("그 가운데 %d말 %d되를 팔았다.", "여기서 %d말 %d되를 이웃에게 나누어 주었다.", "그중 %d말 %d되를 씨앗으로 떼어 두었다."),
        soldMal,
        soldDoe);
    int rest = total - soldMal * 10 - soldDoe;
    story.step("덜어 낸 것은 %d되이다.", soldMal * 10 + soldDoe);
    story.step("남은 것은 %d-%d=%d되이다.", total, soldMal * 10 + soldDoe, rest);
    if (level == 2) {
      return story.tell(draw.oneOf("남은 것은 몇 되인가?", "이제 남은 %s[은/는] 몇 되인가?"), grain).number(rest);
    }
    int daily = draw.between(1, 4) * 10 + draw.between(1, 9);
    story.tell("남은 것을 식구들이 하루에 %d되 %d홉씩 먹는다.", daily / 10, daily % 10);
    story.step("%d되는 %d홉이고, 하루에 %d홉을 먹는다.", rest, rest * 10, daily);
    story.step("%d÷%d의 몫은 %d이다.", rest * 10, daily, rest * 10 / daily);
    return story
        .tell(draw.oneOf("하루 몫을 온전히 먹을 수 있는 날은 며칠인가?", "하루 몫을 다 채워 며칠 동안 먹을 수 있는가?"))
        .number(rest * 10 / daily);
  }

  private record Bundle(String fish, String counter, int size) {}

  private static final List<Bundle> BUNDLES =
      List.of(
          new Bundle("조기", "두름", 20),
          new Bundle("고등어", "손", 2),
          new Bundle("북어", "쾌", 20),
          new Bundle("마른오징어", "축", 20));

  private static Problem bundles(int level, Draw draw) {
    List<Bundle> bought = draw.some(BUNDLES, level == 1 ? 2 : 3);
    Story story = new Story();
    for (Bundle bundle : bought) {
      story.tell("%s 한 %s[은/는] %d마리이다.", bundle.fish, bundle.counter, bundle.size);
    }
    List<String> listed = new ArrayList<>();
    int total = 0;
    for (Bundle bundle : bought) {
      int count = draw.between(3, 60);
      int single = draw.between(1, bundle.size == 2 ? 1 : 15);
      int all = count * bundle.size + single;
      listed.add(Story.phrase("%s %d%s[과/와] %d마리", bundle.fish, count, bundle.counter, single));
      story.step("%s[은/는] %d×%d+%d=%d마리이다.", bundle.fish, count, bundle.size, single, all);
      total += all;
    }
    story.tell(
        draw.oneOf("어물전을 하는 %s 씨가 %s를 들여왔다.", "%s 씨는 어시장에서 %s를 사 왔다.", "%s 씨의 가게에는 %s가 있다."),
        People.one(draw),
        String.join(", ", listed));
    story.step("모두 %d마리이다.", total);
    if (level < 3) {
      return story
          .tell(draw.oneOf("모두 몇 마리인가?", "종류를 가리지 않고 세면 모두 몇 마리인가?", "다 합하면 몇 마리인가?"))
          .number(total);
    }
    Bundle sold = bought.getFirst();
    int count = draw.between(1, 2);
    int rest = total - count * sold.size;
    int box = uneven(draw.between(4, 9), 1, rest);
    story.tell("이 가운데 %s %d%s[을/를] 팔았다.", sold.fish, count, sold.counter);
    story.tell("남은 것은 종류를 가리지 않고 한 상자에 %d마리씩 담는다.", box);
    story.step("판 것은 %d×%d=%d마리이다.", count, sold.size, count * sold.size);
    story.step("남은 것은 %d마리이다.", rest);
    story.step("%d÷%d의 나머지는 %d이다.", rest, box, rest % box);
    return story.tell("상자를 채울 수 있는 만큼 채우면 마지막에 몇 마리가 남는가?").number(rest % box);
  }
}
