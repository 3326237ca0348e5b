package kr.gwageo.statistics.agreement;

import java.util.Arrays;

/// Cohen's kappa of two raters (1960, Educ. Psychol. Meas. 20; weighted 1968, Psychol. Bull. 70),
/// with the large-sample standard error of Fleiss, Cohen and Everitt (1969, Psychol. Bull. 72),
/// which holds where kappa is not 0.
public final class CohenKappa {
  private final int units;
  private final double[][] shares;
  private final double[][] weights;
  private final double[] rows;
  private final double[] columns;

  /// @param table units that the first rater put into the row's category and the second into the
  ///   column's; square, two categories or more, counts of 0 or more
  /// @throws IllegalArgumentException if it is not such a table
  public CohenKappa(int[][] table, Weighting weighting) {
    check(table);
    int size = table.length;
    units = Arrays.stream(table).flatMapToInt(Arrays::stream).reduce(0, Math::addExact);
    shares = new double[size][size];
    weights = new double[size][size];
    rows = new double[size];
    columns = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        shares[i][j] = units == 0 ? 0 : table[i][j] / (double) units;
        weights[i][j] = weighting.weight(i, j, size);
        rows[i] += shares[i][j];
        columns[j] += shares[i][j];
      }
    }
  }

  private static void check(int[][] table) {
    boolean square = Arrays.stream(table).allMatch(row -> row.length == table.length);
    boolean counts = Arrays.stream(table).flatMapToInt(Arrays::stream).allMatch(n -> n >= 0);
    if (table.length < 2 || !square || !counts) {
      throw new IllegalArgumentException("not a table of counts: " + Arrays.deepToString(table));
    }
  }

  /// How many units both raters rated.
  public int units() {
    return units;
  }

  /// Seen and by chance.
  public Disagreement disagreement() {
    double seen = 0;
    double expected = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        seen += (1 - weights[i][j]) * shares[i][j];
        expected += (1 - weights[i][j]) * rows[i] * columns[j];
      }
    }
    return new Disagreement(seen, expected, 1);
  }

  /// The standard error of kappa, where that is defined; 0 where the raters never differed.
  public double standardError() {
    Disagreement disagreement = disagreement();
    double seen = 1 - disagreement.seen();
    double chance = 1 - disagreement.expected();
    double square = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        double term =
            weights[i][j] * disagreement.expected()
                - (rowWeight(i) + columnWeight(j)) * disagreement.seen();
        square += shares[i][j] * term * term;
      }
    }
    double middle = seen * chance - 2 * chance + seen;
    double variance = Math.max(0, square - middle * middle) / units;
    return Math.sqrt(variance) / (disagreement.expected() * disagreement.expected());
  }

  private double rowWeight(int row) {
    double sum = 0;
    for (int j = 0; j < columns.length; j++) {
      sum += columns[j] * weights[row][j];
    }
    return sum;
  }

  private double columnWeight(int column) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      sum += rows[i] * weights[i][column];
    }
    return sum;
  }
}
