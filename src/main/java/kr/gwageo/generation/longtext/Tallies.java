package kr.gwageo.generation.longtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Questions that count or add up what is scattered over the text.
///
/// @param chars about how long the text is
record Tallies(int chars) {
  private static final List<String> HOUSES = List.of("한빛관", "새롬관", "다솜관", "가온관", "누리관", "바른관");
  private static final List<String> BROKEN =
      List.of("복사기", "빔프로젝터", "냉장고", "세면대", "창문", "문손잡이", "전등", "에어컨", "정수기", "스피커", "커튼", "싱크대");
  private static final List<String> ENDS = List.of("그날 고쳤다", "부품이 없어 미루었다", "바깥 업체에 맡겼다");
  private static final List<String> ENDS_BEFORE_NOUN = List.of("그날 고친", "부품이 없어 미룬", "바깥 업체에 맡긴");

  private static final List<String> SEASONS = List.of("봄", "여름", "가을", "겨울", "주말", "저녁");
  private static final List<String> SUBJECTS =
      List.of("목공", "사진", "요리", "악기", "미술", "컴퓨터", "외국어", "생활 체육");
  private static final List<String> SHAPES = List.of("교실", "마당", "학교", "모임");

  /// In hundreds of won; what comes back is less than the least of them.
  private static final List<Integer> AMOUNTS = IntStream.rangeClosed(80, 4800).boxed().toList();

  private static final int REFUNDS = 70;

  /// One report of something broken.
  private record Repair(int house, int thing, int end) {
    String said(Draw draw) {
      return Phrase.of(
          draw.oneOf("%1에서 %2 수리 요청이 들어와 %3.", "%2 수리 요청이 %1에서 들어와 %3."),
          HOUSES.get(house),
          BROKEN.get(thing),
          ENDS.get(end));
    }
  }

  /// What is counted.
  ///
  /// @param houses those asked for first
  /// @param end how the repairs asked for ended
  /// @param left what is not counted
  private record Wanted(int level, List<Integer> houses, int end, int left) {
    boolean fits(Repair repair) {
      boolean there =
          repair.house() == houses.get(0) || (level == 3 && repair.house() == houses.get(1));
      return there && (level == 1 || repair.end() == end) && (level < 3 || repair.thing() != left);
    }

    String question(Draw draw) {
      String house = HOUSES.get(houses.get(0));
      String ended = ENDS_BEFORE_NOUN.get(end);
      return switch (level) {
        case 1 ->
            Phrase.of(
                draw.oneOf("%s에서 들어온 수리 요청은 모두 몇 건인가?", "위 기록에서 %s의 수리 요청을 세면 몇 건인가?"), house);
        case 2 ->
            Phrase.of(
                draw.oneOf("%s에서 들어온 수리 요청 가운데 %s 것은 몇 건인가?", "%s의 수리 요청 중에서 %s 것은 모두 몇 건인가?"),
                house,
                ended);
        default ->
            Phrase.of(
                draw.oneOf(
                    "%s[과/와] %s에서 들어온 수리 요청 가운데 %s 것은 %s 수리 요청을 빼고 모두 몇 건인가?",
                    "%s[과/와] %s의 수리 요청 중에서 %s 것을 세되 %s 수리 요청은 빼면 모두 몇 건인가?"),
                house,
                HOUSES.get(houses.get(1)),
                ended,
                BROKEN.get(left));
      };
    }
  }

  /// How many repairs have one, two or three properties; no two repairs are alike.
  Problem count(int level, Draw draw) {
    Wanted wanted =
        new Wanted(
            level,
            draw.some(List.of(0, 1, 2, 3, 4, 5), 4),
            draw.below(ENDS.size()),
            draw.below(BROKEN.size()));
    int answer = 2 * level + draw.between(0, 1);
    Set<Repair> fitting = new LinkedHashSet<>();
    while (fitting.size() < answer) {
      Repair repair = repair(wanted.houses().get(draw.below(level == 3 ? 2 : 1)), draw);
      if (wanted.fits(repair)) {
        fitting.add(repair);
      }
    }
    Set<Repair> others = new LinkedHashSet<>();
    if (level == 3) {
      others.add(new Repair(wanted.houses().getFirst(), wanted.left(), wanted.end()));
    }
    while (others.size() < answer + level) {
      Repair repair = repair(draw.oneOf(wanted.houses()), draw);
      if (!wanted.fits(repair)) {
        others.add(repair);
      }
    }
    List<List<String>> groups = new ArrayList<>();
    fitting.forEach(repair -> groups.add(List.of(repair.said(draw))));
    others.forEach(repair -> groups.add(List.of(repair.said(draw))));
    List<String> things = fitting.stream().map(one -> BROKEN.get(one.thing())).toList();
    return Problem.text(
            wanted.question(draw),
            Won.accepted(answer, "건"),
            answer + level,
            Phrase.of("조건에 맞는 수리 요청은 %s의 %s건이다.", String.join(", ", things), answer))
        .about(new Document(chars, List.of(), groups, false).text(draw));
  }

  private static Repair repair(int house, Draw draw) {
    return new Repair(house, draw.below(BROKEN.size()), draw.below(ENDS.size()));
  }

  /// What one or two projects cost, refunds taken off.
  Problem sum(int level, Draw draw) {
    String season = draw.oneOf(SEASONS);
    List<String> subjects = draw.some(SUBJECTS, 2);
    List<String> shapes = draw.some(SHAPES, 2);
    List<String> projects =
        List.of(
            season + " " + subjects.get(0) + " " + shapes.get(0),
            season + " " + subjects.get(1) + " " + shapes.get(0),
            season + " " + subjects.get(0) + " " + shapes.get(1));
    List<List<String>> groups = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    List<Integer> amounts = draw.some(AMOUNTS, 24);
    long sum = 0;
    int facts = level == 1 ? 3 : level == 2 ? 5 : 8;
    for (int i = 0; i < facts; i++) {
      boolean refund = level > 1 && i > 1 && i % 3 == 2;
      long won = 100L * (refund ? amounts.get(i) % REFUNDS + 10 : amounts.get(i));
      sum += refund ? -won : won;
      terms.add((refund ? "- " : i == 0 ? "" : "+ ") + Won.of(won));
      List<String> group = new ArrayList<>();
      group.add(spent(draw, projects.get(level == 3 ? i % 2 : 0), won, refund));
      if (i % 2 == 0) {
        group.add(other(draw, projects.get(2), amounts.get(8 + i), i > 0));
      } else if (level < 3) {
        group.add(other(draw, projects.get(1), amounts.get(16 + i), i > 1));
      }
      groups.add(group);
    }
    String rule = level == 1 ? "" : " 돌려받은 돈은 쓴 돈에서 뺀다.";
    String question =
        level < 3
            ? Phrase.of(
                draw.oneOf("‘%s’ 사업비로 쓴 돈은 모두 얼마인가?%s", "위 기록에 적힌 ‘%s’ 사업비를 모두 더하면 얼마인가?%s"),
                projects.get(0),
                rule)
            : Phrase.of(
                draw.oneOf(
                    "‘%s’[과/와] ‘%s’ 사업비로 쓴 돈은 둘을 합하여 모두 얼마인가?%s",
                    "위 기록에 적힌 ‘%s’[과/와] ‘%s’의 사업비를 모두 더하면 얼마인가?%s"),
                projects.get(0),
                projects.get(1),
                rule);
    return Problem.text(
            question, Won.accepted(sum, "원"), facts, String.join(" ", terms) + " = " + Won.of(sum))
        .about(new Document(chars, List.of(), groups, true).text(draw));
  }

  /// What a project that is not asked for costs, or what comes back of that if anything was spent.
  private static String other(Draw draw, String project, int amount, boolean before) {
    boolean refund = before && draw.below(4) == 0;
    return spent(draw, project, 100L * (refund ? amount % REFUNDS + 10 : amount), refund);
  }

  private static String spent(Draw draw, String project, long won, boolean refund) {
    return Phrase.of(
        refund
            ? draw.oneOf("‘%1’ 사업비 가운데 %2[을/를] 돌려받았다.", "‘%1’ 사업비에서 %2[이/가] 되돌아왔다.")
            : draw.oneOf("‘%1’ 사업비로 %2[을/를] 썼다.", "‘%1’ 사업비에서 %2[이/가] 나갔다."),
        project,
        Won.of(won));
  }
}
