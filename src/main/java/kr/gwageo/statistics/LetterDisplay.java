package kr.gwageo.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The compact display of pairwise comparisons by letters, made by the insert-and-absorb procedure
/// (Piepho 2004, J. Comput. Graph. Stat. 13): two share a letter exactly where they do not differ.
final class LetterDisplay {
  private LetterDisplay() {}

  /// The letters of each side, by its number.
  ///
  /// @param order numbers of the sides, from 0, in the order in which letters are given out
  static List<String> of(List<Integer> order, BiPredicate<Integer, Integer> differ) {
    List<Set<Integer>> columns = new ArrayList<>();
    columns.add(new LinkedHashSet<>(order));
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        if (differ.test(order.get(i), order.get(j))) {
          columns = split(columns, order.get(i), order.get(j));
        }
      }
    }
    columns.sort(Comparator.comparing(column -> places(column, order), LetterDisplay::compare));
    List<Set<Integer>> sorted = columns;
    return IntStream.range(0, order.size()).mapToObj(side -> letters(side, sorted)).toList();
  }

  /// No column holds both.
  private static List<Set<Integer>> split(List<Set<Integer>> columns, int some, int other) {
    List<Set<Integer>> inserted = new ArrayList<>();
    for (Set<Integer> column : columns) {
      if (column.contains(some) && column.contains(other)) {
        inserted.add(without(column, some));
        inserted.add(without(column, other));
      } else {
        inserted.add(column);
      }
    }
    List<Set<Integer>> kept = new ArrayList<>();
    for (int i = 0; i < inserted.size(); i++) {
      if (!absorbed(i, inserted)) {
        kept.add(inserted.get(i));
      }
    }
    return kept;
  }

  private static Set<Integer> without(Set<Integer> column, int side) {
    Set<Integer> rest = new LinkedHashSet<>(column);
    rest.remove(side);
    return rest;
  }

  /// Whether another column says all that this one does; of two that are the same the first stays.
  private static boolean absorbed(int column, List<Set<Integer>> columns) {
    Set<Integer> own = columns.get(column);
    return IntStream.range(0, columns.size())
        .filter(i -> i != column && columns.get(i).containsAll(own))
        .anyMatch(i -> columns.get(i).size() > own.size() || i < column);
  }

  private static List<Integer> places(Set<Integer> column, List<Integer> order) {
    return column.stream().map(order::indexOf).sorted().toList();
  }

  private static int compare(List<Integer> some, List<Integer> other) {
    for (int i = 0; i < Math.min(some.size(), other.size()); i++) {
      int difference = Integer.compare(some.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(some.size(), other.size());
  }

  private static String letters(int side, List<Set<Integer>> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).contains(side))
        .mapToObj(LetterDisplay::letter)
        .collect(Collectors.joining());
  }

  /// a to z, then a1 to z1 and on.
  private static String letter(int column) {
    String letter = String.valueOf((char) ('a' + column % 26));
    return column < 26 ? letter : letter + column / 26;
  }
}
