package kr.gwageo.statistics.resampling;

/// Clusters that are drawn one by one.
///
/// They lie in blocks whose sizes are powers of two. How many are drawn from each block is
/// multinomial and drawn first; then a few random bits name a cluster of its block, so that one
/// random number names several, none more often than another, and a block fits into the fastest
/// memory.
final class Indices implements Urn {
  /// The bits that name a cluster of the largest block.
  private static final int LARGEST = 10;

  private final int count;
  private final int width;
  private final double[] rows;
  private final Binomial binomial;

  Indices(ClusterSums stratum, Statistic statistic) {
    count = stratum.count();
    width = statistic.width();
    rows = new double[count * width];
    for (int g = 0; g < count; g++) {
      statistic.write(stratum, g, rows, g * width);
    }
    binomial = new Binomial(count);
  }

  @Override
  public void draw(Chance chance, double[] sums, int at) {
    int left = count;
    for (int first = 0; first < count && left > 0; ) {
      int among = count - first;
      int bits = Math.min(LARGEST, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(among));
      int size = 1 << bits;
      int drawn = binomial.draw(left, (double) size / among, chance);
      left -= drawn;
      if (width == 2) {
        drawPairs(first, bits, drawn, chance, sums, at);
      } else {
        drawRows(first, bits, drawn, chance, sums, at);
      }
      first += size;
    }
  }

  private void drawRows(int first, int bits, int drawn, Chance chance, double[] sums, int at) {
    int mask = (1 << bits) - 1;
    int unused = 0;
    long word = 0;
    for (int i = 0; i < drawn; i++) {
      if (unused < bits) {
        word = chance.next();
        unused = Long.SIZE;
      }
      int row = (first + ((int) word & mask)) * width;
      word >>>= bits;
      unused -= bits;
      for (int j = 0; j < width; j++) {
        sums[at + j] += rows[row + j];
      }
    }
  }

  /// The same for two numbers a cluster, as single items have, which are many: two clusters at a
  /// time, so that one need not wait for the sums of the other.
  private void drawPairs(int first, int bits, int drawn, Chance chance, double[] sums, int at) {
    double[] from = rows;
    int start = first * 2;
    int mask = ((1 << bits) - 1) << 1;
    int pairsAtOnce = bits == 0 ? drawn : Long.SIZE / bits / 2;
    double upper = 0;
    double lower = 0;
    double otherUpper = 0;
    double otherLower = 0;
    for (int pairs = drawn / 2; pairs > 0; ) {
      long word = chance.next();
      for (int end = Math.max(0, pairs - pairsAtOnce); pairs > end; pairs--) {
        int row = start + ((int) (word << 1) & mask);
        word >>>= bits;
        int other = start + ((int) (word << 1) & mask);
        word >>>= bits;
        upper += from[row];
        lower += from[row + 1];
        otherUpper += from[other];
        otherLower += from[other + 1];
      }
    }
    if ((drawn & 1) == 1) {
      int row = start + ((int) (chance.next() << 1) & mask);
      upper += from[row];
      lower += from[row + 1];
    }
    sums[at] += upper + otherUpper;
    sums[at + 1] += lower + otherLower;
  }
}
