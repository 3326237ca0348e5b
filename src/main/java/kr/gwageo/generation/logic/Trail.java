package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each of many changes takes and sets, so that it can be told on which of them a value hangs.
final class Trail {
  private final List<Map<Integer, Set<Integer>>> changes = new ArrayList<>();

  /// Adds a change: for each thing that it sets, the things on which the new value hangs.
  void add(Map<Integer, Set<Integer>> sources) {
    changes.add(sources);
  }

  /// How many of the changes have a part in the last value of this thing.
  int behind(int thing) {
    Set<Integer> needed = new HashSet<>(Set.of(thing));
    int behind = 0;
    for (Map<Integer, Set<Integer>> change : changes.reversed()) {
      Set<Integer> earlier = new HashSet<>();
      boolean part = false;
      for (Integer one : needed) {
        part |= change.containsKey(one);
        earlier.addAll(change.getOrDefault(one, Set.of(one)));
      }
      behind += part ? 1 : 0;
      needed = earlier;
    }
    return behind;
  }
}
