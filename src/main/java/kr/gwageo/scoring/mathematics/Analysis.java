package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Elementary functions of real numbers to a given number of digits.
final class Analysis {
  private static final int GUARD = 20;
  private static final BigDecimal TWO = BigDecimal.TWO;

  /// The argument of `exp` beyond which its value is of no use to anyone.
  private static final BigDecimal GREATEST = BigDecimal.valueOf(5000);

  /// The angle beyond which too few of the digits count.
  private static final BigDecimal GREATEST_ANGLE = BigDecimal.valueOf(1_000_000_000);

  final MathContext digits;
  private final BigDecimal least;
  final BigDecimal pi;
  private final BigDecimal lnTen;

  Analysis(int precision) {
    digits = new MathContext(precision + GUARD, RoundingMode.HALF_EVEN);
    least = BigDecimal.ONE.movePointLeft(precision + GUARD);
    BigDecimal fifth = series(BigDecimal.ONE.divide(BigDecimal.valueOf(5), digits));
    BigDecimal small = series(BigDecimal.ONE.divide(BigDecimal.valueOf(239), digits));
    pi = fifth.multiply(BigDecimal.valueOf(16)).subtract(small.multiply(BigDecimal.valueOf(4)));
    lnTen = newton(BigDecimal.TEN);
  }

  BigDecimal exp(BigDecimal x) {
    if (x.abs().compareTo(GREATEST) > 0) {
      throw new Unsettled("a number too great or too small to tell");
    }
    int halvings = 0;
    BigDecimal small = x;
    while (small.abs().compareTo(new BigDecimal("0.01")) > 0) {
      small = small.divide(TWO, digits);
      halvings++;
    }
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(least) > 0; n++) {
      term = term.multiply(small, digits).divide(BigDecimal.valueOf(n), digits);
      sum = sum.add(term, digits);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, digits);
    }
    return sum;
  }

  /// @param x more than 0
  BigDecimal ln(BigDecimal x) {
    int scale = x.precision() - x.scale() - 1;
    BigDecimal ln = newton(x.movePointLeft(scale));
    return ln.add(lnTen.multiply(BigDecimal.valueOf(scale), digits), digits);
  }

  /// Each step gives three times as many digits as there were.
  private BigDecimal newton(BigDecimal x) {
    BigDecimal y = BigDecimal.valueOf(Math.log(x.doubleValue()));
    for (int right = 15; right < digits.getPrecision() - 5; right *= 3) {
      BigDecimal exp = exp(y);
      BigDecimal step = x.subtract(exp).divide(x.add(exp), digits);
      y = y.add(step.multiply(TWO), digits);
    }
    return y;
  }

  BigDecimal sin(BigDecimal x) {
    BigDecimal angle = reduced(x);
    return alternating(angle, angle, 1);
  }

  BigDecimal cos(BigDecimal x) {
    return alternating(BigDecimal.ONE, reduced(x), 0);
  }

  private BigDecimal reduced(BigDecimal x) {
    if (x.abs().compareTo(GREATEST_ANGLE) > 0) {
      throw new Unsettled("an angle too great to tell");
    }
    BigDecimal turn = pi.multiply(TWO);
    BigInteger turns = x.divide(turn, 0, RoundingMode.HALF_EVEN).toBigInteger();
    return x.subtract(turn.multiply(new BigDecimal(turns)), digits);
  }

  /// `first - first·x²/((n+1)(n+2)) + …`
  private BigDecimal alternating(BigDecimal first, BigDecimal x, int n) {
    BigDecimal square = x.multiply(x, digits).negate();
    BigDecimal sum = first;
    BigDecimal term = first;
    for (int i = n + 1; term.abs().compareTo(least) > 0; i += 2) {
      term = term.multiply(square, digits).divide(BigDecimal.valueOf((long) i * (i + 1)), digits);
      sum = sum.add(term, digits);
    }
    return sum;
  }

  BigDecimal atan(BigDecimal x) {
    if (x.abs().compareTo(BigDecimal.ONE) > 0) {
      BigDecimal quarter = pi.divide(TWO, digits);
      BigDecimal rest = atan(BigDecimal.ONE.divide(x, digits));
      return (x.signum() < 0 ? quarter.negate() : quarter).subtract(rest, digits);
    }
    BigDecimal small = x;
    int halvings = 0;
    while (small.abs().compareTo(new BigDecimal("0.1")) > 0) {
      BigDecimal root = BigDecimal.ONE.add(small.multiply(small, digits)).sqrt(digits);
      small = small.divide(root.add(BigDecimal.ONE), digits);
      halvings++;
    }
    return series(small).multiply(TWO.pow(halvings), digits);
  }

  /// The arc tangent of a small number.
  private BigDecimal series(BigDecimal x) {
    BigDecimal square = x.multiply(x, digits).negate();
    BigDecimal sum = x;
    BigDecimal power = x;
    for (int n = 3; power.abs().compareTo(least) > 0; n += 2) {
      power = power.multiply(square, digits);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), digits), digits);
    }
    return sum;
  }

  /// @param x within ±1
  BigDecimal asin(BigDecimal x) {
    BigDecimal rest = BigDecimal.ONE.subtract(x.multiply(x, digits));
    if (rest.signum() <= 0) {
      BigDecimal quarter = pi.divide(TWO, digits);
      return x.signum() < 0 ? quarter.negate() : quarter;
    }
    return atan(x.divide(rest.sqrt(digits), digits));
  }

  /// The angle of the point `(x, y)`, in (-π, π].
  BigDecimal angle(BigDecimal x, BigDecimal y) {
    if (x.signum() == 0) {
      BigDecimal quarter = pi.divide(TWO, digits);
      return y.signum() < 0 ? quarter.negate() : quarter;
    }
    BigDecimal angle = atan(y.divide(x, digits));
    if (x.signum() > 0) {
      return angle;
    }
    return y.signum() < 0 ? angle.subtract(pi, digits) : angle.add(pi, digits);
  }
}
