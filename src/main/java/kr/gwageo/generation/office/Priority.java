package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Cases of who comes first by ranks, points and dates, and of which procedure is due.
final class Priority {
  private static final List<String> GROUPS =
      List.of("한부모 가정", "맞벌이 가정", "자녀가 셋 이상인 가정", "혼자 사는 노인 가정", "귀농한 지 3년이 안 된 가정");

  /// An applicant.
  ///
  /// @param rank by the group, the last for everybody else
  private record Applicant(
      String name, int rank, String group, int points, int day, boolean already, boolean absent) {}

  private Priority() {}

  static Problem order(int level, Draw draw) {
    int count = 3 + level;
    List<String> groups = draw.some(GROUPS, 1 + level);
    List<String> people = People.some(draw, count);
    List<Applicant> all = new ArrayList<>();
    int month = draw.between(1, 12);
    List<Integer> days = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      days.add(day);
    }
    List<Integer> drawn = draw.some(days, count);
    int top = draw.between(60, 90);
    for (int i = 0; i < count; i++) {
      int rank = draw.between(Math.max(0, groups.size() - 2), groups.size());
      all.add(
          new Applicant(
              people.get(i),
              rank,
              rank == groups.size() ? "그 밖의 가정" : groups.get(rank),
              top - draw.below(3),
              drawn.get(i),
              level > 1 && draw.below(4) == 0,
              level == 3 && draw.below(4) == 0));
    }
    Comparator<Applicant> order =
        Comparator.comparing(Applicant::already)
            .thenComparingInt(Applicant::rank)
            .thenComparing(Comparator.comparingInt(Applicant::points).reversed())
            .thenComparingInt(Applicant::day);
    List<Applicant> ordered = all.stream().filter(one -> !one.absent()).sorted(order).toList();
    int place = level == 1 ? 1 : Math.min(2, ordered.size());
    if (ordered.size() < 2) {
      return order(level, draw);
    }
    Ordinance text =
        new Ordinance(
            draw,
            draw.oneOf("주말농장 분양", "공동 텃밭 이용", "돌봄 교실 운영", "마을 작업장 이용", "공공 임대 상가 운영"),
            "이용자를 정하는 순서를");
    StringBuilder ranks = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      ranks.append(Phrase.of("\n %s. %s", i + 1, groups.get(i)));
    }
    String main =
        text.article(
            "우선순위",
            "이용자는 다음 각 호의 순서로 정하고, 그 밖의 가정은 맨 나중으로 한다.%s\n %s. 그 밖의 가정",
            ranks,
            groups.size() + 1);
    text.article("같은 순위", "%s의 순위가 같으면 심사 점수가 높은 사람을 앞에 두고, 점수도 같으면 먼저 신청한 사람을 앞에 둔다.", main);
    if (level > 1) {
      text.article(
          "이미 이용하는 사람",
          "%s에도 불구하고 이미 이용하고 있는 사람은 그 밖의 가정보다도 뒤에 둔다. 이미 이용하고 있는 사람끼리는 앞의 두 조에 따른다.",
          main);
    }
    if (level == 3) {
      text.article("설명회", "설명회에 나오지 아니한 사람은 순서에 넣지 아니한다.");
    }
    List<String> facts = new ArrayList<>();
    for (Applicant one : all) {
      facts.add(
          Phrase.of(
              "%s: %s, 심사 점수 %s점, %s월 %s일 신청%s%s",
              one.name(),
              one.group(),
              one.points(),
              month,
              one.day(),
              one.already() ? ", 이미 이용하고 있음" : "",
              level == 3 ? one.absent() ? ", 설명회 불참" : ", 설명회 참석" : ""));
    }
    Applicant answer = ordered.get(place - 1);
    List<String> names = ordered.stream().map(Applicant::name).toList();
    return Options.choice(
            draw,
            Phrase.of(
                draw.oneOf("이 조례에 따르면 %s 번째 순서는 누구인가?", "신청자 가운데 %s 번째로 이용할 사람은?"),
                place == 1 ? "첫" : "두"),
            answer.name(),
            draw.shuffled(people),
            count + level,
            Phrase.of("조례에 따른 순서는 %s이다.", String.join(", ", names)))
        .about(text.with("신청자", facts));
  }

  static Problem procedure(int level, Draw draw) {
    int small = 10 * draw.between(2, 5);
    int large = small + 10 * draw.between(2, 8);
    int near = 50 * draw.between(1, 6);
    int short0 = draw.between(3, 14);
    String thing = draw.oneOf("임시 무대", "천막", "판매대", "조형물", "전망대", "쉼터 시설");
    int size =
        draw.heads()
            ? draw.oneOf(small, large, small - 5, large - 5, large + 5)
            : draw.between(small - 15, large + 20);
    int distance = draw.between(near - 40, near + 40);
    int days = draw.between(Math.max(1, short0 - 3), short0 + 5);
    boolean festival = draw.heads();
    Ordinance text =
        new Ordinance(
            draw, draw.oneOf("호수 공원 관리", "강변 공원 관리", "생태 공원 관리", "수변 공원 보전"), "시설을 놓는 절차를");
    String permit = text.article("허가", "공원에 면적 %s㎡ 이상인 %s[을/를] 놓으려는 사람은 허가를 받아야 한다.", large, thing);
    String notice =
        text.article("신고", "공원에 면적 %s㎡ 이상 %s㎡ 미만인 %s[을/를] 놓으려는 사람은 신고하여야 한다.", small, large, thing);
    String zone =
        text.article(
            "보호 구역",
            "물가에서 %sm 이내(꼭 %sm를 포함한다)인 곳에서는 면적이 %s㎡ 미만이어도 허가를 받아야 하며, %s[은/는] 적용하지 아니한다.",
            near,
            near,
            large,
            notice);
    if (level > 1) {
      text.article(
          "짧은 기간",
          "%s에 따라 허가를 받아야 하는 때에도 놓아두는 기간이 %s일 이내이면 허가를 받지 않고 신고하면 된다. 다만, 보호 구역에서는 그러하지 아니하다.",
          permit,
          short0);
    }
    if (level == 3) {
      text.article(
          "축제",
          "축제 기간에 축제를 위하여 놓는 때에는 %s부터 앞의 조까지를 적용하지 아니하며 아무 절차도 거치지 아니한다. 다만, %s의 보호 구역에 놓는 때에는 그러하지 아니하다.",
          permit,
          zone);
    }
    List<String> facts =
        new ArrayList<>(
            List.of(Phrase.of("면적 %s㎡인 %s", size, thing), Phrase.of("물가에서 %sm 떨어진 곳", distance)));
    if (level > 1) {
      facts.add(Phrase.of("놓아두는 기간 %s일", days));
    }
    if (level == 3) {
      facts.add(festival ? "축제 기간에 축제를 위하여 놓음" : "축제와 관계없음");
    }
    boolean guarded = distance <= near;
    String answer;
    String worked;
    if (guarded) {
      answer = PERMIT;
      worked = Phrase.of("물가에서 %sm 이내이므로 %s에 따라 허가를 받아야 한다.", near, zone);
    } else if (level == 3 && festival) {
      answer = NOTHING;
      worked = "보호 구역 밖에서 축제를 위하여 놓으므로 절차가 필요 없다.";
    } else if (level > 1 && days <= short0 && size >= large) {
      answer = NOTICE;
      worked = Phrase.of("허가를 받을 면적이지만 기간이 %s일 이내이므로 신고만 하면 된다.", short0);
    } else {
      answer = size >= large ? PERMIT : size >= small ? NOTICE : NOTHING;
      worked = Phrase.of("보호 구역이 아니고 면적이 %s㎡이므로 면적에 따른다.", size);
    }
    return Options.choice(
            draw,
            draw.oneOf("이 사람은 어떤 절차를 거쳐야 하는가?", "사례의 시설을 놓을 때 필요한 절차로 옳은 것은?"),
            answer,
            List.of(PERMIT, NOTICE, NOTHING, "허가를 받고 신고도 하여야 한다", "놓을 수 없다"),
            1 + 2 * level,
            worked)
        .about(text.with("사례", facts.stream().map(fact -> "- " + fact).toList()));
  }

  private static final String PERMIT = "허가를 받아야 한다";
  private static final String NOTICE = "신고하여야 한다";
  private static final String NOTHING = "아무 절차도 거치지 않는다";
}
