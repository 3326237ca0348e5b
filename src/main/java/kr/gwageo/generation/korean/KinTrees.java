package kr.gwageo.generation.korean;

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
    List<Integer> fitting =
        everyone(tree).stream()
            .filter(other ->
                switch (degrees.get(other)) {
                  case 0, 1 -> false;
                  case 2, 3 -> level == 1;
                  case 4 -> level == 2;
                  default -> level == 3;
                })
            .toList();
    if (fitting.isEmpty()) {
      return degree(level, draw);
    }
    int other = draw.oneOf(fitting);
    int degree = degrees.get(other);
    String from = Josa.after(tree.name(one), "과/와");
    String to = tree.name(other);
    String question =
        DEGREES
            + draw.oneOf(
                "위 글에서 " + from + " " + to + " 사이의 촌수는?",
                "위의 가족에서 " + from + " " + Josa.after(to, "은/는") + " 몇 촌인가?",
                from + " " + Josa.after(to, "은/는") + " 서로 몇 촌이 되는가?");
    return Options.ordered(
            question,
            numbers(draw, degree, "촌"),
            degree + "촌",
            degree + level,
            "두 사람에게서 가장 가까운 공통 조상까지의 대수를 더하면 " + degree + "촌이다.")
        .about(tree.story());
  }

  /// Five numbers in a row, this among them.
  private static List<String> numbers(Draw draw, int right, String unit) {
    int low = right - draw.below(Math.min(OPTIONS, right));
    return IntStream.range(low, low + OPTIONS).mapToObj(number -> number + unit).toList();
  }

  static Problem count(int level, Draw draw) {
    FamilyTree tree = tree(level, draw);
    int self = draw.below(tree.size());
    List<Integer> degrees = tree.degrees(self);
    int degree = level == 3 ? draw.between(3, 6) : draw.between(level, level + 2);
    List<String> found =
        everyone(tree).stream()
            .filter(other -> degrees.get(other) == degree)
            .map(tree::name)
            .toList();
    int known = (int) degrees.stream().filter(other -> other > 0).count();
    if (found.isEmpty() || known < OPTIONS) {
      return count(level, draw);
    }
    String question =
        DEGREES
            + draw.oneOf(
                "위 글에 나오는 사람 가운데 %s에게 %d촌인 혈족은 모두 몇 명인가?".formatted(tree.name(self), degree),
                "위의 가족에서 %s %d촌 사이인 혈족의 수는?".formatted(Josa.after(tree.name(self), "과/와"), degree));
    return Options.ordered(
            question,
            numbers(draw, found.size(), "명"),
            found.size() + "명",
            known + level,
            "%d촌인 혈족은 %s의 %d명이다.".formatted(degree, String.join(", ", found), found.size()))
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
