package kr.gwageo.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.item.Item;
import kr.gwageo.likeness.Likeness.Kind;

/// Finds items that say the same: exactly, but for how they are typed, or nearly.
///
/// Near is a Jaccard similarity of character 5-grams that reaches a threshold, over question,
/// further turns, choices and context together. The order of choices does not matter. The answer is
/// always the same for the same items in the same order.
public final class Duplicates {
  /// A similarity from which people are likely to call two items the same.
  public static final double THRESHOLD = 0.6;

  /// Pairs shown of one item.
  private static final int MOST = 20;

  /// What was found.
  ///
  /// @param pairs in the order of the left items, the likest first
  /// @param cutShort left items that have more pairs than are shown, or are so like so many others
  ///   that not all were compared; exact and normalised duplicates are always found
  public record Found(List<Likeness> pairs, List<Item> cutShort) {
    public Found {
      pairs = List.copyOf(pairs);
      cutShort = List.copyOf(cutShort);
    }
  }

  private final double threshold;

  /// @param threshold the least similarity of near duplicates, above 0 and up to 1
  public Duplicates(double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("no similarity above 0 and up to 1: " + threshold);
    }
    this.threshold = threshold;
  }

  /// Items of one set that say the same as items of another.
  ///
  /// @param left the set to look at
  /// @param right the set that it should have nothing in common with
  public Found between(List<Item> left, List<Item> right) {
    return new Search(left, right, false).found();
  }

  /// Items of one set that say the same as later ones of it. Where two share a passage as a
  /// cluster, what they ask about it is compared and not the passage.
  public Found within(List<Item> items) {
    return new Search(items, items, true).found();
  }

  /// One search.
  private final class Search {
    private final List<Item> left;
    private final List<Item> right;
    private final boolean within;
    private final List<Wording> leftWords;
    private final List<Wording> rightWords;
    private final Map<List<String>, List<Integer>> folded = new HashMap<>();
    private final List<Likeness> pairs = new ArrayList<>();
    private final List<Item> cutShort = new ArrayList<>();

    Search(List<Item> left, List<Item> right, boolean within) {
      this.left = left;
      this.right = right;
      this.within = within;
      this.leftWords = left.stream().map(Wording::of).toList();
      this.rightWords = within ? leftWords : right.stream().map(Wording::of).toList();
      for (int i = 0; i < right.size(); i++) {
        folded.computeIfAbsent(rightWords.get(i).folded(), _ -> new ArrayList<>()).add(i);
      }
    }

    Found found() {
      Grams grams = new Grams();
      List<long[]> rightHashes = hashes(rightWords);
      List<long[]> leftHashes = within ? rightHashes : hashes(leftWords);
      rightHashes.forEach(grams::count);
      if (!within) {
        leftHashes.forEach(grams::count);
      }
      Join join = new Join(threshold, rightHashes.stream().map(grams::ranked).toList());
      for (int i = 0; i < left.size(); i++) {
        search(i, join, grams.ranked(leftHashes.get(i)));
      }
      return new Found(pairs, cutShort);
    }

    private static List<long[]> hashes(List<Wording> wordings) {
      return wordings.stream().map(wording -> Grams.hashes(wording.folded())).toList();
    }

    private void search(int i, Join join, long[] set) {
      List<Integer> same = same(i);
      List<Likeness> mine = new ArrayList<>();
      for (int j : same.subList(0, Math.min(MOST, same.size()))) {
        mine.add(like(i, j, isExact(i, j) ? Kind.EXACT : Kind.NORMALISED, 1));
      }
      Join.Matches near = join.like(set, j -> isNearAtMost(i, j), MOST);
      for (Join.Match match : near.matches()) {
        mine.add(like(i, match.place(), Kind.NEAR, similarity(i, match)));
      }
      if (!near.complete() || mine.size() > MOST || same.size() > MOST) {
        cutShort.add(left.get(i));
      }
      mine.sort(
          Comparator.comparing(Likeness::kind)
              .thenComparing(Comparator.comparingDouble(Likeness::similarity).reversed()));
      pairs.addAll(mine.subList(0, Math.min(MOST, mine.size())));
    }

    /// Exact and normalised duplicates, one more than are shown at most.
    private List<Integer> same(int i) {
      List<Integer> all = folded.getOrDefault(leftWords.get(i).folded(), List.of());
      int from = within ? Collections.binarySearch(all, i) + 1 : 0;
      List<Integer> same = all.subList(from, Math.min(all.size(), from + MOST + 1));
      return leftWords.get(i).saysNothing()
          ? same.stream().filter(j -> isExact(i, j)).toList()
          : same;
    }

    private boolean isExact(int i, int j) {
      return leftWords.get(i).exact().equals(rightWords.get(j).exact());
    }

    private Likeness like(int i, int j, Kind kind, double similarity) {
      return new Likeness(left.get(i), right.get(j), kind, similarity);
    }

    private boolean isNearAtMost(int i, int j) {
      return (!within || j > i)
          && !leftWords.get(i).folded().equals(rightWords.get(j).folded())
          && (!shareTheirPassage(i, j) || ownSimilarity(i, j) >= threshold);
    }

    private boolean shareTheirPassage(int i, int j) {
      return within
          && left.get(i).cluster().equals(right.get(j).cluster())
          && leftWords.get(i).context().equals(rightWords.get(j).context());
    }

    private double similarity(int i, Join.Match match) {
      return shareTheirPassage(i, match.place())
          ? ownSimilarity(i, match.place())
          : match.similarity();
    }

    private double ownSimilarity(int i, int j) {
      return Join.similarity(
          Grams.hashes(leftWords.get(i).own()), Grams.hashes(rightWords.get(j).own()));
    }
  }
}
