package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;

/// Finds conditions that leave one answer, by trying them on all arrangements there are.
///
/// @param worlds all arrangements
/// @param asked what the puzzle asks of an arrangement
record Deduction(List<int[]> worlds, ToLongFunction<int[]> asked) {
  /// So many orders of the conditions are tried.
  private static final int ORDERS = 40;

  /// A deduction of the whole arrangement.
  static Deduction ofAll(List<int[]> worlds) {
    return new Deduction(worlds, Deduction::digits);
  }

  /// The whole arrangement as one number: no place has two digits.
  private static long digits(int[] world) {
    long digits = 0;
    for (int place : world) {
      digits = digits * 10 + place;
    }
    return digits;
  }

  /// Clues that leave one answer, as many as the level wants, in an order of chance: three or four
  /// at level 1, five or six at level 2, seven or eight at level 3.
  Optional<List<Clue>> clues(List<Clue> all, int level, Draw draw) {
    int least = 2 * level + 1;
    return minimal(all, least, least + 1, draw);
  }

  /// Some of these clues that leave one answer together, while no one of them can be spared, in an
  /// order of chance; nothing if no choice of so many is found.
  private Optional<List<Clue>> minimal(List<Clue> clues, int least, int most, Draw draw) {
    BitSet all = all();
    List<BitSet> holding = clues.stream().map(clue -> holding(clue, all)).toList();
    List<Integer> order = IntStream.range(0, clues.size()).boxed().toList();
    for (int i = 0; i < ORDERS; i++) {
      List<Integer> kept = pruned(enough(draw.shuffled(order), holding), holding);
      if (kept.size() >= least && kept.size() <= most) {
        return Optional.of(draw.shuffled(kept.stream().map(clues::get).toList()));
      }
    }
    return Optional.empty();
  }

  /// The first clues of this order that leave one answer, without those that rule nothing out; none
  /// if all together leave several.
  private List<Integer> enough(List<Integer> order, List<BitSet> holding) {
    List<Integer> kept = new ArrayList<>();
    BitSet left = all();
    for (int clue : order) {
      int before = left.cardinality();
      left.and(holding.get(clue));
      if (left.cardinality() < before) {
        kept.add(clue);
        if (settled(left)) {
          return kept;
        }
      }
    }
    return List.of();
  }

  private List<Integer> pruned(List<Integer> kept, List<BitSet> holding) {
    List<Integer> needed = new ArrayList<>(kept);
    for (int i = needed.size() - 1; i >= 0; i--) {
      BitSet without = all();
      for (int j = 0; j < needed.size(); j++) {
        if (j != i) {
          without.and(holding.get(needed.get(j)));
        }
      }
      if (settled(without)) {
        needed.remove(/* index */ i);
      }
    }
    return needed;
  }

  /// How many arrangements keep all these clues.
  int left(List<Clue> clues) {
    BitSet left = all();
    for (Clue clue : clues) {
      left = holding(clue, left);
    }
    return left.cardinality();
  }

  private BitSet all() {
    BitSet all = new BitSet(worlds.size());
    all.set(0, worlds.size());
    return all;
  }

  private BitSet holding(Clue clue, BitSet among) {
    BitSet holding = new BitSet(worlds.size());
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      if (clue.holds().test(worlds.get(i))) {
        holding.set(i);
      }
    }
    return holding;
  }

  private boolean settled(BitSet left) {
    int first = left.nextSetBit(0);
    if (first < 0) {
      return false;
    }
    long answer = asked.applyAsLong(worlds.get(first));
    for (int i = left.nextSetBit(first); i >= 0; i = left.nextSetBit(i + 1)) {
      if (asked.applyAsLong(worlds.get(i)) != answer) {
        return false;
      }
    }
    return true;
  }

  /// The elimination in words: how many arrangements are left after each condition.
  String trace(List<Clue> clues) {
    BitSet left = all();
    StringBuilder trace = new StringBuilder("가능한 배치는 모두 " + worlds.size() + "가지이다.");
    for (int i = 0; i < clues.size(); i++) {
      left = holding(clues.get(i), left);
      trace.append(i == 0 ? " 조건 (" : ", 조건 (").append(i + 1).append(")까지 쓰면 ");
      trace.append(left.cardinality()).append("가지");
    }
    return trace.append("가 남는다.").toString();
  }
}
