package kr.gwageo.statistics;

import java.util.Optional;
import kr.gwageo.statistics.table.PairedTable;

/// Right and wrong answers of two sides, counted.
final class Answers {
  private Answers() {}

  /// Empty where there are no items, a score is neither 0 nor 1, or guess rates differ.
  static Optional<PairedTable> table(double[] upper, double[] lower, double[] guess) {
    int[] counts = new int[4];
    for (int i = 0; i < upper.length; i++) {
      boolean plain = (upper[i] == 0 || upper[i] == 1) && (lower[i] == 0 || lower[i] == 1);
      if (!plain || guess[i] != guess[0]) {
        return Optional.empty();
      }
      counts[(upper[i] == 1 ? 0 : 2) + (lower[i] == 1 ? 0 : 1)]++;
    }
    return upper.length == 0
        ? Optional.empty()
        : Optional.of(new PairedTable(counts[0], counts[1], counts[2], counts[3], guess[0]));
  }
}
