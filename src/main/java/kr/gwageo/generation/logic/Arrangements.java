package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All ways to put things into places.
final class Arrangements {
  private static final Map<Integer, List<int[]>> KNOWN = new ConcurrentHashMap<>();

  private Arrangements() {}

  /// All ways to give things different places of `[0, places)`: the place of each thing.
  static List<int[]> of(int things, int places) {
    return KNOWN.computeIfAbsent(things * 100 + places, _ -> made(things, places));
  }

  private static List<int[]> made(int things, int places) {
    List<int[]> all = new ArrayList<>();
    fill(new int[things], 0, places, 0, all);
    return List.copyOf(all);
  }

  private static void fill(int[] sofar, int thing, int places, int taken, List<int[]> all) {
    if (thing == sofar.length) {
      all.add(sofar.clone());
      return;
    }
    for (int place = 0; place < places; place++) {
      if ((taken >> place & 1) == 0) {
        sofar[thing] = place;
        fill(sofar, thing + 1, places, taken | 1 << place, all);
      }
    }
  }

  /// All ways in which each of the first and each of the second go together: one behind the other.
  static List<int[]> pairs(List<int[]> first, List<int[]> second) {
    List<int[]> all = new ArrayList<>(first.size() * second.size());
    for (int[] one : first) {
      for (int[] other : second) {
        int[] both = new int[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        all.add(both);
      }
    }
    return all;
  }
}
