package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    int degree = steps + 2;
    Walk walk = Walk.along(draw, path, start);
    int low = degree - draw.below(Math.min(5, degree));
    List<String> options = IntStream.range(low, low + 5).mapToObj(number -> number + "촌").toList();
    String from = Josa.after(walk.names().getFirst(), "과/와");
    String to = walk.names().getLast();
    String question =
        DEGREES
            + walk.told(draw, level)
            + " "
            + draw.oneOf(
                from + " " + to + " 사이의 촌수는?",
                from + " " + Josa.after(to, "은/는") + " 몇 촌 사이인가?",
                "이때 " + from + " " + Josa.after(to, "은/는") + " 몇 촌이 되는가?");
    return Options.ordered(
        question,
        options,
        degree + "촌",
        degree,
        "%s까지 위로 %d촌, 형제자매 사이 2촌, 아래로 %d촌이므로 모두 %d촌이다."
            .formatted(up == 0 ? "본인" : walk.names().get(up), up, steps - up, degree));
  }
}
