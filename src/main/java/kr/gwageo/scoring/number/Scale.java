package kr.gwageo.scoring.number;

import java.math.BigDecimal;

/// Adds up a number from digits and the Korean units of ten, as in `3억 5천만` or 삼십이: small units
/// within a block of four digits, large units between blocks, each smaller than the one before.
final class Scale {
  private static final String SMALL = "십백천";
  private static final String LARGE = "만억조경";

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal block = BigDecimal.ZERO;
  private BigDecimal pending = BigDecimal.ZERO;
  private boolean waiting;
  private int small = SMALL.length();
  private int large = LARGE.length();

  /// Whether this character is a unit.
  static boolean unit(char c) {
    return SMALL.indexOf(c) >= 0 || LARGE.indexOf(c) >= 0;
  }

  /// Adds a number that waits for its unit; false if another waits already.
  boolean add(BigDecimal number) {
    if (waiting) {
      return false;
    }
    pending = number;
    waiting = true;
    return true;
  }

  /// Applies a unit to the number before it, or to one; false if the unit does not fit there.
  boolean apply(char unit) {
    int tens = SMALL.indexOf(unit);
    if (tens >= 0) {
      if (tens >= small) {
        return false;
      }
      BigDecimal count = waiting ? pending : BigDecimal.ONE;
      block = block.add(count.scaleByPowerOfTen(tens + 1));
      small = tens;
    } else {
      int rank = LARGE.indexOf(unit);
      if (rank >= large) {
        return false;
      }
      boolean alone = !waiting && block.signum() == 0;
      BigDecimal count = alone ? BigDecimal.ONE : block.add(pending);
      total = total.add(count.scaleByPowerOfTen(4 * (rank + 1)));
      block = BigDecimal.ZERO;
      small = SMALL.length();
      large = rank;
    }
    pending = BigDecimal.ZERO;
    waiting = false;
    return true;
  }

  /// The number so far.
  BigDecimal value() {
    return total.add(block).add(pending);
  }
}
