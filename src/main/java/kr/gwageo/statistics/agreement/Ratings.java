package kr.gwageo.statistics.agreement;

import java.util.Arrays;

/// What a table of ratings must be.
final class Ratings {
  private Ratings() {}

  /// @throws IllegalArgumentException unless it has two rows and two columns or more, the same for
  ///   each row, of numbers
  static void check(double[][] ratings) {
    boolean table =
        ratings.length > 1
            && ratings[0].length > 1
            && Arrays.stream(ratings).allMatch(row -> row.length == ratings[0].length)
            && Arrays.stream(ratings).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    if (!table) {
      throw new IllegalArgumentException("not a table: " + Arrays.deepToString(ratings));
    }
  }
}
