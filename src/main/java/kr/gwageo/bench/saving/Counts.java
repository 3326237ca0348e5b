package kr.gwageo.bench.saving;

/// Whole numbers summed over runs, so that no order of summing can change them.
final class Counts {
  private static final int COLUMNS = Column.values().length;

  private final long[][] items = new long[Scene.teams()][COLUMNS];
  private final long[][] squares = new long[Scene.teams()][COLUMNS];
  private final int[][] reached = new int[Scene.teams()][COLUMNS];
  private final long[] both = new long[Scene.teams()];
  private int runs;

  void begin() {
    runs++;
  }

  void note(int team, Column column, Ending ending) {
    int place = place(column);
    items[team][place] += ending.items();
    squares[team][place] += (long) ending.items() * ending.items();
    reached[team][place] += ending.reached() ? 1 : 0;
  }

  void noteBoth(int team, int solved) {
    both[team] += solved;
  }

  void add(Counts other) {
    runs += other.runs;
    for (int team = 0; team < items.length; team++) {
      both[team] += other.both[team];
      for (int column = 0; column < COLUMNS; column++) {
        items[team][column] += other.items[team][column];
        squares[team][column] += other.squares[team][column];
        reached[team][column] += other.reached[team][column];
      }
    }
  }

  Row row(int team, Column column, int size) {
    int place = place(column);
    double mean = (double) items[team][place] / runs;
    double variance = (double) squares[team][place] / runs - mean * mean;
    double hits = (double) reached[team][place] / runs;
    return new Row(
        size,
        Scene.team(team),
        Scene.team(team) / Scene.LEADER,
        column,
        runs,
        mean,
        Math.sqrt(Math.max(0, variance) / Math.max(1, runs - 1)),
        1 - mean / size,
        hits,
        1 - hits);
  }

  /// The mean correlation of a team's answers with the leader's on the probit pools.
  double correlation(int team, int size) {
    double score = (double) Scene.solved(Scene.team(team), size) / size;
    double leader = (double) Scene.solved(Scene.LEADER, size) / size;
    double together = (double) both[team] / runs / size;
    double spread = score * (1 - score) * leader * (1 - leader);
    return (together - score * leader) / Math.sqrt(spread);
  }

  private static int place(Column column) {
    return switch (column) {
      case BET -> 0;
      case NORMAL_MIXTURE -> 1;
      case BET_ON_PROBIT -> 2;
      case BET_WITH_COVARIATE -> 3;
    };
  }
}
