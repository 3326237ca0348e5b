package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All ways to give things places, from 1, tried one by one.
final class Worlds {
  private Worlds() {}

  /// What is asked, where every arrangement that keeps all conditions gives the same.
  static String answer(
      List<World> worlds, List<Predicate<World>> conditions, Function<World, String> asked) {
    Set<String> answers = new TreeSet<>();
    for (World world : worlds) {
      if (conditions.stream().allMatch(condition -> condition.test(world))) {
        answers.add(asked.apply(world));
      }
    }
    if (answers.size() != 1) {
      throw new IllegalStateException("not one answer: " + answers);
    }
    return answers.iterator().next();
  }

  static List<World> all(List<String> things, int places) {
    List<World> all = new ArrayList<>();
    choose(
        things,
        new ArrayList<>(IntStream.rangeClosed(1, places).boxed().toList()),
        new HashMap<>(),
        world -> all.add(new World(Map.copyOf(world))));
    return all;
  }

  private static void choose(
      List<String> things,
      List<Integer> free,
      Map<String, Integer> world,
      Consumer<Map<String, Integer>> found) {
    if (world.size() == things.size()) {
      found.accept(world);
      return;
    }
    String thing = things.get(world.size());
    for (Integer place : List.copyOf(free)) {
      free.remove(/* element */ place);
      world.put(thing, place);
      choose(things, free, world, found);
      world.remove(thing);
      free.add(place);
    }
  }
}
