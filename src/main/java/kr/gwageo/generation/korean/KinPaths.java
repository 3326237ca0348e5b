package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems that lead from one person to another, link by link.
final class KinPaths {
  private KinPaths() {}

  /// People along a path.
  ///
  /// @param names the first is that of the person from whom the path starts
  /// @param facts one for every link
  private record Walk(boolean man, List<String> names, List<String> facts) {

    static Walk along(Draw draw, List<String> path, boolean man) {
      List<String> men = draw.shuffled(People.MEN);
      List<String> women = draw.shuffled(People.WOMEN);
      List<String> names = new ArrayList<>(List.of(man ? men.getLast() : women.getLast()));
      List<String> facts = new ArrayList<>();
      for (int i = 0; i < path.size(); i++) {
        String link = path.get(i);
        String next = (KinTerms.man(link) ? men : women).get(i);
        facts.add("%s의 %s %s.".formatted(names.getLast(), Josa.after(link, "은/는"), next + "이다"));
        names.add(next);
      }
      return new Walk(man, List.copyOf(names), List.copyOf(facts));
    }

    String told(Draw draw, int level) {
      List<String> order = level == 3 ? draw.shuffled(facts) : facts;
      return String.join(" ", order)
          + " "
          + Josa.after(names.getFirst(), "은/는")
          + " "
          + (man ? "남자" : "여자")
          + "이다.";
    }
  }

  static Problem byBlood(int level, Draw draw) {
    return term(level, draw, KinTerms.of(KinTerms.BLOOD, level + 1));
  }

  static Problem byMarriage(int level, Draw draw) {
    return term(level, draw, KinTerms.of(KinTerms.MARRIAGE, level + 1));
  }

  private static Problem term(int level, Draw draw, List<KinTerms.Term> terms) {
    List<String> names = terms.stream().map(KinTerms.Term::name).distinct().toList();
    String name = draw.oneOf(names);
    KinTerms.Term term =
        draw.oneOf(terms.stream().filter(other -> other.name().equals(name)).toList());
    boolean man = term.suits(true) && (!term.suits(false) || draw.heads());
    Walk walk = Walk.along(draw, term.path(), man);
    String from = walk.names().getFirst();
    String to = walk.names().getLast();
    boolean sex = term.man();
    // 할아버지 is not wrong of a 외할아버지
    List<String> wrong =
        Options.alike(
            names.stream().filter(other -> !name.contains(other)).toList(),
            other -> terms.stream().anyMatch(one -> one.name().equals(other) && one.man() == sex));
    String question =
        walk.told(draw, level)
            + " "
            + draw.oneOf(
                    "%s %s 남에게 이를 때 쓰는 말로, 표준 언어 예절이나 표준국어대사전에 맞는 것은?",
                    "%s %s 가리키는 친족어로 알맞은 것은?", "%s %s 이르는 말은 다음 가운데 어느 것인가?")
                .formatted(Josa.after(from, "이/가"), Josa.after(to, "을/를"));
    return Options.problem(
        draw,
        question,
        name,
        wrong,
        2 * term.path().size(),
        "%s %s의 %s이므로 %s."
            .formatted(
                Josa.after(to, "은/는"), from, String.join("의 ", term.path()), "‘" + name + "’이다"));
  }

  private static final String DEGREES = "부모와 자식 사이는 1촌, 형제자매 사이는 2촌이다. ";

  static Problem degree(int level, Draw draw) {
    int steps = level == 1 ? draw.between(1, 2) : level == 2 ? 3 : draw.between(4, 5);
    int up = draw.between(steps == 5 ? 2 : steps == 1 ? 0 : 1, Math.min(steps, 3));
    List<String> path = new ArrayList<>();
    boolean start = draw.heads();
    boolean man = start;
    for (int i = 0; i < up; i++) {
      man = draw.heads();
      path.add(man ? "아버지" : "어머니");
    }
    String sibling =
        man ? draw.oneOf("형", "누나", "남동생", "여동생") : draw.oneOf("오빠", "언니", "남동생", "여동생");
    path.add(sibling);
    for (int i = 0; i < steps - up; i++) {
      path.add(draw.oneOf("아들", "딸"));
    }
    Walk walk = Walk.along(draw, path, start);
    int last = path.size();
    int other = draw.between(1, last - 1);
    int whole = between(0, last, up);
    int part = other > up ? between(0, other, up) : between(other, last, up);
    List<String> names = walk.names();
    List<String> pairs =
        List.of(
            both(names.get(0), names.get(last)),
            other > up
                ? both(names.get(0), names.get(other))
                : both(names.get(other), names.get(last)));
    String question =
        DEGREES
            + walk.told(draw, level)
            + " "
            + draw.oneOf(
                    "%s 사이, %s 사이의 촌수는 차례대로 무엇인가?",
                    "%s 사이의 촌수와 %s 사이의 촌수를 차례대로 바르게 짝지은 것은?", "이때 %s 사이, 그리고 %s 사이는 각각 몇 촌인가?")
                .formatted(pairs.get(0), pairs.get(1));
    return Options.problem(
        draw,
        question,
        Options.two(whole, part, "촌"),
        Options.offByFew(whole, part, "촌"),
        whole + part,
        "%s 사이는 %d촌, %s 사이는 %d촌이다. 위나 아래로 한 대마다 1촌, 형제자매 사이는 2촌으로 더한다."
            .formatted(pairs.get(0), whole, pairs.get(1), part));
  }

  private static String both(String one, String other) {
    return Josa.after(one, "과/와") + " " + other;
  }

  /// The degree of two people of a walk whose link after the place `up` leads to a sibling.
  private static int between(int from, int to, int up) {
    return to - from + (from <= up && up < to ? 1 : 0);
  }
}
