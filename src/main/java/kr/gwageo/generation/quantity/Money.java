package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Sums of won: read, written, added, changed, shared and discounted.
public final class Money implements Workshop {
  private static final long MAN = 10_000;

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("mixed-numerals", Money::mixed),
        new Structure("spelled-out", Money::spelled),
        new Structure("savings", Money::savings),
        new Structure("change", Shopping::change),
        new Structure("discounts", Shopping::discounts),
        new Structure("exchange", Exchange::problem),
        new Structure("shared-bill", Shopping::bill));
  }

  /// An amount of about so many 만 원, written with 만, 억 and 조 in one of two ways.
  private static long large(Draw draw) {
    return switch (draw.below(3)) {
      case 0 -> draw.between(1, 99) * MAN * MAN + draw.between(1, 9) * 1000L * MAN;
      case 1 -> draw.between(1, 899) * MAN * MAN + draw.between(1, 9999) * MAN;
      default -> draw.between(1, 9) * MAN * MAN * MAN + draw.between(1, 9999) * MAN * MAN;
    };
  }

  private static String written(long amount, Draw draw) {
    return (draw.heads() ? Amount.grouped(amount) : Amount.thousands(amount)) + " 원";
  }

  private static Problem mixed(int level, Draw draw) {
    String place =
        draw.oneOf("가람", "나래", "다솜", "미리내", "한들", "솔빛", "해누리") + draw.oneOf("시", "군", "구");
    long first = large(draw);
    long second = large(draw);
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%s의 올해 예산 가운데 도로 사업비는 %s, 복지 사업비는 %s이다.",
            "%s에서 올해 도로 사업비로 %s[을/를], 복지 사업비로 %s[을/를] 쓰기로 하였다.",
            "%s의 보고서에는 도로 사업비 %s[과/와] 복지 사업비 %s[이/가] 적혀 있다."),
        place,
        written(first, draw),
        written(second, draw));
    long sum = first + second;
    story.step("두 사업비를 더하면 %s 원이다.", Amount.commas(sum));
    if (level == 1) {
      story.step("%s 원으로 읽는다.", Amount.grouped(sum));
      return story.tell(draw.oneOf("두 사업비를 더하면 몇 원인가?", "두 사업비의 합은 몇 원인가?")).number(sum);
    }
    long third = draw.between(1, 9999) * MAN;
    story.tell("그런데 도로 사업비에서 %s[을/를] 깎았다.", written(third, draw));
    story.step("깎은 %s 원을 뺀다.", Amount.commas(third));
    if (level == 2) {
      story.step("남은 것은 %s 원이다.", Amount.commas(sum - third));
      return story
          .tell(draw.oneOf("두 사업비의 합은 몇 원이 되는가?", "이제 두 사업비의 합은 몇 원인가?"))
          .number(sum - third);
    }
    int villages = draw.between(3, 40);
    long each = draw.between(1, 9999) * MAN;
    long rest = sum - third + villages * each;
    story.tell("그 대신 새로 %d개 마을에 각각 %s의 마을 사업비를 주기로 하였다.", villages, written(each, draw));
    story.step(
        "마을 사업비는 %d×%s=%s 원이다.", villages, Amount.commas(each), Amount.commas(villages * each));
    story.step("모두 더하면 %s 원이다.", Amount.commas(rest));
    return story.tell("도로, 복지, 마을 사업비를 모두 더하면 몇 원인가?").number(rest);
  }

  private static Problem spelled(int level, Draw draw) {
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%s 씨가 받은 영수증에는 금액이 한글로 적혀 있다.",
            "%s 씨는 지출 결의서에 돈을 한글로 적어 두었다.", "%s 씨의 장부에는 금액이 모두 한글로 쓰여 있다."),
        People.one(draw));
    List<String> names = List.of("식비", "교통비", "숙박비", "통신비", "수리비", "재료비", "인쇄비", "임차료");
    long total = 0;
    for (String name : draw.some(names, level + 1)) {
      long amount = draw.between(1001, 999_999) * 10L;
      story.tell("%s[은/는] %s 원이다.", name, Amount.spelled(amount));
      story.step("%s[은/는] %s원이다.", name, Amount.commas(amount));
      total += amount;
    }
    story.step("모두 %s원이다.", Amount.commas(total));
    if (level == 3) {
      long paid = draw.between(2, 9) * 100_000L;
      story.tell("이 가운데 %s 원은 이미 냈다.", Amount.spelled(paid));
      total = Math.abs(total - paid);
      story.step("낸 %s원과의 차는 %s원이다.", Amount.commas(paid), Amount.commas(total));
      return story.tell("모두 더한 금액과 이미 낸 금액의 차는 몇 원인가?").number(total);
    }
    return story.tell(draw.oneOf("모두 더하면 몇 원인가?", "적힌 금액의 합은 몇 원인가?")).number(total);
  }

  private static Problem savings(int level, Draw draw) {
    String who = People.one(draw);
    int monthly = draw.between(11, 149);
    String goal = draw.oneOf("전세 보증금", "결혼 자금", "가게 보증금", "집수리 비용", "자동차 값");
    Story story = new Story();
    if (level == 1) {
      int start = draw.between(51, 999);
      int months = draw.between(5, 35);
      story.tell(
          draw.oneOf(
              "%1$s 씨는 %2$d만 원이 든 통장에 달마다 %3$d만 원씩 %4$d달 동안 넣었다.",
              "%1$s 씨의 통장에는 %2$d만 원이 있었고, 그 뒤 달마다 %3$d만 원씩 %4$d달 동안 넣었다."),
          who,
          start,
          monthly,
          months);
      long total = (start + (long) monthly * months) * MAN;
      story.step("넣은 돈은 %d×%d=%d만 원이다.", monthly, months, monthly * months);
      story.step("처음 돈을 더하면 %d만 원이다.", start + monthly * months);
      return story.tell("이자를 생각하지 않으면 모두 몇 원인가?").number(total);
    }
    long target = draw.between(3, 30) * 1000L + draw.between(0, 9) * 100L;
    int start = draw.between(51, 1999);
    story.tell(
        draw.oneOf("%1$s 씨는 %2$s %3$s 원을 모으려 한다.", "%1$s 씨에게는 %2$s %3$s 원이 필요하다."),
        who,
        goal,
        Amount.thousands(target * MAN));
    story.tell("지금 %d만 원이 있고 다음 달부터 달마다 %d만 원씩 모은다. 이자는 없다.", start, monthly);
    story.step("모자라는 돈은 %d-%d=%d만 원이다.", target, start, target - start);
    if (level == 2) {
      long needed = (target - start + monthly - 1) / monthly;
      story.step("%d÷%d[을/를] 구한다.", target - start, monthly);
      story.step("올림하면 %d달이다.", needed);
      return story
          .tell(draw.oneOf("목표를 이루는 데 몇 달이 걸리는가?", "몇 달을 모아야 처음으로 목표액 이상이 되는가?"))
          .number(needed);
    }
    long lacking = target - start;
    int months = draw.between(3, (int) Math.min(30, lacking / monthly - 1));
    int raised = monthly + draw.between(5, 40);
    story.tell("다만 %d달을 모은 뒤부터는 달마다 %d만 원씩 모은다.", months, raised);
    long early = (long) monthly * months;
    story.step("처음 %d달 동안 모으는 돈은 %d만 원이다.", months, early);
    story.step("그래도 %d만 원이 모자란다.", lacking - early);
    long needed = months + (lacking - early + raised - 1) / raised;
    story.step("%d÷%d[을/를] 올림하여 앞의 %d달에 더한다.", lacking - early, raised, months);
    story.step("모두 %d달이다.", needed);
    return story.tell("모은 돈이 처음으로 목표액 이상이 되는 것은 몇 달째인가?").number(needed);
  }
}
