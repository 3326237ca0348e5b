package kr.gwageo.scoring.mathematics;

import java.math.BigInteger;
import java.util.Optional;

/// The square root of a whole number as `factor·√radicand`, the radicand square-free.
record SquareRoot(BigInteger factor, BigInteger radicand) {
  private static final int LARGEST_DIVISOR = 1000;
  private static final BigInteger CERTAIN = BigInteger.valueOf(LARGEST_DIVISOR).pow(3);
  private static final int MOST_BITS = 512;

  /// The root of a number of any sign but 0; empty where its square-free part cannot be told for
  /// certain.
  static Optional<SquareRoot> of(BigInteger number) {
    BigInteger left = number.abs();
    BigInteger exact = left.sqrt();
    BigInteger sign = BigInteger.valueOf(number.signum());
    if (exact.multiply(exact).equals(left)) {
      return Optional.of(new SquareRoot(exact, sign));
    }
    if (left.bitLength() > MOST_BITS) {
      return Optional.empty();
    }
    BigInteger factor = BigInteger.ONE;
    BigInteger radicand = BigInteger.ONE;
    for (int divisor = 2; divisor <= LARGEST_DIVISOR; divisor += divisor == 2 ? 1 : 2) {
      BigInteger prime = BigInteger.valueOf(divisor);
      if (prime.multiply(prime).compareTo(left) > 0) {
        break;
      }
      int count = 0;
      BigInteger[] parts = left.divideAndRemainder(prime);
      while (parts[1].signum() == 0) {
        left = parts[0];
        count++;
        parts = left.divideAndRemainder(prime);
      }
      factor = factor.multiply(prime.pow(count / 2));
      radicand = count % 2 == 1 ? radicand.multiply(prime) : radicand;
    }
    // what is left has no divisor up to the largest tried: below its cube it is a prime, a product
    // of two, or the square of one
    BigInteger root = left.sqrt();
    if (root.multiply(root).equals(left)) {
      return Optional.of(new SquareRoot(factor.multiply(root), radicand.multiply(sign)));
    }
    return left.compareTo(CERTAIN) < 0
        ? Optional.of(new SquareRoot(factor, radicand.multiply(left).multiply(sign)))
        : Optional.empty();
  }
}
