package kr.gwageo.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds all pairs of sets whose Jaccard similarity reaches a threshold, without comparing each
/// with each.
///
/// Sets are sorted by one order for all. Two that are like enough share an element within their
/// first few, so an index of these alone leads to every pair (prefix filter: Chaudhuri, Ganti and
/// Kaushik, ICDE 2006; Bayardo, Ma and Srikant, WWW 2007), and the places where they meet first
/// rule most of the others out (position filter: Xiao, Wang, Lin and Yu, WWW 2008). What remains is
/// counted exactly.
final class Join {
  private static final double ROUNDING = 1e-9;

  /// Texts of one template share so much that each would be compared with each.
  private static final int EFFORT = 20_000;

  private static final int EFFORT_PER_ELEMENT = 200;

  /// A set that is like enough.
  record Match(int place, double similarity) {}

  /// What was found for one set.
  ///
  /// @param complete whether nothing was left unlooked at
  record Matches(List<Match> matches, boolean complete) {}

  /// Decides whether a set counts, before it is compared.
  interface Admission {
    boolean admits(int place);
  }

  private final double threshold;
  private final List<long[]> sets;
  private final int[] heads;
  private final int[] nexts;
  private final int[] owners;
  private final int[] positions;
  private final int[] visited;
  private int visit;

  /// @param sets sorted, to be searched in
  Join(double threshold, List<long[]> sets) {
    this.threshold = threshold;
    this.sets = sets;
    int postings = sets.stream().mapToInt(set -> prefix(set.length)).sum();
    this.heads = new int[Math.max(2, Integer.highestOneBit(Math.max(1, postings)) * 2)];
    this.nexts = new int[postings];
    this.owners = new int[postings];
    this.positions = new int[postings];
    this.visited = new int[sets.size()];
    Arrays.fill(heads, -1);
    int posting = 0;
    for (int owner : largestFirst()) {
      long[] set = sets.get(owner);
      for (int i = 0; i < prefix(set.length); i++) {
        int head = head(set[i]);
        owners[posting] = owner;
        positions[posting] = i;
        nexts[posting] = heads[head];
        heads[head] = posting++;
      }
    }
  }

  /// Each goes to the head of its lists, which therefore begin with the smallest.
  private int[] largestFirst() {
    return IntStream.range(0, sets.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(owner -> sets.get(owner).length)
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int prefix(int size) {
    return size == 0 ? 0 : size - (int) Math.ceil(threshold * size - ROUNDING) + 1;
  }

  private int head(long element) {
    return Long.hashCode(element * 0x9E3779B97F4A7C15L) & (heads.length - 1);
  }

  /// Sets that are like this one, up to a number of them.
  Matches like(long[] set, Admission admission, int most) {
    visit++;
    List<Match> matches = new ArrayList<>();
    long effort = EFFORT + (long) EFFORT_PER_ELEMENT * set.length;
    for (int i = 0; i < prefix(set.length); i++) {
      for (int posting = heads[head(set[i])]; posting >= 0; posting = nexts[posting]) {
        if (effort-- <= 0 || matches.size() == most) {
          return new Matches(matches, false);
        }
        int owner = owners[posting];
        long[] other = sets.get(owner);
        if (needed(set.length, other.length) > set.length - i) {
          break;
        }
        if (other[positions[posting]] != set[i] || visited[owner] == visit) {
          continue;
        }
        visited[owner] = visit;
        int needed = needed(set.length, other.length);
        int left = Math.min(set.length - i, other.length - positions[posting]);
        if (left < needed || !admission.admits(owner)) {
          continue;
        }
        effort -= set.length + other.length;
        int common = common(set, i, other, positions[posting]);
        if (common >= needed) {
          matches.add(new Match(owner, similarity(common, set, other)));
        }
      }
    }
    return new Matches(matches, true);
  }

  /// How many elements two sets must share to be like enough; more than either has where their
  /// sizes alone rule it out.
  private int needed(int size, int other) {
    return (int) Math.ceil(threshold / (1 + threshold) * (size + other) - ROUNDING);
  }

  private static double similarity(int common, long[] set, long[] other) {
    return (double) common / (set.length + other.length - common);
  }

  private static int common(long[] set, int from, long[] other, int otherFrom) {
    int common = 0;
    int i = from;
    int j = otherFrom;
    while (i < set.length && j < other.length) {
      int order = Long.compare(set[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /// The Jaccard similarity of two sorted sets; 0 of two empty ones.
  static double similarity(long[] set, long[] other) {
    int either = set.length + other.length;
    return either == 0 ? 0 : similarity(common(set, 0, other, 0), set, other);
  }
}
