package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.Phrase;

/// Cases of which procedure is due before something is put up.
///
/// @param small the area from which notice is due, in square metres
/// @param large the area from which leave is due
/// @param near how far from the water the protected zone reaches, in metres
/// @param brief the days for which notice is enough
record Procedures(String thing, int small, int large, int near, int brief) {
  private static final String PERMIT = "허가를 받아야 한다";
  private static final String NOTICE = "신고하여야 한다";
  private static final String NOTHING = "아무 절차도 거치지 않는다";

  /// What somebody is about to put up.
  private record Plan(int size, int distance, int days, boolean festival) {}

  static Problem which(int level, Draw draw) {
    int small = 10 * draw.between(2, 5);
    int large = small + 10 * draw.between(2, 8);
    int near = 50 * draw.between(1, 6);
    int brief = draw.between(3, 14);
    String thing = draw.oneOf("임시 무대", "천막", "판매대", "조형물", "전망대", "쉼터 시설");
    Plan plan =
        new Plan(
            draw.heads()
                ? draw.oneOf(small, large, small - 5, large - 5, large + 5)
                : draw.between(small - 15, large + 20),
            draw.between(near - 40, near + 40),
            draw.between(Math.max(1, brief - 3), brief + 5),
            draw.heads());
    return new Procedures(thing, small, large, near, brief).asked(plan, level, draw);
  }

  private Problem asked(Plan plan, int level, Draw draw) {
    boolean zone = plan.distance() <= near;
    boolean festive = level == 3 && plan.festival();
    boolean eased = level > 1 && plan.days() <= brief && plan.size() >= large;
    String bySize = plan.size() >= large ? PERMIT : plan.size() >= small ? NOTICE : NOTHING;
    String answer = zone ? PERMIT : festive ? NOTHING : eased ? NOTICE : bySize;
    String worked =
        zone
            ? Phrase.of("물가에서 %sm 이내인 보호 구역이므로 허가를 받아야 한다.", near)
            : festive
                ? "보호 구역 밖에서 축제를 위하여 놓으므로 절차가 필요 없다."
                : eased
                    ? Phrase.of("허가를 받을 면적이지만 기간이 %s일 이내이므로 신고만 하면 된다.", brief)
                    : Phrase.of("보호 구역이 아니고 면적이 %s㎡이므로 면적에 따른다.", plan.size());
    return Options.choice(
            draw,
            draw.oneOf("이 사람은 어떤 절차를 거쳐야 하는가?", "사례의 시설을 놓을 때 필요한 절차로 옳은 것은?"),
            answer,
            List.of(PERMIT, NOTICE, NOTHING, "허가를 받고 신고도 하여야 한다", "놓을 수 없다"),
            1 + 2 * level,
            worked)
        .about(text(level, draw).with("사례", facts(plan, level)));
  }

  private Ordinance text(int level, Draw draw) {
    Ordinance text =
        new Ordinance(
            draw, draw.oneOf("호수 공원 관리", "강변 공원 관리", "생태 공원 관리", "수변 공원 보전"), "시설을 놓는 절차를");
    String permit = text.article("허가", "공원에 면적 %s㎡ 이상인 %s[을/를] 놓으려는 사람은 허가를 받아야 한다.", large, thing);
    String notice =
        text.article("신고", "공원에 면적 %s㎡ 이상 %s㎡ 미만인 %s[을/를] 놓으려는 사람은 신고하여야 한다.", small, large, thing);
    String zone =
        text.article(
            "보호 구역",
            "물가에서 %1m 이내(꼭 %1m를 포함한다)인 곳에서는 면적이 %2㎡ 미만이어도 허가를 받아야 하며, %3[은/는] 적용하지 아니한다.",
            near,
            large,
            notice);
    if (level > 1) {
      text.article(
          "짧은 기간",
          "%s에 따라 허가를 받아야 하는 때에도 놓아두는 기간이 %s일 이내이면 허가를 받지 않고 신고하면 된다. 다만, 보호 구역에서는 그러하지 아니하다.",
          permit,
          brief);
    }
    if (level == 3) {
      text.article(
          "축제",
          "축제 기간에 축제를 위하여 놓는 때에는 %s부터 앞의 조까지를 적용하지 아니하며 아무 절차도 거치지 아니한다. 다만, %s의 보호 구역에 놓는 때에는 그러하지 아니하다.",
          permit,
          zone);
    }
    return text;
  }

  private List<String> facts(Plan plan, int level) {
    List<String> facts = new ArrayList<>();
    facts.add(Phrase.of("- 면적 %s㎡인 %s", plan.size(), thing));
    facts.add(Phrase.of("- 물가에서 %sm 떨어진 곳", plan.distance()));
    if (level > 1) {
      facts.add(Phrase.of("- 놓아두는 기간 %s일", plan.days()));
    }
    if (level == 3) {
      facts.add(plan.festival() ? "- 축제 기간에 축제를 위하여 놓음" : "- 축제와 관계없음");
    }
    return facts;
  }
}
