package kr.gwageo.generation.longtext;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Questions that lead from one person to the next, and then to what that person has.
///
/// @param chars about how long the text is
record Chains(int chars) {
  private static final List<String> STORES =
      List.of("1층 자료실", "2층 비품실", "지하 공구실", "별관 장비실", "옥외 보관함");
  private static final List<String> THINGS =
      List.of(
          "녹음기",
          "사진기",
          "측량줄",
          "쌍안경",
          "휴대용 마이크",
          "태블릿",
          "무전기",
          "레이저 거리계",
          "저울",
          "확대경",
          "계산기",
          "외장 저장 장치",
          "지도 원본",
          "나침반",
          "소음 측정기");

  /// A way from person to person.
  private record Way(List<String> people, List<Relation> relations, List<List<String>> groups) {
    String last() {
      return people.get(relations.size());
    }

    /// How the question goes along it.
    String asked() {
      StringBuilder asked = new StringBuilder(people.getFirst());
      for (Relation relation : relations) {
        asked.append("의 ").append(relation.role());
      }
      return asked.toString();
    }
  }

  /// Each hop stands beside a fact on the same person that leads elsewhere.
  private Way way(int hops, int others, Draw draw) {
    List<String> people = People.some(draw, hops + 1 + others);
    List<Relation> relations = new ArrayList<>();
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < hops; i++) {
      List<Relation> kinds = new ArrayList<>(draw.shuffled(List.of(Relation.values())));
      if (!relations.isEmpty() && kinds.getFirst() == relations.getLast()) {
        kinds.addLast(kinds.removeFirst());
      }
      relations.add(kinds.getFirst());
      String other = people.get(hops + 1 + draw.below(others));
      groups.add(
          List.of(
              kinds.getFirst().fact(draw, people.get(i), people.get(i + 1)),
              kinds.get(1).fact(draw, people.get(i), other)));
    }
    for (int i = hops + 1; i < people.size(); i++) {
      String other = people.get(draw.below(i));
      groups.add(List.of(draw.oneOf(Relation.values()).fact(draw, people.get(i), other)));
    }
    return new Way(people, relations, groups);
  }

  /// The number of a locker at the end of a way.
  Problem locker(int level, Draw draw) {
    int hops = level == 1 ? 1 : level == 2 ? 2 : 4;
    Way way = way(hops, 3 + level, draw);
    List<List<String>> groups = new ArrayList<>(way.groups());
    List<Integer> numbers = new ArrayList<>();
    while (numbers.size() < way.people().size()) {
      int number = draw.between(101, 999);
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    for (int i = 1; i < way.people().size(); i++) {
      groups.add(
          List.of(
              Phrase.of(
                  draw.oneOf("%s의 사물함은 %s번이다.", "%s[은/는] %s번 사물함을 쓴다."),
                  way.people().get(i),
                  numbers.get(i))));
    }
    int answer = numbers.get(hops);
    return Problem.text(
            Phrase.of(draw.oneOf("%s의 사물함은 몇 번인가?", "위 기록에서 %s의 사물함 번호를 찾으면 몇 번인가?"), way.asked()),
            Won.accepted(answer, "번"),
            hops + 1,
            Phrase.of(
                "%s 순으로 따라가면 %s의 사물함은 %s번이다.",
                String.join(" → ", way.people().subList(0, hops + 1)), way.last(), answer))
        .about(new Document(chars, way.people(), groups, false).text(draw));
  }

  /// What somebody borrowed, who in half of the cases has borrowed nothing there.
  Problem borrowed(int level, Draw draw) {
    int hops = level - 1;
    Way way = way(hops, 3 + level, draw);
    List<List<String>> groups = new ArrayList<>(way.groups());
    List<String> stores = draw.some(STORES, 3);
    List<String> things = draw.some(THINGS, 3 + way.people().size());
    boolean present = draw.heads();
    String who = way.last();
    List<String> near = new ArrayList<>();
    near.add(loan(draw, who, stores.get(1), things.get(1)));
    if (present) {
      near.add(loan(draw, who, stores.get(0), things.get(0)));
    }
    groups.add(draw.shuffled(near));
    groups.add(List.of(loan(draw, who, stores.get(2), things.get(2))));
    for (int i = 0; i < way.people().size(); i++) {
      if (i != hops) {
        groups.add(
            List.of(loan(draw, way.people().get(i), stores.get(draw.below(2)), things.get(3 + i))));
      }
    }
    return Problem.text(
            Phrase.of(
                draw.oneOf(
                    "%s[이/가] %s에서 빌려 간 물건은 무엇인가? 기록에 없으면 ‘없음’이라고 한다.",
                    "위 기록에 따르면 %s[이/가] %s에서 빌린 것은 무엇인가? 그런 기록이 없으면 ‘없음’이 답이다."),
                way.asked(),
                stores.get(0)),
            present ? List.of(things.get(0)) : List.of("없음", "없다", "기록에 없음", "기록 없음"),
            level + 1,
            present
                ? Phrase.of("%s[은/는] %s에서 %s[을/를] 빌려 갔다.", who, stores.get(0), things.get(0))
                : Phrase.of("%s[이/가] %s에서 무엇을 빌려 갔다는 기록은 없다.", who, stores.get(0)))
        .about(new Document(chars, way.people(), groups, false).text(draw));
  }

  private static String loan(Draw draw, String who, String store, String thing) {
    return Phrase.of(
        draw.oneOf("%1[은/는] %2에서 %3[을/를] 빌려 갔다.", "%3[은/는] %1[이/가] %2에서 빌려 갔다."),
        who,
        store,
        thing);
  }
}
