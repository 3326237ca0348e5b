package kr.gwageo.generation.korean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;

/// The descendants of a couple, with whom they married.
final class FamilyTree {
  private static final int NONE = -1;

  /// A person, by the places of the parents and the spouse among all people.
  private record Person(String name, boolean man, int father, int mother) {}

  private final List<Person> people = new ArrayList<>();
  private final Map<Integer, Integer> spouses = new HashMap<>();
  private final Deque<String> men;
  private final Deque<String> women;
  private final StringBuilder story = new StringBuilder();

  private FamilyTree(Draw draw) {
    men = new ArrayDeque<>(draw.shuffled(People.MEN));
    women = new ArrayDeque<>(draw.shuffled(People.WOMEN));
  }

  /// A tree of so many generations.
  static FamilyTree some(Draw draw, int generations) {
    FamilyTree tree = new FamilyTree(draw);
    int first = tree.add(true, NONE, NONE);
    int second = tree.add(false, NONE, NONE);
    tree.marry(first, second);
    tree.story.append(
        "남편 %s 아내 %s 부부이다."
            .formatted(Josa.after(tree.name(first), "과/와"), Josa.after(tree.name(second), "은/는")));
    List<Integer> parents = List.of(first);
    for (int i = 1; i < generations; i++) {
      List<Integer> next = new ArrayList<>();
      for (int parent : parents) {
        int count = i == 1 && generations == 3 ? 3 : i + 1 < generations ? 2 : draw.between(1, 2);
        next.addAll(tree.bear(draw, parent, count, i + 1 < generations));
      }
      parents = next;
    }
    return tree;
  }

  private int add(boolean man, int father, int mother) {
    people.add(new Person((man ? men : women).removeFirst(), man, father, mother));
    return people.size() - 1;
  }

  private void marry(int one, int other) {
    spouses.put(one, other);
    spouses.put(other, one);
  }

  /// Gives a person children, who marry if they are to have children themselves.
  private List<Integer> bear(Draw draw, int parent, int count, boolean marrying) {
    int spouse = spouses.getOrDefault(parent, NONE);
    boolean man = people.get(parent).man();
    List<Integer> children = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean son = draw.heads();
      children.add(add(son, man ? parent : spouse, man ? spouse : parent));
      told.add((son ? "아들 " : "딸 ") + name(children.getLast()));
    }
    story.append(
        " %s %s %s%s 두었다."
            .formatted(
                Josa.after(name(parent), "과/와"),
                Josa.after(name(spouse), "은/는"),
                count > 1 ? "나이순으로 " : "",
                Josa.after(String.join(", ", told), "을/를")));
    if (marrying) {
      for (int child : children) {
        int other = add(!people.get(child).man(), NONE, NONE);
        marry(child, other);
        story.append(
            " %s %s 결혼했다."
                .formatted(Josa.after(name(child), "은/는"), Josa.after(name(other), "과/와")));
      }
    }
    return children;
  }

  String story() {
    return story.toString();
  }

  int size() {
    return people.size();
  }

  String name(int person) {
    return people.get(person).name();
  }

  boolean man(int person) {
    return people.get(person).man();
  }

  /// Who stands at the end of a link from a person.
  private List<Integer> linked(int person, String link) {
    Person self = people.get(person);
    boolean man = KinTerms.man(link);
    List<Integer> linked = new ArrayList<>();
    for (int other = 0; other < size(); other++) {
      Person they = people.get(other);
      boolean fits =
          switch (link) {
            case "아버지" -> other == self.father();
            case "어머니" -> other == self.mother();
            case "아들", "딸" -> they.father() == person || they.mother() == person;
            case "남편", "아내" -> spouses.getOrDefault(person, NONE) == other;
            case "형", "누나" -> self.man() && sibling(self, they) && other < person;
            case "오빠", "언니" -> !self.man() && sibling(self, they) && other < person;
            case "남동생", "여동생" -> sibling(self, they) && other > person;
            default -> throw new IllegalArgumentException("no link: " + link);
          };
      if (fits && they.man() == man) {
        linked.add(other);
      }
    }
    return linked;
  }

  private static boolean sibling(Person one, Person other) {
    return one.father() != NONE && one.father() == other.father();
  }

  /// Who stands at the end of a path from a person.
  List<Integer> reached(int person, List<String> path) {
    List<Integer> reached = List.of(person);
    for (String link : path) {
      List<Integer> next = new ArrayList<>();
      for (int one : reached) {
        next.addAll(linked(one, link));
      }
      reached = next;
    }
    return reached;
  }

  /// Everyone's degree to a person: how far both are from the nearest ancestor of both; 0 for who
  /// is no relative by blood, and for the person.
  List<Integer> degrees(int person) {
    Map<Integer, Integer> above = ancestors(person);
    List<Integer> degrees = new ArrayList<>();
    for (int other = 0; other < size(); other++) {
      int nearest = Integer.MAX_VALUE;
      for (Map.Entry<Integer, Integer> ancestor : ancestors(other).entrySet()) {
        int here = above.getOrDefault(ancestor.getKey(), NONE);
        if (here != NONE) {
          nearest = Math.min(nearest, here + ancestor.getValue());
        }
      }
      degrees.add(nearest == Integer.MAX_VALUE ? 0 : nearest);
    }
    return degrees;
  }

  /// A person and all ancestors, each with the number of generations between.
  private Map<Integer, Integer> ancestors(int person) {
    Map<Integer, Integer> ancestors = new HashMap<>();
    ancestors.put(person, 0);
    Deque<Integer> open = new ArrayDeque<>(List.of(person));
    while (!open.isEmpty()) {
      int one = open.removeFirst();
      int above = ancestors.getOrDefault(one, 0) + 1;
      for (int parent : List.of(people.get(one).father(), people.get(one).mother())) {
        if (parent != NONE) {
          ancestors.put(parent, above);
          open.addLast(parent);
        }
      }
    }
    return ancestors;
  }
}
