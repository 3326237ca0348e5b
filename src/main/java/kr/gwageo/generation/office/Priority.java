package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Cases of who comes first by ranks, points and dates.
final class Priority {
  private static final List<String> GROUPS =
      List.of("한부모 가정", "맞벌이 가정", "자녀가 셋 이상인 가정", "혼자 사는 노인 가정", "귀농한 지 3년이 안 된 가정");
  private static final String OTHERS = "그 밖의 가정";

  /// An applicant.
  ///
  /// @param rank by the group, the last for everybody else
  private record Applicant(
      String name, int rank, String group, int points, int day, boolean already, boolean absent) {}

  private static final Comparator<Applicant> ORDER =
      Comparator.comparing(Applicant::already)
          .thenComparingInt(Applicant::rank)
          .thenComparing(Comparator.comparingInt(Applicant::points).reversed())
          .thenComparingInt(Applicant::day);

  private Priority() {}

  static Problem order(int level, Draw draw) {
    return Attempts.first(() -> attempt(level, draw));
  }

  private static Optional<Problem> attempt(int level, Draw draw) {
    List<String> groups = draw.some(GROUPS, 1 + level);
    List<Applicant> all = applicants(level, groups, draw);
    List<String> ordered =
        all.stream().filter(one -> !one.absent()).sorted(ORDER).map(Applicant::name).toList();
    int place = level == 1 ? 0 : 1;
    if (ordered.size() <= place) {
      return Optional.empty();
    }
    int month = draw.between(1, 12);
    List<String> facts = all.stream().map(one -> said(one, month, level)).toList();
    return Optional.of(
        Options.choice(
                draw,
                Phrase.of(
                    draw.oneOf("이 조례에 따르면 %s 번째 순서는 누구인가?", "신청자 가운데 %s 번째로 이용할 사람은?"),
                    place == 0 ? "첫" : "두"),
                ordered.get(place),
                draw.shuffled(all.stream().map(Applicant::name).toList()),
                all.size() + level,
                Phrase.of("조례에 따른 순서는 %s이다.", String.join(", ", ordered)))
            .about(text(level, groups, draw).with("신청자", facts)));
  }

  private static List<Applicant> applicants(int level, List<String> groups, Draw draw) {
    List<String> people = People.some(draw, 3 + level);
    List<Integer> days = draw.some(IntStream.rangeClosed(1, 28).boxed().toList(), people.size());
    int top = draw.between(60, 90);
    List<Applicant> all = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      int rank = draw.between(groups.size() - 2, groups.size());
      all.add(
          new Applicant(
              people.get(i),
              rank,
              rank == groups.size() ? OTHERS : groups.get(rank),
              top - draw.below(3),
              days.get(i),
              level > 1 && draw.below(4) == 0,
              level == 3 && draw.below(4) == 0));
    }
    return all;
  }

  private static Ordinance text(int level, List<String> groups, Draw draw) {
    Ordinance text =
        new Ordinance(
            draw,
            draw.oneOf("주말농장 분양", "공동 텃밭 이용", "돌봄 교실 운영", "마을 작업장 이용", "공공 임대 상가 운영"),
            "이용자를 정하는 순서를");
    StringBuilder ranks = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      ranks.append(Phrase.of("\n %s. %s", i + 1, groups.get(i)));
    }
    ranks.append(Phrase.of("\n %s. %s", groups.size() + 1, OTHERS));
    String main = text.article("우선순위", "이용자는 다음 각 호의 순서로 정한다.%s", ranks);
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
    return text;
  }

  private static String said(Applicant one, int month, int level) {
    return Phrase.of(
        "%s: %s, 심사 점수 %s점, %s월 %s일 신청%s%s",
        one.name(),
        one.group(),
        one.points(),
        month,
        one.day(),
        one.already() ? ", 이미 이용하고 있음" : "",
        level == 3 ? one.absent() ? ", 설명회 불참" : ", 설명회 참석" : "");
  }
}
