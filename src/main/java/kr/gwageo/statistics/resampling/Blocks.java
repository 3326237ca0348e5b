package kr.gwageo.statistics.resampling;

import java.util.ArrayList;
import java.util.List;

/// Clusters with two numbers each, as single items have, which are many.
///
/// They lie in blocks whose sizes are powers of two. How many are drawn from each block is
/// multinomial and drawn first; then a few random bits name a cluster of its block, so that one
/// random number names several, none more often than another, and a block fits into the fastest
/// memory.
final class Blocks implements Urn {
  /// What a statistic of two numbers is drawn by.
  static final int WIDTH = 2;

  private static final int LARGEST = 10;

  private final int count;
  private final List<Block> blocks = new ArrayList<>();

  Blocks(ClusterSums stratum, Statistic statistic) {
    count = stratum.count();
    double[] logFactorials = Binomial.logFactorials(count);
    double[] row = new double[WIDTH];
    for (int first = 0; first < count; ) {
      int left = count - first;
      int bits = Math.min(LARGEST, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left));
      Block block = new Block(bits, new Binomial((double) (1 << bits) / left, logFactorials));
      for (int i = 0; i < 1 << bits; i++) {
        statistic.write(stratum, first + i, row, 0);
        block.first[i] = row[0];
        block.second[i] = row[1];
      }
      blocks.add(block);
      first += 1 << bits;
    }
  }

  @Override
  public void draw(Chance chance, double[] sums, int at) {
    int left = count;
    for (Block block : blocks) {
      int drawn = block.share.draw(left, chance);
      left -= drawn;
      block.draw(drawn, chance, sums, at);
    }
  }

  private static final class Block {
    private final int bits;

    /// How many are drawn of it, rather than of those after it.
    private final Binomial share;

    private final double[] first;
    private final double[] second;

    Block(int bits, Binomial share) {
      this.bits = bits;
      this.share = share;
      this.first = new double[1 << bits];
      this.second = new double[1 << bits];
    }

    /// Indices are cut by the arrays' own lengths, which tells the compiler that they need no
    /// check. Draws alternate between two sums, so that one need not wait for the other.
    void draw(int drawn, Chance chance, double[] sums, int at) {
      double[] a = first;
      double[] b = second;
      int pairsAtOnce = Long.SIZE / Math.max(1, bits) / 2;
      double sumA = 0;
      double sumB = 0;
      double otherA = 0;
      double otherB = 0;
      int pairs = drawn / 2;
      while (pairs > 0) {
        long word = chance.next();
        int now = Math.min(pairs, pairsAtOnce);
        pairs -= now;
        for (int i = 0; i < now; i++) {
          int some = (int) word;
          int other = (int) (word >>> bits);
          word >>>= 2 * bits;
          sumA += a[some & (a.length - 1)];
          sumB += b[some & (b.length - 1)];
          otherA += a[other & (a.length - 1)];
          otherB += b[other & (b.length - 1)];
        }
      }
      if ((drawn & 1) == 1) {
        int last = (int) chance.next();
        sumA += a[last & (a.length - 1)];
        sumB += b[last & (b.length - 1)];
      }
      sums[at] += sumA + otherA;
      sums[at + 1] += sumB + otherB;
    }
  }
}
