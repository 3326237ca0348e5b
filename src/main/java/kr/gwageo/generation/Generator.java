package kr.gwageo.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gwageo.domain.item.Item;

/// Makes the items of a generated benchmark.
public final class Generator {
  /// The lowest and the highest level.
  public static final int LOWEST = 1;

  public static final int HIGHEST = 3;

  /// How often a problem that came before is drawn anew before the family counts as used up.
  private static final int DRAWS = 1000;

  private Generator() {}

  /// So many items, no two alike, the structures in equal parts and mixed.
  ///
  /// @param family which kind
  /// @param level from [#LOWEST] to [#HIGHEST]
  /// @param count how many, at least 1
  /// @param seed bytes from which all chance follows; for an official round at least 16, drawn at
  ///   random
  /// @throws IllegalArgumentException if the level or the count is out of range, or the family has
  ///   no so many different problems at this level
  public static List<Item> items(Family family, int level, int count, byte[] seed) {
    if (level < LOWEST || level > HIGHEST || count < 1) {
      throw new IllegalArgumentException("no " + count + " items of level " + level);
    }
    String purpose = family.word() + " level " + level;
    List<Structure> structures = family.structures();
    Draw mix = Draw.of(seed, purpose);
    List<Structure> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Item> items = new ArrayList<>();
    Map<String, Integer> draws = new HashMap<>();
    while (items.size() < count) {
      if (order.isEmpty()) {
        order.addAll(mix.shuffled(structures));
      }
      Structure structure = order.removeLast();
      Problem problem = fresh(structure, level, seed, purpose, seen, draws);
      items.add(item(family, level, items.size() + 1, structure, problem));
    }
    return List.copyOf(items);
  }

  private static Problem fresh(
      Structure structure,
      int level,
      byte[] seed,
      String purpose,
      Set<String> seen,
      Map<String, Integer> draws) {
    for (int i = 0; i < DRAWS; i++) {
      int number = draws.merge(structure.name(), 1, Integer::sum);
      Draw draw = Draw.of(seed, purpose + " " + structure.name() + " " + number);
      Problem problem = structure.recipe().make(level, draw);
      if (seen.add(problem.context() + "\n" + problem.question())) {
        return problem;
      }
    }
    throw new IllegalArgumentException(
        "no further different problem of structure " + structure.name() + " at level " + level);
  }

  private static Item item(
      Family family, int level, int number, Structure structure, Problem problem) {
    String id = "%s-%d-%05d".formatted(family.word(), level, number);
    return new Item(
        family.word(),
        id,
        problem.question(),
        List.of(),
        problem.choices(),
        problem.target(),
        problem.context(),
        id,
        List.of(structure.name(), "level-" + level),
        problem.rationale(),
        List.of(),
        problem.tools());
  }
}
