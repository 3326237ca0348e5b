package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems about a whole family tree.
final class KinTrees {
  private static final String DEGREES = "촌수는 혈족 사이의 것으로, 부모와 자식 사이를 1촌, 형제자매 사이를 2촌으로 센다. ";

  /// As many options as a problem has.
  private static final int OPTIONS = 5;

  private KinTrees() {}

  private static FamilyTree tree(int level, Draw draw) {
    return FamilyTree.some(draw, level == 3 ? 4 : 3);
  }

  private static List<Integer> everyone(FamilyTree tree) {
    return IntStream.range(0, tree.size()).boxed().toList();
  }

  /// Whom each term names, seen from a person; only terms that name one alone.
  private static Map<String, Integer> named(FamilyTree tree, int self, int links) {
    Map<String, Set<Integer>> named = new TreeMap<>();
    for (KinTerms.Term term : KinTerms.of(KinTerms.BLOOD, links)) {
      if (term.suits(tree.man(self))) {
        named
            .computeIfAbsent(term.name(), _ -> new TreeSet<>())
            .addAll(tree.reached(self, term.path()));
      }
    }
    Map<String, Integer> alone = new TreeMap<>();
    named.forEach((term, people) -> {
      if (people.size() == 1) {
        alone.put(term, people.iterator().next());
      }
    });
    return alone;
  }

  /// Who it is that a term names; one person only is right.
  static Problem person(int level, Draw draw) {
    FamilyTree tree = tree(level, draw);
    for (int self : draw.shuffled(everyone(tree))) {
      Map<String, Integer> named = named(tree, self, level + 1);
      if (named.isEmpty()) {
        continue;
      }
      Map.Entry<String, Integer> chosen = draw.oneOf(List.copyOf(named.entrySet()));
      int answer = chosen.getValue();
      List<String> others =
          everyone(tree).stream()
              .filter(other -> other != answer && other != self)
              .filter(other -> tree.man(other) == tree.man(answer))
              .map(tree::name)
              .toList();
      if (others.size() >= OPTIONS - 1) {
        String name = tree.name(self);
        String term = chosen.getKey();
        String question =
            draw.oneOf(
                "위 글에 나오는 사람 가운데 " + name + "의 " + Josa.after(term, "은/는") + " 누구인가?",
                "위의 가족에서 " + name + "에게 " + Josa.after(term, "이/가") + " 되는 사람은?",
                name + "에게는 " + Josa.after(term, "이/가") + " 한 사람 있다. 누구인가?");
        return Options.problem(
                draw,
                question,
                tree.name(answer),
                others,
                2 * level + 3,
                "글에서 %s의 %s %s 한 사람뿐이다."
                    .formatted(name, Josa.after(term, "은/는"), tree.name(answer)))
            .about(tree.story());
      }
    }
    return person(level, draw);
  }

  static Problem degree(int level, Draw draw) {
    FamilyTree tree = tree(level, draw);
    int one = draw.below(tree.size());
    List<Integer> degrees = tree.degrees(one);
    int least = level == 1 ? 1 : level;
    int most = level == 1 ? 3 : 6;
    List<Integer> fitting =
        everyone(tree).stream()
            .filter(other -> degrees.get(other) >= least && degrees.get(other) <= most)
            .toList();
    if (fitting.size() < 2) {
      return degree(level, draw);
    }
    List<Integer> two = draw.some(fitting, 2);
    int first = degrees.get(two.get(0));
    int second = degrees.get(two.get(1));
    boolean hard = first != second && first + second > 2 * level + level / 3;
    if (!hard) {
      return degree(level, draw);
    }
    String from = Josa.after(tree.name(one), "과/와");
    String left = tree.name(two.get(0));
    String right = tree.name(two.get(1));
    String question =
        DEGREES
            + draw.oneOf(
                "위 글에서 %s %s 사이, %s %s 사이의 촌수는 차례대로 무엇인가?".formatted(from, left, from, right),
                "위의 가족에서 %s %s 사이의 촌수와 %s %s 사이의 촌수를 차례대로 바르게 짝지은 것은?"
                    .formatted(from, left, from, right));
    return Options.problem(
            draw,
            question,
            Options.two(first, second, "촌"),
            Options.offByFew(first, second, "촌"),
            first + second + level,
            "두 사람에게서 가장 가까운 공통 조상까지의 대수를 더한다. %s %s %d촌, %s %s %d촌이다."
                .formatted(
                    from, Josa.after(left, "은/는"), first, from, Josa.after(right, "은/는"), second))
        .about(tree.story());
  }

  /// Some people of a degree to someone.
  private record Circle(int self, int degree, List<Integer> people) {}

  static Problem count(int level, Draw draw) {
    int wanted = draw.between(1, OPTIONS);
    FamilyTree tree = tree(level, draw);
    List<Circle> circles = new ArrayList<>();
    for (int self : everyone(tree)) {
      List<Integer> degrees = tree.degrees(self);
      for (int degree = level; degree <= 2 * level + 1; degree++) {
        int asked = degree;
        List<Integer> people =
            everyone(tree).stream().filter(other -> degrees.get(other) == asked).toList();
        if (people.size() == wanted) {
          circles.add(new Circle(self, degree, people));
        }
      }
    }
    if (circles.isEmpty()) {
      return count(level, draw);
    }
    Circle circle = draw.oneOf(circles);
    String name = tree.name(circle.self());
    int degree = circle.degree();
    String question =
        DEGREES
            + draw.oneOf(
                "위 글에 나오는 사람 가운데 %s에게 %d촌인 혈족은 모두 몇 명인가?".formatted(name, degree),
                "위의 가족에서 %s %d촌 사이인 혈족의 수는?".formatted(Josa.after(name, "과/와"), degree));
    return Options.ordered(
            question,
            IntStream.rangeClosed(1, OPTIONS).mapToObj(number -> number + "명").toList(),
            wanted + "명",
            tree.size() + level,
            "%d촌인 혈족은 %s의 %d명이다."
                .formatted(
                    degree,
                    circle.people().stream().map(tree::name).collect(Collectors.joining(", ")),
                    wanted))
        .about(tree.story());
  }

  /// Which of five relatives is nearest or farthest.
  static Problem extreme(int level, Draw draw) {
    FamilyTree tree = tree(level, draw);
    for (int self : draw.shuffled(everyone(tree))) {
      List<Integer> degrees = tree.degrees(self);
      List<Integer> kin = everyone(tree).stream().filter(other -> degrees.get(other) > 0).toList();
      if (kin.size() < OPTIONS) {
        continue;
      }
      List<Integer> five = draw.some(kin, OPTIONS);
      boolean far = draw.heads();
      Comparator<Integer> near = Comparator.comparing(degrees::get);
      List<Integer> sorted = five.stream().sorted(far ? near.reversed() : near).toList();
      int sum = five.stream().mapToInt(degrees::get).sum();
      boolean hard = sum >= 4 * level + 6;
      if (hard && near.compare(sorted.get(0), sorted.get(1)) != 0) {
        String question =
            DEGREES
                + draw.oneOf("다음 가운데 %s 촌수가 가장 %s 사람은?", "위의 가족에서 %s 촌수가 가장 %s 혈족을 다음에서 고르면?")
                    .formatted(Josa.after(tree.name(self), "과/와"), far ? "먼" : "가까운");
        return Options.ordered(
                question,
                five.stream().map(tree::name).toList(),
                tree.name(sorted.getFirst()),
                sum,
                five.stream()
                    .map(other -> "%s %d촌".formatted(tree.name(other), degrees.get(other)))
                    .collect(Collectors.joining(", ", "", "이다.")))
            .about(tree.story());
      }
    }
    return extreme(level, draw);
  }
}
