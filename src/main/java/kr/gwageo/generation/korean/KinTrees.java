package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private KinTrees() {}

  private static FamilyTree tree(int level, Draw draw) {
    return FamilyTree.some(draw, level == 3 ? 4 : 3);
  }

  /// Who it is that a term names; one person only is right.
  static Problem person(int level, Draw draw) {
    List<KinTerms.Term> terms = KinTerms.of(KinTerms.BLOOD, level + 1);
    while (true) {
      FamilyTree tree = tree(level, draw);
      int self = draw.below(tree.size());
      Map<String, TreeSet<Integer>> found = new TreeMap<>();
      for (KinTerms.Term term : terms) {
        if (term.suits(tree.man(self))) {
          found
              .computeIfAbsent(term.name(), _ -> new TreeSet<>())
              .addAll(tree.reached(self, term.path()));
        }
      }
      List<String> sure =
          found.entrySet().stream()
              .filter(entry -> entry.getValue().size() == 1)
              .map(Map.Entry::getKey)
              .toList();
      if (!sure.isEmpty()) {
        String term = draw.oneOf(sure);
        int answer = found.getOrDefault(term, new TreeSet<>()).getFirst();
        List<String> others =
            IntStream.range(0, tree.size())
                .filter(other -> other != answer && other != self)
                .filter(other -> tree.man(other) == tree.man(answer))
                .mapToObj(tree::name)
                .toList();
        if (others.size() < 4) {
          continue;
        }
        String name = tree.name(self);
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
                "글에서 %s의 %s %s 하나뿐이다."
                    .formatted(tree.name(self), Josa.after(term, "은/는"), tree.name(answer)))
            .about(tree.story());
      }
    }
  }

  static Problem degree(int level, Draw draw) {
    while (true) {
      FamilyTree tree = tree(level, draw);
      int one = draw.below(tree.size());
      int other = draw.below(tree.size());
      int degree = tree.degree(one, other).orElse(0);
      boolean fits =
          level == 1 ? degree == 2 || degree == 3 : level == 2 ? degree == 4 : degree > 4;
      if (fits) {
        int low = degree - draw.below(Math.min(5, degree));
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
                IntStream.range(low, low + 5).mapToObj(number -> number + "촌").toList(),
                degree + "촌",
                degree + level,
                "두 사람에게서 가장 가까운 공통 조상까지의 대수를 더하면 " + degree + "촌이다.")
            .about(tree.story());
      }
    }
  }

  static Problem count(int level, Draw draw) {
    while (true) {
      FamilyTree tree = tree(level, draw);
      int self = draw.below(tree.size());
      int degree = level == 3 ? draw.between(3, 6) : draw.between(level, level + 2);
      List<String> found =
          IntStream.range(0, tree.size())
              .filter(other -> tree.degree(self, other).orElse(0) == degree)
              .mapToObj(tree::name)
              .toList();
      int known =
          (int)
              IntStream.range(0, tree.size())
                  .filter(other -> tree.degree(self, other).isPresent())
                  .count();
      if (!found.isEmpty() && known > 4) {
        int low = Math.max(1, found.size() - draw.below(5));
        String question =
            DEGREES
                + draw.oneOf(
                    "위 글에 나오는 사람 가운데 %s에게 %d촌인 혈족은 모두 몇 명인가?".formatted(tree.name(self), degree),
                    "위의 가족에서 %s %d촌 사이인 혈족의 수는?"
                        .formatted(Josa.after(tree.name(self), "과/와"), degree));
        return Options.ordered(
                question,
                IntStream.range(low, low + 5).mapToObj(number -> number + "명").toList(),
                found.size() + "명",
                known + level,
                "%d촌인 혈족은 %s의 %d명이다.".formatted(degree, String.join(", ", found), found.size()))
            .about(tree.story());
      }
    }
  }

  /// Which of five relatives is nearest or farthest.
  static Problem extreme(int level, Draw draw) {
    while (true) {
      FamilyTree tree = tree(level, draw);
      int self = draw.below(tree.size());
      List<Integer> kin =
          IntStream.range(0, tree.size())
              .filter(other -> tree.degree(self, other).isPresent())
              .boxed()
              .toList();
      if (kin.size() < 5) {
        continue;
      }
      Comparator<Integer> near = Comparator.comparing(other -> tree.degree(self, other).orElse(0));
      List<Integer> five = new ArrayList<>(draw.some(kin, 5));
      boolean far = draw.heads();
      List<Integer> sorted = five.stream().sorted(far ? near.reversed() : near).toList();
      int sum = five.stream().mapToInt(other -> tree.degree(self, other).orElse(0)).sum();
      boolean hard = sum >= 4 * level + 6;
      if (hard && near.compare(sorted.get(0), sorted.get(1)) != 0) {
        String answer = tree.name(sorted.getFirst());
        String question =
            DEGREES
                + draw.oneOf("다음 가운데 %s%s 촌수가 가장 %s 사람은?", "위의 가족에서 %s%s 촌수가 가장 %s 혈족을 다음에서 고르면?")
                    .formatted(tree.name(self), Josa.of(tree.name(self), "과/와"), far ? "먼" : "가까운");
        return Options.ordered(
                question,
                five.stream().map(tree::name).toList(),
                answer,
                sum,
                five.stream()
                    .map(other ->
                        "%s %d촌".formatted(tree.name(other), tree.degree(self, other).orElse(0)))
                    .collect(Collectors.joining(", ", "", "이다.")))
            .about(tree.story());
      }
    }
  }
}
