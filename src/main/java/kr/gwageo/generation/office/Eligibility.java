package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Cases of who has a claim under conditions, exceptions to them, and exceptions to those.
///
/// @param low the least age
/// @param high the greatest age
/// @param months of residence
/// @param income the highest, in units of ten thousand won
/// @param years for which earlier help excludes
/// @param dependants from which the income may be higher
/// @param more by how much
record Eligibility(int low, int high, int months, int income, int years, int dependants, int more) {

  /// An applicant.
  ///
  /// @param helped years since earlier help, 0 for none
  private record Applicant(
      String name,
      int age,
      int months,
      int income,
      boolean works,
      int helped,
      boolean returned,
      boolean owes,
      boolean instalments,
      int dependants) {}

  static Problem who(int level, Draw draw) {
    int low = draw.between(18, 25);
    int high = low + draw.between(14, 24);
    Eligibility rules =
        new Eligibility(
            low,
            high,
            6 * draw.between(1, 6),
            10 * draw.between(20, 35),
            draw.between(2, 4),
            draw.between(1, 3),
            10 * draw.between(3, 9));
    boolean qualified = draw.heads();
    int count = level == 1 ? 4 : 5;
    List<String> names = People.some(draw, count);
    return Attempts.first(() -> {
      List<Applicant> all = names.stream().map(name -> rules.typical(name, level, draw)).toList();
      List<Applicant> found =
          all.stream().filter(one -> rules.reason(one, level).isEmpty() == qualified).toList();
      if (found.size() != 1
          || all.stream().filter(one -> rules.special(one, level)).count() < level) {
        return Optional.empty();
      }
      List<String> facts = new ArrayList<>();
      List<String> worked = new ArrayList<>();
      for (Applicant one : all) {
        facts.add(one.name() + ": " + said(one, level));
        String reason = rules.reason(one, level);
        worked.add(Phrase.of("%s: %s.", one.name(), reason.isEmpty() ? "모든 요건을 갖추었다" : reason));
      }
      String question =
          qualified
              ? draw.oneOf("이 조례에 따라 지원을 받을 수 있는 사람은 누구인가?", "다음 신청자 가운데 지원 대상이 되는 사람은?")
              : draw.oneOf("이 조례에 따라 지원을 받을 수 없는 사람은 누구인가?", "다음 신청자 가운데 지원 대상이 되지 못하는 사람은?");
      return Optional.of(
          Options.choice(
                  draw,
                  question,
                  found.getFirst().name(),
                  names,
                  count * (2 + level),
                  String.join(" ", worked))
              .about(rules.text(level, draw).with("신청자", facts)));
    });
  }

  /// An applicant whom at most one ground keeps out.
  private Applicant typical(String name, int level, Draw draw) {
    Applicant one = applicant(name, level, draw);
    while (grounds(one, level).size() > 1) {
      one = applicant(name, level, draw);
    }
    return one;
  }

  /// Whether the first article alone would decide otherwise on somebody.
  private boolean special(Applicant one, int level) {
    boolean plain =
        one.age() >= low && one.age() <= high && one.months() >= months && one.income() <= income;
    return plain != grounds(one, level).isEmpty();
  }

  private Applicant applicant(String name, int level, Draw draw) {
    int top = level == 3 && draw.heads() ? more : 0;
    boolean helpedBefore = level > 1 && draw.below(3) == 0;
    boolean owes = level == 3 && draw.below(3) == 0;
    return new Applicant(
        name,
        draw.below(5) == 0
            ? draw.oneOf(low - 1, low - 2, high + 1, high + 2)
            : draw.between(low, high),
        draw.below(3) == 0 ? draw.between(1, months - 1) : draw.between(months, months + 40),
        income + top + 10 * draw.between(-8, draw.below(4) == 0 ? 4 : 0),
        draw.below(3) == 0,
        helpedBefore ? draw.between(1, years + 2) : 0,
        helpedBefore && draw.heads(),
        owes,
        owes && draw.heads(),
        level == 3 ? draw.between(0, dependants + 1) : 0);
  }

  /// Why somebody gets nothing; empty if they get it.
  private String reason(Applicant one, int level) {
    return String.join(", ", grounds(one, level));
  }

  private List<String> grounds(Applicant one, int level) {
    List<String> grounds = new ArrayList<>();
    if (one.age() < low || one.age() > high) {
      grounds.add(Phrase.of("%s세로 나이 요건에 맞지 않는다", one.age()));
    }
    if (one.months() < months && !one.works()) {
      grounds.add("거주 기간이 모자라고 예외에도 해당하지 않는다");
    }
    int most = level == 3 && one.dependants() >= dependants ? income + more : income;
    if (one.income() > most) {
      grounds.add(Phrase.of("소득이 %s만 원을 넘는다", most));
    }
    if (one.helped() > 0 && one.helped() <= years && !one.returned()) {
      grounds.add(Phrase.of("%s년 전에 지원을 받고 반납하지 않아 제외된다", one.helped()));
    }
    if (one.owes() && !one.instalments()) {
      grounds.add("체납이 있고 나누어 내고 있지 않아 제외된다");
    }
    return grounds;
  }

  private Ordinance text(int level, Draw draw) {
    Ordinance text =
        new Ordinance(
            draw,
            draw.oneOf("청년 작업실 지원", "골목 상점 창업 지원", "전통 공예 이수자 지원", "빈집 고쳐 살기 지원", "지역 예술인 지원"),
            "지원 대상과 요건을");
    String main =
        text.article(
            "지원 대상",
            "다음 각 호의 요건을 모두 갖춘 사람을 지원한다.\n 1. 신청일 현재 만 %s세 이상 %s세 이하인 사람\n 2. 신청일까지 %s개월 이상 이 지역에 계속 거주한 사람\n 3. 월 소득이 %s만 원 이하인 사람",
            low,
            high,
            months,
            income);
    text.article("거주 요건의 예외", "%s제2호에도 불구하고 이 지역에 있는 사업장에서 일하는 사람은 거주 기간을 따지지 아니한다.", main);
    if (level > 1) {
      text.article(
          "지원 제외",
          level == 2
              ? "%s의 요건을 갖추었더라도 신청일 전 %s년 안에(꼭 %s년 전을 포함한다) 이 조례에 따른 지원을 받은 사람은 지원하지 아니한다. 다만, 받은 지원금을 모두 반납한 사람은 그러하지 아니하다."
              : "%s의 요건을 갖추었더라도 다음 각 호의 어느 하나에 해당하는 사람은 지원하지 아니한다.\n 1. 신청일 전 %s년 안에(꼭 %s년 전을 포함한다) 이 조례에 따른 지원을 받은 사람. 다만, 받은 지원금을 모두 반납한 사람은 그러하지 아니하다.\n 2. 지방세를 체납한 사람. 다만, 나누어 내기로 승인받아 내고 있는 사람은 그러하지 아니하다.",
          main,
          years,
          years);
    }
    if (level == 3) {
      text.article(
          "소득 요건의 특례",
          "부양가족이 %s명 이상인 사람에게는 %s제3호의 금액에 %s만 원을 더한 금액을 적용한다.",
          dependants,
          main,
          more);
    }
    return text;
  }

  private static String said(Applicant one, int level) {
    List<String> said =
        new ArrayList<>(
            List.of(
                Phrase.of("만 %s세", one.age()),
                Phrase.of("이 지역에 %s개월 거주", one.months()),
                Phrase.of("월 소득 %s만 원", one.income()),
                one.works() ? "이 지역 사업장에서 일함" : "다른 지역 사업장에서 일함"));
    if (level == 3) {
      said.add(one.dependants() == 0 ? "부양가족 없음" : Phrase.of("부양가족 %s명", one.dependants()));
    }
    if (one.helped() > 0) {
      said.add(
          Phrase.of("%s년 전에 같은 지원을 받음(%s)", one.helped(), one.returned() ? "모두 반납" : "반납하지 않음"));
    }
    if (one.owes()) {
      said.add(one.instalments() ? "지방세 체납, 승인받아 나누어 내는 중" : "지방세 체납");
    }
    return String.join(", ", said);
  }
}
